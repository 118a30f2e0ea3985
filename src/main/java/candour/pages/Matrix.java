package candour.pages;

import candour.compare.Compared.Chapter;
import candour.compare.Compared.Story;
import candour.compare.OnTheme;
import candour.model.Inspection;
import candour.model.Judge;
import candour.model.Theme;
import candour.say.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One authority over the years as a table: themes by inspections, each voice in rows of its own. Word and shape say the grade, a sign
 * what may be said of a change, a double line that what stands before it may not be compared.
 *
 * @param columns the inspections, oldest first
 * @param voices the inspectors' first; the others' below them, never between them
 * @param key what its scales and signs mean, said once
 * @param isShared whether one grade stands beside several themes
 */
public record Matrix(String caption, List<Column> columns, List<Voice> voices, ScaleKey key, boolean isShared) {

    /** As many columns as paper can hold beside each other; more are printed below each other. */
    private static final int ON_PAPER = 7;

    /** One inspection. */
    public record Column(Link page) {}

    /** The rows of one voice. */
    public record Voice(Judge by, List<Row> rows) {}

    /** One theme. */
    public record Row(Link theme, List<Cell> cells) {}

    /**
     * Empty where nothing was judged.
     *
     * @param number of the part of a long story, from 1
     */
    public static Optional<Matrix> of(Story story, int number, List<Theme> themes, Address here, Words words) {
        List<Voice> voices = new ArrayList<>();
        for (Judge by : Judge.values()) {
            List<Row> rows = themes.stream()
                    .flatMap(theme -> row(story, number, theme, by, here, words).stream())
                    .toList();
            if (!rows.isEmpty()) {
                voices.add(new Voice(by, rows));
            }
        }
        String place = story.authority().name();
        return voices.isEmpty()
                ? Optional.empty()
                : Optional.of(new Matrix(
                        words.with("matrix-caption", "place", place),
                        story.chapters().stream()
                                .map(chapter -> column(chapter, here, words))
                                .toList(),
                        List.copyOf(voices),
                        ScaleKey.of(story.chapters().stream().flatMap(chapter -> chapter.judgements().stream()), words),
                        isShared(story)));
    }

    private static boolean isShared(Story story) {
        return story.chapters().stream()
                .flatMap(chapter -> chapter.judgements().stream())
                .anyMatch(one -> one.judgement().area().themes().size() > 1);
    }

    /** Whether a cell has nothing but the sign that says so. */
    public boolean hasGaps() {
        return voices.stream()
                .flatMap(voice -> voice.rows().stream())
                .flatMap(row -> row.cells().stream())
                .anyMatch(cell -> cell.marks().isEmpty() && cell.more().isEmpty());
    }

    private static Column column(Chapter chapter, Address here, Words words) {
        Inspection inspection = chapter.inspection();
        return new Column(here.link(Address.of(inspection), words.titles().title(inspection)));
    }

    private static Optional<Row> row(Story story, int number, Theme theme, Judge by, Address here, Words words) {
        Address own = AuthorityThemePage.address(story, theme, number);
        Address page = own.equals(here) ? Address.of(theme) : own;
        List<Cell> cells = new ArrayList<>();
        boolean isJudged = false;
        Optional<Inspection> before = Optional.empty();
        for (Chapter chapter : story.chapters()) {
            OnTheme on = OnTheme.of(chapter, theme, by);
            cells.add(Cell.of(on, before, here.to(page), words));
            isJudged |= !on.judgements().isEmpty();
            if (!on.graded().isEmpty()) {
                before = Optional.of(chapter.inspection());
            }
        }
        return isJudged ? Optional.of(new Row(here.link(page, theme.name()), List.copyOf(cells))) : Optional.empty();
    }

    /** Whether it has more columns than paper can hold beside each other. */
    public boolean isWide() {
        return columns.size() > ON_PAPER;
    }
}
