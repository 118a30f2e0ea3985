package candour.pages.chart;

import candour.model.Tone;
import java.util.ArrayList;
import java.util.List;

/**
 * How many have which grade in one area: a bar, beside the table of counts.
 *
 * @param id by which its parts are known on a page that may have several
 * @param summary the same in a sentence
 */
public record GradeBar(String id, String summary, List<Part> parts) {

    /** The width of the whole bar in the units of the picture. */
    private static final int WIDTH = 480;

    /** How many units a label needs. */
    private static final int LABEL = 44;

    /** How many have one grade. */
    public record Count(String letters, Tone tone, int number) {}

    /**
     * Those of one grade.
     *
     * @param label its letters and how many; empty where there is no room
     * @param middle where the label stands
     * @param hatch the lines that tell it from the others without colour
     */
    public record Part(Tone tone, String label, int x, int width, int middle, String hatch) {}

    /** Best first, as the counts are. */
    public static GradeBar of(String id, String summary, List<Count> counts) {
        int all = counts.stream().mapToInt(Count::number).sum();
        List<Part> parts = new ArrayList<>();
        int before = 0;
        for (Count count : counts) {
            if (count.number() > 0) {
                int x = WIDTH * before / all;
                before += count.number();
                int end = WIDTH * before / all;
                String label = end - x < LABEL ? "" : count.letters() + " " + count.number();
                parts.add(new Part(count.tone(), label, x, end - x, (x + end) / 2, Hatch.of(count.tone(), x, end)));
            }
        }
        return new GradeBar(id, summary, List.copyOf(parts));
    }
}
