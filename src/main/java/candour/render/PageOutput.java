package candour.render;

import gg.jte.TemplateOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A page while it is printed: UTF-8 in one array, for it consists of thousands of pieces. */
final class PageOutput implements TemplateOutput {

    private byte[] bytes = new byte[1 << 15];
    private int size;

    @Override
    public void writeContent(String text) {
        writeBinaryContent(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void writeContent(String text, int from, int to) {
        writeContent(text.substring(from, to));
    }

    /**
     * Writes a text if it holds nothing but these signs of ASCII, and nothing if it does not: encoding it and looking at it in one
     * go, for most of what a page says are short words.
     */
    boolean writeIfAll(boolean[] these, String text) {
        ensureRoom(text.length());
        byte[] to = bytes;
        int at = size;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= 128 || !these[letter]) {
                return false;
            }
            to[at++] = (byte) letter;
        }
        size = at;
        return true;
    }

    private void ensureRoom(int more) {
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length + more);
        }
    }

    @Override
    public void writeBinaryContent(byte[] piece) {
        ensureRoom(piece.length);
        System.arraycopy(piece, 0, bytes, size, piece.length);
        size += piece.length;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
    }
}
