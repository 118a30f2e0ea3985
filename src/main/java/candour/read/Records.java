package candour.read;

import candour.problem.Code;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The sorts of value that have parts: records, and lists and tables of them. What is wrong within a record is told there, and the
 * record is left out of its list; the list, and what holds the list, are as sound as before.
 */
final class Records {

    private Records() {}

    /** A record with its own fields. */
    static <T> Sort<T> record(Function<Fields, Optional<T>> reader) {
        return value -> {
            if (value.node() instanceof YamlNode.Mapping record) {
                return reader.apply(value.fields().within(record));
            }
            String key = value.key();
            value.report(
                    Code.TYPE_WRONG,
                    "\"" + key + "\" must have fields.",
                    "Write it as \"" + key + ": {name: value, …}\".");
            return Optional.empty();
        };
    }

    /** A list of one sort of value; those that could be read. */
    static <T> Sort<List<T>> items(Sort<T> sort) {
        return value -> {
            if (!(value.node() instanceof YamlNode.Sequence sequence)) {
                value.report(
                        Code.TYPE_WRONG,
                        "\"" + value.key() + "\" must be a list.",
                        "Begin each item on a line of its own with \"- \".");
                return Optional.empty();
            }
            List<T> read = new ArrayList<>();
            for (YamlNode item : sequence.items()) {
                sort.read(value.item(item)).ifPresent(read::add);
            }
            return Optional.of(read);
        };
    }

    /** A list of records. */
    static <T> Sort<List<T>> list(Function<Fields, Optional<T>> reader) {
        return items(value -> {
            if (value.node() instanceof YamlNode.Mapping record) {
                return reader.apply(value.fields().within(record));
            }
            value.report(
                    Code.TYPE_WRONG,
                    "Each item of \"" + value.key() + "\" must have fields.",
                    "Write it as {name: value, …}.");
            return Optional.empty();
        });
    }

    /** Records by their id. */
    static <T> Sort<Map<String, T>> table(BiFunction<String, Fields, Optional<T>> reader) {
        return byId(ids -> ids.records(reader), "its fields", "Write it as \"id: {name: value, …}\".");
    }

    /** Lists of records by the id of the list. */
    static <T> Sort<Map<String, List<T>>> lists(Function<Fields, Optional<T>> reader) {
        return byId(
                ids -> {
                    Map<String, List<T>> lists = new LinkedHashMap<>();
                    for (String id : ids.keys()) {
                        Sorts.requireId(ids, id, ids.positionOfKey(id));
                        lists.put(id, ids.list(id, reader));
                    }
                    return lists;
                },
                "a list",
                "Write each id on a line of its own, and its items below it.");
    }

    private static <T> Sort<Map<String, T>> byId(Function<Fields, Map<String, T>> reader, String each, String hint) {
        return value -> {
            if (!(value.node() instanceof YamlNode.Mapping table)) {
                value.report(
                        Code.TYPE_WRONG,
                        "\"" + value.key() + "\" must be a list of ids, each with " + each + ".",
                        hint);
                return Optional.empty();
            }
            Fields ids = value.fields().within(table);
            Map<String, T> read = reader.apply(ids);
            if (!ids.isSound()) {
                value.fields().giveUp();
            }
            return Optional.of(read);
        };
    }
}
