package candour.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.Folders;
import candour.TestSite;
import candour.model.Site;
import candour.pages.ShareCard;
import candour.problem.Position;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a page is shared a picture stands for it, which says in words what the page says, and its alternative says the same. */
class SharePictureTest {

    private static final int MOST_BYTES = 100_000;

    @TempDir
    static Path scratch;

    private static SortedMap<String, byte[]> files;

    @BeforeAll
    static void build() throws IOException {
        files = Folders.read(TestSite.build(Path.of("content"), scratch.resolve("site")));
    }

    private static Document page(String path) {
        return Jsoup.parse(new String(files.get(path), StandardCharsets.UTF_8));
    }

    private static String property(Document page, String name) {
        return page.select("meta[property=" + name + "]").attr("content");
    }

    @Test
    void everyPageNamesAPictureThatIsThereAndSaysWhatItSays() {
        List<String> wrong = files.keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .filter(path -> {
                    Document page = page(path);
                    String picture = property(page, "og:image").replace("https://candour.example/", "");
                    return !files.containsKey(picture)
                            || property(page, "og:image:alt").isBlank();
                })
                .toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void aPictureIsOfTheSizeThatIsAskedForAndLight() throws IOException {
        for (String path : files.keySet().stream()
                .filter(one -> one.endsWith(ShareCard.FILE))
                .toList()) {
            BufferedImage picture = ImageIO.read(new ByteArrayInputStream(files.get(path)));
            assertEquals("1200 630", picture.getWidth() + " " + picture.getHeight(), path);
            assertTrue(files.get(path).length <= MOST_BYTES, path);
            assertEquals(0x3b2a6d, picture.getRGB(600, 10) & 0xffffff, path);
            assertTrue(isInked(picture), path);
        }
    }

    private static boolean isInked(BufferedImage picture) {
        for (int y = 130; y < 260; y++) {
            for (int x = 60; x < 300; x++) {
                if ((picture.getRGB(x, y) & 0xffffff) == 0x1d1b22) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void inspectionsAuthoritiesAndChildrensVersionsHaveTheirOwn() {
        for (String path : List.of("leicester/", "leicester/2011-slac/", "leicester/2011-slac/young-people/")) {
            assertEquals(
                    "https://candour.example/" + path + ShareCard.FILE,
                    property(page(path + "index.html"), "og:image"));
        }
        assertEquals(
                "Leicester: safeguarding and looked after children 2011. Safeguarding services: overall effectiveness: adequate"
                        + " (third of four, “outstanding” is best). Services for looked after children: overall effectiveness: good"
                        + " (second of four, “outstanding” is best). 22 grades: one “outstanding”, 13 “good” and eight “adequate”.",
                property(page("leicester/2011-slac/index.html"), "og:image:alt"));
    }

    @Test
    void aPublisherMayDoWithOnePicture() throws IOException {
        Path content = scratch.resolve("one");
        Folders.copy(Path.of("content"), content);
        Path site = content.resolve("site.yaml");
        Files.writeString(site, Files.readString(site) + "share-pictures: one\n");
        assertEquals(
                List.of("share.png"),
                Folders.read(TestSite.build(content, scratch.resolve("one-site"))).keySet().stream()
                        .filter(path -> path.endsWith(".png"))
                        .toList());
    }

    /** Arabic letters are joined and stand from right to left, which nothing here does. */
    @Test
    void aScriptThatIsNotWrittenLetterByLetterIsNotDrawn() {
        assertFalse(new ShareCard("Candour", "تفتيش", List.of(), List.of()).isDrawable());
        assertTrue(new ShareCard("Candour", "Gwasanaethau plant Ŵyl", List.of("Σ Ж"), List.of()).isDrawable());
    }

    @Test
    void linesThatDoNotFitGiveWayToShorterOnes() throws IOException {
        List<String> many = Collections.nCopies(30, "Overall effectiveness: good");
        assertEquals(
                drawn(new ShareCard("Candour", "Leicester", List.of("Good."), List.of())),
                drawn(new ShareCard("Candour", "Leicester", many, List.of("Good."))));
    }

    private static String drawn(ShareCard card) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        SharePicture.write(new Site.Colour("#3b2a6d", new Position("site.yaml", 1, 1, 1)), card, new Lettering(), out);
        return new String(out.toByteArray(), StandardCharsets.ISO_8859_1);
    }

    /** Another drawer of shapes: that of the JDK. */
    @Test
    void aShapeCoversAsMuchOfEachPixelAsElsewhere() {
        Path2D shape = new Path2D.Double(new Ellipse2D.Double(1.3, 2.6, 33, 25));
        shape.append(
                new Ellipse2D.Double(8, 8, 12, 12).getPathIterator(AffineTransform.getRotateInstance(0.1, 14, 14)),
                false);
        BufferedImage other = new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = other.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.fill(shape);
        Coverage coverage = Coverage.of(shape.getPathIterator(null, 0.05), 40, 30);
        List<String> off = IntStream.range(0, 40 * 30)
                .filter(at ->
                        Math.abs(coverage.part(at % 40, at / 40) - (other.getRGB(at % 40, at / 40) & 0xff) / 2.55) > 13)
                .mapToObj(at -> at % 40 + "," + at / 40)
                .toList();
        assertEquals(List.of(), off);
    }
}
