package candour.say;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What can be said of some facts. */
record Phrase(List<Part> parts) {

    /** One that says the same about all facts. */
    static Phrase fixed(String text) {
        return new Phrase(List.of(new Part.Text(text)));
    }

    boolean isFixed() {
        return parts.size() == 1 && parts.get(0) instanceof Part.Text;
    }

    /** What a fixed one says. */
    String text() {
        return ((Part.Text) parts.get(0)).text();
    }

    void say(StringBuilder out, Facts facts, Catalogue words) {
        for (Part part : parts) {
            part.say(out, facts, words);
        }
    }

    /** The names of the facts that it says or chooses by, those of the messages in it included. */
    Set<String> variables(Catalogue words) {
        Set<String> names = new TreeSet<>();
        parts.forEach(part -> collect(part, words, names));
        return names;
    }

    private static void collect(Part part, Catalogue words, Set<String> names) {
        if (part instanceof Part.Variable variable) {
            names.add(variable.name());
        } else if (part instanceof Part.Call call) {
            collect(call.of(), words, names);
        } else if (part instanceof Part.Reference reference && words.has(reference.key())) {
            names.addAll(words.message(reference.key()).variables(words));
        } else if (part instanceof Part.Choice choice) {
            names.add(choice.by());
            choice.variants().values().forEach(one -> names.addAll(one.variables(words)));
            names.addAll(choice.other().variables(words));
        }
    }
}
