package candour.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The words that the site explains, and where a text uses them. The same word has the same explanation everywhere. */
public final class Glossary {

    private final List<Term> terms;
    private final Map<String, List<Form>> byFirstWord = new HashMap<>();

    public Glossary(List<Term> terms) {
        this.terms = List.copyOf(terms);
        for (Term term : terms) {
            for (String form : term.forms()) {
                List<String> words = words(form).stream().map(Word::lower).toList();
                if (!words.isEmpty()) {
                    byFirstWord
                            .computeIfAbsent(singular(words.get(0)), first -> new ArrayList<>())
                            .add(new Form(term, words));
                }
            }
        }
    }

    /**
     * A term in a text.
     *
     * @param start where its first letter is
     * @param end after its last letter
     */
    public record Use(Term term, int start, int end) {

        /** Whether a place in the text is within it. */
        public boolean covers(int place) {
            return start <= place && place < end;
        }
    }

    private record Form(Term term, List<String> words) {}

    private record Word(String lower, int start, int end) {}

    public List<Term> terms() {
        return terms;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Glossary glossary && glossary.terms.equals(terms);
    }

    @Override
    public int hashCode() {
        return terms.hashCode();
    }

    /** The terms in a text, from its beginning; of two that begin at the same word, the longer. */
    public List<Use> uses(String text) {
        List<Word> words = words(text);
        List<Use> uses = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            Form longest = null;
            for (Form form : byFirstWord.getOrDefault(singular(words.get(at).lower), List.of())) {
                if (isAt(form, words, at) && (longest == null || form.words.size() > longest.words.size())) {
                    longest = form;
                }
            }
            int taken = longest == null ? 1 : longest.words.size();
            if (longest != null) {
                uses.add(new Use(longest.term, words.get(at).start, words.get(at + taken - 1).end));
            }
            at += taken;
        }
        return uses;
    }

    private static boolean isAt(Form form, List<Word> words, int at) {
        if (at + form.words.size() > words.size()) {
            return false;
        }
        for (int i = 0; i < form.words.size(); i++) {
            if (!singular(words.get(at + i).lower).equals(singular(form.words.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private static String singular(String word) {
        return word.length() > 3 && word.endsWith("s") && !word.endsWith("ss")
                ? word.substring(0, word.length() - 1)
                : word;
    }

    private static List<Word> words(String text) {
        List<Word> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean isLetter = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
            if (isLetter && start < 0) {
                start = i;
            } else if (!isLetter && start >= 0) {
                words.add(new Word(text.substring(start, i).toLowerCase(Locale.ROOT), start, i));
                start = -1;
            }
        }
        return words;
    }
}
