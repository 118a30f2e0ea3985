package candour.say;

import java.util.Map;

/** A piece of a message, ready to be said. */
sealed interface Part {

    /** Adds its words to those before it. */
    void say(StringBuilder out, Facts facts, Catalogue words);

    /** What is said as it stands. */
    record Text(String text) implements Part {
        @Override
        public void say(StringBuilder out, Facts facts, Catalogue words) {
            out.append(text);
        }
    }

    /** A fact. */
    record Variable(String name) implements Part {
        @Override
        public void say(StringBuilder out, Facts facts, Catalogue words) {
            words.value(facts.get(name), out);
        }
    }

    /** Another message about the same facts. */
    record Reference(String key) implements Part {
        @Override
        public void say(StringBuilder out, Facts facts, Catalogue words) {
            words.message(key).say(out, facts, words);
        }
    }

    /** A fact or a text, said in a certain way. */
    record Call(Function function, Part of) implements Part {
        @Override
        public void say(StringBuilder out, Facts facts, Catalogue words) {
            if (of instanceof Variable variable) {
                out.append(function.say(facts.get(variable.name()), words));
            } else {
                StringBuilder inner = new StringBuilder();
                of.say(inner, facts, words);
                out.append(function.say(inner.toString(), words));
            }
        }
    }

    /** One of several, by a fact: the number itself, its plural, or a word. */
    record Choice(String by, Map<String, Phrase> variants, Phrase other) implements Part {
        @Override
        public void say(StringBuilder out, Facts facts, Catalogue words) {
            Object value = facts.get(by);
            Phrase exact = variants.get(Facts.key(value));
            if (exact == null && value instanceof Number number) {
                exact = variants.get(words.plural(number.intValue()));
            }
            (exact == null ? other : exact).say(out, facts, words);
        }
    }
}
