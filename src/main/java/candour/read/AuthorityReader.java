package candour.read;

import candour.model.Authority;
import candour.model.Framework;
import candour.model.Handout;
import candour.model.Html;
import candour.model.Inspection;
import candour.model.Passage;
import candour.problem.Code;
import candour.problem.Position;
import candour.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One folder of {@code content/authorities}: the authority and its inspections. Reads many at the same time. */
final class AuthorityReader {

    private static final String AUTHORITY = "authority.yaml";
    private static final String FACTS = "inspection.yaml";
    private static final String SUMMARY = "summary.md";

    /** What is said of something that a framework names. */
    private static final Set<Code> OF_FRAMEWORK =
            Set.of(Code.AREA_UNKNOWN, Code.GRADE_UNKNOWN, Code.CHOICE_UNKNOWN, Code.DUTY_UNKNOWN);

    private final ContentFolder folder;
    private final Map<String, Framework> frameworks;
    private final Set<String> unreadableFrameworks;
    private final Themes themes;

    AuthorityReader(ContentFolder folder, Map<String, Framework> frameworks, Set<String> unreadable, Themes themes) {
        this.folder = folder;
        this.frameworks = frameworks;
        this.unreadableFrameworks = Set.copyOf(unreadable);
        this.themes = themes;
    }

    /** What one folder held. */
    record Read(Optional<Authority> authority, List<Problem> problems, Set<String> unreadable) {}

    Read read(Path home) {
        Problems problems = new Problems();
        if (!Files.isDirectory(home)) {
            folder.unexpected(home, "Make a folder for each authority.", problems);
            return new Read(Optional.empty(), problems.found(), Set.of());
        }
        String id = home.getFileName().toString();
        FolderNames.requireId(home, problems);
        FolderNames.requireFree(home, problems);
        List<ReadInspection> read = folder.entries(home).parallelStream()
                .filter(entry -> !entry.endsWith(AUTHORITY))
                .map(entry -> inspection(id, entry))
                .toList();
        Optional<Authority> authority = authority(id, home, inOrder(read), problems);
        List<Problem> found = new ArrayList<>(problems.found());
        read.forEach(one -> found.addAll(one.problems()));
        Set<String> unreadable =
                read.stream().flatMap(ReadInspection::unreadable).collect(Collectors.toSet());
        return new Read(authority, found, unreadable);
    }

    /** What one folder of an inspection held. */
    private record ReadInspection(
            String id, Optional<Inspection> inspection, boolean isFrameworkWhole, List<Problem> found) {

        /** Of a framework in which something is wrong nobody knows what it has. */
        List<Problem> problems() {
            return isFrameworkWhole
                    ? found
                    : found.stream()
                            .filter(one -> !OF_FRAMEWORK.contains(one.code()))
                            .toList();
        }

        /** Its id where its facts could not all be read, and the names of other files in which something is wrong. */
        Stream<String> unreadable() {
            Stream<String> files = found.stream()
                    .map(one -> one.at().file())
                    .map(file -> file.endsWith(id) || file.endsWith("/" + FACTS)
                            ? id
                            : id + "/" + (file.endsWith("/" + SUMMARY) ? SUMMARY : ""));
            return isFrameworkWhole ? files : Stream.concat(files, Stream.of(id));
        }
    }

    private static List<Inspection> inOrder(List<ReadInspection> read) {
        return read.stream()
                .flatMap(one -> one.inspection.stream())
                .sorted(Comparator.comparing(Inspection::published).thenComparing(Inspection::id))
                .toList();
    }

    private ReadInspection inspection(String authority, Path entry) {
        Problems problems = new Problems();
        String id = authority + "/" + entry.getFileName();
        if (Files.isDirectory(entry)) {
            Optional<Inspection> inspection = inspection(id, entry, problems);
            boolean isWhole = inspection
                    .filter(one -> unreadableFrameworks.contains(one.framework().id()))
                    .isEmpty();
            return new ReadInspection(id, inspection, isWhole, problems.found());
        }
        folder.unexpected(entry, "Here can be: authority.yaml, and a folder for each inspection.", problems);
        return new ReadInspection(id, Optional.empty(), true, problems.found());
    }

    private Optional<Authority> authority(String id, Path home, List<Inspection> inspections, Problems problems) {
        Path file = home.resolve(AUTHORITY);
        if (!folder.require(file, problems)) {
            return Optional.empty();
        }
        return folder.yaml(file, problems).map(fields -> authority(id, fields, inspections));
    }

    /** The authority, whatever is wrong with it: rules are to see its inspections. */
    private static Authority authority(String id, Fields fields, List<Inspection> inspections) {
        Required<String> name = fields.text("name");
        Required<String> council = fields.text("council");
        Required<String> region = fields.text("region");
        Required<String> code = fields.required("code", Forms.CODE);
        Required<String> about = fields.text("about");
        return fields.anyway(() -> new Authority(
                id,
                name.orElse(""),
                council.orElse(""),
                region.orElse(""),
                code.orElse(""),
                about.orElse(""),
                inspections,
                List.of(),
                fields.position()));
    }

    private Optional<Inspection> inspection(String id, Path home, Problems problems) {
        FolderNames.requireYearAndId(home, problems);
        VersionsReader reader = new VersionsReader(folder, home, problems);
        List<String> expected = new ArrayList<>(List.of(FACTS, SUMMARY));
        expected.addAll(reader.files());
        expected.add(HandoutReader.FILE);
        folder.refuseOthers(home, expected, problems);
        Passage summary = summary(home.resolve(SUMMARY), problems);
        VersionsReader.Versions versions = reader.read();
        List<Handout> handouts = HandoutReader.read(folder, home, problems);
        Path facts = home.resolve(FACTS);
        if (!folder.require(facts, problems)) {
            return Optional.empty();
        }
        return folder.yaml(facts, problems)
                .flatMap(fields -> framework(fields)
                        .flatMap(known ->
                                new InspectionReader(fields, known, themes).read(id, summary, versions, handouts)));
    }

    private Optional<Framework> framework(Fields fields) {
        return fields.required("framework", Sorts.TEXT.then(this::framework)).known();
    }

    /** A framework that could not be read, or that no folder holds, has been told already. */
    private Optional<Framework> framework(Value value, String id) {
        Optional<Framework> framework = Optional.ofNullable(frameworks.get(id));
        if (framework.isEmpty() && !frameworks.isEmpty() && !unreadableFrameworks.contains(id)) {
            value.reportUnknown(
                    Code.FRAMEWORK_UNKNOWN,
                    id,
                    "There is no framework \"" + id + "\".",
                    "Use one of: " + String.join(", ", frameworks.keySet()) + ", or add it to the folder frameworks.",
                    frameworks.keySet());
        }
        return framework;
    }

    private Passage summary(Path file, Problems problems) {
        String shown = ContentFolder.shown(file);
        Optional<String> markdown = Files.isRegularFile(file) ? folder.text(file, problems) : Optional.of("");
        if (markdown.filter(String::isBlank).isPresent()) {
            problems.add(
                    Code.SUMMARY_MISSING,
                    Position.startOf(shown),
                    "This inspection has no summary for adults.",
                    "Write " + SUMMARY + ": what the inspectors concluded, in plain words.");
        }
        Html html =
                markdown.map(text -> ProseReader.read(shown, text, problems)).orElse(Html.NONE);
        return new Passage(markdown.orElse(""), html, Position.startOf(shown), markdown.orElse(""));
    }
}
