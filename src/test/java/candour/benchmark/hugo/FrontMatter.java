package candour.benchmark.hugo;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectMapper;

/** The values of pages as JSON. What several pages have alike is written once, as an author of Hugo's would. */
public final class FrontMatter {

    /** Around what may be alike on several pages. */
    public static final String BEGIN = "\u0001";

    public static final String END = "\u0002";

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Less is not worth a name. */
    private static final int LEAST = 200;

    private static final Map<String, String> MARKDOWN = new HashMap<>();

    private final Map<String, Integer> times = new HashMap<>();
    private final Map<String, String> shared = new TreeMap<>();

    /** The Markdown that a markup was made from, so that Hugo reads Markdown as well. */
    static void markdown(String markup, String markdown) {
        MARKDOWN.put(markup, markdown);
    }

    /** A value as templates print it. */
    public static String text(@Nullable Object value) {
        return JSON.writeValueAsString(value == null ? "" : value.toString());
    }

    /** Prose: its Markdown where it is known. */
    public static String prose(String markup) {
        String markdown = MARKDOWN.get(markup);
        return markdown == null ? "{\"html\":" + text(markup) + "}" : "{\"md\":" + text(markdown) + "}";
    }

    /** Notes how often each part comes. */
    void count(String values) {
        parts(values, part -> {
            times.merge(part, 1, Integer::sum);
            return part;
        });
    }

    /** The values with parts that come again by their names. */
    String written(String values) {
        return parts(values, part -> {
                    if (part.length() < LEAST || times.getOrDefault(part, 0) < 2) {
                        return part;
                    }
                    String name = "s" + Integer.toHexString(part.hashCode()) + part.length();
                    shared.put(name, part);
                    return "\"" + name + "\"";
                })
                .replace(",]", "]");
    }

    String shared() {
        StringBuilder all = new StringBuilder("{\"n\":0");
        shared.forEach(
                (name, part) -> all.append(",\n\"").append(name).append("\":").append(part.replace(",]", "]")));
        return all.append("}").toString();
    }

    private interface Use {
        String of(String part);
    }

    /** Parts within parts first. */
    private static String parts(String values, Use use) {
        StringBuilder[] open = new StringBuilder[64];
        int depth = 0;
        open[0] = new StringBuilder();
        for (int i = 0; i < values.length(); i++) {
            char letter = values.charAt(i);
            if (letter == BEGIN.charAt(0)) {
                open[++depth] = new StringBuilder();
            } else if (letter == END.charAt(0)) {
                String part = open[depth--].toString();
                open[depth].append(use.of(part));
            } else {
                open[depth].append(letter);
            }
        }
        return open[0].toString();
    }
}
