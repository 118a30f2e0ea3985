package candour.say;

import candour.model.Area;
import candour.model.Authority;
import candour.model.Framework;
import candour.model.Inspection;
import candour.model.PartialDate;
import java.util.stream.Stream;

/** What inspections and areas are called. The year is the one in the folder's name, by which officers know an inspection. */
public final class Titles {

    private final Words words;
    private final Namesakes namesakes;

    Titles(Words words, Stream<Inspection> inspections) {
        this.words = words;
        this.namesakes = new Namesakes(inspections);
    }

    /** {@code Joint area review 2008}, or {@code Focused visit, May 2024} where there were two in a year. */
    public String title(Inspection inspection) {
        return words.once(
                "title",
                inspection,
                () -> namesakes
                        .date(inspection)
                        .map(date -> words.with(
                                "inspection-title-dated", "family", inspection.kind(), "date", words.date(date)))
                        .orElseGet(() ->
                                words.with("inspection-title", "family", inspection.kind(), "year", year(inspection))));
    }

    /** {@code the joint area review of 2008}, for the middle of a sentence. */
    public String called(Inspection inspection) {
        return words.once(
                "called",
                inspection,
                () -> words.with("inspection-called", "called", inspection.called(), "year", date(inspection)));
    }

    /** {@code Leicester: joint area review 2008}. */
    public String title(Authority authority, Inspection inspection) {
        return words.with("inspection-of", "place", authority.name(), "title", title(inspection));
    }

    /** The place, with the date where it was inspected twice in a year. */
    public String place(Authority authority, Inspection inspection) {
        return namesakes
                .date(inspection)
                .map(date -> words.with("place-dated", "place", authority.name(), "date", words.date(date)))
                .orElse(authority.name());
    }

    /** {@code Joint area review 2008}, said of all that there were in a year. */
    public String title(Framework framework, int year) {
        return words.with("inspection-title", "family", framework.family(), "year", Integer.toString(year));
    }

    /** The area's name, with its group's where the name alone does not tell which it is. */
    public String area(Framework framework, Area area) {
        return area.group()
                .filter(group -> framework.isAmbiguous(area))
                .map(group -> words.with("area-in-group", "group", group.name(), "area", area.name()))
                .orElse(area.name());
    }

    /** The same with its group's name wherever it has one: beside other frameworks, "being healthy" is not known to be of children in care. */
    public String areaInFull(Framework framework, Area area) {
        return area.group()
                .map(group -> words.with("area-in-group", "group", group.name(), "area", area.name()))
                .orElseGet(() -> area(framework, area));
    }

    /** {@code 2008}; {@code May 2024} or {@code 2024 (inspection of 3 May 2024)} where the year alone does not tell which it is. */
    public String when(Inspection inspection) {
        return namesakes.date(inspection).map(this::when).orElseGet(() -> year(inspection));
    }

    private String date(Inspection inspection) {
        return namesakes.date(inspection).map(words::date).orElseGet(() -> year(inspection));
    }

    /** For where "in" stands before it, as it cannot before a day. */
    private String when(PartialDate date) {
        String said = words.date(date);
        return date.day()
                .map(day -> words.with("inspection-when", "year", Integer.toString(day.getYear()), "date", said))
                .orElse(said);
    }

    /** As a text, because a year is no quantity: it has no plural and no thousands. */
    public static String year(Inspection inspection) {
        return Integer.toString(inspection.year());
    }
}
