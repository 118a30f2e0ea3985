package candour.check.claim;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Numbers and dates that a text gives and that no fact it rests on holds. */
final class NumberClaims {

    /** Two names joined: who tells of both may call them two. */
    private static final Pattern TWO_NAMES = Pattern.compile("\\p{Lu}[\\p{L}'’ -]+ and (?:the )?\\p{Lu}");

    private static final Pattern RATIO = Pattern.compile(" (?:in|of) ");

    private final GradeWords words;

    NumberClaims(GradeWords words) {
        this.words = words;
    }

    static void days(Sentences.Sentence sentence, Held held, List<Claim> claims) {
        Days.of(sentence.text()).stream()
                .filter(day -> held.facts().stream().noneMatch(fact -> fact.holds(day)))
                .forEach(day -> claims.add(new Claim(
                        "the date " + day.words(),
                        sentence.start() + day.start(),
                        day.words().length())));
    }

    /** @param near the facts that may hold a number which stands among some words */
    void of(Sentences.Sentence sentence, String before, Function<String, Held> near, List<Claim> claims) {
        String plain = Days.without(sentence.text());
        for (Amount amount : Amounts.of(plain)) {
            String around = before + plain;
            Place place = new Place(plain.substring(0, amount.start()), plain.substring(amount.start()));
            Held held = near.apply(around);
            boolean isTrue = held.counts()
                    .count(amount, place, words)
                    .orElseGet(() -> isHeld(amount, held, part -> held.counts().hold(part, around, place, words)));
            if (!isTrue) {
                claims.add(new Claim(
                        "the number " + amount.words(),
                        sentence.start() + amount.start(),
                        amount.words().length()));
            }
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
