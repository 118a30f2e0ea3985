package candour.pages;

import candour.compare.Agreement;
import candour.compare.Change;
import candour.compare.Compared.Placed;
import candour.model.Judgement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What may be said of a change, in words.
 *
 * @param kind {@code better}, {@code same}, {@code worse}, {@code broadly}, {@code break} or {@code none}
 * @param text a short sentence
 * @param caveat what must be said beside it
 */
public record ChangeNote(String kind, String text, Optional<String> caveat) {

    static List<ChangeNote> of(Placed placed) {
        List<ChangeNote> notes = new ArrayList<>();
        placed.agreement().map(ChangeNote::agreement).ifPresent(notes::add);
        placed.changes().stream().map(ChangeNote::of).forEach(notes::add);
        if (notes.isEmpty()) {
            boolean isGrade = placed.judgement() instanceof Judgement.Graded;
            notes.add(none(isGrade ? "No earlier grade on this to compare with." : "No grade, so nothing to compare."));
        }
        return notes;
    }

    private static ChangeNote none(String text) {
        return new ChangeNote("none", text, Optional.empty());
    }

    private static ChangeNote of(Change change) {
        String before = Titles.shortTitle(change.since());
        if (change.isUnwritten()) {
            return new ChangeNote(
                    "break", "[b] Cannot be compared with " + before + ": a different framework.", Optional.empty());
        }
        if (change.isBreak()) {
            return new ChangeNote(
                    "break", "[b] Cannot be compared with " + before + ".", Optional.of(change.because()));
        }
        String beside = before + " (“" + Wording.small(change.before().grade().label()) + "”)";
        return switch (change.verdict()) {
            case BETTER -> new ChangeNote("better", "Better than in " + beside + ".", Optional.empty());
            case SAME -> new ChangeNote("same", "The same as in " + beside + ".", Optional.empty());
            case WORSE -> new ChangeNote("worse", "Worse than in " + beside + ".", Optional.empty());
            case BROADLY_BETTER -> broadly("Better than in " + beside, change);
            case BROADLY_SAME -> broadly("The same as in " + beside, change);
            case BROADLY_WORSE, NOT_COMPARABLE -> broadly("Worse than in " + beside, change);
        };
    }

    private static ChangeNote broadly(String text, Change change) {
        return new ChangeNote("broadly", text + ", broadly comparable.", Optional.of(change.because()));
    }

    private static ChangeNote agreement(Agreement agreement) {
        String theirs = "“" + Wording.small(agreement.inspectors().grade().label()) + "”";
        return switch (agreement.kind()) {
            case AGREED -> none("The same as the inspectors’ judgement.");
            case COUNCIL_HIGHER -> none("Higher than the inspectors’ judgement, which was " + theirs + ".");
            case COUNCIL_LOWER -> none("Lower than the inspectors’ judgement, which was " + theirs + ".");
        };
    }
}
