package candour.check;

import candour.model.Handout;
import candour.model.Inspection;
import candour.model.PartialDate;
import candour.model.Reference;
import candour.model.Scale;
import candour.problem.Code;
import candour.problem.Problem;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What officers tell others rests on the facts: every line names its own, and no number, grade or quotation stands in it that they
 * do not hold. Bad news is in it, and a radio script takes a minute.
 */
final class HandoutRules {

    private static final List<String> MONTHS = Arrays.stream(Month.values())
            .map(month -> month.getDisplayName(TextStyle.FULL, Locale.UK).toLowerCase(Locale.ROOT))
            .toList();
    private static final Pattern DATE =
            Pattern.compile("(?:(?:\\d{1,2} )?(?:" + String.join("|", MONTHS) + ") )?\\b(?:19|20)\\d{2}\\b");
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Pattern QUOTE = Pattern.compile("[“\"]([^”\"]+)[”\"]");

    private final Inspection inspection;
    private final FactTexts facts;
    private final Traces traces;
    private final Set<String> grades;
    private final List<Problem> found = new ArrayList<>();

    private HandoutRules(Inspection inspection) {
        this.inspection = inspection;
        this.facts = new FactTexts(inspection);
        this.traces = new Traces(inspection);
        this.grades = inspection.framework().scales().values().stream()
                .map(Scale::grades)
                .flatMap(List::stream)
                .map(grade -> grade.label().toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }

    static List<Problem> check(Inspection inspection) {
        if (inspection.handouts().isEmpty()) {
            return List.of();
        }
        HandoutRules rules = new HandoutRules(inspection);
        inspection.handouts().forEach(rules::handout);
        return rules.found;
    }

    private void handout(Handout handout) {
        int before = found.size();
        handout.lines().forEach(this::line);
        if (found.size() == before) {
            leavesOut(handout);
            tooLong(handout);
        }
    }

    private void line(Handout.Line line) {
        int before = found.size();
        traces.check(line.from(), line.position(), found);
        if (found.size() == before) {
            unsupported(line);
        }
    }

    private void unsupported(Handout.Line line) {
        String held = facts.of(line.from().stream().map(Reference::id).toList()).toLowerCase(Locale.ROOT);
        String says = line.says().toLowerCase(Locale.ROOT);
        Set<String> days = days(held);
        DATE.matcher(says)
                .results()
                .map(MatchResult::group)
                .filter(day -> !days.contains(day))
                .forEach(day -> unsupported(line, "the date " + day));
        Set<String> numbers = numbers(held + " " + inspection.recommendations().size());
        numbers(says).stream()
                .filter(number -> !numbers.contains(number))
                .forEach(number -> unsupported(line, "the number " + number));
        grades.stream()
                .filter(grade -> hasWord(says, grade) && !hasWord(held, grade))
                .sorted()
                .forEach(grade -> unsupported(line, "\"" + grade + "\""));
        Matcher quote = QUOTE.matcher(says);
        while (quote.find()) {
            if (!held.contains(quote.group(1))) {
                unsupported(line, "the words \"" + quote.group(1) + "\"");
            }
        }
    }

    private void unsupported(Handout.Line line, String what) {
        found.add(new Problem(
                Code.CLAIM_UNSUPPORTED,
                line.position(),
                "What this line comes from does not hold " + what + ".",
                "Say only what the facts say, or add the fact to \"from\"."));
    }

    /** Those of the inspection and those in the facts, each also less precisely: a day is in its month and its year. */
    private Set<String> days(String held) {
        Stream<String> own = Stream.concat(
                        Stream.of(inspection.published()),
                        inspection.inspected().stream()
                                .flatMap(period -> Stream.concat(Stream.of(period.from()), period.to().stream())))
                .map(HandoutRules::inWords);
        Stream<String> told = DATE.matcher(held).results().map(MatchResult::group);
        return Stream.of(own, told, Stream.of(inspection.folder().substring(0, 4)))
                .flatMap(days -> days)
                .flatMap(day -> Stream.of(day, day.replaceFirst("^\\d{1,2} ", ""), day.substring(day.length() - 4)))
                .collect(Collectors.toSet());
    }

    private static String inWords(PartialDate date) {
        String month = MONTHS.get(date.earliest().getMonthValue() - 1) + " " + date.year();
        if (date instanceof PartialDate.Day day) {
            return day.date().getDayOfMonth() + " " + month;
        }
        return date instanceof PartialDate.Month ? month : Integer.toString(date.year());
    }

    /** All but those of dates. */
    private static Set<String> numbers(String text) {
        return NUMBER.matcher(DATE.matcher(text).replaceAll(" "))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    private static boolean hasWord(String text, String word) {
        return Pattern.compile("\\b" + Pattern.quote(word) + "\\b")
                .matcher(text)
                .find();
    }

    private void leavesOut(Handout handout) {
        Set<String> told = handout.lines().stream()
                .flatMap(line -> line.from().stream())
                .map(Reference::id)
                .collect(Collectors.toSet());
        inspection
                .lowest()
                .filter(graded -> !told.contains(graded.area().id()))
                .forEach(graded -> found.add(new Problem(
                        Code.BAD_NEWS_MISSING,
                        handout.position(),
                        "This text does not tell that \"" + graded.area().name() + "\" was judged "
                                + graded.grade().label().toLowerCase(Locale.ROOT) + ".",
                        "Add a line with \"from: [" + graded.area().id() + "]\".")));
    }

    private void tooLong(Handout handout) {
        int words = handout.lines().stream()
                .mapToInt(line -> (int) Arrays.stream(line.says().split("\\s+")).count())
                .sum();
        if (handout.kind() == Handout.Kind.RADIO_SCRIPT && words > Handout.WORDS_A_MINUTE) {
            found.add(new Problem(
                    Code.SCRIPT_TOO_LONG,
                    handout.position(),
                    "This script has " + words + " words; read aloud they take longer than a minute.",
                    "Bring it down to " + Handout.WORDS_A_MINUTE + " words."));
        }
    }
}
