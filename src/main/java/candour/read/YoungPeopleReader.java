package candour.read;

import candour.model.YoungPeople;
import candour.problem.Code;

/** One {@code young-people.yaml}. */
final class YoungPeopleReader {

    private YoungPeopleReader() {}

    static YoungPeople read(Fields fields) {
        YoungPeople version = new YoungPeople(
                ages(fields),
                fields.text("why"),
                fields.text("inspectors"),
                fields.list("good", YoungPeopleReader::point),
                fields.list("better", YoungPeopleReader::point),
                fields.list("next", YoungPeopleReader::point),
                fields.list("said", YoungPeopleReader::point));
        fields.end();
        return version;
    }

    private static String ages(Fields fields) {
        String ages = fields.text("ages");
        if (!ages.isEmpty() && !ages.matches("\\d{1,2}-\\d{1,2}")) {
            fields.report(
                    Code.CHOICE_UNKNOWN,
                    fields.positionOf("ages"),
                    "\"" + ages + "\" is not an age band.",
                    "Write it as 9-11.");
        }
        return ages;
    }

    private static YoungPeople.Point point(Fields point) {
        return new YoungPeople.Point(point.text("says"), point.texts("from"), point.position());
    }
}
