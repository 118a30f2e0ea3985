package candour.read;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The head and the end of a PNG picture (ISO/IEC 15948): what browsers need to show it, and how large it is. */
final class Png {

    private static final byte[] HEAD = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };
    private static final byte[] END = {0, 0, 0, 0, 'I', 'E', 'N', 'D'};
    private static final int CHECKSUM = 4;
    /** Shown 96 pixels wide, and on screens of any density. */
    private static final int LARGEST = 4096;

    private Png() {}

    /** What is wrong with it, as the end of a sentence; empty if nothing is. */
    static Optional<String> fault(byte[] bytes) {
        int end = bytes.length - CHECKSUM;
        boolean isPng = bytes.length > HEAD.length + END.length + CHECKSUM
                && Arrays.equals(HEAD, 0, HEAD.length, bytes, 0, HEAD.length)
                && new String(bytes, StandardCharsets.ISO_8859_1).contains("IDAT")
                && Arrays.equals(END, 0, END.length, bytes, end - END.length, end);
        if (!isPng) {
            return Optional.of("is not a PNG picture, or not the whole of one");
        }
        ByteBuffer size = size(bytes);
        int width = size.getInt();
        int height = size.getInt();
        return width < 1 || height < 1 || width > LARGEST || height > LARGEST
                ? Optional.of("is " + width + " by " + height + " pixels; " + LARGEST + " are the most")
                : Optional.empty();
    }

    /** Of a picture without fault: how many times as wide as high it is. */
    static double shape(byte[] bytes) {
        ByteBuffer size = size(bytes);
        return (double) size.getInt() / size.getInt();
    }

    private static ByteBuffer size(byte[] bytes) {
        return ByteBuffer.wrap(bytes, HEAD.length, 8);
    }
}
