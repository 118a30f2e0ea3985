package candour.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.compare.Compared.Chapter;
import candour.compare.Compared.ComparedJudgement;
import candour.model.Judge;
import candour.read.ArchiveReader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What may be said about change, as tables: on the real content, and on a case in which everything occurs. */
class ComparerTest {

    private static final Path REAL = Path.of("content");
    private static final Path CASE = Path.of("src/test/cases/sound/comparisons/content");

    @Test
    void leedsFromYearToYear() {
        assertEquals("""
                2008-apa be-healthy                   since 2007-apa: broadly-worse
                2008-apa capacity-to-improve          since 2007-apa: broadly-worse
                2008-apa capacity-to-improve          since 2008-jar: broadly-worse
                2008-apa economic-well-being          since 2007-apa: not-comparable
                2008-apa economic-well-being          since 2008-jar: broadly-same
                2008-apa enjoy-and-achieve            since 2007-apa: broadly-same
                2008-apa overall-effectiveness        since 2007-apa: broadly-worse
                2008-apa overall-effectiveness        since 2008-jar: broadly-worse
                2008-apa positive-contribution        since 2007-apa: broadly-same
                2008-apa stay-safe                    since 2007-apa: broadly-same
                2008-apa stay-safe                    since 2008-jar: broadly-same
                2008-jar capacity-to-improve          since 2007-apa: broadly-same
                2008-jar outcomes/economic-well-being since 2007-apa: not-comparable
                2008-jar outcomes/stay-safe           since 2007-apa: broadly-same
                2008-jar overall-effectiveness        since 2007-apa: broadly-same
                """, table(REAL, "leeds", Judge.INSPECTORS));
    }

    @Test
    void economicWellBeingInLeedsIsNotComparedBecauseItsScopeNarrowed() {
        Change change = placed(REAL, "leeds")
                .filter(placed -> placed.judgement().area().id().equals("economic-well-being"))
                .filter(placed -> placed.judgement().by() == Judge.INSPECTORS)
                .flatMap(placed -> placed.changes().stream())
                .filter(Change::isBreak)
                .findFirst()
                .orElseThrow();
        Change.Reason.Written reason = change.reason().written().orElseThrow();
        assertTrue(reason.because().contains("narrower"), reason.because());
        assertEquals("2.6 and 8.1", reason.citation().at());
    }

    @Test
    void leicesterIsNeverComparedAcrossItsFourFrameworks() {
        List<Change> changes = placed(REAL, "leicester")
                .flatMap(placed -> placed.changes().stream())
                .toList();
        assertFalse(changes.isEmpty());
        assertTrue(changes.stream()
                .allMatch(
                        change -> change.isBreak() && change.reason().written().isEmpty()));
    }

    @Test
    void everythingThatCanBeSaid() {
        assertEquals("""
                2006-first  better       since 2005-first: better
                2006-first  same         since 2005-first: same
                2006-first  worse        since 2005-first: worse
                2007-third  better       since 2006-first: not-comparable
                2007-third  same         since 2006-first: not-comparable
                2007-third  worse        since 2006-first: not-comparable
                2008-second broad-better since 2006-first: broadly-better
                2008-second broad-same   since 2006-first: broadly-same
                2008-second broad-worse  since 2006-first: broadly-worse
                2008-second like         since 2006-first: better
                2008-second never        since 2006-first: not-comparable
                2008-second theme-only   since 2006-first: not-comparable
                """, table(CASE, "anytown", Judge.INSPECTORS));
    }

    @Test
    void theCouncilsOwnViewStandsBesideTheInspectorsAndIsNeverMixedWithIt() {
        TreeSet<String> lines = new TreeSet<>();
        placed(CASE, "anytown")
                .filter(placed -> placed.judgement().by() == Judge.COUNCIL)
                .forEach(placed -> lines.add(placed.judgement().area().id() + ": "
                        + placed.agreement()
                                .map(agreement -> agreement.kind().name())
                                .orElse("nothing beside it")
                        + (placed.changes().isEmpty() ? "" : ", and a change")));
        assertEquals(
                "[better: COUNCIL_LOWER, same: COUNCIL_HIGHER, unjudged: nothing beside it, worse: AGREED]",
                lines.toString());
    }

    private static String table(Path content, String authority, Judge by) {
        TreeSet<String> lines = new TreeSet<>();
        List<Row> rows = chapters(content, authority)
                .flatMap(chapter -> chapter.judgements().stream()
                        .filter(placed -> placed.judgement().by() == by)
                        .flatMap(placed -> placed.changes().stream().map(change -> new Row(chapter, placed, change))))
                .toList();
        int width = rows.stream().mapToInt(row -> row.area().length()).max().orElse(0);
        int names =
                rows.stream().mapToInt(row -> row.inspection().length()).max().orElse(0);
        rows.forEach(row -> lines.add(row.line(names, width)));
        return String.join("\n", lines) + "\n";
    }

    private record Row(Chapter chapter, ComparedJudgement placed, Change change) {

        String inspection() {
            return folder(chapter.inspection().id());
        }

        String area() {
            return placed.judgement().area().id();
        }

        String line(int names, int width) {
            return String.format(
                    "%-" + names + "s %-" + width + "s since %s: %s",
                    inspection(),
                    area(),
                    folder(change.since().id()),
                    change.word());
        }
    }

    private static Stream<ComparedJudgement> placed(Path content, String authority) {
        return chapters(content, authority).flatMap(chapter -> chapter.judgements().stream());
    }

    private static Stream<Chapter> chapters(Path content, String authority) {
        return Comparer.compare(ArchiveReader.read(content).value().orElseThrow(), LocalDate.EPOCH).stories().stream()
                .filter(story -> story.authority().id().equals(authority))
                .flatMap(story -> story.chapters().stream());
    }

    private static String folder(String id) {
        return id.substring(id.indexOf('/') + 1);
    }
}
