package candour.check.reading;

/**
 * A word of a sentence.
 *
 * @param start where in the text its first letter is
 * @param isName whether it is a name: names are not counted as hard (WCAG 3.1.5 leaves them out)
 */
public record Word(String text, int start, boolean isName) {

    public boolean isNumber() {
        return Character.isDigit(text.charAt(0));
    }

    /** Capitals only, such as CAMHS. */
    public boolean isAcronym() {
        return text.matches("[A-Z][A-Z0-9]+s?");
    }
}
