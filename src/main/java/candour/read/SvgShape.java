package candour.read;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** How many times as wide as high a drawing is (SVG 2, 8.6): by its view box, or else by its width and height. */
final class SvgShape {

    private static final Pattern BOX =
            Pattern.compile("[-+.\\deE]+[\\s,]+[-+.\\deE]+[\\s,]+([.\\deE+]+)[\\s,]+([.\\deE+]+)");
    private static final Pattern LENGTH = Pattern.compile("([.\\deE+]+)(?:px|pt|mm|cm|in)?");

    private SvgShape() {}

    /** 1 where it does not say. */
    static double of(String svg) {
        Element drawing = Jsoup.parse(svg, "", Parser.xmlParser()).selectFirst("svg");
        if (drawing == null) {
            return 1;
        }
        Optional<MatchResult> box = match(BOX, drawing.attr("viewBox"));
        double shape = box.isPresent()
                ? number(box.get().group(1)) / number(box.get().group(2))
                : length(drawing.attr("width")) / length(drawing.attr("height"));
        return Double.isFinite(shape) && shape > 0 ? shape : 1;
    }

    private static double length(String text) {
        return match(LENGTH, text).map(one -> number(one.group(1))).orElse(Double.NaN);
    }

    private static Optional<MatchResult> match(Pattern pattern, String text) {
        return pattern.matcher(text.strip())
                .results()
                .findFirst()
                .filter(one -> one.group().equals(text.strip()));
    }

    private static double number(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException none) {
            return Double.NaN;
        }
    }
}
