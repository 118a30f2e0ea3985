package candour.pages;

import candour.compare.Compared.Chapter;
import candour.compare.Standing;
import candour.model.YoungPeople;
import candour.say.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The parts of a children's version that are made of points, in the order in which they are read. */
public enum YoungPart {
    SAID,
    GOOD,
    BETTER,
    NEXT;

    List<YoungPeople.Point> points(YoungPeople version) {
        return switch (this) {
            case GOOD -> version.good();
            case BETTER -> version.better();
            case NEXT -> version.next();
            case SAID -> version.said();
        };
    }

    /** Whether a reader could believe more than is known, if nothing was said about it. */
    private boolean needsNote(YoungPeople version, Chapter chapter) {
        return switch (this) {
            case GOOD, BETTER -> false;
            case NEXT ->
                chapter.tracked().stream().map(one -> one.standing().status()).anyMatch(Standing.Status::isUnknown);
            case SAID -> version.said().stream().anyMatch(point -> point.done().isEmpty());
        };
    }

    /** As addresses and the stylesheet have it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String heading(Words words) {
        return words.the("young-part-" + id());
    }

    /** What is said before the points, where that is needed. */
    Optional<String> note(YoungPeople version, Chapter chapter, Words words) {
        boolean isSomeKnown = this == NEXT
                && chapter.tracked().stream()
                        .anyMatch(one -> !one.standing().status().isUnknown());
        return needsNote(version, chapter)
                ? Optional.of(words.the("young-part-" + id() + (isSomeKnown ? ".some" : ".note")))
                : Optional.empty();
    }
}
