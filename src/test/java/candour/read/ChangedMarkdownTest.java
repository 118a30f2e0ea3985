package candour.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.model.Html;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Small slips anywhere in Markdown, the same every time: what passes shows readers none of its signs. */
class ChangedMarkdownTest {

    private static final int ROUNDS = 6_000;

    private static final String TEXT = """
            Inspectors came in *January* 2008. They judged safeguarding **good**, and the work of 12 teams adequate.

            ## What had to get better

            - Calls are answered too late; see [the council's plan](https://council.example/plan).
            - Too many young people (one in ten) had no place at school.

            ### What the council said

            1. It answers faster now.
            2. It has asked children_and_parents what they think.

            > We were told late.

            The plan is from 9 September 2008, and CO<sub>2</sub> stands in it.
            """;

    private static final List<String> PIECES = List.of(
            "*",
            "**",
            "_",
            "__",
            "~~",
            "`",
            "```\n",
            "[",
            "]",
            "(",
            ")",
            "](",
            "] (",
            "[x]",
            "[x] ",
            "[x][y]",
            "[^1]",
            "![a](b)",
            "!",
            "#",
            "# ",
            "## \n",
            "\n\n",
            "\n",
            "    ",
            "\t",
            "\n---\n",
            "\n===\n",
            "| a | b |\n",
            "|---|---|\n",
            "|",
            "<b>",
            "</sub>",
            "<!-- a -->",
            "&shy;",
            "&#8203;",
            "&amp;",
            "https://a.example/",
            "www.a.example",
            "<https://a.example/>",
            "\\",
            "\n1999. ",
            "\n- [ ] ",
            "<<<<<<< a\n",
            ">",
            ":",
            "\u200b",
            "\u202e",
            "\u00a0");

    /** What a reader must never meet outside code: written anew here, so that it does not repeat what the rules look for. */
    private static final Pattern SIGNS = Pattern.compile(
            "\\]\\(|\\]\\[|\\[\\^|~~|\\*\\*|^\\s*\\|.*\\||\\|\\s*-{3,}|<{7}|>{7}|={7}|`{3}|^\\[[ xX]\\] |https?://\\S|\\bwww\\.\\S|^#{1,6} ");

    private static final Set<String> ELEMENTS = Set.of(
            "p",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "blockquote",
            "code",
            "hr",
            "br",
            "em",
            "strong",
            "a",
            "abbr",
            "sub",
            "sup");

    @Test
    void whatPassesShowsNoSigns() {
        Random random = new Random(2011);
        List<String> shown = new ArrayList<>();
        int passed = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String text = changed(random);
            Problems problems = new Problems();
            boolean isRead = Characters.refuse("summary.md", Characters.plain(text), problems);
            Html html = isRead ? ProseReader.read("summary.md", Characters.plain(text), problems) : Html.NONE;
            if (problems.isEmpty()) {
                passed++;
                signs(html).forEach(sign -> shown.add(sign + "\n" + text));
            }
        }
        assertEquals(List.of(), shown);
        assertTrue(passed > ROUNDS / 10, () -> "Almost nothing passes, so this says nothing.");
    }

    private static String changed(Random random) {
        String text = TEXT;
        for (int i = 0; i <= random.nextInt(3); i++) {
            int at = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), at + random.nextInt(8));
            text = switch (random.nextInt(3)) {
                case 0 -> text.substring(0, at) + text.substring(to);
                default -> text.substring(0, at) + PIECES.get(random.nextInt(PIECES.size())) + text.substring(at);
            };
        }
        return text;
    }

    private static List<String> signs(Html html) {
        Document page = Jsoup.parseBodyFragment(html.markup());
        List<String> found = new ArrayList<>();
        for (Element element : page.body().getAllElements()) {
            if (element != page.body() && !ELEMENTS.contains(element.tagName())) {
                found.add("<" + element.tagName() + ">");
            }
        }
        page.select("code").remove();
        page.select("a").stream()
                .filter(link -> link.attr("href").equals(link.text()))
                .forEach(Element::remove);
        for (Element block : page.select("p, h2, h3, h4, h5, h6, li")) {
            if (block.select("p").isEmpty() && SIGNS.matcher(block.text()).find()) {
                found.add(block.text());
            }
        }
        return found;
    }
}
