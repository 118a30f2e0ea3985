package candour.say;

import candour.model.Area;
import candour.model.Authority;
import candour.model.Framework;
import candour.model.Inspection;

/** What inspections and areas are called. The year is the one in the folder's name, by which officers know an inspection. */
public final class Titles {

    private final Words words;

    Titles(Words words) {
        this.words = words;
    }

    /** {@code Joint area review 2008}. */
    public String title(Inspection inspection) {
        return words.once(
                "title",
                inspection,
                () -> words.with(
                        "inspection-title", "family", inspection.framework().family(), "year", year(inspection)));
    }

    /** {@code the joint area review of 2008}, for the middle of a sentence. */
    public String called(Inspection inspection) {
        return words.once(
                "called",
                inspection,
                () -> words.with(
                        "inspection-called", "called", inspection.framework().called(), "year", year(inspection)));
    }

    /** {@code Leicester: joint area review 2008}. */
    public String title(Authority authority, Inspection inspection) {
        return words.with("inspection-of", "place", authority.name(), "title", title(inspection));
    }

    /** The area's name, with its group's where the name alone does not tell which it is. */
    public String area(Framework framework, Area area) {
        return area.group()
                .filter(group -> framework.isAmbiguous(area))
                .map(group -> words.with("area-in-group", "group", group.name(), "area", area.name()))
                .orElse(area.name());
    }

    /** As a text, because a year is no quantity: it has no plural and no thousands. */
    public static String year(Inspection inspection) {
        return Integer.toString(inspection.year());
    }
}
