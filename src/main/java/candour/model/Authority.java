package candour.model;

import candour.problem.Position;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A council's area.
 *
 * @param code the nine-character code of the Office for National Statistics
 * @param also other names by which people may look for it: aliases, and those of authorities that it was made of
 * @param help whom young people there can turn to, beside those who are there for everybody
 * @param isHelpUnknown whether somebody has written down that our sources name nobody
 * @param elsewhere where later inspections may stand
 * @param inspections oldest first
 * @param held those that are not shown, because the day has passed by which their children's version was promised
 */
public record Authority(
        String id,
        String name,
        String council,
        String region,
        String code,
        String about,
        List<String> also,
        List<Site.Help> help,
        boolean isHelpUnknown,
        Optional<Elsewhere> elsewhere,
        List<Inspection> inspections,
        List<Inspection> held,
        Position position) {

    /** Scotland and Northern Ireland have bank holidays of their own. The first letter of the code names the nation. */
    public boolean hasHolidaysOfEnglandAndWales() {
        return code.startsWith("E") || code.startsWith("W");
    }

    /** The same with these inspections instead, oldest first. */
    public Authority with(List<Inspection> all) {
        return with(all, held);
    }

    /** The same with other names. */
    public Authority called(List<String> others) {
        return new Authority(
                id,
                name,
                council,
                region,
                code,
                about,
                others,
                help,
                isHelpUnknown,
                elsewhere,
                inspections,
                held,
                position);
    }

    /** The same with these inspections instead, and some held back besides. */
    Authority with(List<Inspection> shown, List<Inspection> heldBack) {
        return new Authority(
                id,
                name,
                council,
                region,
                code,
                about,
                also,
                help,
                isHelpUnknown,
                elsewhere,
                shown,
                heldBack,
                position);
    }

    /** The date of the newest document that says more than grades: what became of things can stand in no other. */
    public Optional<PartialDate> newestWords() {
        return inspections.stream().flatMap(Inspection::datesOfWords).max(Comparator.naturalOrder());
    }

    /** The newest dated fact about it: a publication, the date of a source, a word on progress. Empty when there is no inspection. */
    public Optional<PartialDate> newestFact() {
        return inspections.stream().flatMap(Inspection::dates).max(Comparator.naturalOrder());
    }
}
