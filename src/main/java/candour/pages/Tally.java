package candour.pages;

import candour.model.Inspection;

final class Tally {
    private Tally() {}

    static String of(Inspection inspection) {
        return Wording.WORDS.grades().tally(inspection);
    }
}
