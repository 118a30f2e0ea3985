package candour.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

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

/** What may be said about change, as tables, on a case in which everything occurs; {@code two-towns} holds what the real frameworks allow. */
class ComparerTest {

    private static final Path CASE = Path.of("src/test/cases/sound/comparisons/content");

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
                """, table(Judge.INSPECTORS));
    }

    @Test
    void theCouncilsOwnViewStandsBesideTheInspectorsAndIsNeverMixedWithIt() {
        TreeSet<String> lines = new TreeSet<>();
        placed().filter(placed -> placed.judgement().by() == Judge.COUNCIL)
                .forEach(placed -> lines.add(placed.judgement().area().id() + ": "
                        + placed.agreement()
                                .map(agreement -> agreement.kind().name())
                                .orElse("nothing beside it")
                        + (placed.changes().isEmpty() ? "" : ", and a change")));
        assertEquals(
                "[better: COUNCIL_LOWER, same: COUNCIL_HIGHER, unjudged: nothing beside it, worse: AGREED]",
                lines.toString());
    }

    private static String table(Judge by) {
        TreeSet<String> lines = new TreeSet<>();
        List<Row> rows = chapters()
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

    private static Stream<ComparedJudgement> placed() {
        return chapters().flatMap(chapter -> chapter.judgements().stream());
    }

    private static Stream<Chapter> chapters() {
        return Comparer.compare(ArchiveReader.read(CASE).value().orElseThrow(), LocalDate.EPOCH).stories().stream()
                .flatMap(story -> story.chapters().stream());
    }

    private static String folder(String id) {
        return id.substring(id.indexOf('/') + 1);
    }
}
