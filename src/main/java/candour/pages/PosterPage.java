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
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One sheet of paper to put on a wall: the three best and the three most important things of a children's version, or what was to happen next.
 *
 * @param next what was to happen next, where nothing is said of what had to get better
 * @param address where to read more, as it is typed
 */
public record PosterPage(
        Head head,
        String title,
        Age age,
        List<Html> cautions,
        List<YoungPoint> best,
        List<YoungPoint> important,
        List<YoungPoint> next,
        Link version,
        String address,
        List<Site.Help> help)
        implements Page {

    private static final int MOST = 3;

    /** In one piece: one line a field of the record. */
    static PosterPage of(Frame frame, Archive archive, Chapter chapter, YoungPeople version, Age age) {
        Inspection inspection = chapter.inspection();
        Words words = frame.words();
        Address here = Address.poster(inspection, version);
        Address whole = Address.youngPeople(inspection, version);
        Explainer explainer = new Explainer(archive.glossary(), here);
        YoungPoints points = new YoungPoints(archive, chapter, explainer, here, words);
        return new PosterPage(
                head(frame, chapter, version, here),
                words.with(
                        "poster",
                        "place",
                        chapter.authority().name(),
                        "year",
                        words.titles().when(inspection)),
                age,
                YoungPeoplePage.cautions(inspection),
                version.good().stream().limit(MOST).map(points::point).toList(),
                worstFirst(inspection, version.better()).stream()
                        .limit(MOST)
                        .map(points::point)
                        .toList(),
                version.next().stream()
                        .filter(any -> version.better().isEmpty())
                        .limit(MOST)
                        .map(points::point)
                        .toList(),
                here.link(whole, words.the("poster.read")),
                frame.whole(whole).replaceFirst("^https?://", ""),
                frame.help(chapter.authority()));
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

    /** What was judged lowest is on the poster, wherever it stands in the version. */
    private static List<YoungPeople.Point> worstFirst(Inspection inspection, List<YoungPeople.Point> points) {
        Set<String> low = inspection.lowest().map(graded -> graded.area().id()).collect(Collectors.toSet());
        return points.stream()
                .sorted(Comparator.comparing(point -> low.stream().noneMatch(point::comesFrom)))
                .toList();
    }
}
