package candour.check.written;

import candour.model.Inspection;
import candour.problem.Code;
import candour.problem.Problem;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that mean the day on which they are read, in what is said of a document that is older: "now adequate" of 2009 is read as
 * adequate today. In the past tense ("was still", "had recently") they mean the day of the document, and are sound.
 */
public final class NowRules {

    private static final int FRESH_YEARS = 1;

    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"");

    private static final Pattern NOW = Pattern.compile(
            "\\b(?:now|still|currently|recently|nowadays|at present|at the moment)\\b", Pattern.CASE_INSENSITIVE);

    private static final String PAST = "\\b(?:was|were|had|did|could|would)(?:n['’]t)?\\b";
    private static final Pattern PAST_BEFORE =
            Pattern.compile(PAST + "(?:\\W+\\w+){0,3}?\\W+$", Pattern.CASE_INSENSITIVE);
    private static final Pattern PAST_AFTER = Pattern.compile("\\W+(?:\\w+\\W+)?" + PAST, Pattern.CASE_INSENSITIVE);

    /** "Still differed", but not "is still needed". */
    private static final Pattern ENDED_AFTER = Pattern.compile("\\W+\\w+ed\\b");

    private static final Pattern PRESENT_BEFORE =
            Pattern.compile("\\b(?:is|are|be|has|have)\\W+$", Pattern.CASE_INSENSITIVE);

    /** How far before the word its tense is looked for. */
    private static final int BEFORE = 60;

    /** Such a word is in every text with one of these at the beginning of a word, and in few others: they are looked for first. */
    private static final List<String> SIGNS = List.of(
            "now", "Now", "still", "Still", "current", "Current", "recent", "Recent", "at present", "at the moment");

    private NowRules() {}

    /**
     * Warnings about such words.
     *
     * @param today the day of which they would be read to speak
     */
    public static List<Problem> check(Inspection inspection, LocalDate today) {
        if (inspection.published().latest().plusYears(FRESH_YEARS).isAfter(today)) {
            return List.of();
        }
        return Written.of(inspection).flatMap(NowRules::told).toList();
    }

    private static Stream<Problem> told(Written written) {
        if (SIGNS.stream().noneMatch(sign -> begins(written.text(), sign))) {
            return Stream.empty();
        }
        String own = QUOTED.matcher(written.text())
                .replaceAll(quote -> " ".repeat(quote.group().length()));
        return NOW.matcher(own)
                .results()
                .filter(now -> !isPast(
                        own.substring(Math.max(0, now.start() - BEFORE), now.start()), own.substring(now.end())))
                .map(now -> problem(written, now.start(), now.group()));
    }

    private static boolean begins(String text, String sign) {
        int at = text.indexOf(sign);
        while (at > 0 && Character.isLetter(text.charAt(at - 1))) {
            at = text.indexOf(sign, at + 1);
        }
        return at >= 0;
    }

    private static boolean isPast(String before, String after) {
        return PAST_BEFORE.matcher(before).find()
                || PAST_AFTER.matcher(after).lookingAt()
                || ENDED_AFTER.matcher(after).lookingAt()
                        && !PRESENT_BEFORE.matcher(before).find();
    }

    private static Problem problem(Written written, int start, String word) {
        return new Problem(
                Code.TIME_UNCLEAR,
                written.at(start, word.length()),
                "\"" + word + "\" means the day of the document here, and is read as today.",
                "Say it in the past tense, or name the day.");
    }
}
