package candour.read;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many times as wide as high a drawing is (SVG 2, 8.6): by its view box, or else by its width and height. Only its first tag is looked
 * at, for every picture is asked and few are shown in their own proportions.
 */
final class SvgShape {

    private static final Pattern FIRST = Pattern.compile("<svg\\b[^>]*>");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([a-zA-Z]+)\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Pattern BOX =
            Pattern.compile("[-+.\\deE]+[\\s,]+[-+.\\deE]+[\\s,]+([.\\deE+]+)[\\s,]+([.\\deE+]+)");
    private static final Pattern LENGTH = Pattern.compile("([.\\deE+]+)(?:px|pt|mm|cm|in)?");

    private SvgShape() {}

    /** 1 where it does not say. */
    static double of(String svg) {
        Matcher first = FIRST.matcher(svg);
        if (!first.find()) {
            return 1;
        }
        Optional<MatchResult> box = match(BOX, attribute("viewBox", first.group()));
        double shape = box.isPresent()
                ? number(box.get().group(1)) / number(box.get().group(2))
                : length(attribute("width", first.group())) / length(attribute("height", first.group()));
        return Double.isFinite(shape) && shape > 0 ? shape : 1;
    }

    private static String attribute(String name, String tag) {
        return ATTRIBUTE
                .matcher(tag)
                .results()
                .filter(one -> one.group(1).equals(name))
                .map(one -> one.group(2).strip())
                .findFirst()
                .orElse("");
    }

    private static double length(String text) {
        return match(LENGTH, text).map(one -> number(one.group(1))).orElse(Double.NaN);
    }

    private static Optional<MatchResult> match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }
}
