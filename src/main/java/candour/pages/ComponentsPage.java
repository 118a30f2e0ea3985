package candour.pages;

import candour.compare.Compared;
import candour.compare.Compared.Chapter;
import candour.compare.Compared.Story;
import candour.model.Archive;
import candour.model.Grade;
import candour.model.Inspection;
import candour.model.Scale;
import candour.model.Site;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Every component with real examples and its states, for those who change how pages look. It is built on request only, and the
 * tests in a browser run over it.
 *
 * @param verdicts each grade of one scale, best first
 * @param bar with something at every standing
 * @param told with every state of the checklist
 */
public record ComponentsPage(
        Head head,
        String title,
        List<Verdict> verdicts,
        List<Fact> facts,
        InspectionCard card,
        Optional<TallyChart> chart,
        Optional<Strip> strip,
        JudgementTable judgements,
        StandingBar bar,
        List<FindingSection> findings,
        List<Obligation> obligations,
        List<Told> told,
        List<TrackedEntry> tracked,
        AskedTable asked,
        List<YoungMark> marks,
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

    private static ComponentsPage of(Frame frame, Compared compared, Chapter chapter) {
        Address here = Address.COMPONENTS;
        Archive archive = compared.archive();
        Inspection inspection = chapter.inspection();
        Story story = compared.stories().stream()
                .filter(one -> one.authority() == chapter.authority())
                .findFirst()
                .orElseThrow();
        Scale scale = inspection.framework().scales().values().iterator().next();
        YoungPoints points =
                new YoungPoints(archive, chapter, new Explainer(archive.glossary(), here), here, frame.words());
        return new ComponentsPage(
                frame.head(here, "Components", "Every component of this site with its states."),
                "Components",
                scale.grades().stream()
                        .map((Grade grade) -> Verdict.of(grade, scale))
                        .toList(),
                List.of(
                        Fact.of(
                                "Where",
                                here.link(
                                        Address.of(chapter.authority()),
                                        chapter.authority().name())),
                        Fact.of("Published", Wording.date(inspection.published()))),
                InspectionCard.of(chapter, here, Titles.title(inspection)),
                TallyChart.of(inspection),
                archive.themes().stream()
                        .flatMap(theme -> Strip.of(story, theme).stream())
                        .findFirst(),
                JudgementTable.of(
                        "judgements",
                        "Judgements, oldest first",
                        true,
                        archive.themes().stream()
                                .flatMap(theme -> ThemeSection.rows(story, theme, here).stream())
                                .limit(SOME * 2L)
                                .toList()),
                StandingBar.ofEach(),
                FindingSection.of(chapter, here),
                chapter.deadlines().stream()
                        .map(deadline -> Obligation.of(deadline, frame.asAt()))
                        .toList(),
                inspection.sharedWith().stream()
                        .map(shared -> Told.of(shared, frame.asAt()))
                        .toList(),
                chapter.tracked().stream()
                        .limit(SOME)
                        .map(one -> TrackedEntry.of(chapter, one, here, frame.asAt()))
                        .toList(),
                AskedTable.of(
                        "asked",
                        "What was asked",
                        true,
                        compared.tracked().limit(SOME * 3L).toList(),
                        here),
                YoungMark.of(inspection, frame.words()),
                inspection.youngPeople().stream()
                        .flatMap(version -> version.points())
                        .limit(SOME)
                        .map(points::point)
                        .toList(),
                frame.help(chapter.authority()),
                List.of(here.link(Address.WORDS, "Words explained"), here.link(Address.DATA, "Data")),
                inspection.sources().stream().map(SourceEntry::of).toList());
    }
}
