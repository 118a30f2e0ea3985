package candour.read;

import candour.problem.Code;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Characters that were UTF-8, read as if they were Windows' own, and saved again: "’" has become "â€™". */
final class Garbled {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** What Windows shows for the bytes with which a character of UTF-8 goes on. */
    private static final String NEXT = "[\u00A0-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]";

    private static final Pattern FORM = Pattern.compile("[ÂÃ]" + NEXT + "|â" + NEXT + "{2}");

    private Garbled() {}

    /** Warns of the first in a file: where there is one, all were saved in the same way. */
    static void warn(String file, String text, Problems problems) {
        if (text.indexOf('Â') < 0 && text.indexOf('Ã') < 0 && text.indexOf('â') < 0) {
            return;
        }
        Matcher at = FORM.matcher(text);
        if (at.find()) {
            String was = new String(at.group().getBytes(WINDOWS), StandardCharsets.UTF_8);
            problems.add(
                    Code.TEXT_GARBLED,
                    Characters.place(file, text, at.start(), at.end() - at.start()),
                    "\"" + at.group() + "\" was once \"" + was + "\".",
                    "Write the character itself, here and wherever else it is so, and save the file as UTF-8.");
        }
    }
}
