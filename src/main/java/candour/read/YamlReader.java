package candour.read;

import candour.problem.Code;
import candour.problem.Position;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * One YAML 1.2 file becomes a {@link YamlNode}. Refused: anchors, aliases (which would read as their own name) and tags, keys
 * written twice, more than one document.
 */
final class YamlReader {

    private static final YAMLFactory YAML = new YAMLFactory();

    private final String file;
    private final String text;
    private final Problems problems;
    private final JsonParser tokens;
    private final Offsets offsets;
    /** Whether quotation marks can hold what the text does not show: characters by their number. */
    private final boolean hasEscapes;

    private YamlReader(String file, String text, Problems problems) {
        this.file = file;
        this.text = text;
        this.problems = problems;
        this.offsets = new Offsets(text);
        this.hasEscapes = text.indexOf('\\') >= 0;
        this.tokens = YAML.createParser(ObjectReadContext.empty(), text);
    }

    /** The top-level mapping, or problems: empty if the file is not YAML, or holds something else. */
    static Optional<YamlNode.Mapping> read(String file, String text, Problems problems) {
        int before = problems.found().size();
        try {
            Optional<YamlNode> top = new YamlReader(file, text, problems).document();
            return problems.found().size() > before ? Optional.empty() : mapping(file, top, problems);
        } catch (JacksonException broken) {
            YamlAdvice.report(file, text, broken, problems);
            return Optional.empty();
        }
    }

    private static Optional<YamlNode.Mapping> mapping(String file, Optional<YamlNode> top, Problems problems) {
        if (top.isPresent() && top.get() instanceof YamlNode.Mapping mapping) {
            return Optional.of(mapping);
        }
        Position start = top.map(YamlNode::position).orElse(Position.startOf(file));
        if (top.isEmpty()
                || top.get() instanceof YamlNode.Scalar scalar && scalar.text().isEmpty()) {
            problems.add(
                    Code.VALUE_EMPTY,
                    start,
                    "This file says nothing.",
                    "Write the fields that it must have, or remove it.");
        } else {
            problems.add(
                    Code.TYPE_WRONG,
                    start,
                    "This file does not consist of fields.",
                    "Write it as \"name: value\" lines.");
        }
        return Optional.empty();
    }

    private Optional<YamlNode> document() {
        JsonToken first = tokens.nextToken();
        if (first == null) {
            return Optional.empty();
        }
        YamlNode top = node(first);
        if (tokens.nextToken() != null) {
            problems.add(
                    Code.DOCUMENTS_SEVERAL,
                    here(1),
                    "A second document begins here.",
                    "Keep one document in a file: remove the line \"---\".");
        }
        return Optional.of(top);
    }

    private YamlNode node(JsonToken token) {
        Position position = here(1);
        if (isAnchorAliasOrTag()) {
            problems.add(
                    Code.ALIAS_USED,
                    position,
                    "Anchors (&), aliases (*) and tags (!) are not read here.",
                    "Write the text out where it is needed, or put it in quotation marks.");
        }
        return switch (token) {
            case START_OBJECT -> mapping(position);
            case START_ARRAY -> sequence(position);
            default -> scalar();
        };
    }

    /** Jackson does not tell the anchors of scalars, so the text itself is asked: a plain scalar cannot begin with these. */
    private boolean isAnchorAliasOrTag() {
        int offset = offset();
        return offset >= 0 && offset < text.length() && "&*!".indexOf(text.charAt(offset)) >= 0;
    }

    private YamlNode scalar() {
        String value = tokens.currentToken() == JsonToken.VALUE_NULL ? "" : tokens.getString();
        refuseCutOff(value);
        if (hasEscapes) {
            Characters.refuse(here(lengthShown(value)), value, problems);
            value = Characters.plain(value);
        }
        int start = offset();
        return new YamlNode.Scalar(
                "~".equals(value) ? "" : SharedTexts.shared(value.strip()), here(lengthShown(value)), text, start);
    }

    /** "A check #1 of five" would be read as "A check": to YAML the rest is a comment. Comments have a space after the sign. */
    private void refuseCutOff(String value) {
        int start = offset();
        int end = PlainText.end(text, start, value);
        if (end < 0) {
            return;
        }
        if (PlainText.isCutOff(text, end)) {
            problems.add(
                    Code.TEXT_CUT_OFF,
                    here(lengthShown(value)),
                    "This text would be cut off before \"#\".",
                    "Put the whole text in quotation marks. If it is a comment, write a space after the sign.");
        }
        if (PlainText.isList(text, start, end)) {
            problems.add(
                    Code.MARKUP_UNREAD,
                    here(lengthShown(value)),
                    "The list in this text would become one line.",
                    "Write sentences, or a record for each item.");
        }
    }

    private int offset() {
        return offsets.of(tokens.currentTokenLocation().getCharOffset());
    }

    private static int lengthShown(String text) {
        int line = text.indexOf('\n');
        return Math.max(1, line < 0 ? text.length() : line);
    }

    private YamlNode sequence(Position position) {
        List<YamlNode> items = new ArrayList<>();
        for (JsonToken token = tokens.nextToken(); token != JsonToken.END_ARRAY; token = tokens.nextToken()) {
            items.add(node(token));
        }
        return new YamlNode.Sequence(items, position);
    }

    private YamlNode mapping(Position position) {
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        for (JsonToken token = tokens.nextToken(); token != JsonToken.END_OBJECT; token = tokens.nextToken()) {
            String key = tokens.currentName();
            Position at = here(key.length());
            YamlNode.Entry before = entries.get(key);
            YamlNode value = node(tokens.nextToken());
            if (before != null) {
                problems.add(
                        Code.KEY_REPEATED,
                        at,
                        "\"" + key + "\" stands here for the second time; the first is on line "
                                + before.key().line() + ".",
                        "Keep one of them.");
            }
            entries.putIfAbsent(key, new YamlNode.Entry(at, value));
        }
        return new YamlNode.Mapping(entries, position);
    }

    private Position here(int length) {
        TokenStreamLocation at = tokens.currentTokenLocation();
        return new Position(file, Math.max(1, at.getLineNr()), Math.max(1, at.getColumnNr()), length);
    }
}
