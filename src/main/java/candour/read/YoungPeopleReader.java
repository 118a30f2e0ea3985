package candour.read;

import candour.model.AgeBand;
import candour.model.BeingWritten;
import candour.model.PartialDate;
import candour.model.Passage;
import candour.model.Reference;
import candour.model.YoungPeople;
import candour.model.YoungPeople.CheckedWith;
import candour.model.YoungPeople.NotTold;
import candour.model.YoungPeople.Point;
import candour.model.YoungPeople.Review;
import candour.model.YoungPeople.Share;
import candour.problem.Code;
import java.util.List;
import java.util.Optional;

/** One {@code young-people.yaml}: a children's version, or the promise of one. */
final class YoungPeopleReader {

    private YoungPeopleReader() {}

    /**
     * In one piece: one line a field of the file, and one of the record.
     *
     * @param band how its ages are read: they must be its own
     */
    static Optional<YoungPeople> read(Fields fields, Sort<AgeBand> band) {
        Required<AgeBand> ages = fields.required("ages", band);
        Required<Passage> why = fields.required("why", Sorts.PASSAGE);
        Required<Passage> inspectors = fields.required("inspectors", Sorts.PASSAGE);
        List<Point> good = fields.list("good", YoungPeopleReader::point);
        List<Point> better = fields.list("better", YoungPeopleReader::point);
        List<Point> next = fields.list("next", YoungPeopleReader::point);
        List<Point> said = fields.list("said", YoungPeopleReader::said);
        List<NotTold> notTold = fields.list("not-told", YoungPeopleReader::notTold);
        Optional<CheckedWith> checkedWith =
                fields.optional("checked-with", Records.record(YoungPeopleReader::checkedWith));
        Optional<Review> reviewed = fields.optional("reviewed", Records.record(YoungPeopleReader::review));
        return fields.legible(() -> new YoungPeople(
                ages.get(),
                why.get(),
                inspectors.get(),
                good,
                better,
                next,
                said,
                notTold,
                checkedWith,
                reviewed,
                fields.position()));
    }

    static Optional<BeingWritten> beingWritten(Fields fields) {
        Required<PartialDate> day = fields.required("being-written", Sorts.DATE);
        return fields.legible(() -> new BeingWritten(day.get(), fields.positionOf("being-written")));
    }

    private static Optional<Point> point(Fields point) {
        return point(point, Optional.empty());
    }

    private static Optional<Point> said(Fields point) {
        return point(point, point.optional("done", Sorts.PASSAGE));
    }

    private static Optional<Point> point(Fields point, Optional<Passage> done) {
        Required<Passage> says = point.required("says", Sorts.PASSAGE);
        Required<Reference> picture = point.required("picture", Sorts.REFERENCE);
        Optional<Share> drawn = point.optional("drawn", Records.record(YoungPeopleReader::share));
        List<Reference> from = point.items("from", Sorts.REFERENCE);
        return point.whole(() -> new Point(says.get(), done, picture.get(), drawn, from, point.position()));
    }

    private static Optional<Share> share(Fields fields) {
        Required<Integer> part = fields.required("part", Sorts.NUMBER);
        Required<Integer> all = fields.required("all", Sorts.NUMBER);
        Optional<Share> share = fields.whole(() -> new Share(part.get(), all.get()));
        if (share.filter(one -> one.all() < 2 || one.part() > one.all()).isPresent()) {
            fields.report(
                    Code.NUMBER_INVALID,
                    fields.position(),
                    "A part of a whole cannot be drawn from these.",
                    "Write how many of how many, as in {part: 93, all: 100}.");
            return Optional.empty();
        }
        return share;
    }

    private static Optional<NotTold> notTold(Fields left) {
        List<Reference> from = left.items("from", Sorts.REFERENCE);
        Required<String> because = left.text("because");
        return left.whole(() -> new NotTold(from, because.get(), left.position()));
    }

    private static Optional<CheckedWith> checkedWith(Fields fields) {
        Required<PartialDate> on = fields.required("on", Sorts.DATE);
        Required<Integer> howMany = fields.required("how-many", Sorts.NUMBER);
        Required<String> ages = fields.text("ages");
        Required<String> whatChanged = fields.text("what-changed");
        return fields.whole(() -> new CheckedWith(on.get(), howMany.get(), ages.get(), whatChanged.get()));
    }

    private static Optional<Review> review(Fields fields) {
        Required<PartialDate> on = fields.required("on", Sorts.DATE);
        Optional<String> facts = fields.optionalText("facts");
        return fields.whole(() -> new Review(on.get(), facts, fields.position()));
    }
}
