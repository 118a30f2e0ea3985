package candour.read;

import candour.problem.Code;
import candour.problem.Spelling;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The names of a record's fields against those that were asked for. */
final class FieldNames {

    private final YamlNode.Mapping mapping;
    private final Set<String> known;
    private final Set<String> missing;

    /**
     * @param asked the names that somebody asked for
     * @param missing those of them that must be there and are not
     */
    FieldNames(YamlNode.Mapping mapping, List<String> asked, Set<String> missing) {
        this.mapping = mapping;
        this.known = new LinkedHashSet<>(asked);
        this.missing = new LinkedHashSet<>(missing);
    }

    /** Whether every field is known and none is missing. A name that is missing because it is misspelt is told once. */
    boolean areSound(Problems problems) {
        boolean areSound = missing.isEmpty();
        for (var field : mapping.entries().entrySet()) {
            if (!known.contains(field.getKey())) {
                areSound = false;
                missing.removeIf(wanted -> Spelling.isClose(field.getKey(), wanted));
                reportUnknown(field.getKey(), field.getValue(), problems);
            }
        }
        for (String key : missing) {
            problems.add(
                    Code.FIELD_MISSING,
                    mapping.position(),
                    "\"" + key + "\" is missing here.",
                    "Add \"" + key + ": …\".");
        }
        return areSound;
    }

    /** A field without a value is often the rest of a text that holds a comma and has no quotation marks. */
    private void reportUnknown(String key, YamlNode.Entry entry, Problems problems) {
        boolean isRestOfText =
                entry.value() instanceof YamlNode.Scalar scalar && scalar.text().isEmpty() && key.contains(" ");
        problems.add(
                Code.FIELD_UNKNOWN,
                entry.key(),
                "\"" + key + "\" is not a field that can stand here.",
                isRestOfText
                        ? "If it belongs to the text before it, put the whole text in straight quotation marks (\")."
                        : "Fields that can: " + String.join(", ", known) + "." + Spelling.didYouMean(key, known));
    }
}
