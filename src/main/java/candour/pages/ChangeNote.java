package candour.pages;

import candour.compare.Change;
import candour.model.Inspection;
import java.util.Locale;
import java.util.Optional;

/**
 * What may be said of a change, in words.
 *
 * @param kind {@code better}, {@code same}, {@code worse}, {@code broadly}, {@code break} or {@code none}
 * @param text a short sentence
 * @param caveat what must be said beside it
 */
public record ChangeNote(String kind, String text, Optional<String> caveat) {

    static ChangeNote of(Change change) {
        if (change instanceof Change.Moved moved) {
            return moved(moved);
        }
        if (change instanceof Change.Break gap) {
            String what = "Cannot be compared with " + name(gap.since());
            return gap.caveat()
                    .map(why -> new ChangeNote("break", what + ".", Optional.of(why.because())))
                    .orElseGet(() -> new ChangeNote("break", what + ": a different framework.", Optional.empty()));
        }
        return change instanceof Change.First
                ? new ChangeNote("none", "Nothing earlier to compare with.", Optional.empty())
                : new ChangeNote("none", "Not compared.", Optional.empty());
    }

    private static ChangeNote moved(Change.Moved moved) {
        String before = name(moved.since()) + " ("
                + Wording.small(moved.before().grade().label()) + ")";
        String how = switch (moved.direction()) {
            case BETTER -> "Better than in ";
            case SAME -> "The same as in ";
            case WORSE -> "Worse than in ";
        };
        String kind = moved.direction().name().toLowerCase(Locale.ROOT);
        return moved.caveat()
                .map(caveat -> new ChangeNote(
                        "broadly", how + before + ", broadly comparable.", Optional.of(caveat.because())))
                .orElseGet(() -> new ChangeNote(kind, how + before + ".", Optional.empty()));
    }

    private static String name(Inspection inspection) {
        return Titles.shortTitle(inspection);
    }
}
