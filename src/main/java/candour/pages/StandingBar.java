package candour.pages;

import candour.compare.Standing;
import candour.compare.Tracked;
import candour.model.PartialDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How many of what inspectors asked for stand where: a bar and its table.
 *
 * @param summary the same in a sentence
 */
public record StandingBar(int total, String summary, String caption, List<Part> parts) {

    /** The width of the whole bar in the units of the picture. */
    private static final int WIDTH = 480;

    private static final int BOTTOM = 26;

    /**
     * Those that stand at one place.
     *
     * @param x where its part of the bar begins
     * @param hatch the lines that tell it from the others without colour; none for what is done
     */
    public record Part(String word, String tone, int count, int x, int width, String hatch) {}

    /** With one at every standing, to show them all. */
    static StandingBar ofEach() {
        List<Standing> each = Arrays.stream(Standing.Status.values())
                .map(status -> new Standing(status, new PartialDate.Year(2008)))
                .toList();
        return new StandingBar(each.size(), "One at every standing.", "How many stand where", parts(each));
    }

    static StandingBar of(List<Tracked> all) {
        List<Standing> standings = all.stream().map(Tracked::standing).toList();
        List<Part> parts = parts(standings);
        String where = Wording.list(parts.stream()
                .map(part -> Wording.cardinal(part.count()) + " " + Wording.small(part.word()))
                .toList());
        boolean isOne = all.size() == 1;
        boolean isSilent = standings.stream().allMatch(one -> one.status() == Standing.Status.NOT_KNOWN);
        String what = Wording.cardinal(all.size()) + " " + noun(all, isOne);
        return new StandingBar(
                all.size(),
                isSilent
                        ? "What became of the " + what + " is not known."
                        : "Where the " + what + (isOne ? " stands: " : " stand: ") + where + ".",
                "How many " + noun(all, false) + " stand where",
                parts);
    }

    private static List<Part> parts(List<Standing> standings) {
        List<Part> parts = new ArrayList<>();
        int before = 0;
        for (Standing.Status status : Standing.Status.values()) {
            int count = (int)
                    standings.stream().filter(one -> one.status() == status).count();
            if (count > 0) {
                int x = WIDTH * before / standings.size();
                before += count;
                int end = WIDTH * before / standings.size();
                parts.add(new Part(
                        StandingLabel.word(status),
                        StandingLabel.tone(status),
                        count,
                        x,
                        end - x,
                        hatch(status, x, end)));
            }
        }
        return List.copyOf(parts);
    }

    /** Areas for development are not called recommendations, and the other way round. */
    static String noun(List<Tracked> all, boolean isOne) {
        if (all.stream().allMatch(Tracked::isRecommendation)) {
            return isOne ? "recommendation" : "recommendations";
        }
        if (all.stream().noneMatch(Tracked::isRecommendation)) {
            return isOne ? "area for development" : "areas for development";
        }
        return "recommendations and areas for development";
    }

    /** Falling lines where work goes on, upright ones where it has not begun, both where it is late, level ones where nothing is known. */
    private static String hatch(Standing.Status status, int from, int to) {
        StringBuilder lines = new StringBuilder();
        if (status == Standing.Status.NOT_KNOWN || status == Standing.Status.DROPPED) {
            int apart = status == Standing.Status.DROPPED ? 4 : 8;
            for (int y = 2 + apart; y < BOTTOM; y += apart) {
                lines.append("M").append(from).append(' ').append(y).append("H").append(to);
            }
        } else if (status != Standing.Status.DONE) {
            boolean isUpright = status == Standing.Status.NOT_STARTED;
            for (int x = from + 8; x < to; x += 10) {
                int foot = isUpright ? x : Math.min(to, x + 12);
                lines.append("M")
                        .append(x)
                        .append(" 2L")
                        .append(foot)
                        .append(' ')
                        .append(BOTTOM);
                if (status == Standing.Status.OVERDUE) {
                    lines.append("M")
                            .append(foot)
                            .append(" 2L")
                            .append(x)
                            .append(' ')
                            .append(BOTTOM);
                }
            }
        }
        return lines.toString();
    }
}
