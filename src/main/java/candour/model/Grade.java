package candour.model;

import java.util.Optional;

/**
 * One point of a scale.
 *
 * @param rank 1 is the best; it comes from the order in the framework file and never from a printed number
 * @param of how many points the scale has
 * @param printed the number that reports print beside the word, if they print one
 * @param means what the framework says that the word means, if it says so
 * @param sentence the whole sentence that the grade is, where its word is only short for one
 * @param say the same for young people
 * @param attention whether this grade says that something is wrong
 */
public record Grade(
        String id,
        int rank,
        int of,
        String label,
        Optional<String> printed,
        Optional<String> means,
        Optional<String> sentence,
        String say,
        boolean attention) {

    /** Whether it says that something is wrong, or nothing on its scale is lower: what must never be left out. */
    public boolean isLowest() {
        return attention || rank == of;
    }

    /** Where it stands on its scale: what is wrong comes before its place. */
    public Tone tone() {
        if (attention) {
            return Tone.ATTENTION;
        }
        if (rank == 1) {
            return Tone.TOP;
        }
        return rank * 2 <= of ? Tone.UPPER : Tone.LOWER;
    }
}
