package candour.read;

import candour.problem.Code;
import candour.problem.Position;
import candour.problem.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * {@code content/templates}: templates of a publisher's own, in place of those of the same name that come with the program, or called by
 * them. Unlike all other content they are programs.
 *
 * @param texts by their names: {@code page/about.jte}
 * @param home the folder, as an author would type it
 */
public record OwnTemplates(Map<String, String> texts, String home, List<Problem> problems) {

    static final String FOLDER = "templates";

    /** Where those of the program stand in it. */
    private static final String PROGRAM = "/candour/templates/";

    private static final List<String> FOLDERS = List.of("component", "layout", "page");
    private static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*\\.jte";
    private static final Pattern WHOLE_NAME = Pattern.compile("(?:component|layout|page)/" + NAME);

    /** All that are in a content folder. */
    public static OwnTemplates of(Path content) {
        Path home = content.resolve(FOLDER);
        ContentFolder folder = new ContentFolder(content, Files::list);
        Problems problems = new Problems();
        Map<String, String> texts = new TreeMap<>();
        if (Files.isDirectory(home)) {
            folder.refuseOthers(home, FOLDERS, problems);
            for (String kind : FOLDERS) {
                for (Path file : folder.entries(home.resolve(kind))) {
                    read(folder, kind, file, problems)
                            .ifPresent(text -> texts.put(kind + "/" + file.getFileName(), text));
                }
            }
        }
        return new OwnTemplates(texts, ContentFolder.shown(home), problems.found());
    }

    /** None: where there are some, it is a problem that they are there. */
    public static OwnTemplates refused(Path content) {
        OwnTemplates all = of(content);
        Stream<Problem> untrusted = all.texts.keySet().stream().limit(1).map(all::untrusted);
        return new OwnTemplates(
                Map.of(),
                all.home,
                Stream.concat(all.problems.stream(), untrusted).toList());
    }

    private Problem untrusted(String name) {
        return problem(
                Code.TEMPLATE_UNTRUSTED,
                name,
                1,
                "Templates are programs, and this content brings its own.",
                "Run this with --own-templates if you trust everybody who can write there; otherwise remove the folder templates/.");
    }

    private static Optional<String> read(ContentFolder folder, String kind, Path file, Problems problems) {
        String name = file.getFileName().toString();
        boolean isKnown = !kind.equals("page") || program(kind + "/" + name).isPresent();
        if (!name.matches(NAME)) {
            folder.unexpected(file, "A template has small letters, digits and hyphens, and ends with .jte.", problems);
        } else if (!isKnown) {
            folder.unexpected(
                    file,
                    "No page of Candour is printed by it. Give it the name of one of Candour's own, or put it into component/.",
                    problems);
        } else {
            return folder.text(file, problems);
        }
        return Optional.empty();
    }

    /** One of the program's own. */
    public static Optional<String> program(String name) {
        if (!WHOLE_NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        try (InputStream in = OwnTemplates.class.getResourceAsStream(PROGRAM + name)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Those that take the place of one of the program's own. */
    public List<String> replaced() {
        return texts.keySet().stream()
                .filter(name -> program(name)
                        .filter(text -> !text.equals(texts.get(name)))
                        .isPresent())
                .map(name -> FOLDER + "/" + name)
                .toList();
    }

    /** A problem of one of them. */
    public Problem problem(Code code, String name, int line, String message, String hint) {
        return new Problem(code, new Position(home + "/" + name, line, 1, 1), message, hint);
    }
}
