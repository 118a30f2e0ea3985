package candour.say;

import candour.model.Archive;
import candour.model.WordFile;
import candour.problem.Code;
import candour.problem.Position;
import candour.problem.Problem;
import candour.problem.Spelling;
import fluent.bundle.FluentResource;
import fluent.syntax.parser.ParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Words of a publisher's own say what ours say: no message that nothing says, and no fact left out or made up. */
public final class WordRules {

    private static final int SHOWN = 3;

    private final Catalogue reference;
    private final List<Problem> found = new ArrayList<>();

    private WordRules(Archive archive) {
        reference = new Catalogue(
                WordFile.REFERENCE,
                archive.words().stream()
                        .filter(WordFile::isLibrary)
                        .filter(file -> file.language().equals(WordFile.REFERENCE))
                        .toList());
    }

    public static List<Problem> check(Archive archive) {
        List<WordFile> own =
                archive.words().stream().filter(file -> !file.isLibrary()).toList();
        if (own.isEmpty()) {
            return List.of();
        }
        WordRules rules = new WordRules(archive);
        own.forEach(file -> rules.file(file, archive.words()));
        return rules.found;
    }

    private void file(WordFile file, List<WordFile> all) {
        read(file).ifPresent(own -> {
            own.keys().forEach(key -> message(file, own, key));
            boolean isInLibrary = all.stream()
                    .anyMatch(one -> one.isLibrary() && one.language().equals(file.language()));
            if (!isInLibrary) {
                complete(file, own);
            }
        });
    }

    private Optional<Catalogue> read(WordFile file) {
        FluentResource resource = Catalogue.parse(file.text());
        resource.errors().forEach(error -> broken(file, error));
        if (!resource.errors().isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Catalogue(file.language(), List.of(file)));
        } catch (PhraseReader.Unsupported unsupported) {
            report(
                    Code.WORDS_UNREADABLE,
                    at(file, unsupported.key()),
                    "A message uses something that is not known here: " + unsupported.what(),
                    "The beginning of en-GB.ftl lists the ways to say a fact.");
            return Optional.empty();
        }
    }

    private void broken(WordFile file, ParseException error) {
        report(
                Code.WORDS_UNREADABLE,
                new Position(file.file(), line(error, file.text()), 1, 1),
                "This is not a message in the format of Project Fluent.",
                "Write it as \"key = words\", with facts as { $name }.");
    }

    private void message(WordFile file, Catalogue own, String key) {
        if (!reference.has(key)) {
            report(
                    Code.WORDS_UNKNOWN,
                    at(file, key),
                    "Nothing here says \"" + key + "\".",
                    "Use a key of en-GB.ftl." + Spelling.didYouMean(key, reference.keys()));
            return;
        }
        facts(
                file,
                key,
                reference.message(key).variables(reference),
                own.message(key).variables(own));
    }

    private void facts(WordFile file, String key, Set<String> ours, Set<String> theirs) {
        Set<String> made = new TreeSet<>(theirs);
        made.removeAll(ours);
        Set<String> left = new TreeSet<>(ours);
        left.removeAll(theirs);
        made.forEach(name -> report(
                Code.WORDS_FACT_UNKNOWN,
                at(file, key),
                "\"" + key + "\" is not told any fact \"$" + name + "\".",
                ours.isEmpty() ? "It is said without facts." : "It is told: $" + String.join(", $", ours) + "."));
        left.forEach(name -> report(
                Code.WORDS_FACT_MISSING,
                at(file, key),
                "\"" + key + "\" leaves out the fact \"$" + name + "\".",
                "Say it: { $" + name + " }."));
    }

    /** A language that does not come with the program needs every message. */
    private void complete(WordFile file, Catalogue own) {
        Set<String> missing = new TreeSet<>(reference.keys());
        missing.removeAll(own.keys());
        if (!missing.isEmpty()) {
            List<String> first = missing.stream().limit(SHOWN).toList();
            report(
                    Code.WORDS_INCOMPLETE,
                    Position.startOf(file.file()),
                    missing.size() + " messages are missing: " + String.join(", ", first)
                            + (missing.size() > SHOWN ? ", …" : "."),
                    "Every message of en-GB.ftl must be in it.");
        }
    }

    /** What is missing at the end of a file has no line. */
    private static int line(ParseException error, String text) {
        return error.isEOF() ? (int) text.strip().lines().count() : error.line();
    }

    private void report(Code code, Position at, String message, String hint) {
        found.add(new Problem(code, at, message, hint));
    }

    /** Where a message begins; the parser tells no places. */
    private static Position at(WordFile file, String start) {
        int dot = start.indexOf('.');
        String message = dot < 0 ? start : start.substring(0, dot);
        String attribute = dot < 0 ? "" : start.substring(dot);
        boolean isInside = false;
        int number = 0;
        for (String line : file.text().split("\n", -1)) {
            number++;
            isInside = line.startsWith(message) || isInside && (line.isBlank() || line.startsWith(" "));
            String head = attribute.isEmpty() ? message : attribute;
            if (isInside && line.strip().startsWith(head)) {
                return new Position(file.file(), number, 1 + line.indexOf(head), Math.max(1, head.length()));
            }
        }
        return Position.startOf(file.file());
    }
}
