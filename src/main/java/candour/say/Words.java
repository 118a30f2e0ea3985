package candour.say;

import candour.model.Archive;
import candour.model.Inspection;
import candour.model.PartialDate;
import candour.model.Period;
import candour.model.WordFile;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Says facts in the language of the site. Templates and pages ask it by the key of a message: {@code the} where the words are always
 * the same, {@code with} where they are about facts. What takes a choice among messages is asked of the subject's own class.
 */
public final class Words {

    private static final int KILOBYTE = 1000;
    private static final int MEGABYTE = 1_000_000;

    private static final String SLOT = "\uFFFC";

    private final Catalogue catalogue;
    private final Titles titles;
    private final Grades grades = new Grades(this);
    private final Changes changes = new Changes(this);
    private final Standings standings = new Standings(this);
    private final Duties duties = new Duties(this);
    private final Sayings sayings = new Sayings(this);
    private final Courses courses = new Courses(this);

    private final List<String> turns;

    private Words(Catalogue catalogue, Stream<Inspection> inspections) {
        this.catalogue = catalogue;
        this.turns = List.of(the("sentence-turns").split(", "));
        this.titles = new Titles(this, inspections);
    }

    /** The words of an archive's language, the publisher's own in place of ours. */
    public static Words of(Archive archive) {
        return of(archive.site().language(), archive.words(), archive.addressed());
    }

    /** The words of one language among those of some files. */
    static Words of(String language, List<WordFile> files) {
        return of(language, files, Stream.empty());
    }

    private static Words of(String language, List<WordFile> files, Stream<Inspection> inspections) {
        return new Words(
                new Catalogue(
                        language,
                        files.stream()
                                .filter(file -> file.language().equals(language))
                                .toList()),
                inspections);
    }

    /** A message that needs no facts. */
    public String the(String key) {
        return catalogue.say(key);
    }

    /** A message about some facts: a name and its value in turn. */
    public String with(String key, Object... facts) {
        return catalogue.say(key, facts);
    }

    /** A message about some facts that is said often: the same string wherever they are the same. */
    String often(String key, Object... facts) {
        return catalogue.remembered(new Often(key, List.of(facts)), () -> catalogue.say(key, facts));
    }

    /** What is said of one thing and asked for again and again. */
    String once(String what, Object of, Supplier<String> saying) {
        return catalogue.remembered(new Same(what, of), saying);
    }

    /** One thing, and not another that is equal to it: to compare all its facts would take longer than to say them. */
    private record Same(String what, Object of) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Same same && same.of == of && same.what.equals(what);
        }

        @Override
        public int hashCode() {
            return 31 * what.hashCode() + System.identityHashCode(of);
        }
    }

    private record Often(String key, List<Object> facts) {}

    /** A message with a place in it for a link or the like, by the name of its fact. */
    public Around around(String key, String slot, Object... facts) {
        Object[] all = new Object[facts.length + 2];
        System.arraycopy(facts, 0, all, 2, facts.length);
        all[0] = slot;
        all[1] = SLOT;
        String[] parts = catalogue.say(key, all).split(SLOT, 2);
        return new Around(parts[0], parts[1]);
    }

    /** {@code 3 June 2008}, {@code June 2008} or {@code 2008}: never more precise than it is known. */
    public String date(PartialDate date) {
        return Calendar.date(date, catalogue);
    }

    public String date(LocalDate day) {
        return date(new PartialDate.Day(day));
    }

    /** {@code January to February 2008}; a single date where both ends are the same. */
    public String period(Period period) {
        return Calendar.period(period, catalogue);
    }

    /** {@code 340 kB}, {@code 1.2 MB}: of a file that somebody may load. */
    public String size(long bytes) {
        NumberFormat form = NumberFormat.getNumberInstance(Locale.forLanguageTag(language()));
        form.setMaximumFractionDigits(1);
        boolean isLarge = bytes >= MEGABYTE;
        return with(
                isLarge ? "size-megabytes" : "size-kilobytes",
                "number",
                isLarge ? form.format((double) bytes / MEGABYTE) : form.format(Math.max(1, bytes / KILOBYTE)));
    }

    /** {@code a}, {@code a and b}, {@code a, b and c}. */
    public String list(List<String> items) {
        return catalogue.text(items);
    }

    /** For the middle of a sentence: with a small first letter, where the language does so. */
    public String middle(String text) {
        return with("middle", "text", text);
    }

    /** For the start of a sentence. */
    public String start(String text) {
        return with("start", "text", text);
    }

    /** The language as pages declare it (BCP 47). */
    public String language() {
        return catalogue.language();
    }

    /** {@code ltr} or {@code rtl}: in which direction it is written. */
    public String direction() {
        return the("direction");
    }

    public Titles titles() {
        return titles;
    }

    public Grades grades() {
        return grades;
    }

    public Changes changes() {
        return changes;
    }

    public Standings standings() {
        return standings;
    }

    public Duties duties() {
        return duties;
    }

    public Sayings sayings() {
        return sayings;
    }

    /** The words with which a sentence begins that limits the one before it. */
    public List<String> turns() {
        return turns;
    }

    public Courses courses() {
        return courses;
    }
}
