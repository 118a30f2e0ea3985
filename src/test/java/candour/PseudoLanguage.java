package candour;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A language made from the English catalogue letter by letter: what is still English on a page did not come out of the catalogue. */
public enum PseudoLanguage {
    /** With accents, and every vowel twice: some 40 % longer. */
    ACCENTED("en-XA", "ltr", "åƀçđéƒğĥîĵķļɱñöþʠŕšţûṽŵẋýž") {
        @Override
        String letter(char letter) {
            String other = super.letter(letter);
            return "aeiou".indexOf(Character.toLowerCase(letter)) < 0 ? other : other + other;
        }
    },
    /** In Hebrew letters, from right to left. */
    RIGHT_TO_LEFT("he-XB", "rtl", "אבגדהוזחטיכלמנסעפצקרשתאבגד");

    /** A key, an attribute or a variant, which stay as they are. */
    private static final Pattern HEAD =
            Pattern.compile("^(\\s*(?:-?[a-zA-Z][\\w-]*|\\.[a-zA-Z][\\w-]*) =|\\s*\\*?\\[[^]]+])?");

    private final String code;
    private final String direction;
    private final String letters;

    PseudoLanguage(String code, String direction, String letters) {
        this.code = code;
        this.direction = direction;
        this.letters = letters;
    }

    public String code() {
        return code;
    }

    public String direction() {
        return direction;
    }

    /** A copy of some content in this language: one new file of words, and its name in {@code site.yaml}. */
    public Path content(Path from, Path scratch) throws IOException {
        Path content = scratch.resolve("content-" + code);
        Folders.copy(from, content);
        Path site = content.resolve("site.yaml");
        Files.writeString(site, Files.readString(site).replaceFirst("(?m)^language: .*$", "language: " + code));
        Files.createDirectories(content.resolve("words"));
        Files.writeString(content.resolve("words").resolve(code + ".ftl"), catalogue());
        return content;
    }

    private String catalogue() throws IOException {
        StringBuilder file = new StringBuilder();
        for (String line : Files.readAllLines(Path.of("templates/words/en-GB.ftl"))) {
            boolean isFixed = line.startsWith("#") || line.startsWith("direction");
            file.append(isFixed ? line.replace("= ltr", "= " + direction) : line(line))
                    .append('\n');
        }
        return file.toString();
    }

    private String line(String line) {
        Matcher head = HEAD.matcher(line);
        int start = head.find() ? head.end() : 0;
        StringBuilder said = new StringBuilder(line.substring(0, start));
        int depth = 0;
        for (char letter : line.substring(start).toCharArray()) {
            depth += letter == '{' ? 1 : letter == '}' ? -1 : 0;
            said.append(depth > 0 || letter == '}' ? String.valueOf(letter) : letter(letter));
        }
        return said.toString();
    }

    String letter(char letter) {
        int at = Character.toLowerCase(letter) - 'a';
        if (at < 0 || at >= 26) {
            return String.valueOf(letter);
        }
        String other = letters.substring(at, at + 1);
        return Character.isUpperCase(letter) ? other.toUpperCase(Locale.ROOT) : other;
    }
}
