package candour.check.claim;

import candour.model.Archive;
import candour.model.Inspection;
import candour.model.Reference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Holds what is said about one inspection against its facts: every number, date, grade and quotation. Sound ways of saying the same are
 * taken for the same: "six" for 6, "nearly one in four" for 23.7%. What a text leaves out, and what it says in no number and no
 * grade, cannot be seen here.
 */
public final class Prose {

    private static final Pattern QUOTE = Pattern.compile("[“\"]([^”\"]+)[”\"]");
    /** Two names joined: who tells of both may call them two. */
    private static final Pattern TWO_NAMES = Pattern.compile("\\p{Lu}[\\p{L}'’ -]+ and (?:the )?\\p{Lu}");

    private static final Pattern RATIO = Pattern.compile(" (?:in|of) ");

    private final Facts facts;
    private final GradeWords words;
    private final GradeClaims grades;
    private @Nullable Held all;
    private @Nullable Subjects subjects;

    public Prose(Archive archive, Inspection inspection) {
        String place = inspection.id().substring(0, inspection.id().indexOf('/'));
        words = new GradeWords(inspection.framework(), archive.frameworks());
        facts = new Facts(
                inspection,
                archive.authorities().stream()
                        .filter(one -> one.id().equals(place))
                        .findFirst(),
                archive.glossary());
        grades = new GradeClaims(words);
    }

    /** For young people: the word of a grade may be one of every day, as in "a good start". */
    public List<Claim> told(String text, List<Reference> from) {
        Held held = facts.of(from.stream().map(Reference::id).toList());
        return Stream.concat(unheld(text, held), grades.ofPoint(text, held, false))
                .toList();
    }

    /** What officers tell others: a grade's word is always a grade. */
    public List<Claim> handedOut(String text, List<Reference> from) {
        Held held = facts.of(from.stream().map(Reference::id).toList());
        return Stream.concat(unheld(text, held), grades.ofPoint(text, held, true))
                .toList();
    }

    /** A text about the whole inspection. */
    public List<Claim> summed(String text) {
        return Stream.concat(unheld(text, all()), grades.ofSummary(text, all())).toList();
    }

    /** A text about the whole inspection in which a grade's word may be one of every day. */
    public List<Claim> around(String text) {
        return unheld(text, all()).toList();
    }

    /** The same thing said in plainer words. */
    public List<Claim> plainer(String text, String id) {
        Held held = facts.alone(id);
        return Stream.concat(unheld(text, held), grades.ofPoint(text, held, false))
                .toList();
    }

    private Held all() {
        Held known = all;
        if (known == null) {
            known = facts.all();
            all = known;
        }
        return known;
    }

    private Stream<Claim> unheld(String text, Held held) {
        List<Claim> claims = new ArrayList<>();
        Days.of(text).stream()
                .filter(day -> held.facts().stream().noneMatch(fact -> fact.holds(day)))
                .forEach(day -> claims.add(new Claim(
                        "the date " + day.words(), day.start(), day.words().length())));
        numbers(text, held, claims);
        Matcher quote = QUOTE.matcher(text);
        while (quote.find()) {
            String words = quote.group(1);
            if (held.facts().stream().noneMatch(fact -> fact.holdsWords(words))) {
                claims.add(new Claim("the words \"" + words + "\"", quote.start(1), words.length()));
            }
        }
        return claims.stream();
    }

    /** A number of a summary is held by a fact that is about something it names, or by one about the whole inspection. */
    private List<Fact> near(String around, Held held) {
        Subjects known = subjects;
        if (known == null) {
            known = new Subjects(held, words);
            subjects = known;
        }
        Subjects named = known;
        return held.facts().stream()
                .filter(fact -> facts.isGeneral(fact) || named.touches(around, fact))
                .toList();
    }

    private void numbers(String text, Held held, List<Claim> claims) {
        boolean isWhole = held == all;
        String before = "";
        for (Sentences.Sentence sentence : Sentences.of(Days.without(text))) {
            for (Amount amount : Amounts.of(sentence.text())) {
                String around = before + sentence.text();
                String after = sentence.text().substring(amount.start());
                Held near = isWhole ? held.with(near(around, held)) : held;
                if (!isHeld(amount, near, part -> held.counts().hold(part, around, after, words))) {
                    int start = sentence.start() + amount.start();
                    claims.add(new Claim(
                            "the number " + amount.words(),
                            start,
                            amount.words().length()));
                }
            }
            before = sentence.text();
        }
    }

    private static boolean isHeld(Amount amount, Held held, Predicate<Amount> isCounted) {
        if (held.facts().stream().anyMatch(fact -> fact.holds(amount)) || isCounted.test(amount)) {
            return true;
        }
        if (amount.unit() == Amount.Unit.SHARE) {
            List<Amount> parts = Amounts.parts(amount);
            return !parts.isEmpty()
                    && RATIO.matcher(amount.words()).find()
                    && (parts.stream().allMatch(isCounted)
                            || held.facts().stream()
                                    .anyMatch(fact -> parts.stream().allMatch(fact::holds)));
        }
        return amount.words().equalsIgnoreCase("two")
                && held.facts().stream()
                        .anyMatch(fact -> TWO_NAMES.matcher(fact.text()).find());
    }
}
