package candour.read;

import candour.model.AccessibilityStatement;
import candour.model.Archive;
import candour.model.Authority;
import candour.model.Framework;
import candour.model.Glossary;
import candour.model.Html;
import candour.model.Inspection;
import candour.model.Site;
import candour.model.WordFile;
import candour.problem.Checked;
import candour.problem.Code;
import candour.problem.Position;
import candour.problem.Problem;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A content folder becomes an {@link Archive}, with everything that is wrong in its files. */
public final class ArchiveReader {

    private static final String SITE = "site.yaml";
    private static final List<String> TOP = List.of(
            SITE,
            StatementReader.FILE,
            Library.THEMES,
            Library.GLOSSARY,
            Library.PICTURES,
            "pictures",
            Library.FRAMEWORKS,
            OwnPages.FOLDER,
            WordReader.FOLDER,
            "authorities",
            TableFolder.FOLDER,
            GazetteerReader.FILE,
            OwnTemplates.FOLDER,
            "static");

    private final Path content;
    private final ContentFolder folder;
    private final Problems problems = new Problems();
    private final Set<String> unreadable = new HashSet<>();
    private final SharedReader shared;
    private final ReadBefore before;

    private ArchiveReader(Path content, ContentFolder folder, ReadBefore before) {
        this.before = before;
        this.content = content;
        this.folder = folder;
        this.shared = new SharedReader(content, folder, unreadable, problems);
    }

    /** Reads all of it, and tells all mistakes at once. */
    public static Checked<Archive> read(Path content) {
        return read(content, Files::list, new ReadBefore());
    }

    /** The same, for content that was read before: what has not changed is not read again, as far as {@link ReadBefore#begin} knows. */
    public static Checked<Archive> read(Path content, ReadBefore before) {
        return read(content, Files::list, before);
    }

    /** The same with another way to list folders: the order in which they are listed must not matter. */
    static Checked<Archive> read(Path content, ContentFolder.Listing listing, ReadBefore before) {
        try {
            return new ArchiveReader(content, new ContentFolder(content, listing), before).read();
        } catch (UncheckedIOException closed) {
            String file = closed.getCause() instanceof FileSystemException about ? about.getFile() : content.toString();
            Problem problem = new Problem(
                    Code.FILE_UNREADABLE,
                    Position.startOf(file.replace('\\', '/')),
                    "This folder cannot be read.",
                    "Make sure that you may read it, and that its disk is there.");
            return new Checked<>(Optional.empty(), List.of(problem));
        }
    }

    private Checked<Archive> read() {
        folder.refuseOthers(content, TOP, problems);
        if (folder.entries(content.resolve(TableFolder.FOLDER)).isEmpty()) {
            folder.requireFolder(content.resolve("authorities"), problems);
        }
        Optional<Fields> about = about();
        Optional<Site> site = about.map(this::site);
        List<WordFile> words =
                about.flatMap(fields -> site.map(known -> words(known, fields))).orElse(List.of());
        Map<String, Html> pages = site.map(known -> new OwnPages(folder, content, problems).read(known))
                .orElse(Map.of());
        Optional<AccessibilityStatement> accessibility = accessibility();
        SharedReader.Shared known = before.shared(() -> SharedReader.read(content, folder));
        problems.addAll(known.problems());
        unreadable.addAll(known.unreadable());
        Frameworks frameworks = shared.frameworks(known, before);
        List<AuthorityReader.Read> read = authorities(frameworks, known.themes());
        return assemble(site, words, pages, accessibility, known, frameworks, read);
    }

    private Optional<Fields> about() {
        Optional<Fields> about = top(SITE);
        if (about.isEmpty()) {
            unreadable.add(SITE);
        }
        return about;
    }

    private Site site(Fields fields) {
        int before = problems.found().size();
        Site site = SiteReader.site(fields);
        if (problems.found().size() > before) {
            unreadable.add(SITE);
        }
        return site;
    }

    /** Nothing, if anything in it is wrong: rules about what is missing would be fooled by it. */
    private Optional<AccessibilityStatement> accessibility() {
        int before = problems.found().size();
        return top(StatementReader.FILE)
                .flatMap(StatementReader::read)
                .filter(any -> problems.found().size() == before);
    }

    /** In one piece: one line a part of the archive. */
    private Checked<Archive> assemble(
            Optional<Site> site,
            List<WordFile> words,
            Map<String, Html> pages,
            Optional<AccessibilityStatement> accessibility,
            SharedReader.Shared known,
            Frameworks frameworks,
            List<AuthorityReader.Read> read) {
        List<Problem> found = new ArrayList<>(problems.found());
        List<Authority> folders = new ArrayList<>();
        for (AuthorityReader.Read one : read) {
            found.addAll(one.problems());
            unreadable.addAll(one.unreadable());
            one.authority().ifPresent(folders::add);
        }
        TableFolder.Merged merged = new TableFolder(folder, frameworks, found).besides(folders, content);
        List<Authority> authorities = new ArrayList<>(merged.authorities());
        authorities.sort(Comparator.comparing(Authority::name).thenComparing(Authority::id));
        site.ifPresent(one -> one.shown().frameworks().forEach(frameworks::show));
        frameworks.follow();
        found.addAll(frameworks.problems());
        unreadable.addAll(frameworks.unreadable());
        Optional<Archive> archive = site.map(about -> new Archive(
                about,
                words,
                pages,
                accessibility,
                List.copyOf(known.themes().known().values()),
                new Glossary(List.copyOf(known.glossary().values())),
                shared.withLibrary(known.pictures(), about, authorities),
                sound(frameworks.all()),
                merged.places(),
                authorities,
                List.<Inspection>of(),
                Set.copyOf(unreadable),
                shared.borrowed(frameworks)));
        return new Checked<>(archive, found);
    }

    private List<Framework> sound(Map<String, Framework> frameworks) {
        return frameworks.values().stream()
                .filter(one -> !unreadable.contains(one.id()))
                .toList();
    }

    private List<WordFile> words(Site site, Fields fields) {
        WordReader reader = new WordReader(folder, content, problems);
        List<WordFile> words = reader.read(site.language());
        if (!unreadable.contains(SITE)) {
            reader.require(site.language(), fields.positionOf("language"), words);
        }
        return words;
    }

    private Optional<Fields> top(String name) {
        Path file = content.resolve(name);
        return folder.require(file, problems) ? folder.yaml(file, problems) : Optional.empty();
    }

    private List<AuthorityReader.Read> authorities(Frameworks frameworks, Themes themes) {
        AuthorityReader reader = new AuthorityReader(folder, new InspectionFolder(folder, frameworks, themes, before));
        return Together.map(folder.entries(content.resolve("authorities")), reader::read);
    }
}
