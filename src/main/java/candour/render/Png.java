package candour.render;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Writes a picture of at most sixteen colours as a PNG (W3C Recommendation "Portable Network Graphics", third edition). */
final class Png {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final byte BITS = 4;
    private static final byte INDEXED = 3;

    private Png() {}

    /**
     * @param pixels row by row, each the number of its colour
     * @param width in pixels, even
     * @param colours as red, green and blue, eight bits each
     */
    static void write(byte[] pixels, int width, int[] colours, OutputStream out) throws IOException {
        out.write(SIGNATURE);
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(head);
        fields.writeInt(width);
        fields.writeInt(pixels.length / width);
        fields.write(new byte[] {BITS, INDEXED, 0, 0, 0});
        chunk("IHDR", head.toByteArray(), out);
        chunk("PLTE", palette(colours), out);
        chunk("IDAT", compressed(pixels, width), out);
        chunk("IEND", new byte[0], out);
    }

    private static byte[] palette(int... colours) {
        byte[] bytes = new byte[colours.length * 3];
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) (colours[at / 3] >> 16 - at % 3 * 8);
        }
        return bytes;
    }

    /** Two pixels a byte; before each row a byte that says that nothing else was done to it. */
    private static byte[] compressed(byte[] pixels, int width) throws IOException {
        byte[] row = new byte[width / 2 + 1];
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Deflater deflater = new Deflater();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(bytes, deflater)) {
            for (int start = 0; start < pixels.length; start += width) {
                for (int x = 0; x < width; x += 2) {
                    row[x / 2 + 1] = (byte) (pixels[start + x] << BITS | pixels[start + x + 1]);
                }
                packed.write(row);
            }
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static void chunk(String name, byte[] content, OutputStream out) throws IOException {
        byte[] type = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 check = new CRC32();
        check.update(type);
        check.update(content);
        DataOutputStream fields = new DataOutputStream(out);
        fields.writeInt(content.length);
        fields.write(type);
        fields.write(content);
        fields.writeInt((int) check.getValue());
        fields.flush();
    }
}
