package candour.read;

import candour.model.Framework;
import candour.model.Reference;
import candour.problem.Code;
import candour.problem.Problem;
import candour.problem.Spelling;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The frameworks that content can name: its own, and those of the library, which are read when something names them. Inspections are read
 * at the same time, so each is read once, by whoever comes first.
 */
final class Frameworks {

    private final Library library;
    private final Themes themes;
    private final ReadBefore before;
    private final Map<String, Framework> read;
    private final Set<String> unreadable;
    private final Set<String> own;
    private final Set<String> ofLibrary;
    private final Set<String> asked = new HashSet<>();
    private final Problems problems = new Problems();

    /**
     * @param own those of the content folder
     * @param unreadable the ids of those of them of which some part could not be read
     */
    Frameworks(Map<String, Framework> own, Set<String> unreadable, Library library, Themes themes, ReadBefore before) {
        this.read = new TreeMap<>(own);
        this.own = new TreeSet<>(own.keySet());
        this.unreadable = new HashSet<>(unreadable);
        this.ofLibrary = new TreeSet<>(library.frameworks());
        this.library = library;
        this.themes = themes;
        this.before = before;
    }

    /** The one with this id, as far as it can be read. */
    synchronized Optional<Framework> find(String id) {
        if (ofLibrary.contains(id) && !own.contains(id) && !unreadable.contains(id) && asked.add(id)) {
            ReadBefore.Borrowed borrowed = before.borrowed(id, () -> borrow(id));
            borrowed.framework().ifPresent(one -> read.put(id, one));
            problems.addAll(borrowed.problems());
            if (borrowed.isUnreadable()) {
                unreadable.add(id);
            }
        }
        return Optional.ofNullable(read.get(id));
    }

    private ReadBefore.Borrowed borrow(String id) {
        Problems found = new Problems();
        Set<String> failed = new HashSet<>();
        Optional<Framework> framework = new FrameworkFolder(library.folder(), themes, failed, found)
                .framework(id, library.path(Library.FRAMEWORKS + "/" + id + ".yaml"));
        return new ReadBefore.Borrowed(framework, found.found(), failed.contains(id));
    }

    synchronized boolean isUnreadable(String id) {
        return unreadable.contains(id);
    }

    /** All ids that can be named, in order. */
    Set<String> names() {
        Set<String> names = new TreeSet<>(own);
        names.addAll(ofLibrary);
        return names;
    }

    /** The site asks for it. */
    void show(Reference named) {
        if (find(named.id()).isPresent() || isUnreadable(named.id())) {
            return;
        }
        problems.add(
                Code.FRAMEWORK_UNKNOWN,
                named.position(),
                "There is no framework \"" + named.id() + "\".",
                "Use one of: " + String.join(", ", names()) + "." + Spelling.didYouMean(named.id(), names()));
    }

    /** Reads those too with which any that is read is compared: a way from one to another may lead through them. */
    void follow() {
        Deque<Framework> next = new ArrayDeque<>(all().values());
        Set<String> seen = new HashSet<>(all().keySet());
        while (!next.isEmpty()) {
            named(next.removeFirst()).filter(seen::add).forEach(id -> find(id).ifPresent(next::add));
        }
    }

    private static Stream<String> named(Framework framework) {
        Stream<String> compared = framework.comparable().stream()
                .flatMap(edge -> Stream.of(edge.from(), edge.to()))
                .map(area -> area.substring(0, Math.max(0, area.indexOf('/'))));
        return Stream.concat(compared, framework.supersedes().stream());
    }

    /** Those that have been read, by id. */
    synchronized Map<String, Framework> all() {
        return new TreeMap<>(read);
    }

    /** The ids of those that are not the content's own. */
    Set<String> borrowed() {
        Set<String> borrowed = new TreeSet<>(all().keySet());
        borrowed.removeAll(own);
        return borrowed;
    }

    List<Problem> problems() {
        return new ArrayList<>(problems.found());
    }

    Set<String> unreadable() {
        return unreadable;
    }
}
