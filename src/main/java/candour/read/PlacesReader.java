package candour.read;

import candour.model.Places;
import candour.problem.Code;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a source says of its paragraphs and pages, and whether a place that a fact names can be among them. */
final class PlacesReader {

    private static final Pattern RANGE = Pattern.compile("(\\d{1,6})-(\\d{1,6})");
    private static final String NUMBERS =
            "\\d{1,6}(?:\\.\\d{1,6})*(?:(?:, | and | to |-|, and )\\d{1,6}(?:\\.\\d{1,6})*)*";

    /** "12", "13 and 32", "18 to 20", "3.1, notes": what stands elsewhere may be a number of another kind. */
    private static final Pattern PARAGRAPHS = Pattern.compile("(" + NUMBERS + ")(?:$|,? [^\\d]|[:;])");

    private static final Pattern PAGES = Pattern.compile("\\bpages? (" + NUMBERS + ")", Pattern.CASE_INSENSITIVE);
    /** Of "4.9.1" the 4: where paragraphs are numbered within sections, sections are what goes from one number to another. */
    private static final Pattern NUMBER = Pattern.compile("(?<![\\d.])\\d+");

    private PlacesReader() {}

    static Optional<Places> read(Fields source) {
        return source.optional("places", Records.record(PlacesReader::places));
    }

    private static Optional<Places> places(Fields places) {
        Optional<Places.Range> paragraphs = range(places, "paragraphs");
        Optional<Places.Range> pages = range(places, "pages");
        return places.whole(() -> new Places(paragraphs, pages));
    }

    private static Optional<Places.Range> range(Fields places, String key) {
        Optional<String> text = places.optionalText(key);
        Matcher range = RANGE.matcher(text.orElse(""));
        if (range.matches() && Integer.parseInt(range.group(1)) <= Integer.parseInt(range.group(2))) {
            return Optional.of(new Places.Range(Integer.parseInt(range.group(1)), Integer.parseInt(range.group(2))));
        }
        if (text.isPresent()) {
            places.report(
                    Code.CHOICE_UNKNOWN,
                    places.positionOf(key),
                    "\"" + text.get() + "\" does not say from which number to which.",
                    "Write it as 1-110.");
        }
        return Optional.empty();
    }

    /** Reports a place that names nothing, or a number that the document does not reach. */
    static void check(Fields fact, String at, Optional<Places> places) {
        Matcher paragraphs = PARAGRAPHS.matcher(at);
        if (!at.isEmpty() && at.codePoints().noneMatch(Character::isLetterOrDigit)) {
            unknown(fact, "\"" + at + "\" names no place in the document.");
        } else if (places.isEmpty()) {
            return;
        } else if (paragraphs.lookingAt()) {
            outside(fact, paragraphs.group(1), "paragraph", places.flatMap(Places::paragraphs));
        } else {
            PAGES.matcher(at)
                    .results()
                    .forEach(pages -> outside(fact, pages.group(1), "page", places.flatMap(Places::pages)));
        }
    }

    private static void outside(Fields fact, String numbers, String what, Optional<Places.Range> range) {
        NUMBER.matcher(numbers)
                .results()
                .map(number -> Integer.parseInt(number.group()))
                .filter(number -> range.isPresent() && !range.get().has(number))
                .findFirst()
                .ifPresent(number -> unknown(
                        fact,
                        "The source has no " + what + " " + number + ": by its \"places\" they go from "
                                + range.get().first() + " to " + range.get().last() + "."));
    }

    private static void unknown(Fields fact, String message) {
        fact.report(
                Code.PLACE_UNKNOWN,
                fact.positionOf("at"),
                message,
                "Name the paragraph, page or table in which it stands.");
    }
}
