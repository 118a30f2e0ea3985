package candour.pages;

import candour.compare.Compared.Chapter;
import candour.compare.Standing;
import candour.model.YoungPeople;
import candour.say.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** The parts of a children's version that are made of points, in the order in which they are read. */
public enum YoungPart {
    GOOD(YoungPeople::good),
    BETTER(YoungPeople::better),
    NEXT(YoungPeople::next) {
        @Override
        boolean needsNote(YoungPeople version, Chapter chapter) {
            return !chapter.tracked().isEmpty()
                    && chapter.tracked().stream()
                            .map(one -> one.standing().status())
                            .allMatch(Standing.Status::isUnknown);
        }
    },
    SAID(YoungPeople::said) {
        @Override
        boolean needsNote(YoungPeople version, Chapter chapter) {
            return version.said().stream().anyMatch(point -> point.done().isEmpty());
        }
    };

    private final Function<YoungPeople, List<YoungPeople.Point>> points;

    YoungPart(Function<YoungPeople, List<YoungPeople.Point>> points) {
        this.points = points;
    }

    List<YoungPeople.Point> points(YoungPeople version) {
        return points.apply(version);
    }

    /** Whether a reader could believe more than is known, if nothing was said about it. */
    boolean needsNote(YoungPeople version, Chapter chapter) {
        return false;
    }

    /** As addresses and the stylesheet have it. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String heading(Words words) {
        return words.the("young-part-" + id());
    }

    /** What is said where there is no point. */
    public String none(Words words) {
        return words.the("young-part-" + id() + ".none");
    }

    /** What is said before the points, where that is needed. */
    public String note(Words words) {
        return words.the("young-part-" + id() + ".note");
    }
}
