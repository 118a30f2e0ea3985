package candour.say;

import candour.model.PartialDate;
import candour.model.Period;
import java.time.LocalDate;
import java.util.Optional;

/** The ways in which a message can say a fact. A translator writes them in capitals: {@code WHEN($published)}. */
enum Function {
    /** A number as a word, where it is small: {@code two}. */
    WORDS {
        @Override
        String say(Object value, Catalogue words) {
            return counted("number", value, words);
        }
    },
    /** A place in an order: {@code second}. */
    ORDINAL {
        @Override
        String say(Object value, Catalogue words) {
            return counted("ordinal", value, words);
        }
    },
    /** A date with its preposition: {@code on 3 June 2008}, {@code in June 2008}. */
    WHEN {
        @Override
        String say(Object value, Catalogue words) {
            if (value instanceof Optional<?> maybe) {
                return maybe.map(date -> say(date, words)).orElse("");
            }
            return value instanceof LocalDate day
                    ? Calendar.when(new PartialDate.Day(day), words)
                    : Calendar.when((PartialDate) value, words);
        }
    },
    /** A period with its preposition: {@code from January to February 2008}. */
    DURING {
        @Override
        String say(Object value, Catalogue words) {
            return value instanceof Optional<?> maybe
                    ? maybe.map(period -> say(period, words)).orElse("")
                    : Calendar.during((Period) value, words);
        }
    },
    /** With a capital letter, for the start of a sentence. */
    START {
        @Override
        String say(Object value, Catalogue words) {
            String text = words.text(value);
            return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(words.locale()) + text.substring(1);
        }
    },
    /** With a small letter, for the middle of a sentence; names in capitals stay as they are. */
    MIDDLE {
        @Override
        String say(Object value, Catalogue words) {
            String text = words.text(value);
            boolean isName = text.length() > 1 && Character.isUpperCase(text.charAt(1));
            return text.isEmpty() || isName || Character.isLowerCase(text.charAt(0))
                    ? text
                    : text.substring(0, 1).toLowerCase(words.locale()) + text.substring(1);
        }
    };

    private static String counted(String key, Object number, Catalogue words) {
        return words.remembered(new Counted(key, number), () -> words.say(key, "number", number));
    }

    private record Counted(String key, Object number) {}

    abstract String say(Object value, Catalogue words);
}
