package candour.render;

import candour.problem.Code;
import candour.problem.Problem;
import candour.read.OwnTemplates;
import gg.jte.TemplateException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the template compiler says, told to whoever wrote the template. */
record TemplateFault(OwnTemplates own, TemplateException said) {

    /** Its two ways to say where: {@code page/about.jte:12} and {@code page/about.jte, error at line 12}. */
    private static final Pattern PLACE =
            Pattern.compile("(?<name>[a-z0-9/-]+\\.jte)(?:, error at line |:)(?<line>\\d+)[.:]?\\s*");

    private static final Pattern JAVA = Pattern.compile("error: (?<what>.*)");
    private static final Pattern SYMBOL = Pattern.compile("symbol: +(?<symbol>.*)");

    Problem problem() {
        String text = Objects.requireNonNullElse(said.getMessage(), "");
        Matcher place = PLACE.matcher(text);
        boolean isPlaced = place.find();
        String name = isPlaced ? place.group("name") : "";
        boolean isOwn = own.texts().containsKey(name);
        String what = what(text, isPlaced ? text.substring(place.end()) : text);
        return own.problem(
                Code.TEMPLATE_INVALID,
                isOwn ? name : own.texts().keySet().iterator().next(),
                isOwn ? Math.max(1, Integer.parseInt(place.group("line"))) : 1,
                whose(isOwn, name) + " cannot be compiled: " + what,
                "Compare it with Candour's own, which candour new template writes.");
    }

    private static String whose(boolean isOwn, String name) {
        if (name.isEmpty()) {
            return "One of the templates in this folder";
        }
        return isOwn ? "This template" : "With the templates in this folder, Candour's own " + name;
    }

    /** In one line, without the places of files that are gone. */
    private static String what(String text, String after) {
        Matcher java = JAVA.matcher(text);
        if (java.find()) {
            Matcher symbol = SYMBOL.matcher(text);
            return java.group("what")
                    + (symbol.find() ? " (" + symbol.group("symbol").strip() + ")" : "") + ".";
        }
        int missing = text.indexOf(" not found, referenced at ");
        String line = (missing >= 0 ? text.substring(0, missing) + " is not there" : after)
                .lines()
                .findFirst()
                .orElse(text)
                .strip();
        return line.endsWith(".") ? line : line + ".";
    }

    /** As they stand at the beginning of a template. */
    static String parameters(Map<String, Class<?>> parameters) {
        return new TreeMap<>(parameters)
                .entrySet().stream()
                        .map(one -> "@param " + one.getValue().getSimpleName() + " " + one.getKey())
                        .collect(Collectors.joining(", "));
    }
}
