package candour.read;

import candour.model.AgeBand;
import candour.model.PartialDate;
import candour.model.Passage;
import candour.model.Period;
import candour.model.Reference;
import candour.problem.Code;
import candour.problem.Position;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sorts of text that more than one file has. */
final class Sorts {

    private static final Pattern ID_FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST_ID = 80;
    private static final Pattern WHOLE_NUMBER = Pattern.compile("[1-9]\\d{0,3}");
    private static final Pattern AGE_BAND = Pattern.compile("(\\d{1,2})-(\\d{1,2})");

    private static final Sort<YamlNode.Scalar> SCALAR = TextRules::scalar;

    static final Sort<String> TEXT = SCALAR.then((value, scalar) -> {
        TextRules.refuseSigns(value, scalar);
        return Optional.of(scalar.text());
    });

    /** What stands in a cell of a table, which need not say anything to people: {@code -}. */
    static final Sort<String> CELL = value -> TextRules.plain(value).map(YamlNode.Scalar::text);

    /** A word by which others name this record. */
    static final Sort<String> ID = TEXT.then((value, id) -> {
        requireId(value.fields(), id, value.position());
        return Optional.of(id);
    });

    /** The name of something that is elsewhere, and is looked for when everything has been read. */
    static final Sort<Reference> REFERENCE = TEXT.then((value, id) -> Optional.of(new Reference(id, value.position())));

    /** Words for young readers, in simple Markdown. */
    static final Sort<Passage> PASSAGE = SCALAR.then((value, scalar) -> Optional.of(value.fields()
            .noting(problems -> ProseReader.passage(scalar.text(), scalar.position(), scalar.written(), problems))));

    static final Sort<PartialDate> DATE = TEXT.then(Sorts::date);

    /** What a feed or a calendar tells has to be known to the day. */
    static final Sort<PartialDate.Day> DAY = DATE.then(Sorts::day);

    /** One date, or a record of {@code from} and {@code to}; without {@code to} it has not ended. */
    static final Sort<Period> PERIOD = value -> value.node() instanceof YamlNode.Mapping
            ? Records.record(Sorts::period).read(value)
            : DATE.read(value).map(day -> new Period(day, Optional.of(day)));

    /** From 1 to 9999. */
    static final Sort<Integer> NUMBER = TEXT.then(Sorts::number);

    static final Sort<Boolean> FLAG = choice(new Boolean[] {true, false}, String::valueOf);

    static final Sort<AgeBand> AGES = TEXT.then(Sorts::ages);

    private Sorts() {}

    /** One of a few words. */
    static <E> Sort<E> choice(E[] choices, Function<E, String> word) {
        List<String> words = Arrays.stream(choices).map(word).toList();
        return TEXT.then((value, text) -> {
            if (words.contains(text)) {
                return Optional.of(choices[words.indexOf(text)]);
            }
            value.reportUnknown(
                    Code.CHOICE_UNKNOWN,
                    text,
                    "\"" + text + "\" is not something \"" + value.key() + "\" can be.",
                    "Use one of: " + String.join(", ", words) + ".",
                    words);
            return Optional.empty();
        });
    }

    /** By their ids, and by the names that documents print, where no id is the same. */
    static <T> Map<String, T> alsoByName(Map<String, T> known, Function<T, String> name) {
        Map<String, T> named = new LinkedHashMap<>(known);
        known.values().forEach(one -> named.putIfAbsent(name.apply(one), one));
        return named;
    }

    /** What an id names among things that are known already. */
    static <T> Sort<T> named(Map<String, T> known, Code code, UnaryOperator<String> message, String hint) {
        return TEXT.then((value, id) -> {
            Optional<T> one = Optional.ofNullable(known.get(id));
            if (one.isEmpty()) {
                value.reportUnknown(code, id, message.apply(id), hint, known.keySet());
            }
            return one;
        });
    }

    /** A text that has a form. The text is read even if it has another one: rules can find more that is wrong. */
    static Sort<String> formed(Pattern form, Code code, String what, String hint) {
        return TEXT.then((value, text) -> {
            if (!form.matcher(text).matches()) {
                value.report(code, "\"" + text + "\" is not " + what + ".", hint);
            }
            return Optional.of(text);
        });
    }

    static void requireId(Fields fields, String id, Position at) {
        if (id.length() > LONGEST_ID) {
            fields.report(
                    Code.ID_INVALID,
                    at,
                    "This id has " + id.length() + " characters; " + LONGEST_ID + " are the most.",
                    "Use a few words: it stands in addresses.");
        } else if (!ID_FORM.matcher(id).matches()) {
            fields.report(
                    Code.ID_INVALID,
                    at,
                    "\"" + id + "\" cannot be an id.",
                    "Use lower-case letters, digits and single hyphens.");
        }
    }

    private static Optional<PartialDate> date(Value value, String text) {
        Optional<PartialDate> date = PartialDate.parse(text);
        if (date.isEmpty()) {
            value.report(
                    Code.DATE_INVALID,
                    "\"" + text + "\" is not a date.",
                    "Write a day as 2008-06-03, a month as 2008-06 or a year as 2008.");
        }
        return date;
    }

    private static Optional<PartialDate.Day> day(Value value, PartialDate date) {
        if (date instanceof PartialDate.Day day) {
            return Optional.of(day);
        }
        value.report(
                Code.DATE_INVALID, "\"" + date + "\" is not a day.", "Write the day on which it was, as 2008-06-03.");
        return Optional.empty();
    }

    private static Optional<Period> period(Fields range) {
        Required<PartialDate> from = range.required("from", DATE);
        Optional<PartialDate> to = range.optional("to", DATE);
        return range.whole(() -> new Period(from.get(), to));
    }

    private static Optional<Integer> number(Value value, String text) {
        if (WHOLE_NUMBER.matcher(text).matches()) {
            return Optional.of(Integer.valueOf(text));
        }
        value.report(Code.NUMBER_INVALID, "\"" + text + "\" is not a whole number.", "Write a number from 1 to 9999.");
        return Optional.empty();
    }

    private static Optional<AgeBand> ages(Value value, String text) {
        Matcher ages = AGE_BAND.matcher(text);
        if (ages.matches() && Integer.parseInt(ages.group(1)) <= Integer.parseInt(ages.group(2))) {
            return Optional.of(new AgeBand(Integer.parseInt(ages.group(1)), Integer.parseInt(ages.group(2))));
        }
        value.report(Code.CHOICE_UNKNOWN, "\"" + text + "\" is not an age band.", "Write it as 9-11.");
        return Optional.empty();
    }
}
