package candour.read;

import candour.problem.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The fields of one record of a YAML file. Each question notes what is wrong and answers with a stand-in, so that all
 * mistakes of a file are told at once; a record that is not {@link #isSound} is then left out by whoever asked for it.
 */
final class Fields extends TextFields {

    Fields(YamlNode.Mapping mapping, Problems problems) {
        super(mapping, problems);
    }

    /** The fields of a record within this one, if the value of the field is a record. */
    Optional<Fields> within(String key) {
        return value(key).map(node -> node instanceof YamlNode.Mapping record ? new Fields(record, problems) : null);
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
            giveUpUnless(fields.isSound());
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
        giveUpUnless(read.isPresent());
        return read.orElse(null);
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
            giveUpUnless(fields.isSound());
        }
        return lists;
    }

    private <T> Optional<T> read(Fields fields, Function<Fields, T> reader) {
        T record = reader.apply(fields);
        fields.end();
        return fields.isSound() ? Optional.of(record) : Optional.empty();
    }
}
