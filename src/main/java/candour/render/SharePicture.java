package candour.render;

import candour.model.Site;
import candour.pages.ShareCard;
import java.io.IOException;
import java.io.OutputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The picture that stands for a page where it is shared: a PNG of the size that such places ask for, 1200 by 630 pixels. */
final class SharePicture {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final int MARGIN = 60;
    private static final int BAR = 24;
    private static final int SITE = 34;
    private static final int TOP = 110;

    private static final int PAPER = 0xfbfaf7;
    private static final int INK = 0x1d1b22;

    /** Sixteen colours: the paper, ten steps to the ink, and five to the publisher's own. */
    private static final int INK_STEPS = 10;

    private static final int BRAND_STEPS = 5;

    /** Sizes of the title and of the lines, in pixels, that are tried one after the other. */
    private static final int[][] SIZES = {{64, 38}, {56, 34}, {48, 30}, {40, 26}};

    private final byte[] pixels = new byte[WIDTH * HEIGHT];
    private final Lettering lettering;

    private SharePicture(Lettering lettering) {
        this.lettering = lettering;
    }

    static void write(Site.Colour brand, ShareCard card, Lettering lettering, OutputStream out) throws IOException {
        SharePicture picture = new SharePicture(lettering);
        Arrays.fill(picture.pixels, 0, BAR * WIDTH, (byte) (INK_STEPS + BRAND_STEPS));
        picture.line(card.site(), SITE, TOP, INK_STEPS, BRAND_STEPS);
        picture.lines(card);
        int full = Integer.parseInt(brand.hex().substring(1), 16);
        int[] colours = IntStream.concat(
                        IntStream.rangeClosed(0, INK_STEPS).map(step -> between(INK, step, INK_STEPS)),
                        IntStream.rangeClosed(1, BRAND_STEPS).map(step -> between(full, step, BRAND_STEPS)))
                .toArray();
        Png.write(picture.pixels, WIDTH, colours, out);
    }

    private static int between(int ink, int step, int steps) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int paper = PAPER >> shift & 0xff;
            int full = ink >> shift & 0xff;
            mixed |= (paper + (full - paper) * step / steps) << shift;
        }
        return mixed;
    }

    /** One line of words, where it stands. */
    private record Placed(String words, int size, int base) {}

    /** All lines as large as they fit; where they do not, the shorter ones; where not even those do, the title alone. */
    private void lines(ShareCard card) {
        Stream.of(card.lines(), card.shorter(), List.<String>of())
                .flatMap(lines -> Arrays.stream(SIZES).map(sizes -> placed(card.title(), lines, sizes[0], sizes[1])))
                .filter(SharePicture::fits)
                .findFirst()
                .orElseGet(List::of)
                .forEach(one -> line(one.words(), one.size(), one.base(), 0, INK_STEPS));
    }

    private static boolean fits(List<Placed> all) {
        Placed last = all.get(all.size() - 1);
        return last.base() + last.size() / 2 <= HEIGHT - BAR;
    }

    private List<Placed> placed(String title, List<String> lines, int large, int small) {
        List<Placed> all = new ArrayList<>();
        int base = TOP + large / 2;
        for (String words : broken(title, large)) {
            base += large * 6 / 5;
            all.add(new Placed(words, large, base));
        }
        for (String line : lines) {
            base += small / 2;
            for (String words : broken(line, small)) {
                base += small * 13 / 10;
                all.add(new Placed(words, small, base));
            }
        }
        return all;
    }

    /** Between words; a word that is longer than a line stands alone and is cut at the picture's edge. */
    private List<String> broken(String text, int size) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : Normalizer.normalize(text, Normalizer.Form.NFC).split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || lettering.width(longer, size) <= WIDTH - 2 * MARGIN) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        return lines;
    }

    private void line(String words, int size, int base, int below, int steps) {
        double x = MARGIN;
        for (int code : words.codePoints().toArray()) {
            Lettering.Letter letter = lettering.letter(code, size);
            stamp(letter.coverage(), (int) Math.round(x) + letter.left(), base + letter.top(), below, steps);
            x += letter.advance();
        }
    }

    private void stamp(Coverage shape, int left, int top, int below, int steps) {
        for (int y = 0; y < shape.height(); y++) {
            int width = Math.min(shape.width(), WIDTH - left);
            for (int x = 0; x < width; x++) {
                int step = (shape.part(x, y) * steps + Coverage.WHOLE / 2) / Coverage.WHOLE;
                int at = (top + y) * WIDTH + left + x;
                if (step > 0) {
                    pixels[at] = (byte) Math.max(pixels[at], below + step);
                }
            }
        }
    }
}
