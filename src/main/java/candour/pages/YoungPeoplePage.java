package candour.pages;

import candour.compare.Compared.Chapter;
import candour.model.Archive;
import candour.model.Inspection;
import candour.model.Site;
import candour.model.YoungPeople;
import java.util.List;
import java.util.Optional;

/**
 * A children's version of one inspection.
 *
 * @param others the versions for other ages
 * @param checked whether young people read it before it was published
 * @param reviewed when it was last read beside the facts for adults
 */
public record YoungPeoplePage(
        Head head,
        String title,
        String ages,
        int year,
        List<Link> others,
        Block why,
        Block inspectors,
        String when,
        List<YoungMark> marks,
        List<YoungPoint.Section> sections,
        List<Site.Help> help,
        Link poster,
        Link adults,
        Link words,
        Link pictures,
        List<String> checked,
        Optional<String> reviewed)
        implements Page {

    static YoungPeoplePage of(Frame frame, Archive archive, Chapter chapter, YoungPeople version) {
        Inspection inspection = chapter.inspection();
        Address here = Address.youngPeople(inspection, version);
        String place = chapter.authority().name();
        Explainer explainer = new Explainer(archive.glossary(), here);
        explainer.isExplainedBy(version.inspectors());
        return new YoungPeoplePage(
                frame.head(
                        here,
                        "For young people: " + Titles.title(chapter.authority(), inspection)
                                + (isFirst(inspection, version) ? "" : ", ages " + ages(version)),
                        "What inspectors said about services for children in " + place + ", for young people.",
                        here.link(Address.of(chapter.authority()), place),
                        here.link(Address.of(inspection), Titles.title(inspection))),
                title(place, inspection),
                ages(version),
                Titles.year(inspection),
                inspection.youngPeople().stream()
                        .filter(other -> other != version)
                        .map(other ->
                                here.link(Address.youngPeople(inspection, other), "For people aged " + ages(other)))
                        .toList(),
                explainer.block(version.why()),
                explainer.block(version.inspectors()),
                "What they found was published " + Wording.at(inspection.published()) + ".",
                YoungMark.of(inspection),
                new YoungPoints(archive, chapter, explainer, here).sections(version),
                frame.help(chapter.authority()),
                here.link(Address.poster(inspection, version), "A poster to print"),
                here.link(Address.of(inspection), "Read the page for adults"),
                here.link(Address.WORDS, "Words explained"),
                here.link(Address.PICTURES, "Who drew the pictures"),
                checked(version),
                version.reviewed().map(review -> Wording.date(review.on())));
    }

    static String title(String place, Inspection inspection) {
        return "What inspectors said about services for children in " + place + " in " + Titles.year(inspection) + ": "
                + Wording.small(inspection.framework().family());
    }

    static String ages(YoungPeople version) {
        return version.ages().from() + " to " + version.ages().to();
    }

    private static boolean isFirst(Inspection inspection, YoungPeople version) {
        return inspection.youngPeople().get(0) == version;
    }

    private static List<String> checked(YoungPeople version) {
        return version.checkedWith()
                .map(with -> List.of(
                        with.howMany() + " young people, aged " + with.ages() + ", read this before it was published ("
                                + Wording.date(with.on()) + ").",
                        "What changed because of them: " + with.whatChanged()))
                .orElse(List.of("This page has not yet been checked with young people."));
    }
}
