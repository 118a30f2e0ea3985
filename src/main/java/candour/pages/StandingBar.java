package candour.pages;

import candour.compare.Standing;
import candour.compare.Tracked;
import java.util.ArrayList;
import java.util.List;

/**
 * How many of what inspectors asked for stand where: a bar and its table.
 *
 * @param summary the same in a sentence
 */
public record StandingBar(int total, String summary, String caption, List<Part> parts) {

    /** The width of the whole bar in the units of the picture. */
    private static final int WIDTH = 480;

    /**
     * Those that stand at one place.
     *
     * @param x where its part of the bar begins
     */
    public record Part(String word, String tone, int count, int x, int width) {}

    static StandingBar of(List<Tracked> all) {
        List<Standing> standings = all.stream().map(Tracked::standing).toList();
        List<Part> parts = new ArrayList<>();
        int before = 0;
        for (Standing.Status status : Standing.Status.values()) {
            int count = (int)
                    standings.stream().filter(one -> one.status() == status).count();
            if (count > 0) {
                int x = WIDTH * before / standings.size();
                before += count;
                int end = WIDTH * before / standings.size();
                parts.add(new Part(StandingLabel.word(status), StandingLabel.tone(status), count, x, end - x));
            }
        }
        String where = Wording.list(parts.stream()
                .map(part -> Wording.cardinal(part.count()) + " " + Wording.small(part.word()))
                .toList());
        boolean isOne = all.size() == 1;
        String what = Wording.cardinal(all.size()) + " " + noun(all, isOne);
        return new StandingBar(
                all.size(),
                "Where " + what + (isOne ? " stands: " : " stand: ") + where + ".",
                "How many " + noun(all, false) + " stand where",
                List.copyOf(parts));
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
}
