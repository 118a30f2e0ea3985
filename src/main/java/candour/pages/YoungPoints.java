package candour.pages;

import candour.compare.Compared.Chapter;
import candour.model.Archive;
import candour.model.Theme;
import candour.model.YoungPeople;
import candour.say.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
                .map(part -> YoungPoint.Section.of(
                        part,
                        part.heading(version, chapter.inspection(), words),
                        part.note(version, chapter, words),
                        part.points(version).stream().map(this::point).toList()))
                .toList();
    }

    YoungPoint point(YoungPeople.Point point) {
        String text = point.says().text();
        int end = Beginning.forTheYoung(text);
        String rest = text.substring(end).strip();
        List<Block.Hard> words = explainer.words(text.substring(0, end));
        return new YoungPoint(
                Image.of(archive.pictures(), here, point.picture()),
                text.substring(0, end).strip(),
                rest.isEmpty() ? Optional.empty() : Optional.of(rest),
                point.drawn(),
                words,
                explainer.words(rest),
                point.done().map(explainer::block),
                origins.band(point),
                origins.links(point),
                doors(point));
    }

    /** The numbers of the themes with a door that it comes from. */
    private List<Integer> doors(YoungPeople.Point point) {
        List<Theme> all = YoungDoor.withDoors(archive.themes());
        return IntStream.range(0, all.size())
                .filter(i -> origins.themes(point).contains(all.get(i)))
                .mapToObj(i -> i + 1)
                .toList();
    }
}
