package candour.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PicturesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "sound",
            value = {
                "<path d='M0 0h9'/> | sound",
                "<g fill='url(#a)'><use href='#a'/></g> | sound",
                "<script>alert(1)</script> | holds \"script\", which does more than draw",
                "<a href='https://example.org'><path/></a> | holds \"a\", which does more than draw",
                "<image href='https://example.org/x.png'/> | holds \"image\", which does more than draw",
                "<use href='https://example.org/x.svg#a'/> | has \"href\", which does more than draw",
                "<path onclick='alert(1)'/> | has \"onclick\", which does more than draw",
                "<path style='fill: url(https://example.org/x)'/> | has \"style\", which does more than draw",
                "<path style='fill: image-set(\"https://example.org/x\" 1x)'/> | has \"style\", which does more than draw",
                "<path style='fill: u\\72l(x)'/> | has \"style\", which does more than draw",
                "<foreignObject/> | holds \"foreignObject\", which does more than draw",
                "<p xmlns='http://www.w3.org/1999/xhtml'/> | holds \"p\", which is not SVG",
                "<path | is not an SVG picture",
                "<g id='a'><use href='#a'/></g> | draws its parts again more often than anybody sees",
            })
    void onlyWhatDrawsIsLetThrough(String inside, String fault) {
        assertEquals(
                Optional.ofNullable(fault),
                Pictures.fault("a.svg", bytes("<svg xmlns='http://www.w3.org/2000/svg'>" + inside + "</svg>")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a.svg | <!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg xmlns='http://www.w3.org/2000/svg'>&x;</svg> | holds a document type",
                "a.svg | <?xml-stylesheet href='x'?><svg xmlns='http://www.w3.org/2000/svg'/> | holds an instruction to another program",
                "a.svg | <svg/> | is not an SVG picture",
                "a.svg | not XML | is not an SVG picture",
                "a.png | not PNG | is not a PNG picture, or not the whole of one",
            })
    void whatOnlyLooksLikeAPictureIsRefused(String file, String text, String fault) {
        assertEquals(Optional.of(fault), Pictures.fault(file, bytes(text)));
    }

    /** Ten lines that draw ten million paths. */
    @Test
    void aPictureThatDrawsForEverIsRefused() {
        StringBuilder inside = new StringBuilder("<path id='p0' d='M0 0h9'/>");
        for (int level = 1; level <= 7; level++) {
            inside.append("<g id='p%d'>".formatted(level))
                    .append("<use href='#p%d'/>".formatted(level - 1).repeat(10))
                    .append("</g>");
        }
        assertEquals(
                Optional.of("draws its parts again more often than anybody sees"),
                Pictures.fault("a.svg", bytes("<svg xmlns='http://www.w3.org/2000/svg'>" + inside + "</svg>")));
    }

    @Test
    void aPngIsWholeAndOfASizeThatCanBeShown() {
        assertEquals(Optional.empty(), Pictures.fault("a.png", png(96, 96)));
        assertEquals(
                Optional.of("is 30000 by 30000 pixels; 4096 are the most"),
                Pictures.fault("a.png", png(30_000, 30_000)));
        assertEquals(
                Optional.of("is not a PNG picture, or not the whole of one"),
                Pictures.fault("a.png", Arrays.copyOf(png(96, 96), 40)));
    }

    /** Everything of a PNG but its colours. */
    private static byte[] png(int width, int height) {
        return ByteBuffer.allocate(57)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                .putInt(13)
                .put(bytes("IHDR"))
                .putInt(width)
                .putInt(height)
                .put(new byte[9])
                .putInt(0)
                .put(bytes("IDAT"))
                .putInt(0)
                .putInt(0)
                .put(bytes("IEND"))
                .putInt(0)
                .array();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
