package candour.render;

import candour.pages.SearchEntry;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the field that finds things looks in: small scripts and not data, for a browser that reads from a disk runs the one and does not
 * load the other. A word stands in the part that its first three letters choose, so that one part answers for all words that begin
 * alike; it names entries by number, and these are loaded by the few that are shown. Nothing of it is loaded before somebody types.
 */
final class SearchIndex {

    /** Of the words that stand in more entries than that, no entries are kept: they tell nothing apart. */
    static final int MOST = 1000;

    private static final int ENTRIES_A_PART = 100;
    private static final int MOST_PARTS = 512;
    private static final int ENTRIES_A_FILE = 16;
    private static final int MOST_FILES = 500;

    private final List<SearchEntry> entries;
    private final int parts;
    private final int size;
    private @Nullable List<Map<String, Numbers>> words;

    SearchIndex(List<SearchEntry> entries) {
        this.entries = entries;
        this.parts = Math.min(MOST_PARTS, entries.size() / ENTRIES_A_PART + 1);
        this.size = Math.max(ENTRIES_A_FILE, (entries.size() + MOST_FILES - 1) / MOST_FILES);
    }

    Stream<Output> outputs() {
        Stream<Output> about = Stream.of(new Output("assets/search/about.js", out -> write(out, this::about)));
        Stream<Output> found = IntStream.range(0, (entries.size() + size - 1) / size)
                .mapToObj(number -> new Output(
                        "assets/search/entries-" + number + ".js", out -> write(out, json -> entries(number, json))));
        Stream<Output> indexed = IntStream.range(0, parts)
                .mapToObj(number -> new Output(
                        "assets/search/words-" + number + ".js", out -> write(out, json -> words(number, json))));
        return Stream.of(about, found, indexed).flatMap(all -> all);
    }

    private static void write(OutputStream out, Consumer<Json> part) throws IOException {
        out.write("candourFound(".getBytes(StandardCharsets.UTF_8));
        try (Json json = new Json(out)) {
            json.object(() -> part.accept(json));
        }
        out.write(");\n".getBytes(StandardCharsets.UTF_8));
    }

    private void about(Json json) {
        json.text("part", "about");
        json.number("parts", parts);
        json.number("size", size);
    }

    private void entries(int number, Json json) {
        json.text("part", "entries-" + number);
        json.list(
                "entries",
                entries.subList(number * size, Math.min(entries.size(), (number + 1) * size)),
                SearchIndex::entry);
    }

    private static void entry(Json json, SearchEntry entry) {
        SearchEntry.Shown shown = entry.shown();
        json.text("says", shown.says());
        json.text("where", shown.where());
        json.text("page", shown.page());
    }

    private void words(int number, Json json) {
        json.text("part", "words-" + number);
        json.object("words", () -> words().get(number).forEach((word, in) -> json.text(word, in.toString())));
    }

    /** Gone through once, when the first part is written. */
    private synchronized List<Map<String, Numbers>> words() {
        if (words == null) {
            Map<String, Numbers> all = new HashMap<>();
            for (int i = 0; i < entries.size(); i++) {
                int entry = i;
                entries.get(i)
                        .texts()
                        .forEach(text -> SearchWords.each(
                                text,
                                word -> all.computeIfAbsent(word, any -> new Numbers())
                                        .add(entry)));
            }
            words = divided(all);
        }
        return words;
    }

    private List<Map<String, Numbers>> divided(Map<String, Numbers> all) {
        List<Map<String, Numbers>> divided =
                Stream.<Map<String, Numbers>>generate(TreeMap::new).limit(parts).toList();
        all.forEach((word, numbers) -> divided.get(part(word, parts)).put(word, numbers));
        return divided;
    }

    /** By its first three letters: the script in the browser counts alike. */
    static int part(String word, int parts) {
        int sum = 0;
        for (int i = 0; i < SearchWords.SHORTEST; i++) {
            sum = (sum * 31 + word.charAt(i)) % parts;
        }
        return sum;
    }

    /** Numbers that grow, written as steps to the base of 36: {@code a 1 1 4}. Empty if there are too many of them. */
    private static final class Numbers {

        private final StringBuilder steps = new StringBuilder();
        private int last = -1;
        private int count;

        private void add(int number) {
            if (number == last) {
                return;
            }
            count++;
            if (count <= MOST) {
                steps.append(steps.isEmpty() ? "" : " ").append(Integer.toString(number - Math.max(0, last), 36));
            }
            last = number;
        }

        @Override
        public String toString() {
            return count > MOST ? "" : steps.toString();
        }
    }
}
