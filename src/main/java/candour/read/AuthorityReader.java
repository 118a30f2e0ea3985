package candour.read;

import candour.model.Authority;
import candour.model.Elsewhere;
import candour.model.Inspection;
import candour.model.Site;
import candour.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One folder of {@code content/authorities}: the authority and its inspections. Reads many at the same time. */
final class AuthorityReader {

    private static final String AUTHORITY = "authority.yaml";

    private final ContentFolder folder;
    private final InspectionFolder inspections;

    AuthorityReader(ContentFolder folder, InspectionFolder inspections) {
        this.folder = folder;
        this.inspections = inspections;
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
        List<InspectionFolder.Read> read = Together.map(
                folder.entries(home).stream()
                        .filter(entry -> !entry.endsWith(AUTHORITY))
                        .toList(),
                entry -> inspections.read(id, entry));
        Optional<Authority> authority = authority(id, home, inOrder(read), problems);
        List<Problem> found = new ArrayList<>(problems.found());
        read.forEach(one -> found.addAll(one.problems()));
        Set<String> unreadable =
                read.stream().flatMap(InspectionFolder.Read::unreadable).collect(Collectors.toSet());
        return new Read(authority, found, unreadable);
    }

    private static List<Inspection> inOrder(List<InspectionFolder.Read> read) {
        return read.stream()
                .flatMap(one -> one.inspection().stream())
                .sorted(Comparator.comparing(Inspection::day).thenComparing(Inspection::id))
                .toList();
    }

    private Optional<Authority> authority(String id, Path home, List<Inspection> inspections, Problems problems) {
        Path file = home.resolve(AUTHORITY);
        if (!folder.require(file, problems)) {
            return Optional.empty();
        }
        return folder.yaml(file, problems).map(fields -> authority(id, fields, inspections));
    }

    /**
     * The authority, whatever is wrong with it: rules are to see its inspections. In one piece: one line a field of the file, and one of the
     * record.
     */
    private static Authority authority(String id, Fields fields, List<Inspection> inspections) {
        Required<String> name = fields.text("name");
        Required<String> council = fields.text("council");
        Required<String> region = fields.text("region");
        Required<String> code = fields.required("code", Forms.CODE);
        Optional<String> about = fields.optionalText("about");
        boolean isHelpUnknown = fields.flag("help-unknown");
        List<Site.Help> help = fields.list("help", SiteReader::help);
        Optional<Elsewhere> elsewhere = fields.optional("elsewhere", Records.record(AuthorityReader::elsewhere));
        return fields.anyway(() -> new Authority(
                id,
                name.orElse(""),
                council.orElse(""),
                region.orElse(""),
                code.orElse(""),
                about.orElse(""),
                List.of(),
                help,
                isHelpUnknown,
                elsewhere,
                inspections,
                List.of(),
                fields.position()));
    }

    private static Optional<Elsewhere> elsewhere(Fields fields) {
        Required<String> title = fields.text("title");
        Required<String> url = fields.required("url", Sources.URL);
        return fields.whole(() -> new Elsewhere(title.get(), url.get()));
    }
}
