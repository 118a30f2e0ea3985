package candour.pages;

import candour.compare.Compared.Chapter;
import candour.compare.Standing;
import candour.compare.Tracked;
import candour.model.Archive;
import candour.model.Progress;
import candour.model.Theme;
import candour.model.YoungPeople;
import candour.say.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
        int end = Beginning.forTheYoung(text, this.words.turns());
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
                since(point),
                origins.links(point),
                doors(point));
    }

    /** Where all that was asked for of what it tells stands at one place that is known: what that is. */
    private Optional<Link> since(YoungPeople.Point point) {
        List<Tracked> asked = chapter.tracked().stream()
                .filter(Tracked::isRecommendation)
                .filter(one -> point.comesFrom(one.improvement().id()))
                .toList();
        Set<Standing.Status> statuses =
                asked.stream().map(one -> one.standing().status()).collect(Collectors.toSet());
        if (statuses.size() != 1 || statuses.iterator().next().isUnknown()) {
            return Optional.empty();
        }
        Standing standing = asked.get(0).standing();
        String page = here.to(Address.recommendations(chapter.inspection()));
        String says = words.with(
                "young-point-since",
                "status",
                standing.status(),
                "day",
                standing.on(),
                "by",
                standing.said().map(Progress::by).orElse(""));
        return Optional.of(new Link(page + "#" + asked.get(0).improvement().id(), says));
    }

    /** The numbers of the doors behind which it stands. */
    private List<Integer> doors(YoungPeople.Point point) {
        List<Theme> all = YoungDoor.withDoors(archive.themes());
        Set<Theme> themes = origins.themes(point);
        String told = point.done()
                .map(done -> point.says().text() + " " + done.text())
                .orElse(point.says().text())
                .toLowerCase(Locale.ROOT);
        return IntStream.range(0, all.size())
                .filter(i -> themes.isEmpty()
                        || themes.contains(all.get(i))
                        || all.get(i).doorWords().stream().anyMatch(word -> holds(told, word)))
                .mapToObj(i -> i + 1)
                .toList();
    }

    /** As a word, and not as a part of one. */
    private static boolean holds(String text, String word) {
        String wanted = word.toLowerCase(Locale.ROOT);
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
            int end = at + wanted.length();
            boolean begins = at == 0 || !Character.isLetter(text.charAt(at - 1));
            if (begins && (end == text.length() || !Character.isLetter(text.charAt(end)))) {
                return true;
            }
        }
        return false;
    }
}
