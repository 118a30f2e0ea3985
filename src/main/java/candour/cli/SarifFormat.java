package candour.cli;

import candour.problem.Code;
import candour.problem.Position;
import candour.problem.Problem;
import candour.render.Json;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Static Analysis Results Interchange Format 2.1.0 (OASIS), which editors and code hosts read. */
final class SarifFormat {

    private SarifFormat() {}

    static void print(List<Problem> problems, PrintWriter out) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Json json = new Json(bytes)) {
            json.object(() -> {
                json.text("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
                json.text("version", "2.1.0");
                json.list("runs", List.of(problems), SarifFormat::run);
            });
        }
        out.println(bytes.toString(StandardCharsets.UTF_8).strip());
    }

    private static void run(Json json, List<Problem> problems) {
        List<Code> codes =
                problems.stream().map(Problem::code).distinct().sorted().toList();
        json.object(
                "tool",
                () -> json.object("driver", () -> {
                    json.text("name", "Candour");
                    json.list("rules", codes, (rule, code) -> rule.text("id", code.word()));
                }));
        json.text("columnKind", "utf16CodeUnits");
        json.list("results", problems, SarifFormat::result);
    }

    private static void result(Json json, Problem problem) {
        json.text("ruleId", problem.code().word());
        json.text("level", problem.code().severity().word());
        json.object("message", () -> json.text("text", problem.message() + " " + problem.hint()));
        json.list(
                "locations",
                List.of(problem.at()),
                (location, at) -> location.object("physicalLocation", () -> place(location, at)));
    }

    private static void place(Json json, Position at) {
        json.object("artifactLocation", () -> json.text("uri", at.file().replace(" ", "%20")));
        json.object("region", () -> {
            json.number("startLine", at.line());
            json.number("startColumn", at.column());
            json.number("endColumn", at.column() + at.length());
        });
    }
}
