package candour.check.claim;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What one fact says. Its numbers and dates are looked for when a text first claims one. */
public final class Fact {

    private final String text;
    private List<Amount> amounts;
    private Set<String> days;
    private Set<String> yearless;
    private Set<String> grades;

    public Fact(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    boolean holds(Amount claim) {
        if (amounts == null) {
            amounts = Sentences.of(Days.without(text)).stream()
                    .flatMap(sentence -> Amounts.of(sentence.text()).stream())
                    .toList();
        }
        return amounts.stream().anyMatch(claim::isHeldBy);
    }

    boolean holds(Days.Day claim) {
        if (days == null) {
            yearless = Days.of(text).stream()
                    .map(Days.Day::plain)
                    .filter(day -> !day.matches(".*\\d{4}.*"))
                    .collect(Collectors.toUnmodifiableSet());
            days = Days.of(text).stream()
                    .flatMap(day -> Days.within(day.plain()))
                    .collect(Collectors.toUnmodifiableSet());
        }
        return days.contains(claim.plain()) || isSpan(claim) && days.contains(claim.year()) || isDated(claim);
    }

    /** "February 2009" for a fact that says "in February" and names the year elsewhere. */
    private boolean isDated(Days.Day claim) {
        return days.contains(claim.year()) && yearless.contains(claim.yearless());
    }

    /** "2009/10" is held by a fact of either year. */
    private static boolean isSpan(Days.Day claim) {
        return claim.words().indexOf('/') > 0;
    }

    /** Whether it has the word of a grade; that something is not good says "good" too. */
    boolean holdsGrade(String label, GradeWords words) {
        if (grades == null) {
            grades = words.in(text).stream()
                    .filter(said -> !said.isMeaning())
                    .flatMap(said -> said.labels().stream())
                    .collect(Collectors.toUnmodifiableSet());
        }
        return grades.contains(label);
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
