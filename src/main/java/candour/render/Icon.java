package candour.render;

import candour.model.Site;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** What stands in the tab of the browser where the publisher has no logo: a square of its own colour with its first letter. */
final class Icon {

    static final String FILE = "assets/icon.svg";

    private Icon() {}

    /** The letter is written by its number, so that no sign of it means anything in XML. */
    static void write(Site site, OutputStream out) throws IOException {
        ByteArrayOutputStream drawing = new ByteArrayOutputStream();
        Renderer.copy("/" + FILE, drawing);
        int letter = site.title().toUpperCase(Locale.ROOT).codePointAt(0);
        out.write(drawing.toString(StandardCharsets.UTF_8)
                .replace("{brand}", site.colours().brand().hex())
                .replace("{letter}", Integer.toString(letter))
                .getBytes(StandardCharsets.UTF_8));
    }
}
