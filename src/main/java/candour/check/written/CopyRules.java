package candour.check.written;

import candour.model.Archive;
import candour.problem.Code;
import candour.problem.Problem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Eight words in a row that stand in a stored text of a source as well, and in no quotation marks. Sources are read one after
 * the other: there may be many, and they are long.
 */
public final class CopyRules {

    /** Fewer are what anybody would write: the name of a body, a common turn of phrase. */
    private static final int ROW = 8;

    private final List<Written> texts;
    private final List<RunOfWords> words;
    /** In which file each word of a text is found in a row; null for words of the author's own. */
    private final List<@Nullable String[]> found = new ArrayList<>();

    private final Map<Integer, List<Place>> rows = new HashMap<>();

    /** Where a row of words begins. */
    private record Place(int text, int first) {}

    /** Warnings about what an archive says, once every source has been looked at. */
    public CopyRules(Archive archive) {
        texts = Stream.concat(
                        archive.frameworks().stream().flatMap(Written::of),
                        archive.inspections().flatMap(Written::of))
                .toList();
        List<List<String>> names = names(archive);
        words = texts.stream()
                .map(one -> RunOfWords.of(one.text(), true).without(names))
                .toList();
        for (int text = 0; text < words.size(); text++) {
            found.add(new String[words.get(text).words().size()]);
            for (int first = 0; first < words.get(text).rows(ROW); first++) {
                rows.computeIfAbsent(words.get(text).hash(first, ROW), any -> new ArrayList<>())
                        .add(new Place(text, first));
            }
        }
    }

    /** Rows of what frameworks call things: those, and what begins or ends with them, cannot be said in other words. */
    private static List<List<String>> names(Archive archive) {
        return archive.frameworks().stream()
                .flatMap(one -> Stream.concat(
                        Stream.of(one.name()),
                        one.areas().values().stream()
                                .flatMap(area -> Stream.concat(Stream.of(area.name()), area.alsoPrinted().stream()))))
                .map(name -> RunOfWords.of(name, false).words())
                .flatMap(name -> IntStream.rangeClosed(0, name.size() - ROW).mapToObj(at -> name.subList(at, at + ROW)))
                .distinct()
                .toList();
    }

    /** Looks for rows of a source in all that is written. */
    public void look(String file, String text) {
        RunOfWords source = RunOfWords.of(text, false);
        for (int at = 0; at < source.rows(ROW); at++) {
            for (Place place : rows.getOrDefault(source.hash(at, ROW), List.of())) {
                if (words.get(place.text()).row(place.first(), ROW).equals(source.row(at, ROW))) {
                    mark(place, file);
                }
            }
        }
    }

    /** The first source that holds a word is the one that is named. */
    private void mark(Place place, String file) {
        @Nullable String[] marks = found.get(place.text());
        for (int i = place.first(); i < place.first() + ROW; i++) {
            marks[i] = marks[i] == null ? file : marks[i];
        }
    }

    /** What was found so far. */
    public List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        for (int text = 0; text < texts.size(); text++) {
            @Nullable String[] marks = found.get(text);
            int first = 0;
            for (int i = 1; i <= marks.length; i++) {
                if (i == marks.length || !Objects.equals(marks[i], marks[first])) {
                    String file = marks[first];
                    if (file != null) {
                        problems.add(problem(text, first, i, file));
                    }
                    first = i;
                }
            }
        }
        return problems;
    }

    private Problem problem(int text, int first, int end, String file) {
        RunOfWords run = words.get(text);
        int start = run.starts().get(first);
        int stop = run.ends().get(end - 1);
        Written written = texts.get(text);
        return new Problem(
                Code.TEXT_COPIED,
                written.at(start, stop - start),
                (end - first) + " words in a row stand in " + file + " too: \""
                        + written.text().substring(start, stop).replaceAll("\\s+", " ") + "\".",
                "Say it in words of your own, or put it in quotation marks. A name or a plain quantity may stay.");
    }
}
