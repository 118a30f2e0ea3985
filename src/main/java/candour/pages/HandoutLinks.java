package candour.pages;

import candour.compare.Compared.Chapter;
import candour.model.Citation;
import candour.model.Improvement;
import candour.model.Inspection;
import candour.model.Judgement;
import candour.model.Site;
import candour.model.Source;
import candour.model.YoungPeople;
import candour.say.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where those who read or hear a handout can go on: pages with their whole address, documents, and people to ask. */
final class HandoutLinks {

    private final Frame frame;
    private final Chapter chapter;
    private final Inspection inspection;
    private final Words words;

    HandoutLinks(Frame frame, Chapter chapter) {
        this.frame = frame;
        this.chapter = chapter;
        this.inspection = chapter.inspection();
        this.words = frame.words();
    }

    /** What a school can do with a children's version. */
    List<String> steps(YoungPeople version) {
        return List.of(
                words.with(
                        "handout-step-read",
                        "from",
                        version.ages().from(),
                        "to",
                        version.ages().to(),
                        "address",
                        frame.whole(Address.youngPeople(inspection, version))),
                words.with("handout-step-poster", "address", frame.whole(Address.poster(inspection, version))),
                words.the("handout-step-listen"));
    }

    /** Whom young people of the place can turn to. */
    List<String> help() {
        return frame.help(chapter.authority()).stream()
                .map(one ->
                        words.with("handout-help.who", "name", one.name(), "phone", one.phone(), "says", one.says()))
                .toList();
    }

    /** The documents from which grades and points come, and not those that are only named. */
    private List<Source> cited() {
        Set<Source> used = Stream.concat(
                        inspection.allJudgements().map(Judgement::citation),
                        inspection.points().map(Improvement::citation))
                .map(Citation::source)
                .collect(Collectors.toSet());
        return used.isEmpty()
                ? inspection.sources()
                : inspection.sources().stream().filter(used::contains).toList();
    }

    /** The end of every text: where it comes from and whom to ask. */
    List<String> end() {
        Site site = frame.site();
        Stream<String> sources = cited().stream()
                .map(source -> words.with(
                        "handout-source",
                        "title",
                        source.title(),
                        "publisher",
                        source.publisher(),
                        "date",
                        source.date()));
        Stream<String> more = Stream.of(
                words.with("handout-all", "address", frame.whole(Address.of(inspection))),
                words.with("handout-young", "address", frame.whole(Address.youngPeople(inspection))));
        String questions = words.with("handout-questions", "publisher", site.publisher(), "contact", site.contact());
        return Stream.of(sources, more, site.notice().stream(), Stream.of(questions))
                .flatMap(lines -> lines)
                .toList();
    }

    /** Where a listener can read on, as it is said. */
    String spoken() {
        return frame.whole(Address.of(inspection))
                .replaceFirst("^https?://", "")
                .replaceFirst("/$", "");
    }
}
