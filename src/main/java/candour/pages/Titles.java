package candour.pages;

import candour.model.Area;
import candour.model.Authority;
import candour.model.Framework;
import candour.model.Inspection;

final class Titles {
    private Titles() {}

    static int year(Inspection inspection) {
        return inspection.year();
    }

    static String title(Inspection inspection) {
        return Wording.WORDS.titles().title(inspection);
    }

    static String shortTitle(Inspection inspection) {
        return Wording.WORDS.titles().called(inspection);
    }

    static String name(Framework framework, Area area) {
        return Wording.WORDS.titles().area(framework, area);
    }

    static String title(Authority authority, Inspection inspection) {
        return Wording.WORDS.titles().title(authority, inspection);
    }
}
