package candour.pages;

import candour.compare.Compared.Chapter;
import candour.model.Framework;
import candour.model.Inspection;
import candour.model.Judge;
import candour.model.Judgement;
import candour.model.Recommendation;
import candour.model.Site;
import candour.model.YoungPeople;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The children's version of one inspection.
 *
 * @param marks the judgements that sum it up, or all of them where none does
 */
public record YoungPeoplePage(
        Head head,
        String title,
        String ages,
        String why,
        String inspectors,
        String when,
        List<Mark> marks,
        List<Section> sections,
        List<Site.Help> help,
        Link adults,
        Link words)
        implements Page {

    /** A judgement, with what it means for a young reader. */
    public record Mark(String area, Verdict verdict, Optional<String> means) {}

    /** Points under one heading. */
    public record Section(String id, String heading, List<Point> points) {}

    /** One thing to tell, and the places on the adults' pages that it comes from. */
    public record Point(String says, List<Link> from) {}

    static YoungPeoplePage of(Frame frame, Chapter chapter, YoungPeople version) {
        Inspection inspection = chapter.inspection();
        Address here = Address.youngPeople(inspection);
        String place = chapter.authority().name();
        return new YoungPeoplePage(
                frame.head(
                        here,
                        "For young people: " + Titles.title(chapter.authority(), inspection),
                        "What inspectors said about services for children in " + place + ", for young people.",
                        here.link(Address.of(chapter.authority()), place),
                        here.link(Address.of(inspection), Titles.title(inspection))),
                "What inspectors said about services for children in " + place + " in " + Titles.year(inspection) + ": "
                        + Wording.small(inspection.framework().family()),
                version.ages().replace("-", " to "),
                version.why(),
                version.inspectors(),
                "What they found was published " + Wording.at(inspection.published()) + ".",
                marks(inspection),
                sections(inspection, version, here),
                frame.site().help(),
                here.link(Address.of(inspection), "Read the page for adults"),
                here.link(Address.WORDS, "Words explained"));
    }

    private static List<Mark> marks(Inspection inspection) {
        return InspectionCard.telling(inspection)
                .map(judgement -> mark(inspection.framework(), judgement))
                .toList();
    }

    private static Mark mark(Framework framework, Judgement judgement) {
        Optional<String> means = judgement instanceof Judgement.Graded graded
                ? Optional.of("This means: " + graded.grade().say() + ".")
                : Optional.empty();
        String area = judgement.area().young().orElse(Titles.name(framework, judgement.area()));
        return new Mark(area, Verdict.of(judgement).withoutNumber(), means);
    }

    private static List<Section> sections(Inspection inspection, YoungPeople version, Address here) {
        Set<String> recommended =
                inspection.recommendations().stream().map(Recommendation::id).collect(Collectors.toSet());
        Set<String> judged =
                inspection.judgements().stream().map(one -> one.area().id()).collect(Collectors.toSet());
        Origins origins = new Origins(
                here.to(Address.of(inspection)),
                here.to(Address.recommendations(inspection)),
                recommended,
                judged,
                places(inspection));
        return List.of(
                        origins.section("good", "What was good", version.good()),
                        origins.section("better", "What had to get better", version.better()),
                        origins.section("next", "What was to happen next", version.next()),
                        origins.section("said", "What young people said", version.said()))
                .stream()
                .filter(section -> !section.points().isEmpty())
                .toList();
    }

    /** Where in its document each finding, recommendation and judgement stands. */
    private static Map<String, String> places(Inspection inspection) {
        Map<String, String> places = new HashMap<>();
        inspection
                .judgements()
                .forEach(one -> places.put(one.area().id(), one.citation().at()));
        inspection.findings().forEach(one -> places.put(one.id(), one.citation().at()));
        inspection
                .recommendations()
                .forEach(one -> places.put(one.id(), one.citation().at()));
        return places;
    }

    /** Where points come from, as links. */
    private record Origins(
            String adults,
            String recommendations,
            Set<String> recommended,
            Set<String> judged,
            Map<String, String> places) {

        Section section(String id, String heading, List<YoungPeople.Point> points) {
            return new Section(
                    id,
                    heading,
                    points.stream()
                            .map(point -> new Point(point.says(), links(point)))
                            .toList());
        }

        /** One link for each place: several findings of one paragraph need only one. */
        private List<Link> links(YoungPeople.Point point) {
            Map<String, Link> links = new LinkedHashMap<>();
            point.from().stream().map(this::link).forEach(link -> links.putIfAbsent(link.text(), link));
            return List.copyOf(links.values());
        }

        private Link link(String id) {
            if (recommended.contains(id)) {
                return new Link(recommendations + "#" + id, "what inspectors asked for, " + places.get(id));
            }
            return judged.contains(id)
                    ? new Link(adults + "#" + JudgementRow.anchor(id, Judge.INSPECTORS), "the grade, " + places.get(id))
                    : new Link(adults + "#" + id, "what the papers say, " + places.get(id));
        }
    }
}
