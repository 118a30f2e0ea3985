package candour.check.claim;

import candour.check.claim.Amount.Bound;
import candour.check.claim.Amount.Unit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The numbers of a text. Left alone are "one", which is an ordinary word, the place in an order ("third"), numbers to phone and
 * addresses of websites.
 */
final class Amounts {

    static final List<String> SMALL = List.of(
            ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen"
                            + " eighteen nineteen")
                    .split(" "));
    static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    static final Map<String, Double> SCALES = Map.of("hundred", 1e2, "thousand", 1e3, "million", 1e6, "billion", 1e9);
    static final Map<String, Double> FRACTIONS =
            Map.of("half", 0.5, "third", 1 / 3.0, "quarter", 0.25, "fifth", 0.2, "tenth", 0.1);

    /** What stands before a number, with the space between them. */
    private static final Pattern BOUND = Pattern.compile(
            "\\b(?:(?<nearly>almost|nearly|just under|close to|not quite)|(?<below>fewer than|less than|under|below|up to)"
                    + "|(?<about>about|around|roughly|some|approximately)|(?<above>over|more than|at least|just over|above))"
                    + " (?:(?:an?|the) )?£?$",
            Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_BOUND = 20;
    private static final String WORD = "(?:" + String.join("|", TENS) + ")(?:[- ](?:"
            + String.join("|", SMALL.subList(1, 10)) + "))?|" + longestFirst();
    private static final String DIGITS = "\\d+(?:,\\d{3})*(?:\\.\\d+)?";
    private static final String NUMBER = "(?:" + DIGITS + "|\\b(?:" + WORD + ")\\b)";

    /** "One in four", "nine out of ten". */
    private static final Finder RATIO = numbers(
            "(?<![\\p{L}\\d.])(?<part>" + NUMBER + ") (?:in|out of|of)(?: every)? (?<whole>" + NUMBER + ")(?![\\d%])");

    private static final Finder FRACTION = finder(
            "(?:\\b(?<half>half)\\b(?![- ](?:an? )?(?:year|hour|day|term|way|past|time|brother|sister))"
                    + "|\\b(?<many>an?|one|two|three|four)[- ](?<part>third|quarter|fifth|tenth)s?\\b(?! of (?:\\w+ )?(?:four|five|six)\\b))",
            Stream.of("half", "a", "an", "one", "two", "three", "four"));
    private static final Finder PLAIN = numbers("(?<pounds>£)?(?<![\\p{L}\\d.])(?<number>" + NUMBER
            + ")(?:[ -](?<scale>hundred|thousand|million|billion)\\b)?(?<percent> ?%| per ?cent\\b)?");
    /** "Out of every 100 children, 93 …": the numbers beside it are shares. */
    private static final Finder BASE =
            finder("\\b(?:of|in) (?:every|each) (?<whole>" + NUMBER + ")", Stream.of("of", "in"));

    private static final Pattern NO_NUMBER = Pattern.compile(
            "(?m:^\\s*\\d+[.)]\\s)|https?://\\S+|<(?<=\\p{L}<)su[bp]>\\d+|0(?<![\\p{L}\\w,.]0)\\d{2,}(?:[ -]?\\d{2,})*\\b|\\b(?:phone|call|ring|text) \\d[\\d ]*\\d",
            Pattern.CASE_INSENSITIVE);

    private Amounts() {}

    private static Finder finder(String pattern, Stream<String> beginnings) {
        return new Finder(Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), new Glance(beginnings));
    }

    /** What begins with a number, in digits or in words. */
    private static Finder numbers(String pattern) {
        return finder(pattern, Stream.of(SMALL, TENS, List.of("a")).flatMap(Collection::stream));
    }

    /** The two numbers of "nine of ten", where they are counts of things. */
    static List<Amount> parts(Amount ratio) {
        List<Amount> parts = new ArrayList<>();
        plain(ratio.words().replaceAll(" (?:in|out of|of)(?: every)? ", " / "), parts);
        return parts;
    }

    private static String longestFirst() {
        return IntStream.rangeClosed(1, SMALL.size())
                .mapToObj(i -> SMALL.get(SMALL.size() - i))
                .filter(word -> !word.equals("zero"))
                .collect(Collectors.joining("|", "(?:a hundred|", ")"));
    }

    /** @param text without its dates */
    static List<Amount> of(String text) {
        if (!Glance.NUMBERS.sees(text)) {
            return List.of();
        }
        List<Amount> found = new ArrayList<>();
        String rest = blank(NO_NUMBER.matcher(text));
        FRACTION.each(rest, fraction -> found.add(amount(fraction, text, fraction(fraction), Unit.SHARE)));
        StringBuilder without = new StringBuilder(FRACTION.blank(rest));
        RATIO.each(rest, ratio -> {
            double share = value(ratio.group("part")) / value(ratio.group("whole"));
            if (share > 0 && share <= 1) {
                found.add(amount(ratio, text, share, Unit.SHARE));
                without.replace(ratio.start(), ratio.end(), " ".repeat(ratio.end() - ratio.start()));
            }
        });
        plain(without.toString(), found);
        return found;
    }

    private static void plain(String text, List<Amount> found) {
        Optional<Double> whole = whole(text);
        PLAIN.each(BASE.blank(text), plain -> {
            double value = value(plain.group("number"));
            boolean isArticle = plain.group("number").equalsIgnoreCase("one") && plain.group("scale") == null;
            value *= Optional.ofNullable(plain.group("scale"))
                    .map(scale -> SCALES.get(lower(scale)))
                    .orElse(1.0);
            if (plain.group("percent") != null) {
                found.add(amount(plain, text, value / 100, Unit.SHARE));
            } else if (!isArticle) {
                Unit unit = plain.group("pounds") == null ? Unit.PLAIN : Unit.POUNDS;
                Amount amount = amount(plain, text, value, unit);
                found.add(whole.isPresent() ? amount.as(Unit.SHARE, whole.get()) : amount);
            }
        });
    }

    private static Optional<Double> whole(String text) {
        List<Double> wholes = new ArrayList<>();
        BASE.each(text, base -> wholes.add(value(base.group("whole"))));
        return wholes.stream().findFirst();
    }

    private static Amount amount(Matcher at, String text, double value, Unit unit) {
        return new Amount(
                value, unit, bound(text, at.start()), at.start(), at.group().strip());
    }

    private static Bound bound(String text, int start) {
        Matcher before = BOUND.matcher(text).region(Math.max(0, start - LONGEST_BOUND), start);
        if (!before.find()) {
            return Bound.NONE;
        }
        if (before.group("nearly") != null) {
            return Bound.NEARLY;
        }
        return before.group("below") != null ? Bound.BELOW : before.group("about") != null ? Bound.ABOUT : Bound.ABOVE;
    }

    private static double fraction(Matcher fraction) {
        if (fraction.group("half") != null) {
            return 0.5;
        }
        double part = Objects.requireNonNull(FRACTIONS.get(lower(fraction.group("part"))));
        return Math.max(1, SMALL.indexOf(lower(fraction.group("many")))) * part;
    }

    private static double value(String number) {
        if (Character.isDigit(number.charAt(0))) {
            return Double.parseDouble(number.replace(",", ""));
        }
        String[] parts = lower(number).split("[- ]");
        if (parts[0].equals("a")) {
            return 100;
        }
        int tens = TENS.indexOf(parts[0]);
        return tens < 0 ? SMALL.indexOf(parts[0]) : 20 + 10 * tens + (parts.length > 1 ? SMALL.indexOf(parts[1]) : 0);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    /** The text with spaces in place of what was found, so that places stay what they are. */
    static String blank(Matcher found) {
        return found.replaceAll(match -> " ".repeat(match.group().length()));
    }
}
