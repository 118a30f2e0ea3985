package candour.read;

import candour.problem.Code;
import candour.problem.Position;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The fields of one record of a YAML file. A reader first asks for all of them, each by its name and its {@link Sort}; each question notes what is
 * wrong, so that all mistakes are told at once. Then it makes its record, with {@link #whole}, if nothing is missing: nothing stands in for what is not there.
 */
final class Fields {

    private final YamlNode.Mapping mapping;
    private final Problems problems;
    private final FieldNames names;
    private boolean isSound = true;
    private boolean isLegible = true;

    Fields(YamlNode.Mapping mapping, Problems problems) {
        this.mapping = mapping;
        this.problems = problems;
        this.names = new FieldNames(mapping);
    }

    /** The fields of a record that stands within this one. */
    Fields within(YamlNode.Mapping record) {
        return new Fields(record, problems);
    }

    Position position() {
        return mapping.position();
    }

    /** The place of a field's name. */
    Position positionOfKey(String key) {
        return Objects.requireNonNull(mapping.entries().get(key)).key();
    }

    /** The place of a field's value, or of the record if it has no such field. */
    Position positionOf(String key) {
        YamlNode.Entry entry = mapping.entries().get(key);
        return entry == null ? position() : entry.value().position();
    }

    boolean has(String key) {
        names.ask(key);
        return mapping.entries().containsKey(key);
    }

    /** A field that has to be there. */
    <T> Required<T> required(String key, Sort<T> sort) {
        Optional<T> read = optional(key, sort);
        if (read.isEmpty()) {
            names.require(key);
            isLegible = false;
            giveUp();
        }
        return new Required<>(read);
    }

    /** A field that may be left out. */
    <T> Optional<T> optional(String key, Sort<T> sort) {
        names.ask(key);
        YamlNode.Entry entry = mapping.entries().get(key);
        if (entry == null) {
            return Optional.empty();
        }
        Optional<T> read = sort.read(new Value(key, entry.key(), entry.value(), this));
        if (read.isEmpty()) {
            giveUp();
        }
        return read;
    }

    Required<String> text(String key) {
        return required(key, Sorts.TEXT);
    }

    Optional<String> optionalText(String key) {
        return optional(key, Sorts.TEXT);
    }

    /** Whether a field says that something is so; what it does not say is not so. */
    boolean flag(String key) {
        return optional(key, Sorts.FLAG).orElse(false);
    }

    /** The items of a list that could be read; none if there is no such field. */
    <T> List<T> items(String key, Sort<T> sort) {
        return optional(key, Records.items(sort)).orElse(List.of());
    }

    /** The records of a list that could be read; none if there is no such field. */
    <T> List<T> list(String key, Function<Fields, Optional<T>> reader) {
        return optional(key, Records.list(reader)).orElse(List.of());
    }

    /** The records of a table that could be read, by their id; none if there is no such field. */
    <T> Map<String, T> table(String key, BiFunction<String, Fields, Optional<T>> reader) {
        return optional(key, Records.table(reader)).orElse(Map.of());
    }

    /** The ids of a table, whether or not their records could be read. */
    Set<String> idsOf(String key) {
        YamlNode.Entry entry = mapping.entries().get(key);
        return entry != null && entry.value() instanceof YamlNode.Mapping table
                ? table.entries().keySet()
                : Set.of();
    }

    /** All fields as records, each key being an id that may be scoped by a group: {@code group/area}. */
    <T> Map<String, T> records(BiFunction<String, Fields, Optional<T>> reader) {
        Map<String, T> records = new LinkedHashMap<>();
        mapping.entries().forEach((id, entry) -> {
            names.ask(id);
            for (String part : id.split("/", 2)) {
                Sorts.requireId(this, part, entry.key());
            }
            Records.record(fields -> reader.apply(id, fields))
                    .read(new Value(id, entry.key(), entry.value(), this))
                    .ifPresent(one -> records.put(id, one));
        });
        return records;
    }

    Set<String> keys() {
        return mapping.entries().keySet();
    }

    void report(Code code, Position at, String message, String hint) {
        problems.add(code, at, message, hint);
        giveUp();
    }

    /** Runs something that reports by itself what it finds wrong in this record. */
    <T> T noting(Function<Problems, T> reading) {
        int before = problems.found().size();
        T read = reading.apply(problems);
        if (problems.found().size() > before) {
            giveUp();
        }
        return read;
    }

    /** Leaves this record out without a word: what it rests on was wrong and has been told already. */
    void giveUp() {
        isSound = false;
    }

    boolean isSound() {
        return isSound;
    }

    /** Makes the record, if nothing at all was wrong with it. Everything must have been asked for before. */
    <T> Optional<T> whole(Supplier<T> record) {
        reportNames();
        return isSound ? Optional.of(record.get()) : Optional.empty();
    }

    /** Makes the record of a whole file if all that it needs could be read, whatever else was wrong: rules find more in the same run. It is not published. */
    <T> Optional<T> legible(Supplier<T> record) {
        reportNames();
        return isLegible ? Optional.of(record.get()) : Optional.empty();
    }

    /** Makes the record, whatever was wrong with it: its reader says what stands in for what is not there. Nothing of it is published. */
    <T> T anyway(Supplier<T> record) {
        reportNames();
        return record.get();
    }

    /** Makes no record of this. */
    <T> Optional<T> leaveOut() {
        giveUp();
        reportNames();
        return Optional.empty();
    }

    /** Makes no record of this: what all its other fields depend on is not there, and only that is told. */
    <T> Optional<T> leaveOutUnasked() {
        names.reportMissing(problems);
        return Optional.empty();
    }

    /** Reports every field that nobody asked for, and every one that is missing, unless the first is the second misspelt. */
    private void reportNames() {
        if (names.report(problems)) {
            giveUp();
        }
    }
}
