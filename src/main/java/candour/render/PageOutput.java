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

    @Override
    public void writeBinaryContent(byte[] piece) {
        if (bytes.length - size < piece.length) {
            bytes = Arrays.copyOf(bytes, 2 * bytes.length + piece.length);
        }
        System.arraycopy(piece, 0, bytes, size, piece.length);
        size += piece.length;
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(bytes, 0, size);
    }
}
