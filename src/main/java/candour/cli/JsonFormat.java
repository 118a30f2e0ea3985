package candour.cli;

import candour.problem.Problem;
import candour.render.Json;
import java.io.ByteArrayOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One JSON object: how many errors and warnings, and each problem. */
final class JsonFormat {

    private JsonFormat() {}

    static void print(List<Problem> problems, PrintWriter out) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Json json = new Json(bytes)) {
            json.object(() -> {
                int errors = (int) problems.stream().filter(Problem::isError).count();
                json.number("errors", errors);
                json.number("warnings", problems.size() - errors);
                json.list("problems", problems, JsonFormat::problem);
            });
        }
        out.println(bytes.toString(StandardCharsets.UTF_8).strip());
    }

    private static void problem(Json json, Problem problem) {
        json.text("code", problem.code().word());
        json.text("severity", problem.code().severity().word());
        json.text("file", problem.at().file());
        json.number("line", problem.at().line());
        json.number("column", problem.at().column());
        json.number("length", problem.at().length());
        problem.at().heading().ifPresent(heading -> json.text("heading", heading));
        json.text("message", problem.message());
        json.text("hint", problem.hint());
    }
}
