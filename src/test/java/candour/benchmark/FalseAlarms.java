package candour.benchmark;

import candour.Folders;
import candour.build.Build;
import candour.problem.Code;
import candour.problem.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Writes published reports as content, each with its grades, its improvements and its own words as summary, and counts what the checks
 * say of them: whatever that is, somebody wrote it, checked it and published it. Its argument is a folder of reports, one JSON object a line.
 */
final class FalseAlarms {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 31);
    private static final Map<String, String> AREAS = Map.of(
            "overall", "overall",
            "help_protection", "help-and-protection",
            "care", "in-care",
            "care_leavers", "care-leavers",
            "leaders", "leaders",
            "looked_after", "looked-after",
            "adoption", "adoption",
            "leadership", "leadership");

    private final Path content;
    private int count;

    private FalseAlarms(Path content) {
        this.content = content;
    }

    public static void main(String[] arguments) throws IOException {
        Path content = Files.createTempDirectory("reports").resolve("content");
        FalseAlarms texts = new FalseAlarms(content);
        texts.shared();
        for (Path file : Folders.list(Path.of(arguments[0]))) {
            for (String line : Files.readAllLines(file)) {
                texts.write(new ObjectMapper().readTree(line));
            }
        }
        System.out.println(texts.count + " texts");
        new Build(content, Optional.empty(), TODAY)
                .prepare().problems().stream()
                        .collect(Collectors.groupingBy(Problem::code, TreeMap::new, Collectors.toList()))
                        .forEach(FalseAlarms::print);
    }

    private static void print(Code code, List<Problem> found) {
        long files = found.stream().map(one -> one.at().file()).distinct().count();
        System.out.println(
                code.severity().word() + " " + code.word() + ": " + found.size() + " in " + files + " files");
        found.forEach(one -> System.out.println("  " + one.at() + " " + one.message()));
    }

    private void shared() throws IOException {
        Folders.copyBase(content);
        Folders.copy(Path.of("content/frameworks"), content.resolve("frameworks"));
        Folders.copy(Path.of("content/pictures"), content.resolve("pictures"));
        for (String file : List.of("themes.yaml", "pictures.yaml", "glossary.yaml")) {
            Files.write(content.resolve(file), Files.readAllBytes(Path.of("content", file)));
        }
        for (Path file : Folders.list(content.resolve("authorities"))) {
            Files.delete(file);
        }
        Files.deleteIfExists(content.resolve("authorities/anytown/2008-review"));
        Files.deleteIfExists(content.resolve("authorities/anytown"));
        Files.deleteIfExists(content.resolve("frameworks/review.yaml"));
    }

    private void write(JsonNode report) throws IOException {
        count++;
        boolean isIlacs = report.has("headline");
        List<String> paragraphs = isIlacs
                ? List.of(report.get("headline").asString())
                : texts(report.get("summary_for_children_and_young_people"));
        List<String> improvements = isIlacs
                ? report.get("what_needs_to_improve")
                        .valueStream()
                        .map(one -> one.get("text").asString())
                        .toList()
                : texts(report.get("needs_to_improve"));
        Path folder = place(report.get("publication_date").asString());
        Files.writeString(folder.resolve("inspection.yaml"), facts(report, paragraphs, improvements));
        String items = improvements.stream().map(one -> "- " + one + "\n").collect(Collectors.joining());
        Files.writeString(folder.resolve("summary.md"), String.join("\n\n", paragraphs) + "\n\n" + items);
    }

    private Path place(String day) throws IOException {
        Path home = content.resolve("authorities/place-" + count);
        Path folder = Files.createDirectories(home.resolve(day.substring(0, 4) + "-report"));
        Files.writeString(home.resolve("authority.yaml"), """
                name: Place %d
                council: Council of place %d
                region: Somewhere
                code: E%08d
                about: A place.
                help-unknown: true
                """.formatted(count, count, count));
        Files.writeString(folder.resolve("young-people.yaml"), "being-written: 2099-01-01\n");
        return folder;
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }

    private static String facts(JsonNode report, List<String> paragraphs, List<String> improvements) {
        String day = report.get("publication_date").asString();
        String framework = !report.has("headline") ? "sif" : day.compareTo("2023-02") < 0 ? "ilacs-2018" : "ilacs-2023";
        StringBuilder yaml = new StringBuilder("framework: " + framework + "\npublished: " + day + "\nsources:\n"
                + "  report: {title: The report, publisher: Ofsted, date: " + day + "}\n");
        list("judgements", grades(report).toList(), yaml);
        list("context", paragraphs.stream().map(one -> "says: " + quoted(one)).toList(), yaml);
        List<String> findings = new ArrayList<>();
        for (String improvement : improvements) {
            findings.add("id: f%d, kind: improvement, theme: overall, says: %s"
                    .formatted(findings.size(), quoted(improvement)));
        }
        list("findings", findings, yaml);
        return yaml.toString();
    }

    private static void list(String key, List<String> records, StringBuilder yaml) {
        if (!records.isEmpty()) {
            yaml.append(key).append(":\n");
            records.forEach(one -> yaml.append("  - {").append(one).append(", source: report, at: \"1\"}\n"));
        }
    }

    private static Stream<String> grades(JsonNode report) {
        Stream<String> own = report.get("grades")
                .propertyStream()
                .filter(one -> !one.getValue().isNull() && AREAS.containsKey(one.getKey()))
                .map(one -> grade(one.getKey(), one.getValue().asString()));
        JsonNode overall = report.get("overall_judgement");
        return overall == null || overall.isNull()
                ? own
                : Stream.concat(Stream.of(grade("overall", overall.asString())), own);
    }

    private static String grade(String area, String label) {
        String id = label.startsWith("Requires") ? "requires-improvement" : label.toLowerCase(Locale.ROOT);
        return "area: " + AREAS.get(area) + ", grade: " + id;
    }

    private static String quoted(String text) {
        return new ObjectMapper().writeValueAsString(text);
    }
}
