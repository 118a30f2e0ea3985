package candour.read;

import candour.problem.Position;
import java.util.List;
import java.util.Map;

/** A YAML file as it was written: every scalar is still its text, and everything knows its place. */
sealed interface YamlNode {

    Position position();

    /** Text, whatever it looks like: what reads it decides whether it is a date, a number or a word. */
    record Scalar(String text, Position position) implements YamlNode {}

    /** A list. */
    record Sequence(List<YamlNode> items, Position position) implements YamlNode {}

    /** Keys with values, in the order of the file. */
    record Mapping(Map<String, Entry> entries, Position position) implements YamlNode {}

    /** The value of a key, and the place of the key itself. */
    record Entry(Position key, YamlNode value) {}
}
