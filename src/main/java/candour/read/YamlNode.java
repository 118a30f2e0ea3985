package candour.read;

import candour.problem.Position;
import java.util.List;
import java.util.Map;

/** A YAML file as it was written: every scalar is still its text, and everything knows its place. */
sealed interface YamlNode {

    Position position();

    /**
     * Text, whatever it looks like: what reads it decides whether it is a date, a number or a word.
     *
     * @param file the text of the whole file
     * @param start where in the file it begins
     */
    record Scalar(String text, Position position, String file, int start) implements YamlNode {

        /** As it stands in the file, and what follows it there. */
        String written() {
            return start < 0 ? text : file.substring(start, Math.min(file.length(), start + 2 * text.length() + 200));
        }
    }

    /** A list. */
    record Sequence(List<YamlNode> items, Position position) implements YamlNode {}

    /** Keys with values, in the order of the file. */
    record Mapping(Map<String, Entry> entries, Position position) implements YamlNode {}

    /** The value of a key, and the place of the key itself. */
    record Entry(Position key, YamlNode value) {}
}
