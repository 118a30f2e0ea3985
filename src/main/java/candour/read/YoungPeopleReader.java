package candour.read;

import candour.model.AgeBand;
import candour.model.BeingWritten;
import candour.model.Passage;
import candour.model.YoungPeople;
import candour.problem.Code;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One {@code young-people.yaml}: a children's version, or the promise of one. */
final class YoungPeopleReader {

    private static final Pattern AGES = Pattern.compile("(\\d{1,2})-(\\d{1,2})");

    private YoungPeopleReader() {}

    static YoungPeople read(Fields fields) {
        YoungPeople version = new YoungPeople(
                ages(fields),
                fields.passage("why"),
                fields.passage("inspectors"),
                fields.list("good", YoungPeopleReader::point),
                fields.list("better", YoungPeopleReader::point),
                fields.list("next", YoungPeopleReader::point),
                fields.list("said", YoungPeopleReader::said),
                fields.list("not-told", YoungPeopleReader::notTold),
                optional(fields, "checked-with", YoungPeopleReader::checkedWith),
                optional(fields, "reviewed", YoungPeopleReader::review),
                fields.position());
        fields.end();
        return version;
    }

    static BeingWritten beingWritten(Fields fields) {
        BeingWritten promise =
                new BeingWritten(Dates.date(fields, "being-written"), fields.positionOf("being-written"));
        fields.end();
        return promise;
    }

    /** An age band; a stand-in of null if there is none. */
    static AgeBand ages(Fields fields) {
        String text = fields.text("ages");
        Matcher ages = AGES.matcher(text);
        if (ages.matches() && Integer.parseInt(ages.group(1)) <= Integer.parseInt(ages.group(2))) {
            return new AgeBand(Integer.parseInt(ages.group(1)), Integer.parseInt(ages.group(2)));
        }
        if (!text.isEmpty()) {
            fields.report(
                    Code.CHOICE_UNKNOWN,
                    fields.positionOf("ages"),
                    "\"" + text + "\" is not an age band.",
                    "Write it as 9-11.");
        }
        return null;
    }

    private static YoungPeople.Point point(Fields point) {
        return point(point, Optional.empty());
    }

    private static YoungPeople.Point said(Fields point) {
        return point(point, point.optionalPassage("done"));
    }

    private static YoungPeople.Point point(Fields point, Optional<Passage> done) {
        return new YoungPeople.Point(
                point.passage("says"), done, point.reference("picture"), point.references("from"), point.position());
    }

    private static YoungPeople.NotTold notTold(Fields left) {
        return new YoungPeople.NotTold(left.references("from"), left.text("because"), left.position());
    }

    private static <T> Optional<T> optional(Fields fields, String key, Function<Fields, T> reader) {
        return fields.has(key) ? Optional.ofNullable(fields.record(key, reader)) : Optional.empty();
    }

    private static YoungPeople.CheckedWith checkedWith(Fields fields) {
        return new YoungPeople.CheckedWith(
                Dates.date(fields, "on"),
                Choices.number(fields, "how-many"),
                fields.text("ages"),
                fields.text("what-changed"));
    }

    private static YoungPeople.Review review(Fields fields) {
        return new YoungPeople.Review(Dates.date(fields, "on"), fields.optional("facts"), fields.position());
    }
}
