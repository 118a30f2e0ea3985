package candour.pages.chart;

import candour.compare.Standing;
import candour.compare.Tracked;
import candour.say.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/**
 * How many of what inspectors asked for stand where: a bar and its table.
 *
 * @param summary the same in a sentence
 */
public record StandingBar(String summary, String caption, List<Part> parts) {

    /** The width of the whole bar in the units of the picture. */
    private static final int WIDTH = 480;

    /**
     * Those that stand at one place.
     *
     * @param name the word for it, with its day where it has one
     * @param x where its part of the bar begins
     * @param hatch the lines that tell it from the others without colour; none for what is done
     */
    public record Part(Standing.Status status, String name, int count, int x, int width, String hatch) {}

    /** Whether all stand at one place: then the sentence says all that a picture and a table would. */
    public boolean isAllAlike() {
        return parts.size() == 1;
    }

    /** With one at every standing, to show them all. */
    public static StandingBar ofEach(Words words) {
        return new StandingBar(
                words.the("standings-of-each"),
                words.the("standings-of-each.caption"),
                parts(Arrays.asList(Standing.Status.values()), words.standings()::word));
    }

    public static StandingBar of(List<Tracked> all, Words words) {
        return new StandingBar(
                words.standings().summary(all),
                words.standings().caption(all),
                parts(
                        all.stream().map(one -> one.standing().status()).toList(),
                        status -> words.standings().heading(status, at(status, all))));
    }

    private static List<Tracked> at(Standing.Status status, List<Tracked> all) {
        return all.stream().filter(one -> one.standing().status() == status).toList();
    }

    private static List<Part> parts(List<Standing.Status> standings, Function<Standing.Status, String> name) {
        List<Part> parts = new ArrayList<>();
        int before = 0;
        for (Standing.Status status : Standing.Status.values()) {
            int count = (int) standings.stream().filter(one -> one == status).count();
            if (count > 0) {
                int x = WIDTH * before / standings.size();
                before += count;
                int end = WIDTH * before / standings.size();
                parts.add(new Part(status, name.apply(status), count, x, end - x, Hatch.of(status, x, end)));
            }
        }
        return List.copyOf(parts);
    }
}
