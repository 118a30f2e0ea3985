package candour.pages;

import candour.compare.Compared;
import candour.compare.Compared.Chapter;
import candour.model.Finding;
import candour.model.Handout;
import candour.model.YoungPeople;
import candour.pages.HandoutText.Part;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Ready-made words about one inspection, put together from its facts, or the officers' own where they wrote some. */
public final class HandoutTexts {

    private final HandoutFacts facts;
    private final Chapter chapter;

    private HandoutTexts(Frame frame, Chapter chapter) {
        this.facts = new HandoutFacts(frame, chapter);
        this.chapter = chapter;
    }

    /** One text of one inspection. */
    public static HandoutText of(Compared compared, Chapter chapter, Handout.Kind kind) {
        return new HandoutTexts(Frame.of(compared), chapter).text(kind);
    }

    static List<HandoutText> of(Frame frame, Chapter chapter) {
        HandoutTexts texts = new HandoutTexts(frame, chapter);
        return Arrays.stream(Handout.Kind.values()).map(texts::text).toList();
    }

    private HandoutText text(Handout.Kind kind) {
        List<Part> body = own(kind).orElseGet(() -> made(kind));
        List<Part> parts = new ArrayList<>(body);
        if (kind != Handout.Kind.RADIO_SCRIPT) {
            parts.add(facts.end());
        }
        parts.removeIf(Part::isEmpty);
        return new HandoutText(
                kind.word(),
                title(kind),
                kind == Handout.Kind.RADIO_SCRIPT ? Optional.of(duration(body)) : Optional.empty(),
                List.copyOf(parts),
                new Link(kind.word() + ".txt", "Plain text to copy"));
    }

    private String title(Handout.Kind kind) {
        return switch (kind) {
            case PRESS_NOTICE -> "Press notice: services for children in " + facts.place();
            case RADIO_SCRIPT -> "Radio script: services for children in " + facts.place();
            case SCHOOLS -> "For schools: services for children in " + facts.place();
            case YOUNG_PEOPLES_GROUPS -> "For groups of young people in " + facts.place();
        };
    }

    private Optional<List<Part>> own(Handout.Kind kind) {
        return chapter.inspection().handouts().stream()
                .filter(one -> one.kind() == kind)
                .findFirst()
                .map(one -> List.of(new Part(
                        Optional.empty(),
                        one.lines().stream().map(Handout.Line::says).toList(),
                        List.of())));
    }

    private List<Part> made(Handout.Kind kind) {
        return switch (kind) {
            case PRESS_NOTICE -> press();
            case RADIO_SCRIPT -> radio();
            case SCHOOLS -> schools();
            case YOUNG_PEOPLES_GROUPS -> groups();
        };
    }

    private List<Part> press() {
        List<String> grades = facts.grades();
        return List.of(
                Part.of(facts.what(), facts.who()),
                new Part(Optional.of("What inspectors judged"), List.of(facts.tally()), grades),
                Part.list("What inspectors found good", facts.findings(Finding.Kind.STRENGTH, 3)),
                Part.list("What inspectors said must get better", facts.findings(Finding.Kind.IMPROVEMENT, 4)),
                new Part(Optional.of("What inspectors asked for"), present(facts.asked(), facts.standing()), List.of()),
                Part.list("The first things they asked for", facts.first(5)));
    }

    /** What must be said, then as many of the points for young people as a minute holds, good and bad in turn. */
    private List<Part> radio() {
        List<String> said = new ArrayList<>(List.of(facts.what()));
        said.addAll(facts.lowest());
        if (facts.lowest().isEmpty()) {
            said.add(facts.tally());
        }
        List<String> end = new ArrayList<>(present(facts.asked(), facts.standing()));
        end.add("You can read all of it, with a page for children and young people, at " + facts.spoken() + ".");
        int left = Handout.WORDS_A_MINUTE - words(said) - words(end);
        for (String point : inTurn()) {
            if (words(List.of(point)) <= left) {
                said.add(point);
                left -= words(List.of(point));
            }
        }
        said.addAll(end);
        return List.of(Part.of(said.toArray(String[]::new)));
    }

    private List<String> inTurn() {
        List<String> good =
                facts.version().map(one -> HandoutFacts.words(one.good(), 5)).orElse(List.of());
        List<String> better =
                facts.version().map(one -> HandoutFacts.words(one.better(), 5)).orElse(List.of());
        List<String> turns = new ArrayList<>();
        for (int i = 0; i < Math.max(good.size(), better.size()); i++) {
            better.stream().skip(i).limit(1).forEach(turns::add);
            good.stream().skip(i).limit(1).forEach(turns::add);
        }
        return turns;
    }

    private List<Part> schools() {
        List<Part> parts = new ArrayList<>();
        parts.add(
                Part.of(
                        facts.what() + " " + facts.who(),
                        "Inspections are about children, and children should know what inspectors found. This note helps schools to tell them."));
        facts.version().ifPresent(version -> {
            parts.add(Part.list("What was good", HandoutFacts.words(version.good(), 3)));
            parts.add(Part.list("What had to get better", HandoutFacts.words(version.better(), 4)));
            parts.add(Part.list("What your school can do", steps(version)));
        });
        parts.add(facts.help());
        return parts;
    }

    private List<String> steps(YoungPeople version) {
        return List.of(
                "Read the page for ages " + YoungPeoplePage.ages(version, Wording.WORDS) + " with a class: "
                        + facts.address(Address.youngPeople(chapter.inspection(), version)),
                "Put up the poster; it prints on one sheet: "
                        + facts.address(Address.poster(chapter.inspection(), version)),
                "Let pupils listen to it: most devices can read the page aloud, part by part.");
    }

    private List<Part> groups() {
        List<Part> parts = new ArrayList<>();
        parts.add(Part.of(facts.what()));
        facts.version().ifPresent(version -> {
            parts.add(Part.of(version.why().text()));
            parts.add(Part.list("What was good", HandoutFacts.words(version.good(), 5)));
            parts.add(Part.list("What had to get better", HandoutFacts.words(version.better(), 5)));
            parts.add(Part.list("What was to happen next", HandoutFacts.words(version.next(), 5)));
        });
        facts.standing().ifPresent(line -> parts.add(Part.of(line)));
        parts.add(Part.list(
                "To talk about",
                List.of(
                        "Is this how you see it?",
                        "What has changed since " + Titles.year(chapter.inspection()) + ", and what has not?",
                        "Which of these things matters most to you?",
                        "What would you ask the people who run these services?")));
        parts.add(facts.help());
        return parts;
    }

    private static List<String> present(Optional<String> first, Optional<String> second) {
        return Stream.of(first, second).flatMap(Optional::stream).toList();
    }

    private static int words(List<String> lines) {
        return lines.stream().mapToInt(line -> line.split("\\s+").length).sum();
    }

    private static String duration(List<Part> body) {
        int words = body.stream().mapToInt(part -> words(part.paragraphs())).sum();
        int seconds = words * 60 / Handout.WORDS_A_MINUTE;
        return words + " words: about " + seconds + " seconds, read calmly.";
    }
}
