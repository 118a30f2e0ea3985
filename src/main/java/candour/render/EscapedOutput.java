package candour.render;

import gg.jte.html.OwaspHtmlTemplateOutput;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Escapes what templates print, as jte does it for each place of a page. Most texts hold no sign that means anything in HTML, in
 * an address or in a script: they are printed as they are, which spares a tenth of a large build.
 */
final class EscapedOutput extends OwaspHtmlTemplateOutput {

    private static final boolean[] PLAIN = plain();
    /** In a script any sign may mean something. */
    private static final boolean[] NOTHING = new boolean[256];
    /** Between tags only three signs mean anything. */
    private static final boolean[] PLAIN_TEXT = plainText();

    private final PageOutput page;
    private boolean[] plain = PLAIN;

    EscapedOutput(PageOutput page) {
        super(page);
        this.page = page;
    }

    @Override
    public void setContext(@Nullable String tag, @Nullable String attribute) {
        super.setContext(tag, attribute);
        boolean isCode = begins(tag, 's') && ("script".equalsIgnoreCase(tag) || "style".equalsIgnoreCase(tag))
                || attribute != null && begins(attribute, 'o') && attribute.regionMatches(true, 0, "on", 0, 2);
        plain = isCode ? NOTHING : tag != null && attribute == null ? PLAIN_TEXT : PLAIN;
    }

    @Override
    public void writeUserContent(@Nullable String text) {
        if (text == null) {
            return;
        }
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        if (!isPlainAscii(bytes)) {
            bytes = text.getBytes(StandardCharsets.UTF_8);
            if (!isPlain(bytes)) {
                super.writeUserContent(text);
                return;
            }
        }
        page.writeBinaryContent(bytes);
    }

    /** Most texts are. Their bytes are a copy, for which no letter is looked at; a letter that is not of Latin-1 is a question mark in it. */
    private boolean isPlainAscii(byte[] latin) {
        boolean[] unchanged = plain;
        for (byte one : latin) {
            if (one < 0 || one == '?' || !unchanged[one]) {
                return false;
            }
        }
        return true;
    }

    private boolean isPlain(byte[] bytes) {
        boolean[] unchanged = plain;
        for (byte one : bytes) {
            if (!unchanged[one & 0xff]) {
                return false;
            }
        }
        return true;
    }

    private static boolean begins(@Nullable String name, char letter) {
        return name != null && !name.isEmpty() && (name.charAt(0) | 0x20) == letter;
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

    private static boolean[] plainText() {
        boolean[] plain = new boolean[256];
        Arrays.fill(plain, true);
        plain['&'] = false;
        plain['<'] = false;
        plain['>'] = false;
        return plain;
    }
}
