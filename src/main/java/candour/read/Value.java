package candour.read;

import candour.problem.Code;
import candour.problem.Position;
import candour.problem.Spelling;
import java.util.Collection;

/**
 * What stands after the name of a field, or in one item of its list.
 *
 * @param name where the name of the field stands
 * @param fields the record that it belongs to, which is unsound if this is
 */
record Value(String key, Position name, YamlNode node, Fields fields) {

    Position position() {
        return node.position();
    }

    Value item(YamlNode item) {
        return new Value(key, name, item, fields);
    }

    void report(Code code, String message, String hint) {
        fields.report(code, position(), message, hint);
    }

    /** Reports that a text names nothing known, with what it was perhaps meant to name. */
    void reportUnknown(Code code, String text, String message, String hint, Collection<String> known) {
        report(code, message, hint + Spelling.didYouMean(text, known));
    }
}
