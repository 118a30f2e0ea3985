package candour.pages;

import candour.model.Handout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

/**
 * What takes a minute to read aloud. The bad news comes first and is never passed over for being long: a point that does not fit is told
 * by its first sentence, which stands alone on children's pages too, and what does not fit either is counted. What was good, and then
 * what was asked for, fill the rest of the minute.
 */
final class RadioScript {

    /** So that something is left of the minute for what was asked for. */
    private static final int MOST_GOOD = 3;

    private final IntFunction<String> more;
    private final List<String> turns;
    private final List<String> said;
    private int left;

    /**
     * @param more says how much is left out after so many points
     * @param turns the words with which a sentence begins that takes back the one before
     * @param first what must be said first
     * @param last what must be said at the end
     */
    RadioScript(IntFunction<String> more, List<String> turns, List<String> first, List<String> last) {
        this.more = more;
        this.turns = turns;
        this.said = new ArrayList<>(first);
        this.left = Handout.WORDS_A_MINUTE - count(first) - count(last);
    }

    /**
     * The points in their order, as many as fit, and then the end.
     *
     * @param last what was reserved for the end: how much was asked for, where something was, and where to read on
     * @param asked what says that some of it follows, and what was asked for; empty where nothing is to be told of it
     */
    List<String> of(List<String> better, List<String> good, List<String> last, List<String> asked) {
        int told = 0;
        for (Optional<String> next = next(better, told); next.isPresent(); next = next(better, told)) {
            add(next.get());
            told++;
        }
        if (told < better.size()) {
            add(more.apply(told));
        } else {
            fill(good.stream().limit(MOST_GOOD).toList());
        }
        said.addAll(last.subList(0, last.size() - 1));
        if (asked.size() > 1 && count(asked.subList(0, 2)) <= left) {
            fill(asked);
        }
        said.add(last.get(last.size() - 1));
        return List.copyOf(said);
    }

    private void fill(List<String> points) {
        for (String point : points) {
            if (count(point) > left) {
                return;
            }
            add(point);
        }
    }

    /** The whole of a point, or its beginning, with room for the sentence that counts the rest where it would not be the last. */
    private Optional<String> next(List<String> points, int at) {
        if (at == points.size()) {
            return Optional.empty();
        }
        String whole = points.get(at);
        int room = left - (at == points.size() - 1 ? 0 : count(more.apply(at + 1)));
        return count(whole) <= room
                ? Optional.of(whole)
                : Optional.of(Beginning.of(whole, turns)).filter(text -> count(text) <= room);
    }

    private void add(String sentence) {
        said.add(sentence);
        left -= count(sentence);
    }

    static int count(List<String> sentences) {
        return sentences.stream().mapToInt(RadioScript::count).sum();
    }

    private static int count(String sentence) {
        int count = 0;
        boolean isWord = false;
        for (int i = 0; i < sentence.length(); i++) {
            boolean isSpace = sentence.charAt(i) <= ' ';
            count += isWord || isSpace ? 0 : 1;
            isWord = !isSpace;
        }
        return count;
    }
}
