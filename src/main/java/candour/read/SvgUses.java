package candour.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How often a drawing draws: a part that is used ten times by a part that is used ten times is drawn a hundred times. */
final class SvgUses {

    private static final long MOST = 10_000;

    private final Deque<String> open = new ArrayDeque<>();
    /** For each part with an id, what it uses; and how many elements it has itself. */
    private final Map<String, List<String>> uses = new HashMap<>();

    private final Map<String, Long> elements = new HashMap<>();

    /**
     * An element begins.
     *
     * @param id empty where it has none
     * @param used the ids of the parts that it draws once more
     */
    void start(String id, List<String> used) {
        open.push(id);
        for (String part : new HashSet<>(open)) {
            elements.merge(part, 1L, Long::sum);
            uses.computeIfAbsent(part, any -> new ArrayList<>()).addAll(used);
        }
    }

    boolean areNone() {
        return elements.isEmpty();
    }

    void end() {
        open.pop();
    }

    /** Whether some part draws more than anybody sees, or draws itself. */
    boolean areTooMany() {
        Map<String, Long> drawn = new HashMap<>();
        return elements.keySet().stream().anyMatch(part -> drawn(part, drawn, new HashSet<>()) > MOST);
    }

    private long drawn(String part, Map<String, Long> known, Set<String> within) {
        Long before = known.get(part);
        if (before != null) {
            return before;
        }
        if (!within.add(part)) {
            return MOST + 1;
        }
        long all = elements.getOrDefault(part, 0L);
        for (String used : uses.getOrDefault(part, List.of())) {
            all = Math.min(MOST + 1, all + drawn(used, known, within));
        }
        within.remove(part);
        known.put(part, all);
        return all;
    }
}
