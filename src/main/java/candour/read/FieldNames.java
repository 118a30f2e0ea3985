package candour.read;

import candour.problem.Code;
import candour.problem.Spelling;
import java.util.LinkedHashSet;
import java.util.Set;

/** The names of a record's fields against those that somebody asked for. */
final class FieldNames {

    private final YamlNode.Mapping mapping;
    private final Set<String> known = new LinkedHashSet<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private boolean isReported;

    FieldNames(YamlNode.Mapping mapping) {
        this.mapping = mapping;
    }

    /** Notes a name that may stand here. */
    void ask(String key) {
        if (isReported) {
            throw new IllegalStateException(
                    "\"" + key + "\" was asked for after its record was made: nobody would be told of mistakes in it.");
        }
        known.add(key);
    }

    /** Notes a name that must stand here. */
    void require(String key) {
        ask(key);
        if (!mapping.entries().containsKey(key)) {
            missing.add(key);
        }
    }

    /** Reports every unknown and every missing name, and says whether there was one. A name that is missing because it is misspelt is told once. */
    boolean report(Problems problems) {
        isReported = true;
        boolean isAnyWrong = !missing.isEmpty();
        for (var field : mapping.entries().entrySet()) {
            if (!known.contains(field.getKey())) {
                isAnyWrong = true;
                missing.removeIf(wanted -> Spelling.isClose(field.getKey(), wanted));
                reportUnknown(field.getKey(), field.getValue(), problems);
            }
        }
        missing.forEach(key -> reportMissing(key, problems));
        return isAnyWrong;
    }

    /** Reports every missing name, where the others cannot be judged because all of them depend on it. */
    void reportMissing(Problems problems) {
        isReported = true;
        for (String key : missing) {
            mapping.entries().entrySet().stream()
                    .filter(field -> !known.contains(field.getKey()) && Spelling.isClose(field.getKey(), key))
                    .findFirst()
                    .ifPresentOrElse(
                            misspelt -> problems.add(
                                    Code.FIELD_UNKNOWN,
                                    misspelt.getValue().key(),
                                    "\"" + misspelt.getKey() + "\" is not a field that can stand here.",
                                    "Did you mean \"" + key + "\"?"),
                            () -> reportMissing(key, problems));
        }
    }

    private void reportMissing(String key, Problems problems) {
        problems.add(
                Code.FIELD_MISSING, mapping.position(), "\"" + key + "\" is missing here.", "Add \"" + key + ": …\".");
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
