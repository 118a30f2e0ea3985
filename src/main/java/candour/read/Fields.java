package candour.read;

import candour.model.Passage;
import candour.model.Reference;
import candour.problem.Code;
import candour.problem.Position;
import candour.problem.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The fields of one record of a YAML file. Each question notes what is wrong and answers with a stand-in, so that all
 * mistakes of a file are told at once; a record that is not {@link #isSound} is then left out by whoever asked for it.
 */
final class Fields {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private final YamlNode.Mapping mapping;
    private final Problems problems;
    private final List<String> asked = new ArrayList<>();
    private final Set<String> missing = new LinkedHashSet<>();
    private boolean sound = true;

    Fields(YamlNode.Mapping mapping, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    Position position() {
        return mapping.position();
    }

    boolean isSound() {
        return sound;
    }

    /** Gives this record up without a word: what it rests on was wrong and has been told already. */
    void giveUp() {
        sound = false;
    }

    void report(Code code, Position at, String message, String hint) {
        problems.add(code, at, message, hint);
        sound = false;
    }

    /** The place of a field's value, or of the record if it has no such field. */
    Position positionOf(String key) {
        YamlNode.Entry entry = mapping.entries().get(key);
        return entry == null ? position() : entry.value().position();
    }

    boolean has(String key) {
        asked.add(key);
        return mapping.entries().containsKey(key);
    }

    /** Text that must be there. */
    String text(String key) {
        if (!has(key)) {
            missing.add(key);
            giveUp();
            return "";
        }
        return optional(key).orElse("");
    }

    Optional<String> optional(String key) {
        return value(key).flatMap(node -> scalar(key, node));
    }

    /** Words for young readers, in simple Markdown; a stand-in of null if there are none. */
    Passage passage(String key) {
        String text = text(key);
        return text.isEmpty() ? null : passage((YamlNode.Scalar) value(key).orElseThrow());
    }

    Optional<Passage> optionalPassage(String key) {
        return optional(key).map(text -> passage((YamlNode.Scalar) value(key).orElseThrow()));
    }

    private Passage passage(YamlNode.Scalar scalar) {
        int before = problems.found().size();
        Passage passage = ProseReader.passage(scalar.text(), scalar.position(), scalar.written(), problems);
        sound &= problems.found().size() == before;
        return passage;
    }

    /** The name of something that is elsewhere; a stand-in of null if there is none. */
    Reference reference(String key) {
        String id = text(key);
        return id.isEmpty() ? null : new Reference(id, positionOf(key));
    }

    List<Reference> references(String key) {
        return items(key).stream()
                .flatMap(item -> scalar(key, item).map(id -> new Reference(id, item.position())).stream())
                .toList();
    }

    private Optional<YamlNode> value(String key) {
        return has(key) ? Optional.of(mapping.entries().get(key).value()) : Optional.empty();
    }

    private Optional<String> scalar(String key, YamlNode node) {
        if (!(node instanceof YamlNode.Scalar scalar)) {
            report(
                    Code.TYPE_WRONG,
                    node.position(),
                    "\"" + key + "\" must be a text.",
                    "Write one text after \"" + key + ":\".");
            return Optional.empty();
        }
        if (scalar.text().isEmpty()) {
            report(
                    Code.VALUE_EMPTY,
                    mapping.entries().get(key).key(),
                    "\"" + key + "\" is empty.",
                    "Write its text, or remove it.");
            return Optional.empty();
        }
        return Optional.of(scalar.text());
    }

    /** A word by which others name this record: lower-case letters, digits and single hyphens. */
    String id(String key) {
        String id = text(key);
        if (!id.isEmpty()) {
            requireId(id, positionOf(key));
        }
        return id;
    }

    private void requireId(String id, Position at) {
        if (!ID.matcher(id).matches()) {
            report(
                    Code.ID_INVALID,
                    at,
                    "\"" + id + "\" cannot be an id.",
                    "Use lower-case letters, digits and single hyphens.");
        }
    }

    /** Reports that the text of a field names nothing known. */
    void unknown(Code code, String key, String message, String hint, Collection<String> known) {
        String text = optional(key).orElse("");
        report(code, positionOf(key), message, hint + Spelling.didYouMean(text, known));
    }

    /** The fields of a record within this one, if the value of the field is a record. */
    Optional<Fields> within(String key) {
        return value(key).map(node -> node instanceof YamlNode.Mapping record ? new Fields(record, problems) : null);
    }

    List<String> texts(String key) {
        return items(key).stream()
                .map(item -> scalar(key, item))
                .flatMap(Optional::stream)
                .toList();
    }

    private List<YamlNode> items(String key) {
        Optional<YamlNode> value = value(key);
        if (value.isEmpty()) {
            return List.of();
        }
        if (value.get() instanceof YamlNode.Sequence sequence) {
            return sequence.items();
        }
        report(
                Code.TYPE_WRONG,
                positionOf(key),
                "\"" + key + "\" must be a list.",
                "Begin each item on a line of its own with \"- \".");
        return List.of();
    }

    /** The records of a list that could be read; none if there is no such field. */
    <T> List<T> list(String key, Function<Fields, T> reader) {
        List<T> records = new ArrayList<>();
        for (YamlNode item : items(key)) {
            if (item instanceof YamlNode.Mapping record) {
                read(new Fields(record, problems), reader).ifPresent(records::add);
            } else {
                report(
                        Code.TYPE_WRONG,
                        item.position(),
                        "Each item of \"" + key + "\" must have fields.",
                        "Write it as {name: value, …}.");
            }
        }
        return records;
    }

    /** The records of a mapping that could be read, by their id; none if there is no such field. */
    <T> Map<String, T> table(String key, BiFunction<String, Fields, T> reader) {
        Map<String, T> records = new LinkedHashMap<>();
        Optional<YamlNode> value = value(key);
        if (value.isEmpty()) {
            return records;
        }
        if (value.get() instanceof YamlNode.Mapping table) {
            Fields fields = new Fields(table, problems);
            records.putAll(fields.records(reader));
            sound &= fields.isSound();
        } else {
            report(
                    Code.TYPE_WRONG,
                    positionOf(key),
                    "\"" + key + "\" must be a list of ids, each with its fields.",
                    "Write it as \"id: {name: value, …}\".");
        }
        return records;
    }

    /** All fields as records, each key being an id that may be scoped by a group: {@code group/area}. */
    <T> Map<String, T> records(BiFunction<String, Fields, T> reader) {
        Map<String, T> records = new LinkedHashMap<>();
        mapping.entries().forEach((id, entry) -> {
            asked.add(id);
            for (String part : id.split("/", 2)) {
                requireId(part, entry.key());
            }
            if (entry.value() instanceof YamlNode.Mapping record) {
                read(new Fields(record, problems), fields -> reader.apply(id, fields))
                        .ifPresent(one -> records.put(id, one));
            } else {
                report(
                        Code.TYPE_WRONG,
                        entry.value().position(),
                        "\"" + id + "\" must have fields.",
                        "Write it as \"" + id + ": {name: value, …}\".");
            }
        });
        return records;
    }

    /** A record that must be there, with its own fields; a stand-in of null if it cannot be read. */
    <T> T record(String key, Function<Fields, T> reader) {
        if (!has(key)) {
            missing.add(key);
            giveUp();
            return null;
        }
        if (!(mapping.entries().get(key).value() instanceof YamlNode.Mapping record)) {
            report(
                    Code.TYPE_WRONG,
                    positionOf(key),
                    "\"" + key + "\" must have fields.",
                    "Write it as \"" + key + ": {name: value, …}\".");
            return null;
        }
        Optional<T> read = read(new Fields(record, problems), reader);
        sound &= read.isPresent();
        return read.orElse(null);
    }

    Set<String> keys() {
        return mapping.entries().keySet();
    }

    /** The keys of a mapping, whether or not their records could be read. */
    Set<String> keysOf(String key) {
        return value(key).isPresent() && value(key).get() instanceof YamlNode.Mapping table
                ? table.entries().keySet()
                : Set.of();
    }

    <T> Map<String, List<T>> lists(String key, Function<Fields, T> reader) {
        Map<String, List<T>> lists = new LinkedHashMap<>();
        if (has(key) && within(key).isEmpty()) {
            report(
                    Code.TYPE_WRONG,
                    positionOf(key),
                    "\"" + key + "\" must be a list of ids, each with a list.",
                    "Write each id on a line of its own, and its items below it.");
        }
        for (String id : keysOf(key)) {
            YamlNode.Mapping table =
                    (YamlNode.Mapping) mapping.entries().get(key).value();
            Fields fields = new Fields(table, problems);
            requireId(id, table.entries().get(id).key());
            lists.put(id, fields.list(id, reader));
            sound &= fields.isSound();
        }
        return lists;
    }

    private <T> Optional<T> read(Fields fields, Function<Fields, T> reader) {
        T record = reader.apply(fields);
        fields.end();
        return fields.isSound() ? Optional.of(record) : Optional.empty();
    }

    /** Reports every field that nobody asked for, and every one that is missing, unless the first is the second misspelt. */
    void end() {
        sound &= new FieldNames(mapping, asked, missing).areSound(problems);
    }
}
