package candour.pages;

import candour.compare.Compared;
import candour.compare.Compared.Story;
import candour.model.Archive;
import candour.model.Inspection;
import candour.model.Site;
import candour.say.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The young people's front door. */
public record YoungPeopleHomePage(
        Head head,
        String title,
        List<Place> places,
        List<Letter> letters,
        List<Step> how,
        List<Right> rights,
        List<Site.Help> help,
        Link words,
        Link pictures)
        implements Page {

    /** An authority with the children's version of each of its inspections, newest first. */
    public record Place(String id, String name, List<Link> inspections) {}

    /** The places whose names begin with a letter, each with its newest version. */
    public record Letter(String id, String name, List<Place> places) {}

    /** How an inspection works, step by step. */
    public record Step(Image picture, Block says) {}

    /** Something young people have a right to. */
    public record Right(Image picture, Block says, String law) {}

    /** The most versions of one place on this page. */
    private static final int MOST = 10;

    /** Of more places than that only the newest version stands here, so that a place is found at once. */
    private static final int MOST_PLACES = 12;

    static YoungPeopleHomePage of(Frame frame, Compared compared) {
        Address here = Address.YOUNG_PEOPLE;
        Words words = frame.words();
        Archive archive = compared.archive();
        Explainer explainer = new Explainer(archive.glossary(), here);
        return new YoungPeopleHomePage(
                frame.head(here, words.the("young-home"), words.the("young-home.about")),
                words.the("young-home"),
                compared.stories().stream()
                        .filter(story -> !story.chapters().isEmpty()
                                && compared.stories().size() <= MOST_PLACES)
                        .map(story -> place(story, here, words))
                        .toList(),
                compared.stories().size() <= MOST_PLACES ? List.of() : letters(compared, here, words),
                steps(archive, explainer, here),
                rights(archive, explainer, here),
                frame.site().help(),
                here.link(Address.WORDS, words.the("glossary")),
                here.link(Address.PICTURES, words.the("pictures")));
    }

    /** The newest version of each place, by the letter that its name begins with. */
    private static List<Letter> letters(Compared compared, Address here, Words words) {
        Map<String, Letter> letters = new TreeMap<>();
        for (Story story : compared.stories()) {
            List<Link> versions = links(story, here, words);
            if (!versions.isEmpty()) {
                String letter = AuthoritiesPage.letter(story.authority());
                letters.computeIfAbsent(
                                letter, any -> new Letter(letter.toLowerCase(Locale.ROOT), letter, new ArrayList<>()))
                        .places()
                        .add(new Place(story.authority().id(), story.authority().name(), versions.subList(0, 1)));
            }
        }
        return List.copyOf(letters.values());
    }

    private static List<Step> steps(Archive archive, Explainer explainer, Address here) {
        return archive.site().how().stream()
                .map(step -> new Step(Image.of(archive.pictures(), here, step.picture()), explainer.block(step.says())))
                .toList();
    }

    private static List<Right> rights(Archive archive, Explainer explainer, Address here) {
        return archive.site().rights().stream()
                .map(right -> new Right(
                        Image.of(archive.pictures(), here, right.picture()),
                        explainer.block(right.says()),
                        right.law()))
                .toList();
    }

    private static Place place(Story story, Address here, Words words) {
        List<Link> versions = links(story, here, words);
        List<Link> all = versions.size() <= MOST
                ? versions
                : Stream.concat(versions.stream().limit(MOST), Stream.of(older(story, here, words)))
                        .toList();
        return new Place(story.authority().id(), story.authority().name(), all);
    }

    private static Link older(Story story, Address here, Words words) {
        String place = story.authority().name();
        return here.link(Address.of(story.authority()), words.with("young-home.older", "place", place));
    }

    /** The children's versions of one authority, newest first. */
    static List<Link> links(Story story, Address here, Words words) {
        List<Link> inspections = new ArrayList<>();
        story.chapters().forEach(chapter -> inspections.addAll(links(chapter.inspection(), here, words)));
        Collections.reverse(inspections);
        return inspections;
    }

    private static List<Link> links(Inspection inspection, Address here, Words words) {
        if (inspection.youngPeople().isEmpty()) {
            String text = called(
                    inspection.isOnlyRow() ? "young-inspection" : "young-inspection.being-written",
                    inspection,
                    "",
                    words);
            return List.of(here.link(Address.youngPeople(inspection), text));
        }
        String key = inspection.youngPeople().size() == 1 ? "young-inspection" : "young-inspection.ages";
        return inspection.youngPeople().stream()
                .map(version -> here.link(
                        Address.youngPeople(inspection, version),
                        called(key, inspection, YoungPeoplePage.ages(version, words), words)))
                .toList();
    }

    private static String called(String key, Inspection inspection, String ages, Words words) {
        String family = inspection.kind();
        return words.with(key, "year", words.titles().when(inspection), "family", family, "ages", ages);
    }
}
