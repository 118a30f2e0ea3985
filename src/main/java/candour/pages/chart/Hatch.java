package candour.pages.chart;

import candour.compare.Standing;
import candour.model.Tone;

/** The lines over a part of a bar that tell standings apart without colour, as the path of an SVG. */
final class Hatch {

    private static final int TOP = 2;
    private static final int BOTTOM = 26;

    private Hatch() {}

    /**
     * Falling lines where work goes on, upright ones where it has not begun, rising ones where inspectors came back to it, crossed ones
     * where a date has passed, level ones where nothing is known.
     */
    static String of(Standing.Status status, int from, int to) {
        return switch (status) {
            case DONE -> "";
            case NOT_KNOWN -> level(from, to, 8);
            case DROPPED -> level(from, to, 4);
            case NOT_STARTED -> steep(from, to, 0, false);
            case IN_PROGRESS -> steep(from, to, 12, false);
            case DATE_PASSED -> steep(from, to, 12, true);
            case CAME_BACK -> steep(from, to, -12, false);
        };
    }

    /** None over the best, rising lines above the middle, falling ones below it, crossed ones where something is wrong. */
    static String of(Tone tone, int from, int to) {
        return switch (tone) {
            case TOP, NONE -> "";
            case UPPER -> steep(from, to, -12, false);
            case LOWER -> steep(from, to, 12, false);
            case ATTENTION -> steep(from, to, 12, true);
        };
    }

    private static String level(int from, int to, int apart) {
        StringBuilder lines = new StringBuilder();
        for (int y = TOP + apart; y < BOTTOM; y += apart) {
            lines.append("M").append(from).append(' ').append(y).append("H").append(to);
        }
        return lines.toString();
    }

    private static String steep(int from, int to, int lean, boolean isCrossed) {
        StringBuilder lines = new StringBuilder();
        for (int x = from + 8; x < to; x += 10) {
            int foot = Math.max(from, Math.min(to, x + lean));
            line(x, foot, lines);
            if (isCrossed) {
                line(foot, x, lines);
            }
        }
        return lines.toString();
    }

    private static void line(int head, int foot, StringBuilder lines) {
        lines.append("M")
                .append(head)
                .append(' ')
                .append(TOP)
                .append("L")
                .append(foot)
                .append(' ')
                .append(BOTTOM);
    }
}
