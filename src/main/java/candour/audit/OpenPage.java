package candour.audit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A page while it is read: which elements are open, the words of those that need some, and the faults so far. */
final class OpenPage implements Markup.Visitor {

    private final String file;
    private final PageRule[] rules;
    private final List<Fault> faults = new ArrayList<>();
    private final Deque<Tag> open = new ArrayDeque<>();
    private final Deque<Waiting> waiting = new ArrayDeque<>();

    /** How many pictures are open: the names within them are not the page's. */
    private int pictures;

    OpenPage(String file, PageRule... rules) {
        this.file = file;
        this.rules = rules;
    }

    private record Waiting(Tag tag, StringBuilder words) {}

    List<Fault> read(byte[] page) {
        Markup.read(page, this);
        for (Tag tag : open) {
            if (!tag.element().mayStayOpen()) {
                fault(Rule.TAGS_UNBALANCED, "<" + tag.name() + "> is never closed");
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
        for (Tag tag : open) {
            if (tag.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** The name of the innermost open element; empty where there is none. */
    String parent() {
        Tag parent = open.peek();
        return parent == null ? "" : parent.name();
    }

    @Override
    public void start(Tag tag) {
        for (PageRule rule : rules) {
            rule.start(tag, this);
        }
        if (tag.element().hasAlternative()) {
            String alt = tag.value("alt");
            if (alt != null) {
                text(alt);
            }
        }
        if (tag.element().isVoid() || tag.isEmpty()) {
            return;
        }
        open.push(tag);
        pictures += tag.element().isPicture() ? 1 : 0;
        if (tag.element().isNamed() && pictures == 0) {
            waiting.push(new Waiting(tag, new StringBuilder()));
        }
    }

    @Override
    public void end(Element element) {
        if (element.isVoid()) {
            return;
        }
        if (!isOpen(element)) {
            fault(Rule.TAGS_UNBALANCED, "</" + element.name() + "> closes nothing");
            return;
        }
        while (!open.isEmpty()) {
            Tag last = open.pop();
            pictures -= last.element().isPicture() ? 1 : 0;
            tellWords(last);
            if (last.element().isSame(element)) {
                return;
            }
        }
    }

    private void tellWords(Tag closed) {
        if (!waiting.isEmpty() && waiting.peek().tag == closed) {
            Waiting named = waiting.pop();
            String words = named.words.toString().strip();
            for (PageRule rule : rules) {
                rule.named(closed, words, this);
            }
        }
    }

    /** Whether an element is open with nothing in between that would have to be closed first. */
    private boolean isOpen(Element element) {
        for (Tag tag : open) {
            if (tag.element().isSame(element)) {
                return true;
            }
            if (!tag.element().mayStayOpen()) {
                return false;
            }
        }
        return false;
    }

    @Override
    public boolean listens() {
        return !waiting.isEmpty();
    }

    @Override
    public void text(String text) {
        for (Waiting named : waiting) {
            named.words.append(text);
        }
    }
}
