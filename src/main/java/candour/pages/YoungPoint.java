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
 * @param since what is known of what became of it, where it is something that inspectors asked for
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
        Optional<Link> since,
        List<Link> from,
        List<Integer> doors) {

    /**
     * Points under one heading.
     *
     * @param note what is said before them, where that is needed
     * @param isUntimed whether inspectors named no time for anything in it: that is said once
     */
    public record Section(
            YoungPart part, String heading, Optional<String> note, boolean isUntimed, List<YoungPoint> points) {

        /** That no time was named is said beside no point of what was good or was not, and not where it is so of all that was asked for. */
        static Section of(YoungPart part, String heading, Optional<String> note, List<YoungPoint> points) {
            boolean isAsked = part == YoungPart.NEXT;
            boolean isUntimed = isAsked && points.stream().allMatch(YoungPoint::isUntimed);
            return new Section(
                    part,
                    heading,
                    note,
                    isUntimed,
                    isAsked && !isUntimed
                            ? points
                            : points.stream()
                                    .map(one -> one.isUntimed() ? one.withoutTime() : one)
                                    .toList());
        }
    }

    private boolean isUntimed() {
        return band.filter(one -> one == Band.NO_TIME).isPresent();
    }

    private YoungPoint withoutTime() {
        return new YoungPoint(picture, lead, rest, drawn, words, restWords, done, Optional.empty(), since, from, doors);
    }

    /** For the stylesheet: {@code door-1 door-2}. */
    public String kinds() {
        return String.join(" ", doors.stream().map(number -> "door-" + number).toList());
    }
}
