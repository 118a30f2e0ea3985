package candour.read;

import candour.model.WordFile;
import candour.problem.Code;
import candour.problem.Position;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The words of a site: those that come with the program, and the publisher's own in {@code content/words}. */
final class WordReader {

    static final String FOLDER = "words";
    private static final String ENDING = ".ftl";

    private final ContentFolder folder;
    private final Path home;
    private final Problems problems;

    WordReader(ContentFolder folder, Path content, Problems problems) {
        this.folder = folder;
        this.home = content.resolve(FOLDER);
        this.problems = problems;
    }

    /** The words of one language, and before them those by which every catalogue is measured. */
    List<WordFile> read(String language) {
        List<WordFile> words = new ArrayList<>();
        library(WordFile.REFERENCE).ifPresent(words::add);
        if (!language.equals(WordFile.REFERENCE)) {
            library(language).ifPresent(words::add);
        }
        for (Path file : folder.entries(home)) {
            String name = file.getFileName().toString();
            if (name.matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\\.ftl")) {
                String of = name.substring(0, name.length() - ENDING.length());
                folder.text(file, problems)
                        .map(text -> new WordFile(of, ContentFolder.shown(file), text, false))
                        .ifPresent(words::add);
            } else {
                folder.unexpected(file, "Name a file of words by its language: en-GB.ftl.", problems);
            }
        }
        return List.copyOf(words);
    }

    /** Reports a language in which there are no words. */
    void require(String language, Position at, List<WordFile> words) {
        if (words.stream().noneMatch(file -> file.language().equals(language))) {
            Set<String> known = languages();
            words.forEach(file -> known.add(file.language()));
            problems.add(
                    Code.LANGUAGE_UNKNOWN,
                    at,
                    "There are no words in \"" + language + "\".",
                    "There are words in: " + String.join(", ", known) + ". For another language, add words/" + language
                            + ENDING + " with every sentence of " + WordFile.REFERENCE + ENDING + " in it.");
        }
    }

    private static Optional<WordFile> library(String language) {
        String name = language + ENDING;
        try (InputStream in = WordReader.class.getResourceAsStream("/words/" + name)) {
            return in == null
                    ? Optional.empty()
                    : Optional.of(
                            new WordFile(language, name, new String(in.readAllBytes(), StandardCharsets.UTF_8), true));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** The languages that come with the program: it is asked only where one is missing. */
    private static Set<String> languages() {
        Set<String> languages = new TreeSet<>();
        URL words = WordReader.class.getResource("/words");
        try {
            if (words != null && words.openConnection() instanceof JarURLConnection jar) {
                jar.getJarFile().stream().map(entry -> entry.getName()).forEach(name -> add(name, languages));
            } else if (words != null) {
                try (Stream<Path> files = Files.list(Path.of(words.toURI()))) {
                    files.forEach(file -> add("words/" + file.getFileName(), languages));
                }
            }
        } catch (IOException | URISyntaxException failed) {
            languages.add(WordFile.REFERENCE);
        }
        return languages;
    }

    private static void add(String entry, Set<String> languages) {
        if (entry.startsWith("words/") && entry.endsWith(ENDING)) {
            languages.add(entry.substring("words/".length(), entry.length() - ENDING.length()));
        }
    }
}
