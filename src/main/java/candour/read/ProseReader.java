package candour.read;

import candour.model.Html;
import candour.model.Passage;
import candour.problem.Position;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.TextCollectingVisitor;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.safety.Safelist;

/**
 * Markdown (CommonMark) becomes {@link Html}, with everything that {@link ProseRules} finds wrong; what is left cannot carry a script.
 */
final class ProseReader {

    private static final MutableDataSet OPTIONS =
            new MutableDataSet().set(HtmlRenderer.GENERATE_HEADER_ID, false).set(HtmlRenderer.RENDER_HEADER_ID, false);
    private static final Parser PARSER = Parser.builder(OPTIONS).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder(OPTIONS).build();
    /** What may be written as HTML ({@link ProseRules}), and what Markdown makes. */
    private static final Safelist HARMLESS = Safelist.none()
            .addTags("p", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "blockquote", "pre", "code", "hr", "br")
            .addTags("em", "strong", "a", "abbr", "sub", "sup")
            .addAttributes("a", "href", "title")
            .addAttributes("abbr", "title")
            .addAttributes("ol", "start")
            .addAttributes("code", "class")
            .addProtocols("a", "href", "http", "https", "mailto");

    /** What Markdown could mean something by: a text without any of it is its own words. */
    private static final Pattern MARKED =
            Pattern.compile("[*_`\\[\\]<>\\\\&#~|!]|://|www\\.|\n|^\\s*([-+]|\\d+[.)])\\s");

    private ProseReader() {}

    static Html read(String file, String markdown, Problems problems) {
        Position start = Position.startOf(file);
        if (!Bounds.keep(markdown, start, problems)) {
            return Html.NONE;
        }
        return deeply(start, problems, found -> {
                    ProseRules rules = new ProseRules(
                            new ProseProblems((from, length) -> place(file, markdown, from, length), found));
                    if (!rules.isWhole(markdown)) {
                        return Html.NONE;
                    }
                    Document document = PARSER.parse(markdown);
                    rules.check(document);
                    rules.checkSigns(document, markdown);
                    return html(document, rules.hasSeenHtml());
                })
                .orElse(Html.NONE);
    }

    /** Markdown kept simple, within a field: paragraphs with emphasis and links, and nothing else. */
    static Passage passage(String markdown, Position at, String written, Problems problems) {
        Passage plain = Passage.of(markdown, Html.paragraph(markdown), at, written);
        if (!MARKED.matcher(markdown).find() || !Bounds.keep(markdown, at, problems)) {
            return plain;
        }
        return deeply(at, problems, found -> {
                    Document document = PARSER.parse(markdown);
                    ProseRules rules = new ProseRules(new ProseProblems(plain::at, found));
                    rules.check(document);
                    rules.checkSigns(document, markdown);
                    rules.requireSimple(document);
                    String words = new TextCollectingVisitor()
                            .collectAndGetText(document)
                            .strip();
                    return Passage.of(words, html(document, rules.hasSeenHtml()), at, written);
                })
                .orElse(plain);
    }

    /** The parser goes as deep as brackets, HTML or a title need it to. */
    private static <T> Optional<T> deeply(Position at, Problems problems, Function<Problems, T> reading) {
        Optional<Read<T>> read = DeepStack.read(() -> {
            Problems found = new Problems();
            return new Read<>(reading.apply(found), found);
        });
        if (read.isEmpty()) {
            Bounds.refuseDepth(at, problems);
        }
        read.ifPresent(one -> problems.addAll(one.found));
        return read.map(Read::result);
    }

    private record Read<T>(T result, Problems found) {}

    private static Position place(String file, String text, int start, int length) {
        String before = text.substring(0, start);
        int line = 1 + (int) before.chars().filter(letter -> letter == '\n').count();
        return new Position(file, line, start - before.lastIndexOf('\n'), length);
    }

    /** Whatever HTML was written, only what is harmless leaves this class. */
    private static Html html(Document document, boolean hasHtml) {
        String markup = RENDERER.render(document).strip();
        return new Html(hasHtml ? Jsoup.clean(markup, "", HARMLESS, new OutputSettings().prettyPrint(false)) : markup);
    }
}
