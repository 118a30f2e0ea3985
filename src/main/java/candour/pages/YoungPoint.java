package candour.pages;

import candour.compare.Band;
import candour.model.YoungPeople;
import java.util.List;
import java.util.Optional;

/**
 * One thing to tell: a picture, and words beside it.
 *
 * @param lead what is read first: the first sentence, and the next ones as long as they are few words together
 * @param rest what stands behind "more"
 * @param drawn a number of it as a bar
 * @param words the hard words that stand for the first time on the page in what is read first
 * @param restWords those that do so in the rest
 * @param done what was done about it; only of what young people said
 * @param band by when inspectors wanted it, where the point comes from something they asked for
 * @param from the places on the adults' pages that it comes from
 * @param doors the numbers of the doors behind which it stands
 */
public record YoungPoint(
        Image picture,
        String lead,
        Optional<String> rest,
        Optional<YoungPeople.Share> drawn,
        List<Block.Hard> words,
        List<Block.Hard> restWords,
        Optional<Block> done,
        Optional<Band> band,
        List<Link> from,
        List<Integer> doors) {

    /**
     * Points under one heading.
     *
     * @param note what is said before them, where that is needed
     */
    public record Section(YoungPart part, String heading, Optional<String> note, List<YoungPoint> points) {

        /** Whether inspectors named no time for anything in it: that is said once. */
        public boolean isUntimed() {
            return part == YoungPart.NEXT && points.stream().allMatch(YoungPoint::isUntimed);
        }

        /** By when one of its points was wanted, where that is said beside it. */
        public Optional<Band> band(YoungPoint point) {
            return point.band().filter(band -> band != Band.NO_TIME || part == YoungPart.NEXT && !isUntimed());
        }
    }

    private boolean isUntimed() {
        return band.filter(one -> one == Band.NO_TIME).isPresent();
    }

    /** For the stylesheet: {@code door-1 door-2}. */
    public String kinds() {
        return String.join(" ", doors.stream().map(number -> "door-" + number).toList());
    }
}
