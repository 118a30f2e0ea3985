package candour.check.claim;

import candour.model.Authority;
import candour.model.Glossary;
import candour.model.Inspection;
import candour.model.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds what is said about one inspection against its facts: every number, date, grade and quotation. Sound ways of saying the same are
 * taken for the same: "six" for 6, "nearly one in four" for 23.7%. What a text leaves out, and what it says in no number and no
 * grade, cannot be seen here.
 */
public final class Prose {

    private static final Pattern QUOTE = Pattern.compile("(?<!=)[“\"]([^”\"]+)[”\"]|(?<!\\p{L})‘([^‘”“]+?)’(?!\\p{L})");
    private final Inspection inspection;
    private final Set<String> earlier;
    private final Glossary glossary;
    private final GradeWords words;
    private final NumberClaims numbers;
    private final GradeClaims grades;
    private final Glance glance;
    private @Nullable Facts known;
    private @Nullable Subjects subjects;

    /**
     * @param earlier the grades that earlier inspections of the same area gave: see {@link #earlier}
     * @param words of the grades of the inspection's framework
     */
    public Prose(Inspection inspection, Set<String> earlier, Glossary glossary, GradeWords words) {
        this.inspection = inspection;
        this.earlier = earlier;
        this.glossary = glossary;
        this.words = words;
        numbers = new NumberClaims(words);
        grades = new GradeClaims(words, inspection);
        glance = words.glance().or(Glance.COUNTED);
    }

    /** By their words, the grades that inspections of the area before this one gave: a text may tell of them. */
    public static Set<String> earlier(Authority authority, Inspection inspection) {
        return authority.inspections().stream()
                .filter(one -> one.day().compareTo(inspection.day()) < 0)
                .flatMap(Inspection::grades)
                .map(one -> GradeWords.label(one.grade()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** For young people: the word of a grade may be one of every day, as in "a good start". */
    public List<Claim> told(String text, List<Reference> from) {
        return mayClaim(text) ? pointed(text, of(from), false) : List.of();
    }

    /** What officers tell others: a grade's word is always a grade. */
    public List<Claim> handedOut(String text, List<Reference> from) {
        return mayClaim(text) ? pointed(text, of(from), true) : List.of();
    }

    /** The same thing said in plainer words. */
    public List<Claim> plainer(String text, String id) {
        return mayClaim(text) ? pointed(text, facts().alone(id), false) : List.of();
    }

    /** A text about the whole inspection. */
    public List<Claim> summed(String text) {
        if (!mayClaim(text)) {
            return List.of();
        }
        List<Sentences.Sentence> sentences = Sentences.of(text);
        return Stream.concat(around(text, sentences).stream(), grades.ofSummary(sentences, this::subjects))
                .toList();
    }

    /** Whether a text names a number or a date at all: most do not, and are spared all that follows. */
    public static boolean counts(String text) {
        return Glance.COUNTED.sees(text);
    }

    /** A text about the whole inspection in which a grade's word may be one of every day. */
    public List<Claim> around(String text) {
        return around(text, Sentences.of(text));
    }

    private List<Claim> around(String text, List<Sentences.Sentence> sentences) {
        List<Claim> claims = new ArrayList<>();
        String before = "";
        for (Sentences.Sentence sentence : sentences) {
            if (Glance.COUNTED.sees(sentence.text())) {
                Held all = subjects().held();
                NumberClaims.days(sentence, all, claims);
                numbers.of(sentence, before, around -> all.with(near(around, all)), claims);
            }
            before = sentence.text();
        }
        quotations(text, () -> subjects().held(), claims);
        return claims;
    }

    private List<Claim> pointed(String text, Held held, boolean isStrict) {
        List<Claim> claims = new ArrayList<>();
        String before = "";
        for (Sentences.Sentence sentence : Sentences.of(text)) {
            NumberClaims.days(sentence, held, claims);
            numbers.of(sentence, before, around -> held, claims);
            before = sentence.text();
        }
        quotations(text, () -> held, claims);
        return Stream.concat(claims.stream(), grades.ofPoint(text, held, isStrict))
                .toList();
    }

    private boolean mayClaim(String text) {
        return glance.sees(text) || isQuoting(text);
    }

    private static boolean isQuoting(String text) {
        return text.indexOf('“') >= 0 || text.indexOf('"') >= 0 || text.indexOf('‘') >= 0;
    }

    private Held of(List<Reference> from) {
        return facts().of(from.stream().map(Reference::id).toList());
    }

    /** What is known is looked for when a text first claims something. */
    private Facts facts() {
        Facts facts = known;
        if (facts == null) {
            facts = new Facts(inspection, earlier, glossary);
            known = facts;
        }
        return facts;
    }

    /** What a text about the whole inspection may be about, and all that is known. */
    private Subjects subjects() {
        Subjects all = subjects;
        if (all == null) {
            all = new Subjects(facts().all(), words);
            subjects = all;
        }
        return all;
    }

    private static void quotations(String text, Supplier<Held> held, List<Claim> claims) {
        Matcher quote = QUOTE.matcher(text);
        while (isQuoting(text) && quote.find()) {
            int group = quote.group(1) == null ? 2 : 1;
            String words = quote.group(group);
            if (held.get().facts().stream().noneMatch(fact -> fact.holdsWords(words))) {
                claims.add(new Claim("the words \"" + words + "\"", quote.start(group), words.length()));
            }
        }
    }

    /** A number of a summary is held by a fact that is about something it names, or by one about the whole inspection. */
    private List<Fact> near(String around, Held held) {
        Predicate<Fact> isTouched = subjects().touchedBy(around);
        return held.facts().stream()
                .filter(fact -> facts().isGeneral(fact) || isTouched.test(fact))
                .toList();
    }
}
