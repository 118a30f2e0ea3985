package candour.render;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;

/**
 * The letters of pictures: DejaVu Sans Condensed Bold, each drawn once a size. They are drawn from their outlines and not by the
 * machine's own drawing of text, so that a picture has the same bytes on every machine, and needs no fonts there.
 */
final class Lettering {

    private static final String FONT = "/fonts/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed-Bold.ttf";
    private static final double FLATNESS = 0.1;

    private final Map<Size, Letter> drawn = new ConcurrentHashMap<>();
    private final TrueTypeFont font;
    private final CmapLookup glyphs;

    Lettering() throws IOException {
        try (InputStream in = Lettering.class.getResourceAsStream(FONT)) {
            if (in == null) {
                throw new IOException(FONT + " is missing from the program.");
            }
            font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            glyphs = font.getUnicodeCmapLookup();
        }
    }

    private record Size(int letter, int pixels) {}

    /**
     * One letter, as how much of each pixel it covers.
     *
     * @param left from where the letter begins to its first pixel, in pixels
     * @param top from the line on which letters stand up to its first pixel
     * @param advance how far the next letter is
     */
    record Letter(int left, int top, double advance, Coverage coverage) {}

    /** How wide words are, in pixels. */
    double width(String words, int pixels) {
        return words.codePoints()
                .mapToDouble(letter -> letter(letter, pixels).advance())
                .sum();
    }

    Letter letter(int letter, int pixels) {
        return drawn.computeIfAbsent(new Size(letter, pixels), this::draw);
    }

    private Letter draw(Size size) {
        try {
            int glyph = glyphs.getGlyphId(size.letter());
            double scale = (double) size.pixels() / font.getUnitsPerEm();
            double advance = font.getAdvanceWidth(glyph) * scale;
            GlyphData outline = outline(glyph);
            if (outline == null) {
                return new Letter(0, 0, advance, Coverage.NOTHING);
            }
            return shape(
                    new Path2D.Double(outline.getPath(), AffineTransform.getScaleInstance(scale, -scale)), advance);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Letter shape(Path2D path, double advance) {
        Rectangle2D bounds = path.getBounds2D();
        int left = (int) Math.floor(bounds.getMinX());
        int top = (int) Math.floor(bounds.getMinY());
        PathIterator lines = path.getPathIterator(AffineTransform.getTranslateInstance(-left, -top), FLATNESS);
        int width = (int) Math.ceil(bounds.getMaxX()) - left;
        int height = (int) Math.ceil(bounds.getMaxY()) - top;
        return new Letter(left, top, advance, Coverage.of(lines, width, height));
    }

    /** A font is read where it stands, by one at a time; a blank has no outline. */
    private synchronized @Nullable GlyphData outline(int glyph) throws IOException {
        return font.getGlyph().getGlyph(glyph);
    }
}
