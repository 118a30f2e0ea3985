package candour.check.reading;

import java.util.Collection;

/**
 * How hard a text is to read. A grade is a year of school in the United States: about the reader's age less five. The best
 * formulas agree only broadly with what readers find hard, so there are two: one that counts syllables, one that counts letters.
 *
 * @param words without names
 * @param letters of these words
 * @param syllables of these words
 */
public record ReadingLevel(int words, int sentences, int letters, int syllables) {

    public static ReadingLevel of(Collection<Sentence> sentences) {
        int words = 0;
        int letters = 0;
        int syllables = 0;
        for (Sentence sentence : sentences) {
            for (Word word : sentence.words()) {
                if (!word.isName()) {
                    words++;
                    letters += word.measure().letters();
                    syllables += word.measure().syllables();
                }
            }
        }
        return new ReadingLevel(words, sentences.size(), letters, syllables);
    }

    /** Flesch-Kincaid grade: Kincaid and others, 1975. */
    public double fleschKincaid() {
        return words == 0 ? 0 : 0.39 * words / sentences + 11.8 * syllables / words - 15.59;
    }

    /** Coleman-Liau index: Coleman and Liau, 1975. */
    public double colemanLiau() {
        return words == 0 ? 0 : 5.88 * letters / words - 29.6 * sentences / words - 15.8;
    }

    public double wordsPerSentence() {
        return sentences == 0 ? 0 : (double) words / sentences;
    }
}
