package candour.pages;

import candour.compare.Compared.Chapter;
import candour.model.Finding;
import candour.model.Handout;
import candour.model.Inspection;
import candour.model.YoungPeople;
import candour.pages.HandoutText.Part;
import candour.say.Titles;
import candour.say.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Ready-made words about one inspection, made from its facts with the bad news first, or the officers' own where they wrote some. */
final class HandoutTexts {

    private final Chapter chapter;
    private final Inspection inspection;
    private final HandoutFacts facts;
    private final HandoutLinks links;
    private final Words words;

    private HandoutTexts(Frame frame, Chapter chapter, Age age) {
        this.chapter = chapter;
        this.inspection = chapter.inspection();
        this.words = frame.words();
        this.facts = new HandoutFacts(chapter, age, words);
        this.links = new HandoutLinks(frame, chapter);
    }

    /** One of each kind, in their order. */
    static List<HandoutText> of(Frame frame, Chapter chapter, Age age) {
        HandoutTexts texts = new HandoutTexts(frame, chapter, age);
        return Arrays.stream(Handout.Kind.values()).map(texts::text).toList();
    }

    private HandoutText text(Handout.Kind kind) {
        List<Part> body = own(kind).orElseGet(() -> made(kind));
        List<Part> parts = new ArrayList<>(body);
        boolean isScript = kind == Handout.Kind.RADIO_SCRIPT;
        if (!isScript) {
            parts.add(list("handout-read-more", links.end()));
        }
        parts.removeIf(Part::isEmpty);
        return new HandoutText(
                kind.word(),
                words.with(
                        "handout-" + kind.word(), "place", chapter.authority().name()),
                isScript ? Optional.of(duration(body)) : Optional.empty(),
                List.copyOf(parts),
                new Link(kind.word() + ".txt", words.the("handout-plain-text")));
    }

    private Optional<List<Part>> own(Handout.Kind kind) {
        return inspection.handouts().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .map(one -> List.of(
                        Part.of(one.lines().stream().map(Handout.Line::says).toList())));
    }

    private List<Part> made(Handout.Kind kind) {
        return switch (kind) {
            case PRESS_NOTICE -> press();
            case RADIO_SCRIPT -> List.of(Part.of(new HandoutRadio(chapter, facts, links, words).script()));
            case SCHOOLS -> schools();
            case YOUNG_PEOPLES_GROUPS -> groups();
        };
    }

    private List<Part> press() {
        return List.of(
                intro(),
                part(
                        "handout-grades",
                        List.of(words.grades().tally(inspection)),
                        new HandoutGrades(chapter, words).grades()),
                found("handout-better", facts.findings(Finding.Kind.IMPROVEMENT, 4)),
                found("handout-good", facts.findings(Finding.Kind.STRENGTH, 3)),
                part("handout-asked", asked(), facts.first(5)));
    }

    /** Findings, with the day of which they speak; nothing where there are none. */
    private Part found(String heading, Some findings) {
        return part(heading, findings.shown().isEmpty() ? List.of() : List.of(facts.then()), findings);
    }

    private List<String> asked() {
        return Stream.concat(facts.asked().stream(), facts.reach().stream()).toList();
    }

    private Part intro(String... more) {
        return Part.of(Stream.of(
                        Stream.of(facts.what(), facts.who()),
                        facts.newer().stream(),
                        facts.caveats().stream(),
                        Arrays.stream(more))
                .flatMap(sentences -> sentences)
                .toList());
    }

    private Optional<YoungPeople> version() {
        return inspection.youngPeople().stream().findFirst();
    }

    private List<Part> schools() {
        List<Part> parts = new ArrayList<>();
        parts.add(intro(words.the("handout-schools-why")));
        version().ifPresent(version -> {
            parts.add(told("young-part-better", List.of(), HandoutFacts.points(version.better(), 5)));
            parts.add(told("young-part-good", List.of(), HandoutFacts.points(version.good(), 3)));
            parts.add(next(version, 4));
            parts.add(list("handout-steps", links.steps(version)));
        });
        parts.add(list("handout-help", links.help()));
        return parts;
    }

    private Part next(YoungPeople version, int most) {
        return told(
                YoungPart.NEXT.keyOfSome(version, inspection),
                asked().stream().skip(1).toList(),
                HandoutFacts.points(version.next(), most));
    }

    private List<Part> groups() {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.of(Stream.of(Stream.of(facts.what()), facts.newer().stream(), facts.youngCaveats().stream())
                .flatMap(sentences -> sentences)
                .toList()));
        version().ifPresent(version -> {
            parts.add(Part.of(List.of(version.why().text())));
            parts.add(told("young-part-better", List.of(), HandoutFacts.points(version.better(), 5)));
            parts.add(told("young-part-good", List.of(), HandoutFacts.points(version.good(), 5)));
            parts.add(next(version, 5));
        });
        parts.add(list(
                "handout-talk",
                List.of(
                        words.the("handout-talk.see-it"),
                        words.with("handout-talk.changed", "year", Titles.year(inspection)),
                        words.the("handout-talk.matters"),
                        words.the("handout-talk.ask"))));
        parts.add(list("handout-help", links.help()));
        return parts;
    }

    private Part list(String heading, List<String> items) {
        return part(heading, List.of(), new Some(items, items.size()));
    }

    /** Of what children are told: one point may tell several things, so points are not counted. */
    private Part told(String heading, List<String> paragraphs, Some items) {
        String said = words.the(heading);
        return new Part(
                Optional.of(items.isCut() ? words.with("some-of.told", "what", said) : said),
                paragraphs,
                items.shown());
    }

    private Part part(String heading, List<String> paragraphs, Some items) {
        String said = words.the(heading);
        String counted =
                words.with("some-of", "what", said, "shown", items.shown().size(), "all", items.all());
        return new Part(Optional.of(items.isCut() ? counted : said), paragraphs, items.shown());
    }

    private String duration(List<Part> body) {
        int count = body.stream()
                .mapToInt(part -> RadioScript.count(part.paragraphs()))
                .sum();
        return words.with("handout-duration", "count", count, "seconds", count * 60 / Handout.WORDS_A_MINUTE);
    }
}
