package candour.pages.data;

import static candour.pages.data.Column.ids;
import static candour.pages.data.Column.maybeDate;
import static candour.pages.data.Column.maybeNumber;
import static candour.pages.data.Column.maybeText;
import static candour.pages.data.Column.text;

import candour.compare.Compared.Chapter;
import candour.compare.Compared.Story;
import candour.model.Area;
import candour.model.Authority;
import candour.model.Group;
import candour.model.Inspection;
import candour.model.Judgement;
import candour.model.Theme;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every judgement, one a row: the inspectors', the council's own and those of peers. */
public final class JudgementsTable {

    private JudgementsTable() {}

    /** A judgement with where it was made. */
    private record Judged(Authority authority, Inspection inspection, Judgement judgement) {

        Area area() {
            return judgement.area();
        }

        Optional<Judgement.Graded> graded() {
            return judgement.graded().findAny();
        }
    }

    static Table<?> table() {
        return Table.of("judgements", List.of("inspection", "by", "area"), JudgementsTable::rows, columns())
                .byAuthority();
    }

    private static Stream<Judged> rows(Story story) {
        return story.chapters().stream().flatMap(JudgementsTable::rows);
    }

    private static Stream<Judged> rows(Chapter chapter) {
        return chapter.judgements().stream()
                .map(one -> new Judged(chapter.authority(), chapter.inspection(), one.judgement()));
    }

    /** In one piece: one line a column of the table. */
    private static List<Column<Judged>> columns() {
        return List.of(
                text("authority", one -> one.authority().id()),
                text("authority_code", one -> one.authority().code()),
                text("inspection", one -> one.inspection().id()),
                text("framework", one -> one.inspection().framework().id()),
                maybeDate("published", one -> one.inspection().publication()),
                text("by", one -> one.judgement().by().word()),
                maybeText("group", one -> one.area().group().map(Group::id)),
                maybeText("group_name", one -> one.area().group().map(Group::name)),
                text("area", one -> one.area().id()),
                text("area_name", one -> one.area().name()),
                maybeText("grade", one -> said(one.judgement())),
                maybeText("printed", one -> one.graded().flatMap(Judgement.Graded::number)),
                maybeText(
                        "scale",
                        one -> one.graded().map(graded -> graded.scale().id())),
                maybeNumber(
                        "rank", one -> one.graded().map(graded -> graded.grade().rank())),
                maybeNumber(
                        "of", one -> one.graded().map(graded -> graded.grade().of())),
                ids("also", JudgementsTable::also),
                maybeText("also_source", JudgementsTable::alsoSource),
                text("status", one -> status(one.judgement())),
                ids("theme", one -> themes(one.area())),
                text("source", one -> one.judgement().citation().source().title()),
                text("at", one -> one.judgement().citation().at()));
    }

    /** The grade's word, or the document's own words. */
    private static Optional<String> said(Judgement judgement) {
        return judgement.fold(
                graded -> Optional.of(graded.grade().label()),
                worded -> Optional.of(worded.words()),
                absent -> Optional.empty());
    }

    private static List<String> also(Judged one) {
        return one.graded().stream()
                .flatMap(graded -> graded.also().stream())
                .map(also -> also.grade().id())
                .toList();
    }

    private static Optional<String> alsoSource(Judged one) {
        return one.graded()
                .filter(graded -> !graded.also().isEmpty())
                .map(graded -> graded.also().stream()
                        .map(also -> also.citation().source().title() + ", "
                                + also.citation().at())
                        .collect(Collectors.joining("; ")));
    }

    /** Which sort of judgement it is, as open data has it. */
    public static String status(Judgement judgement) {
        return judgement.fold(
                graded -> "graded",
                worded -> "words-only",
                absent -> absent.reason().word());
    }

    static List<String> themes(Area area) {
        return area.themes().stream().map(Theme::id).toList();
    }
}
