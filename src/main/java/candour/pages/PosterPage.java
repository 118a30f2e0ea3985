package candour.pages;

import candour.compare.Compared.Chapter;
import candour.model.Archive;
import candour.model.Inspection;
import candour.model.Judgement;
import candour.model.Site;
import candour.model.YoungPeople;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One sheet of paper to put on a wall: the three best and the three most important things of a children's version.
 *
 * @param address where to read more, as it is typed
 */
public record PosterPage(
        Head head,
        String title,
        List<YoungPoint> best,
        List<YoungPoint> important,
        Link version,
        String address,
        List<Site.Help> help)
        implements Page {

    private static final int MOST = 3;

    static PosterPage of(Frame frame, Archive archive, Chapter chapter, YoungPeople version) {
        Inspection inspection = chapter.inspection();
        Address here = Address.poster(inspection, version);
        Address whole = Address.youngPeople(inspection, version);
        String place = chapter.authority().name();
        YoungPoints points = new YoungPoints(archive, chapter, new Explainer(archive.glossary(), here), here);
        return new PosterPage(
                frame.head(
                        here,
                        "Poster: " + Titles.title(chapter.authority(), inspection) + ", ages "
                                + YoungPeoplePage.ages(version),
                        "A sheet to print: what inspectors said about services for children in " + place + ".",
                        here.link(Address.of(chapter.authority()), place),
                        here.link(whole, "For young people: " + Wording.small(Titles.title(inspection)))),
                place + " " + Titles.year(inspection) + ": what inspectors told us",
                version.good().stream().limit(MOST).map(points::point).toList(),
                worstFirst(inspection, version.better()).stream()
                        .limit(MOST)
                        .map(points::point)
                        .toList(),
                here.link(whole, "Read the whole page"),
                frame.whole(whole).replaceFirst("^https?://", ""),
                frame.help(chapter.authority()));
    }

    /** What was judged lowest is on the poster, wherever it stands in the version. */
    private static List<YoungPeople.Point> worstFirst(Inspection inspection, List<YoungPeople.Point> points) {
        Set<String> low = inspection.judgements().stream()
                .filter(judgement -> judgement instanceof Judgement.Graded graded
                        && graded.grade().isLowest())
                .map(judgement -> judgement.area().id())
                .collect(Collectors.toSet());
        return points.stream()
                .sorted(Comparator.comparing(point -> low.stream().noneMatch(point::comesFrom)))
                .toList();
    }
}
