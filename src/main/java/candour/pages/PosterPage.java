package candour.pages;

import candour.compare.Compared.Chapter;
import candour.model.Archive;
import candour.model.Html;
import candour.model.Inspection;
import candour.model.Site;
import candour.model.YoungPeople;
import candour.say.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One sheet of paper to put on a wall: the three best and the three most important things of a children's version, or what was to happen next.
 *
 * @param parts what was good and what had to get better; what was to happen next, where nothing is said of that
 * @param address where to read more, as it is typed
 */
public record PosterPage(
        Head head,
        String title,
        Age age,
        List<Html> cautions,
        List<YoungPoint.Section> parts,
        Link version,
        String address,
        List<Site.Help> help)
        implements Page {

    private static final int MOST = 3;

    static PosterPage of(Frame frame, Archive archive, Chapter chapter, YoungPeople version, Age age) {
        Inspection inspection = chapter.inspection();
        Words words = frame.words();
        Address here = Address.poster(inspection, version);
        Address whole = Address.youngPeople(inspection, version);
        Explainer explainer = new Explainer(archive.glossary(), here);
        YoungPoints points = new YoungPoints(archive, chapter, explainer, here, words);
        return new PosterPage(
                head(frame, chapter, version, here),
                YoungPeoplePage.shortTitle("poster.title", "poster.title-kind", chapter, words),
                age,
                YoungPeoplePage.cautions(inspection),
                parts(version, inspection, points, words),
                here.link(whole, words.the("poster.read")),
                frame.whole(whole).replaceFirst("^https?://", ""),
                frame.help(chapter.authority()));
    }

    private static List<YoungPoint.Section> parts(
            YoungPeople version, Inspection inspection, YoungPoints points, Words words) {
        return Stream.of(YoungPart.GOOD, version.better().isEmpty() ? YoungPart.NEXT : YoungPart.BETTER)
                .map(part -> YoungPoint.Section.of(
                        part,
                        heading(part, version, inspection, words),
                        Optional.empty(),
                        worstFirst(part, inspection, version)
                                .limit(MOST)
                                .map(points::point)
                                .toList()))
                .filter(section -> !section.points().isEmpty())
                .toList();
    }

    private static Head head(Frame frame, Chapter chapter, YoungPeople version, Address here) {
        Inspection inspection = chapter.inspection();
        Words words = frame.words();
        String place = chapter.authority().name();
        String title = words.titles().title(chapter.authority(), inspection);
        return frame.head(
                here,
                words.with("poster.name", "title", title, "ages", YoungPeoplePage.ages(version, words)),
                words.with("poster.about", "place", place),
                here.link(Address.of(chapter.authority()), place),
                here.link(
                        Address.youngPeople(inspection, version),
                        words.with(
                                "young-version.called", "title", words.titles().title(inspection))));
    }

    /** With how many of them all there are: a poster that leaves something out says so. */
    private static String heading(YoungPart part, YoungPeople version, Inspection inspection, Words words) {
        int all = part.points(version).size();
        return all > MOST
                ? words.with(
                        "some-of", "what", words.the(part.keyOfSome(version, inspection)), "shown", MOST, "all", all)
                : part.heading(version, inspection, words);
    }

    /** What was judged lowest is on the poster, wherever it stands in the version. */
    private static Stream<YoungPeople.Point> worstFirst(YoungPart part, Inspection inspection, YoungPeople version) {
        Set<String> low = part == YoungPart.BETTER
                ? inspection.lowest().map(graded -> graded.area().id()).collect(Collectors.toSet())
                : Set.of();
        return part.points(version).stream()
                .sorted(Comparator.comparing(point -> low.stream().noneMatch(point::comesFrom)));
    }
}
