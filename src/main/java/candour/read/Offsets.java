package candour.read;

/** Where in a text the YAML engine stands: it counts characters, of which those beyond U+FFFF are two places in a string. */
final class Offsets {

    private final String text;
    private final boolean isPlain;
    private int points;
    private int place;

    Offsets(String text) {
        this.text = text;
        this.isPlain = text.codePointCount(0, text.length()) == text.length();
    }

    /** The place of a character, counted from 0. The engine goes forward, and so does this. */
    int of(long point) {
        if (isPlain || point < 0) {
            return (int) point;
        }
        if (point < points) {
            points = 0;
            place = 0;
        }
        while (points < point && place < text.length()) {
            place += Character.charCount(text.codePointAt(place));
            points++;
        }
        return place;
    }
}
