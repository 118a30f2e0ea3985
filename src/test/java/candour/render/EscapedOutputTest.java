package candour.render;

import static org.junit.jupiter.api.Assertions.assertEquals;

import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is printed without a look at each place is what jte prints after one. */
class EscapedOutputTest {

    /** An element, and an attribute of it where text stands in one. */
    private record Place(String tag, @Nullable String attribute) {}

    private static final List<Place> PLACES = List.of(
            new Place("p", null),
            new Place("title", null),
            new Place("script", null),
            new Place("style", null),
            new Place("a", "href"),
            new Place("img", "src"),
            new Place("p", "title"),
            new Place("button", "onclick"));

    private static List<String> texts() {
        List<String> texts = new ArrayList<>(List.of(
                "",
                "javascript:alert(1)",
                "https://e.example/?a=1&b=\"2\"",
                "</script><script>",
                "“It’s” <b>& Co.</b>",
                "<!--",
                "😀 é ß"));
        for (char sign = 0; sign < 0x250; sign++) {
            texts.add("a" + sign + "b");
            texts.add(String.valueOf(sign));
        }
        return texts;
    }

    private static String ours(Place place, String text) throws IOException {
        PageOutput page = new PageOutput();
        EscapedOutput out = new EscapedOutput(page);
        out.setContext(place.tag, place.attribute);
        out.writeUserContent(text);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        page.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String theirs(Place place, String text) {
        StringOutput page = new StringOutput();
        OwaspHtmlTemplateOutput out = new OwaspHtmlTemplateOutput(page);
        out.setContext(place.tag, place.attribute);
        out.writeUserContent(text);
        return page.toString();
    }

    @Test
    void everySignIsPrintedAsTheLibraryPrintsItAtEveryPlace() throws IOException {
        for (Place place : PLACES) {
            for (String text : texts()) {
                assertEquals(theirs(place, text), ours(place, text), place + " " + text);
            }
        }
    }

    /** What was printed at one place does not decide how the next is printed. */
    @Test
    void thePlaceCanChange() throws IOException {
        PageOutput page = new PageOutput();
        EscapedOutput out = new EscapedOutput(page);
        out.setContext("p", null);
        out.writeUserContent("it's \"so\"");
        out.setContext("p", "title");
        out.writeUserContent("it's \"so\"");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        page.writeTo(bytes);
        assertEquals("it's \"so\"it&#39;s &#34;so&#34;", bytes.toString(StandardCharsets.UTF_8));
    }
}
