package candour.pages;

import candour.compare.Compared.Chapter;
import candour.compare.Standing;
import candour.model.Inspection;
import candour.model.Recommendation;
import candour.model.Reference;
import candour.model.YoungPeople;
import candour.say.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** Of its heading. What is to come is called what inspectors asked for where nothing else is told: nobody may have promised it. */
    String key(YoungPeople version, Inspection inspection) {
        return this == NEXT && isOnlyAsked(version, inspection) ? "young-part-next.asked" : "young-part-" + id();
    }

    /** Whether each point of this part tells of something that inspectors asked for. */
    boolean isOnlyAsked(YoungPeople version, Inspection inspection) {
        Set<String> asked =
                inspection.recommendations().stream().map(Recommendation::id).collect(Collectors.toSet());
        return points(version).stream()
                .allMatch(point -> point.from().stream().map(Reference::id).anyMatch(asked::contains));
    }

    /** The same over some of its points: "Did it happen? (3 of 4)" would read as if three had. */
    String keyOfSome(YoungPeople version, Inspection inspection) {
        String asked = isOnlyAsked(version, inspection) ? "cut-asked" : "cut";
        return this == NEXT ? "young-part-next." + asked : key(version, inspection);
    }

    String heading(YoungPeople version, Inspection inspection, Words words) {
        return words.the(key(version, inspection));
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
