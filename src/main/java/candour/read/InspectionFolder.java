package candour.read;

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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One folder of an inspection: its facts, its summary, its children's versions and what is handed out of it. */
final class InspectionFolder {

    private static final String FACTS = "inspection.yaml";
    private static final String SUMMARY = "summary.md";

    /** What is said of something that a framework names. */
    private static final Set<Code> OF_FRAMEWORK =
            Set.of(Code.AREA_UNKNOWN, Code.GRADE_UNKNOWN, Code.CHOICE_UNKNOWN, Code.DUTY_UNKNOWN);

    private final ContentFolder folder;
    private final Frameworks frameworks;
    private final Themes themes;
    private final ReadBefore before;

    InspectionFolder(ContentFolder folder, Frameworks frameworks, Themes themes, ReadBefore before) {
        this.folder = folder;
        this.frameworks = frameworks;
        this.themes = themes;
        this.before = before;
    }

    /** What one folder of an inspection held. */
    record Read(String id, Optional<Inspection> inspection, boolean isFrameworkWhole, List<Problem> found) {

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

    Read read(String authority, Path entry) {
        Read read = before.inspection(entry, () -> now(authority, entry));
        read.inspection.ifPresent(one -> frameworks.find(one.framework().id()));
        return read;
    }

    private Read now(String authority, Path entry) {
        Problems problems = new Problems();
        String id = authority + "/" + entry.getFileName();
        if (Files.isDirectory(entry)) {
            Optional<Inspection> inspection = inspection(id, entry, problems);
            boolean isWhole = inspection
                    .filter(one -> frameworks.isUnreadable(one.framework().id()))
                    .isEmpty();
            return new Read(id, inspection, isWhole, problems.found());
        }
        folder.unexpected(entry, "Here can be: authority.yaml, and a folder for each inspection.", problems);
        return new Read(id, Optional.empty(), true, problems.found());
    }

    private Optional<Inspection> inspection(String id, Path home, Problems problems) {
        FolderNames.requireYearAndId(home, problems);
        VersionsReader reader = new VersionsReader(folder, home, problems);
        List<String> expected = new ArrayList<>(List.of(FACTS, SUMMARY));
        expected.addAll(reader.files());
        expected.add(HandoutReader.FILE);
        Passage summary = summary(home.resolve(SUMMARY), problems);
        VersionsReader.Versions versions = reader.read();
        List<Handout> handouts = HandoutReader.read(folder, home, problems);
        Path facts = home.resolve(FACTS);
        Attachments attachments = new Attachments(folder, home);
        Optional<Fields> fields = folder.require(facts, problems) ? folder.yaml(facts, problems) : Optional.empty();
        Optional<Inspection> inspection = fields.flatMap(read -> framework(read)
                .flatMap(known ->
                        new InspectionReader(read, known, themes, attachments).read(id, summary, versions, handouts)));
        expected.addAll(inspection.isEmpty() ? documents(home) : attachments.named());
        folder.refuseOthers(home, expected, problems);
        return inspection;
    }

    /** What a source may have named: where the facts cannot be read, nobody knows. */
    private List<String> documents(Path home) {
        return folder.entries(home).stream()
                .map(entry -> entry.getFileName().toString())
                .filter(Attachments::canBe)
                .toList();
    }

    private Optional<Framework> framework(Fields fields) {
        return fields.required("framework", Sorts.TEXT.then(this::framework))
                .known()
                .or(fields::leaveOutUnasked);
    }

    /** A framework that could not be read, or that no folder holds, has been told already. */
    private Optional<Framework> framework(Value value, String id) {
        Optional<Framework> framework = frameworks.find(id);
        if (framework.isEmpty() && !frameworks.isUnreadable(id)) {
            value.reportUnknown(
                    Code.FRAMEWORK_UNKNOWN,
                    id,
                    "There is no framework \"" + id + "\".",
                    "Use one of: " + String.join(", ", frameworks.names()) + ", or add it to the folder frameworks.",
                    frameworks.names());
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
        return Passage.of(markdown.orElse(""), html, Position.startOf(shown), markdown.orElse(""));
    }
}
