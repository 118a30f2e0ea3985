package candour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages and links of a publisher's own stand where the site says, on every page. */
class OwnPagesTest {

    @TempDir
    private Path scratch;

    private static Document page(SortedMap<String, byte[]> files, String path) {
        return Jsoup.parse(new String(Objects.requireNonNull(files.get(path)), StandardCharsets.UTF_8));
    }

    private Path content() throws IOException {
        Path content = scratch.resolve("content");
        Folders.copyBase(content);
        Files.writeString(
                content.resolve("site.yaml"),
                Files.readString(content.resolve("site.yaml"))
                        + "pages: [{id: privacy, title: Privacy}, {id: team, title: Our team, in: header}]\n"
                        + "links: [{title: Our council, url: \"https://council.example/\", in: header}]\n");
        Files.createDirectories(content.resolve("pages"));
        Files.writeString(content.resolve("pages/privacy.md"), "We keep *nothing* about you.\n");
        Files.writeString(content.resolve("pages/team.md"), "## Who we are\n\nOne of us.\n");
        return content;
    }

    @Test
    void theyStandInTheHeaderOrTheFooter() throws IOException {
        SortedMap<String, byte[]> files = Folders.read(TestSite.build(content(), scratch.resolve("site")));
        Document page = page(files, "anytown/index.html");
        assertEquals(
                List.of("../pages/team/index.html", "https://council.example/"),
                page.select("#menu a:contains(our)").eachAttr("href"));
        assertEquals(
                "../pages/privacy/index.html",
                page.select(".site-footer a:contains(Privacy)").attr("href"));
        Document own = page(files, "pages/privacy/index.html");
        assertEquals("Privacy", own.select("h1").text());
        assertEquals("nothing", own.select("main em").text());
    }
}
