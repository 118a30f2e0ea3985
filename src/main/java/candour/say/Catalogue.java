package candour.say;

import candour.model.PartialDate;
import candour.model.Period;
import candour.model.WordFile;
import fluent.bundle.FluentResource;
import fluent.syntax.AST.Attribute;
import fluent.syntax.AST.Entry;
import fluent.syntax.AST.Identifiable;
import fluent.syntax.AST.Message;
import fluent.syntax.AST.Pattern;
import fluent.syntax.AST.Term;
import fluent.syntax.parser.FTLParser;
import fluent.syntax.parser.FTLStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;
import java.util.function.Supplier;

/**
 * All messages of one language. The format is Project Fluent's and is read by its parser; how a message is said is a few lines
 * here, because the library's own way takes fifteen times as long (src/docs/decisions/0016).
 */
final class Catalogue {

    /** Characters that most messages do not exceed. */
    private static final int ORDINARY = 120;
    /** What is remembered is used again soon, and must not grow with the site. */
    private static final int MOST = 5_000;

    private final String language;
    private final Locale locale;
    private final IntFunction<String> plurals;
    private final Map<String, Phrase> messages = new HashMap<>();
    private final Map<Object, String> remembered = new ConcurrentHashMap<>();

    /** @param files in one language; a message in a later one takes the place of the same in an earlier */
    Catalogue(String language, List<WordFile> files) {
        this.language = language;
        this.locale = Locale.forLanguageTag(language);
        this.plurals = Plurals.of(language);
        files.forEach(file -> entries(file.text()).forEach(this::add));
        messages.replaceAll((key, message) ->
                message.variables(this).isEmpty() ? Phrase.fixed(said(message, Facts.NONE)) : message);
    }

    /** What stands in a file, as Fluent's parser sees it. */
    static FluentResource parse(String text) {
        return FTLParser.parse(FTLStream.of(text));
    }

    private static List<Entry> entries(String text) {
        return parse(text).entries();
    }

    private void add(Entry entry) {
        if (entry instanceof Message message) {
            String key = message.identifier().name();
            message.pattern().ifPresent(pattern -> put(key, pattern));
            attributes(key, message.attributes());
        } else if (entry instanceof Term term) {
            String key = "-" + term.identifier().name();
            put(key, term.value());
        }
    }

    private void attributes(String key, List<Attribute> attributes) {
        for (Attribute attribute : attributes) {
            String name = ((Identifiable) attribute).identifier().name();
            put(key + "." + name, attribute.pattern());
        }
    }

    /** The keys that programs and templates hold are the same objects, and found faster so. */
    private void put(String key, Pattern pattern) {
        messages.put(key.intern(), PhraseReader.read(key, pattern));
    }

    /** What a site says of few things, and of each of them often. */
    String remembered(Object what, Supplier<String> saying) {
        String before = remembered.get(what);
        if (before == null) {
            before = saying.get();
            if (remembered.size() > MOST) {
                remembered.clear();
            }
            remembered.put(what, before);
        }
        return before;
    }

    String language() {
        return language;
    }

    Locale locale() {
        return locale;
    }

    Set<String> keys() {
        return new TreeSet<>(messages.keySet());
    }

    boolean has(String key) {
        return messages.containsKey(key);
    }

    Phrase message(String key) {
        Phrase message = messages.get(key);
        if (message == null) {
            throw new IllegalArgumentException("There are no words for \"" + key + "\" in " + language + ".");
        }
        return message;
    }

    /** A message about some facts: a name and its value in turn. */
    String say(String key, Object... facts) {
        Phrase message = message(key);
        return message.isFixed() ? message.text() : said(message, Facts.of(facts));
    }

    private String said(Phrase message, Facts facts) {
        StringBuilder out = new StringBuilder(ORDINARY);
        message.say(out, facts, this);
        return out.toString();
    }

    String plural(int number) {
        return plurals.apply(number);
    }

    /** A fact in words, as precisely as it is known. */
    void value(Object value, StringBuilder out) {
        if (value instanceof String text) {
            out.append(text);
        } else if (value instanceof PartialDate date) {
            out.append(Calendar.date(date, this));
        } else if (value instanceof LocalDate day) {
            out.append(Calendar.date(new PartialDate.Day(day), this));
        } else if (value instanceof Period period) {
            out.append(Calendar.period(period, this));
        } else if (value instanceof Optional<?> maybe) {
            maybe.ifPresent(one -> value(one, out));
        } else if (value instanceof List<?> items) {
            out.append(list(items));
        } else {
            out.append(value);
        }
    }

    String text(Object value) {
        StringBuilder out = new StringBuilder();
        value(value, out);
        return out.toString();
    }

    private String list(List<?> items) {
        if (items.isEmpty()) {
            return "";
        }
        String said = text(items.get(0));
        for (int i = 1; i < items.size(); i++) {
            said = say(i == items.size() - 1 ? "list-last" : "list-next", "items", said, "next", text(items.get(i)));
        }
        return said;
    }
}
