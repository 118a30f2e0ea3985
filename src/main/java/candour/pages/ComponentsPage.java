package candour.pages;

import candour.compare.Compared;
import candour.compare.Compared.Chapter;
import candour.compare.Compared.Story;
import candour.compare.Tracked;
import candour.model.Archive;
import candour.model.Inspection;
import candour.model.Scale;
import candour.model.Site;
import candour.model.Theme;
import candour.pages.chart.StandingBar;
import candour.say.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Every component with real examples and its states, for those who change how pages look. It is built on request only, and the
 * tests in a browser run over it.
 *
 * @param verdicts each grade of one scale, best first
 * @param bar with something at every standing
 * @param circulation with every state of the checklist
 */
public record ComponentsPage(
        Head head,
        String title,
        List<Verdict> verdicts,
        List<Fact> facts,
        InspectionCard card,
        Optional<Matrix> matrix,
        JudgementTable judgements,
        StandingBar bar,
        List<FindingSection> findings,
        List<DutyEntry> duties,
        List<Circulated> circulation,
        List<TrackedEntry> tracked,
        ImprovementTable improvements,
        YoungAnswer answer,
        List<YoungPoint> points,
        List<Site.Help> help,
        List<Link> links,
        List<SourceEntry> sources)
        implements Page {

    private static final int SOME = 3;

    /** Empty where there is no inspection to take examples from. */
    static Optional<ComponentsPage> of(Frame frame, Compared compared) {
        return compared.stories().stream()
                .flatMap(story -> story.chapters().stream())
                .filter(chapter -> !chapter.inspection().isOnlyRow())
                .max(Comparator.comparingInt(ComponentsPage::variety))
                .map(chapter -> of(frame, compared, chapter));
    }

    /** How much of everything an inspection has. */
    private static int variety(Chapter chapter) {
        Inspection inspection = chapter.inspection();
        return Math.min(SOME, inspection.sharedWith().size())
                + Math.min(SOME, chapter.tracked().size())
                + Math.min(SOME, chapter.deadlines().size())
                + Math.min(SOME, inspection.youngPeople().size());
    }

    /** In one piece: one line a field of the record. */
    private static ComponentsPage of(Frame frame, Compared compared, Chapter chapter) {
        Address here = Address.COMPONENTS;
        Words words = frame.words();
        Archive archive = compared.archive();
        Inspection inspection = chapter.inspection();
        Story story = compared.stories().stream()
                .filter(one -> one.authority() == chapter.authority())
                .findFirst()
                .orElseThrow();
        Scale scale = inspection.framework().scales().values().iterator().next();
        return new ComponentsPage(
                frame.head(here, words.the("components"), words.the("components.description")),
                words.the("components"),
                scale.grades().stream()
                        .map(grade -> Verdict.of(grade, scale, words))
                        .toList(),
                facts(chapter, here, words),
                InspectionCard.of(chapter, here, words.titles().title(inspection), words),
                Matrix.of(story, 1, archive.themes(), here, words),
                judgements(story, archive.themes(), here, words),
                StandingBar.ofEach(words),
                FindingSection.of(chapter, here, words),
                InspectionSourcesPage.duties(chapter.deadlines(), frame.asAt(), words),
                InspectionSourcesPage.circulation(inspection.sharedWith(), frame.asAt(), words),
                tracked(frame, chapter, here),
                improvements(compared, here, words),
                YoungAnswer.of(Optional.empty(), YoungMark.of(chapter, words)),
                points(archive, chapter, here, words),
                frame.help(chapter.authority()),
                List.of(here.link(Address.WORDS, words.the("glossary")), here.link(Address.DATA, words.the("data"))),
                inspection.sources().stream().map(SourceEntry::of).toList());
    }

    private static List<Fact> facts(Chapter chapter, Address here, Words words) {
        Link place =
                here.link(Address.of(chapter.authority()), chapter.authority().name());
        return List.of(
                Fact.of(words.the("fact-where"), place),
                Fact.of(
                        words.the("fact-published"),
                        words.date(chapter.inspection().published())));
    }

    private static JudgementTable judgements(Story story, List<Theme> themes, Address here, Words words) {
        List<JudgementRow> rows = themes.stream()
                .map(theme -> ThemeSection.rows(story, theme, here, words))
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
        return JudgementTable.of("judgements", words.the("judged-by-inspectors"), true, rows, words);
    }

    private static List<TrackedEntry> tracked(Frame frame, Chapter chapter, Address here) {
        return chapter.tracked().stream()
                .limit(SOME)
                .map(one -> TrackedEntry.of(chapter, one, true, here, frame.asAt(), frame.words()))
                .toList();
    }

    private static ImprovementTable improvements(Compared compared, Address here, Words words) {
        List<Tracked> some = compared.tracked().limit(SOME * 3L).toList();
        return ImprovementTable.of("asked", words.the("column-asked"), true, some, here, words);
    }

    private static List<YoungPoint> points(Archive archive, Chapter chapter, Address here, Words words) {
        YoungPoints points = new YoungPoints(archive, chapter, new Explainer(archive.glossary(), here), here, words);
        return chapter.inspection().youngPeople().stream()
                .flatMap(version -> version.points())
                .limit(SOME)
                .map(points::point)
                .toList();
    }
}
