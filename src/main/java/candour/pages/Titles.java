package candour.pages;

import candour.model.Area;
import candour.model.Authority;
import candour.model.Framework;
import candour.model.Inspection;

/** What inspections are called. The year is the one in the folder's name, by which officers know an inspection. */
final class Titles {

    private Titles() {}

    static int year(Inspection inspection) {
        String folder = inspection.id().substring(inspection.id().indexOf('/') + 1);
        return Integer.parseInt(folder.substring(0, 4));
    }

    /** {@code Joint area review 2008}. */
    static String title(Inspection inspection) {
        return inspection.framework().family() + " " + year(inspection);
    }

    /** {@code the joint area review 2008}, for the middle of a sentence. */
    static String shortTitle(Inspection inspection) {
        return "the " + Wording.small(title(inspection));
    }

    /** The area's name, with its group's where the name alone does not tell which it is. */
    static String name(Framework framework, Area area) {
        return area.group()
                .filter(group -> framework.isAmbiguous(area))
                .map(group -> group.name() + ": " + Wording.small(area.name()))
                .orElse(area.name());
    }

    /** {@code Leicester: Joint area review 2008}. */
    static String title(Authority authority, Inspection inspection) {
        return authority.name() + ": " + Wording.small(title(inspection));
    }
}
