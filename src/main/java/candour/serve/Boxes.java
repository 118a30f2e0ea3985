package candour.serve;

import candour.check.reading.ReadingLevel;
import candour.check.reading.Readings;
import candour.problem.Problem;
import candour.problem.Visible;
import candour.read.Lines;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the preview adds to pages, and its own pages: made of elements, so that nothing that content holds can be markup. */
final class Boxes {

    static final String PROBLEMS = "/-/problems";

    private static final String READING = "/-/reading";

    /** On a page of the site: the others are on the page of all. */
    private static final int FEW = 5;

    private final String editor;

    /** @param editor an address with {@code {file}} (which begins with a slash), {@code {line}} and {@code {column}} in it; empty for no links */
    Boxes(String editor) {
        this.editor = editor;
    }

    /** At the top of every page: whether it is of now, and what is wrong. */
    Element top(Shown shown) {
        Element box = new Element("aside").attr("id", "candour-preview").attr("aria-label", "Preview");
        box.attr("class", shown.isStale() ? "wrong" : "sound");
        Element line = box.appendElement("p");
        line.appendElement("strong").text(summary(shown));
        line.appendText(" ");
        line.appendElement("a").attr("href", PROBLEMS).text("All problems");
        line.appendText(" ");
        line.appendElement("a").attr("href", READING).text("How hard texts are to read");
        shown.failure().ifPresent(why -> box.appendElement("p").text(Visible.of(why)));
        box.appendChildren(
                shown.problems().stream().limit(FEW).map(this::problem).toList());
        return box;
    }

    private static String summary(Shown shown) {
        long errors = shown.problems().stream().filter(Problem::isError).count();
        long warnings = shown.problems().size() - errors;
        String counted = errors
                + (errors == 1 ? " error, " : " errors, ")
                + warnings
                + (warnings == 1 ? " warning." : " warnings.");
        if (!shown.isStale()) {
            return "Preview. " + (warnings == 0 ? "Nothing is wrong." : counted);
        }
        return counted + (shown.site().isPresent() ? " This page is as it was before." : " There is no page yet.");
    }

    /** The place, a sentence, the line, and what to do. */
    private Element problem(Problem problem) {
        Element box = new Element("div").attr("class", problem.isError() ? "error" : "warning");
        Element head = box.appendElement("p");
        head.appendChild(place(problem.at()));
        head.appendText(" ");
        head.appendElement("strong").text(problem.message());
        List<String> lines = Lines.of(problem.at().file());
        if (problem.at().line() <= lines.size()) {
            box.appendElement("pre").text(Visible.of(lines.get(problem.at().line() - 1)));
        }
        box.appendElement("p").text(problem.hint());
        return box;
    }

    private Element place(candour.problem.Position at) {
        String href = new Places(editor).href(at);
        Element place = href.isEmpty() ? new Element("code") : new Element("a").attr("href", href);
        return place.text(Visible.of(at.toString()));
    }

    /** A page of all that is wrong. */
    String problems(Shown shown) {
        Document page = page("Problems");
        Element main = page.body().appendElement("main");
        main.appendElement("h1").text(shown.problems().isEmpty() ? "Nothing is wrong" : "Problems");
        main.appendElement("p").text(summary(shown));
        main.appendElement("p").appendElement("a").attr("href", "/").text("The site");
        shown.failure().ifPresent(why -> main.appendElement("p").text(Visible.of(why)));
        main.appendChildren(shown.problems().stream().map(this::problem).toList());
        return page.outerHtml();
    }

    /** A page of all texts with how hard they are to read. */
    String reading(Shown shown) {
        Document page = page("How hard texts are to read");
        Element main = page.body().appendElement("main");
        main.appendElement("h1").text("How hard texts are to read");
        main.appendElement("p")
                .text("Grades are years of school in the United States: about the reader's age less five.");
        main.appendElement("p").appendElement("a").attr("href", "/").text("The site");
        Element table = main.appendElement("table");
        table.appendElement("caption").text("Children's versions and summaries");
        Element head = table.appendElement("thead").appendElement("tr");
        List.of("Text", "Words", "Words in a sentence", "Flesch-Kincaid", "Coleman-Liau", "Unfamiliar words, per cent")
                .forEach(name -> head.appendElement("th").attr("scope", "col").text(name));
        Element body = table.appendElement("tbody");
        shown.archive().map(Readings::of).orElse(List.of()).forEach(one -> row(body.appendElement("tr"), one));
        return page.outerHtml();
    }

    private static void row(Element row, Readings.Reading reading) {
        ReadingLevel level = reading.level();
        row.appendElement("th").attr("scope", "row").text(reading.text());
        List.of(
                        Integer.toString(level.words()),
                        shown(level.wordsPerSentence()),
                        shown(level.fleschKincaid()),
                        shown(level.colemanLiau()),
                        Long.toString(Math.round(reading.unfamiliar())))
                .forEach(cell -> row.appendElement("td").text(cell));
    }

    private static String shown(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }

    private static Document page(String title) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        page.selectXpath("/html").attr("lang", "en-GB");
        page.title(title);
        page.head()
                .appendElement("meta")
                .attr("name", "viewport")
                .attr("content", "width=device-width, initial-scale=1");
        page.head().appendElement("link").attr("rel", "stylesheet").attr("href", "/-/preview.css");
        page.head().appendElement("script").attr("src", "/-/preview.js").attr("defer", "defer");
        page.body().attr("class", "candour-preview-page");
        return page;
    }
}
