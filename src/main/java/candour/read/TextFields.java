package candour.read;

import candour.model.Passage;
import candour.model.Reference;
import candour.problem.Code;
import candour.problem.Position;
import candour.problem.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The texts of one record of a YAML file: single ones, lists of them, words for young readers, names of things elsewhere. What holds
 * records of its own is asked of {@link Fields}.
 */
class TextFields {

    /** What readers read, and no number says. */
    private static final Set<String> IN_WORDS = Set.of(
            "about",
            "adult",
            "because",
            "inspectors",
            "judges",
            "law",
            "means",
            "name",
            "notice",
            "plain",
            "publisher",
            "quote",
            "say",
            "says",
            "sentence",
            "strapline",
            "term",
            "title",
            "what-changed",
            "who",
            "why",
            "young");

    private static final Pattern NUMBER = Pattern.compile("[-+]?[\\d.,%\\s]+");
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    final YamlNode.Mapping mapping;
    final Problems problems;
    final List<String> asked = new ArrayList<>();
    final Set<String> missing = new LinkedHashSet<>();
    private boolean sound = true;

    TextFields(YamlNode.Mapping mapping, Problems problems) {
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

    void giveUpUnless(boolean isSound) {
        sound &= isSound;
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

    Optional<YamlNode> value(String key) {
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
        if (!key.equals("at") && scalar.text().codePoints().noneMatch(Character::isLetterOrDigit)) {
            report(
                    Code.TEXT_EMPTY,
                    node.position(),
                    "\"" + key + "\" holds no letter and no digit.",
                    "Write its text, or remove it.");
        } else if (IN_WORDS.contains(key) && NUMBER.matcher(scalar.text()).matches()) {
            report(
                    Code.WORDS_MISSING,
                    node.position(),
                    "\"" + key + "\" is only a number.",
                    "Say in words what it means.");
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

    void requireId(String id, Position at) {
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

    List<String> texts(String key) {
        return items(key).stream()
                .map(item -> scalar(key, item))
                .flatMap(Optional::stream)
                .toList();
    }

    List<YamlNode> items(String key) {
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

    Set<String> keys() {
        return mapping.entries().keySet();
    }

    /** Reports every field that nobody asked for, and every one that is missing, unless the first is the second misspelt. */
    void end() {
        sound &= new FieldNames(mapping, asked, missing).areSound(problems);
    }
}
