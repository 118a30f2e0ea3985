package candour.audit;

import candour.audit.Element.Kind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A page while it is read: which elements are open, the words of those that need some, and the faults so far. */
final class OpenPage implements Markup.Visitor {

    private final String file;
    private final PageRule[] rules;
    private final PageRule.Interest[] interests;
    private final List<Fault> faults = new ArrayList<>();
    /** The innermost last. Gone through by numbers: a walk for every tag and every text of a page would make an object each time. */
    private final List<Element> open = new ArrayList<>();

    private final List<Waiting> waiting = new ArrayList<>();

    /** How many pictures are open: the names within them are not the page's. */
    private int pictures;

    OpenPage(String file, PageRule... rules) {
        this.file = file;
        this.rules = rules;
        this.interests = new PageRule.Interest[rules.length];
        for (int i = 0; i < rules.length; i++) {
            interests[i] = rules[i].interest();
        }
    }

    /** The words of an element, as far as rules need them: the whole of a title, and of all others the beginning. */
    private static final class Waiting {
        private static final int ENOUGH = 64;

        private final Tag tag;
        /** How many elements are open around it. */
        private final int depth;

        private final boolean isTitle;
        private String words = "";
        private boolean listens = true;

        Waiting(Tag tag, int depth) {
            this.tag = tag;
            this.depth = depth;
            this.isTitle = tag.name().equals("title");
        }

        void hear(String text) {
            words = words.isEmpty() ? text : words.concat(text);
            listens = isTitle || words.length() < ENOUGH || words.strip().length() < ENOUGH / 2;
        }
    }

    /** @param length how much of the array is the page */
    List<Fault> read(byte[] page, int length) {
        Markup.read(page, length, this);
        for (Element element : open) {
            if (!element.is(Kind.MAY_STAY_OPEN)) {
                fault(Rule.TAGS_UNBALANCED, "<" + element.name() + "> is never closed");
            }
        }
        for (PageRule rule : rules) {
            rule.end(this);
        }
        return faults;
    }

    void fault(Rule rule, String what) {
        faults.add(new Fault(file, rule, what));
    }

    boolean isWithin(String name) {
        for (int i = open.size() - 1; i >= 0; i--) {
            if (open.get(i).name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** The innermost open element; none where nothing is open. */
    @Nullable
    Element parent() {
        return open.isEmpty() ? null : open.get(open.size() - 1);
    }

    @Override
    public void start(Tag tag) {
        Element parent = parent();
        for (int i = 0; i < rules.length; i++) {
            if (interests[i].covers(tag, parent)) {
                rules[i].start(tag, this);
            }
        }
        Element element = tag.element();
        String alternative = element.is(Kind.ALTERNATIVE) ? tag.value("alt") : null;
        if (alternative != null) {
            text(alternative);
        }
        if (element.is(Kind.VOID) || tag.isEmpty()) {
            return;
        }
        pictures += element.is(Kind.PICTURE) ? 1 : 0;
        if (element.is(Kind.NAMED) && pictures == 0) {
            waiting.add(new Waiting(tag.copy(), open.size()));
        }
        open.add(element);
    }

    @Override
    public void end(Element element) {
        if (element.is(Kind.VOID)) {
            return;
        }
        if (!isOpen(element)) {
            fault(Rule.TAGS_UNBALANCED, "</" + element.name() + "> closes nothing");
            return;
        }
        while (!open.isEmpty()) {
            Element last = open.remove(open.size() - 1);
            pictures -= last.is(Kind.PICTURE) ? 1 : 0;
            tellWords();
            if (last.isSame(element)) {
                return;
            }
        }
    }

    /** What the element that has just ended says, if anybody waits for it. */
    private void tellWords() {
        int last = waiting.size() - 1;
        if (last >= 0 && waiting.get(last).depth == open.size()) {
            Waiting named = waiting.remove(last);
            String words = named.words.strip();
            for (int i = 0; i < rules.length; i++) {
                if (interests[i].covers(named.tag.element())) {
                    rules[i].named(named.tag, words, this);
                }
            }
        }
    }

    /** Whether an element is open with nothing in between that would have to be closed first. */
    private boolean isOpen(Element element) {
        for (int i = open.size() - 1; i >= 0; i--) {
            Element one = open.get(i);
            if (one.isSame(element)) {
                return true;
            }
            if (!one.is(Kind.MAY_STAY_OPEN)) {
                return false;
            }
        }
        return false;
    }

    @Override
    public boolean listens() {
        for (int i = 0; i < waiting.size(); i++) {
            if (waiting.get(i).listens) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void text(String text) {
        for (int i = 0; i < waiting.size(); i++) {
            if (waiting.get(i).listens) {
                waiting.get(i).hear(text);
            }
        }
    }
}
