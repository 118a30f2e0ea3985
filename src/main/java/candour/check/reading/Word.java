package candour.check.reading;

/**
 * A word of a sentence.
 *
 * @param start where in the text its first letter is
 * @param isName whether it is a name: names are not counted as hard (WCAG 3.1.5 leaves them out)
 * @param measure what is known of the word wherever it stands
 */
public record Word(String text, int start, boolean isName, Measure measure) {

    /**
     * What is known of a word wherever it stands.
     *
     * @param letters letters and digits
     * @param isFamiliar whether nearly every nine-year-old knows it
     * @param isAcronym whether it is capitals only, such as CAMHS
     */
    public record Measure(int letters, int syllables, boolean isFamiliar, boolean isAcronym) {}

    public boolean isAcronym() {
        return measure.isAcronym();
    }
}
