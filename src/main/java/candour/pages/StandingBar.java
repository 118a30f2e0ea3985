package candour.pages;

import candour.model.Standing;
import java.util.ArrayList;
import java.util.List;

/**
 * How many recommendations stand where: a bar and its table.
 *
 * @param summary the same in a sentence
 */
public record StandingBar(int total, String summary, List<Part> parts) {

    /** The width of the whole bar in the units of the picture. */
    private static final int WIDTH = 480;

    /**
     * Those that stand at one place.
     *
     * @param x where its part of the bar begins
     */
    public record Part(String word, String tone, int count, int x, int width) {}

    static StandingBar of(List<Standing> standings) {
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
        return new StandingBar(
                standings.size(),
                "Where " + Wording.count(standings.size(), "recommendation stands", "recommendations stand") + ": "
                        + where + ".",
                List.copyOf(parts));
    }
}
