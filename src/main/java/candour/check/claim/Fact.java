package candour.check.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What one fact says. Its numbers and dates are looked for when a text first claims one. */
public final class Fact {

    private final String text;
    private @Nullable List<Amount> amounts;
    private @Nullable Dates dates;
    private @Nullable Set<String> grades;

    /** Its days, each also less precisely, and those that name no year. */
    private record Dates(Set<String> days, Set<String> yearless) {
        static Dates of(String text) {
            return new Dates(
                    Days.of(text).stream()
                            .flatMap(day -> Days.within(day.plain()))
                            .collect(Collectors.toUnmodifiableSet()),
                    Days.of(text).stream()
                            .map(Days.Day::plain)
                            .filter(day -> !day.matches(".*\\d{4}.*"))
                            .collect(Collectors.toUnmodifiableSet()));
        }
    }

    public Fact(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    boolean holds(Amount claim) {
        List<Amount> known = amounts;
        if (known == null) {
            known = Sentences.of(Days.without(text)).stream()
                    .flatMap(sentence -> Amounts.of(sentence.text()).stream())
                    .toList();
            amounts = known;
        }
        return known.stream().anyMatch(claim::isHeldBy);
    }

    boolean holds(Days.Day claim) {
        Dates known = dates;
        if (known == null) {
            known = Dates.of(text);
            dates = known;
        }
        boolean isDated =
                known.days().contains(claim.year()) && known.yearless().contains(claim.yearless());
        return known.days().contains(claim.plain())
                || isSpan(claim) && known.days().contains(claim.year())
                // "February 2009" for a fact that says "in February" and names the year elsewhere.
                || isDated;
    }

    /** "2009/10" is held by a fact of either year. */
    private static boolean isSpan(Days.Day claim) {
        return claim.words().indexOf('/') > 0;
    }

    /** Whether it has the word of a grade; that something is not good says "good" too. */
    boolean holdsGrade(String label, GradeWords words) {
        Set<String> known = grades;
        if (known == null) {
            known = words.in(text).stream()
                    .filter(said -> !said.isMeaning())
                    .flatMap(said -> said.labels().stream())
                    .collect(Collectors.toUnmodifiableSet());
            grades = known;
        }
        return known.contains(label);
    }

    boolean holdsWords(String quotation) {
        return plain(text).contains(plain(quotation));
    }

    private static String plain(String words) {
        return words.toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replaceAll("[\\s]+", " ")
                .strip();
    }
}
