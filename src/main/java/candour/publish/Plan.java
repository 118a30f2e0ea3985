package candour.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What has to be done to publish a site that is finished and found fit. It is stamped, so to say, when it has the name of a
 * plan: from then on a build that finds it carries it out, and before it nothing has been touched.
 *
 * @param numbers every file of the new site with the number under which it is staged, or {@link #KEPT}
 */
record Plan(Map<String, Integer> numbers) {

    /** The file that is published already has the same bytes. */
    static final int KEPT = 0;

    private static final String FILE = "plan";
    static final String HOME = "index.html";

    /** The plan that an earlier build has left. */
    static Optional<Plan> left(Path staged) throws IOException {
        Path file = staged.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        return Optional.of(new Plan(Files.readAllLines(file).stream()
                .map(line -> line.split(" ", 2))
                .collect(Collectors.toMap(parts -> parts[1], parts -> Integer.valueOf(parts[0])))));
    }

    void stamp(Path staged) throws IOException {
        String text = numbers.entrySet().stream()
                .map(one -> one.getValue() + " " + one.getKey() + "\n")
                .collect(Collectors.joining());
        Path draft = Files.write(staged.resolve("draft"), text.getBytes(StandardCharsets.UTF_8));
        Files.move(draft, staged.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    }

    static void withdraw(Path staged) throws IOException {
        Files.deleteIfExists(staged.resolve(FILE));
    }

    int number(String path) {
        return Objects.requireNonNull(numbers.get(path));
    }

    /** The new files but the home page, which leads to all others and comes after them. */
    List<String> moves() {
        List<String> moves = new ArrayList<>(numbers.keySet());
        moves.removeIf(path -> number(path) == KEPT || path.equals(HOME));
        Collections.sort(moves);
        return moves;
    }

    boolean hasNewHome() {
        return numbers.getOrDefault(HOME, KEPT) != KEPT;
    }
}
