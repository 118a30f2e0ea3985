package candour.pages;

import candour.compare.Compared.Chapter;
import candour.compare.Compared.Story;
import candour.compare.OnTheme;
import candour.model.Finding;
import candour.model.Inspection;
import candour.model.Judge;
import candour.model.Theme;
import candour.say.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

    /** One theme, or several that the same judgements are about in every inspection: no grade is told twice as if it were two. */
    public record Row(List<Link> themes, List<Cell> cells) {}

    /**
     * Empty where nothing was judged.
     *
     * @param number of the part of a long story, from 1
     */
    public static Optional<Matrix> of(Story story, int number, List<Theme> themes, Address here, Words words) {
        Map<Judge, Collection<Alike>> rows = new EnumMap<>(Judge.class);
        Arrays.stream(Judge.values()).forEach(by -> rows.put(by, alike(story, themes, by)));
        List<Voice> voices = rows.entrySet().stream()
                .filter(voice -> !voice.getValue().isEmpty())
                .map(voice -> voice(story, number, voice.getKey(), voice.getValue(), here, words))
                .toList();
        String place = story.authority().name();
        return voices.isEmpty()
                ? Optional.empty()
                : Optional.of(new Matrix(
                        words.with("matrix-caption", "place", place),
                        story.chapters().stream()
                                .map(chapter -> column(chapter, here, words))
                                .toList(),
                        voices,
                        ScaleKey.of(story.chapters().stream().flatMap(chapter -> chapter.judgements().stream()), words),
                        rows.entrySet().stream().anyMatch(voice -> isShared(story, voice.getValue(), voice.getKey()))));
    }

    private static Voice voice(Story story, int number, Judge by, Collection<Alike> rows, Address here, Words words) {
        return new Voice(
                by,
                rows.stream().map(same -> row(story, number, same, here, words)).toList());
    }

    /** Themes that nothing tells apart, and what there is on them, inspection by inspection. */
    private record Alike(List<Theme> themes, List<OnTheme> all) {}

    /** The themes on which anything was judged; those together that nothing tells apart, neither a judgement nor a finding. */
    private static Collection<Alike> alike(Story story, List<Theme> themes, Judge by) {
        Map<List<String>, Alike> alike = new LinkedHashMap<>();
        for (Theme theme : themes) {
            List<OnTheme> all = story.chapters().stream()
                    .map(chapter -> OnTheme.of(chapter, theme, by))
                    .toList();
            if (all.stream().anyMatch(on -> !on.judgements().isEmpty())) {
                alike.computeIfAbsent(all.stream().map(Matrix::told).toList(), any -> new Alike(new ArrayList<>(), all))
                        .themes()
                        .add(theme);
            }
        }
        return alike.values();
    }

    /** What a cell tells, by its ids: what was judged, or where nothing was, what was found. */
    private static String told(OnTheme on) {
        Stream<String> ids = on.judgements().isEmpty()
                ? on.findings().stream().map(Finding::id)
                : on.judgements().stream().map(one -> one.judgement().area().id());
        return ids.collect(Collectors.joining(" "));
    }

    /** Whether a grade stands in several rows of its voice. */
    private static boolean isShared(Story story, Collection<Alike> rows, Judge by) {
        return story.chapters().stream()
                .flatMap(chapter -> chapter.judgements().stream())
                .filter(one -> one.judgement().by() == by)
                .map(one -> one.judgement().area().themes())
                .anyMatch(themes -> rows.stream().noneMatch(row -> row.themes().containsAll(themes)));
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

    private static Row row(Story story, int number, Alike alike, Address here, Words words) {
        List<Link> pages = alike.themes().stream()
                .map(theme -> here.link(page(story, number, theme, here), theme.name()))
                .toList();
        List<Cell> cells = new ArrayList<>();
        Optional<Inspection> before = Optional.empty();
        for (OnTheme on : alike.all()) {
            cells.add(Cell.of(on, before, pages.get(0).href(), words));
            if (!on.graded().isEmpty()) {
                before = Optional.of(on.chapter().inspection());
            }
        }
        return new Row(pages, List.copyOf(cells));
    }

    private static Address page(Story story, int number, Theme theme, Address here) {
        Address own = AuthorityThemePage.address(story, theme, number);
        return own.equals(here) ? Address.of(theme) : own;
    }

    /** Whether it has more columns than paper can hold beside each other. */
    public boolean isWide() {
        return columns.size() > ON_PAPER;
    }
}
