package candour.check.written;

import candour.model.Inspection;
import candour.problem.Code;
import candour.problem.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words that mean the day on which they are read, in what is said of a document that is older: "now adequate" of 2009 is read as
 * adequate today. In the past tense ("was still", "had recently") they mean the day of the document, and are sound.
 */
public final class NowRules {

    private static final int FRESH_YEARS = 1;

    private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"");

    /** One of these is in every text with such a word, and in few others: they are looked for first. */
    private static final List<String> SIGNS =
            List.of("now", "Now", "till", "urrently", "ecently", "t present", "t the moment");

    private static final String PAST = "(?:was|were|had|did|could|would)(?:n['’]t)?\\b";

    private static final Pattern NOW = Pattern.compile(
            "(?<past>\\b" + PAST + "(?:\\W+\\w+){0,3}?\\W+)?"
                    + "\\b(?<word>now|still|currently|recently|nowadays|at present|at the moment)\\b"
                    + "(?<after>\\W+(?:\\w+\\W+)?" + PAST + "|(?<!\\b(?:is|are|be|has|have) \\w{1,9})\\W+\\w+ed\\b)?",
            Pattern.CASE_INSENSITIVE);

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
        if (SIGNS.stream().noneMatch(written.text()::contains)) {
            return Stream.empty();
        }
        String own = QUOTED.matcher(written.text())
                .replaceAll(quote -> " ".repeat(quote.group().length()));
        List<Problem> problems = new ArrayList<>();
        Matcher found = NOW.matcher(own);
        while (found.find()) {
            if (found.group("past") == null && found.group("after") == null) {
                problems.add(problem(written, found.start("word"), found.group("word")));
            }
        }
        return problems.stream();
    }

    private static Problem problem(Written written, int start, String word) {
        return new Problem(
                Code.TIME_UNCLEAR,
                written.at(start, word.length()),
                "\"" + word + "\" means the day of the document here, and is read as today.",
                "Say it in the past tense, or name the day.");
    }
}
