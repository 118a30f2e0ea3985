package candour.render;

import gg.jte.html.OwaspHtmlTemplateOutput;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Escapes what templates print, as jte does it for each place of a page. Most texts hold no sign that means anything in HTML, in
 * an address or in a script: they are printed as they are, which spares a tenth of a large build.
 */
final class EscapedOutput extends OwaspHtmlTemplateOutput {

    private static final boolean[] PLAIN = plain();

    private final PageOutput page;

    EscapedOutput(PageOutput page) {
        super(page);
        this.page = page;
    }

    @Override
    public void writeUserContent(@Nullable String text) {
        if (text == null) {
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (byte one : bytes) {
            if (!PLAIN[one & 0xff]) {
                super.writeUserContent(text);
                return;
            }
        }
        page.writeBinaryContent(bytes);
    }

    /** Letters, digits and a few signs; in UTF-8 whatever is not ASCII has bytes above it. No colon: it makes an address a script. */
    private static boolean[] plain() {
        boolean[] plain = new boolean[256];
        for (int one = 0; one < plain.length; one++) {
            boolean isLetter = one >= 'a' && one <= 'z' || one >= 'A' && one <= 'Z';
            boolean isDigit = one >= '0' && one <= '9';
            plain[one] = isLetter || isDigit || " .,-/()#".indexOf(one) >= 0 || one > '~' + 1;
        }
        return plain;
    }
}
