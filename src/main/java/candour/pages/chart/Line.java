package candour.pages.chart;

import java.util.ArrayList;
import java.util.List;

/** One line of words in a picture, which cannot break its lines itself. */
public record Line(int y, String text) {

    /**
     * A text as lines below each other.
     *
     * @param apart how far one is below another
     */
    static List<Line> of(String text, int letters, int top, int apart) {
        List<Line> lines = new ArrayList<>();
        broken(text, letters).forEach(line -> lines.add(new Line(top + apart * lines.size(), line)));
        return List.copyOf(lines);
    }

    /** Broken between words into lines of so many letters at most; a longer word stands alone. */
    public static List<String> broken(String text, int letters) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            if (line.length() > 0 && line.length() + word.length() + 1 > letters) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return List.copyOf(lines);
    }
}
