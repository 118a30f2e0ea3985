package candour.pages;

import candour.compare.Compared.Chapter;
import candour.model.Archive;
import candour.model.YoungPeople;
import candour.say.Words;
import java.util.Arrays;
import java.util.List;

/** The points of a children's version, in the order in which the page is read. */
final class YoungPoints {

    private final Archive archive;
    private final Chapter chapter;
    private final Explainer explainer;
    private final Origins origins;
    private final Address here;
    private final Words words;

    YoungPoints(Archive archive, Chapter chapter, Explainer explainer, Address here, Words words) {
        this.archive = archive;
        this.chapter = chapter;
        this.explainer = explainer;
        this.origins = new Origins(chapter.inspection(), here, words);
        this.here = here;
        this.words = words;
    }

    List<YoungPoint.Section> sections(YoungPeople version) {
        return Arrays.stream(YoungPart.values())
                .filter(part -> !part.points(version).isEmpty())
                .map(part -> new YoungPoint.Section(
                        part,
                        part.note(version, chapter, words),
                        part.points(version).stream().map(this::point).toList()))
                .toList();
    }

    YoungPoint point(YoungPeople.Point point) {
        return new YoungPoint(
                Image.of(archive.pictures(), here, point.picture()),
                explainer.block(point.says()),
                point.done().map(explainer::block),
                origins.band(point),
                origins.links(point));
    }
}
