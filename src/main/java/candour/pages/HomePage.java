package candour.pages;

import candour.compare.Compared;
import candour.compare.Compared.Chapter;
import candour.compare.Compared.Story;
import candour.compare.Course;
import candour.model.Inspection;
import candour.say.Titles;
import candour.say.Words;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The front door: pick an area, the newest inspections, the young people's door.
 *
 * @param isHeld whether inspections are held back that would stand here
 * @param reach the day of the newest document
 * @param promised how many children's versions are still being written
 * @param title what the site is about; its name stands in the header
 */
public record HomePage(
        Head head,
        String title,
        int promised,
        List<Place> places,
        List<Link> letters,
        Link authorities,
        int rows,
        List<InspectionCard> newest,
        List<Link> themes,
        Link youngPeople,
        Link frameworks,
        Link recommendations,
        Optional<LocalDate> reach,
        boolean hasNumbers,
        boolean isHeld)
        implements Page {

    private static final int NEWEST = 3;

    /**
     * An authority to pick, with how many inspections there are.
     *
     * @param letters with which the names of areas begin, where there are many
     * @param rows how many inspections nobody has written more about than stands in a table
     * @param newest its newest grades that sum up others, each with its shape
     * @param when in which year they were given
     */
    public record Place(Link page, int inspections, List<Verdict> newest, String when) {}

    /** The most areas that stand on it one by one; of more there is a list of their own. */
    static final int MOST_PLACES = 12;

    /** In one piece: one line a field of the record. */
    static HomePage of(Frame frame, Compared compared) {
        Address here = Address.HOME;
        Words words = frame.words();
        String strapline = frame.site().strapline();
        return new HomePage(
                frame.head(
                        here,
                        words.with("home-title", "site", frame.site().title(), "strapline", strapline),
                        words.with("home-description", "strapline", strapline)),
                strapline,
                compared.stories().stream().mapToInt(Story::promised).sum(),
                compared.stories().stream()
                        .filter(any -> compared.stories().size() <= MOST_PLACES)
                        .map(story -> place(story, here, words))
                        .toList(),
                compared.stories().size() <= MOST_PLACES ? List.of() : letters(compared, here),
                here.link(Address.AUTHORITIES, words.the("authorities")),
                rows(compared),
                newest(compared, here, words),
                compared.archive().shownThemes().stream()
                        .map(theme -> here.link(Address.of(theme), theme.name()))
                        .toList(),
                here.link(Address.YOUNG_PEOPLE, words.the("home-young-people")),
                here.link(Address.FRAMEWORKS, words.the("frameworks")),
                here.link(Address.RECOMMENDATIONS, words.the("all-recommendations")),
                frame.reach(),
                compared.archive().hasNumberedGrades(),
                compared.archive().authorities().stream()
                        .anyMatch(place -> !place.held().isEmpty()));
    }

    /** How many inspections nobody has written more about than stands in a table. */
    private static int rows(Compared compared) {
        return (int)
                compared.archive().inspections().filter(Inspection::isOnlyRow).count();
    }

    private static List<Link> letters(Compared compared, Address here) {
        return compared.archive().authorities().stream()
                .map(AuthoritiesPage::letter)
                .distinct()
                .sorted()
                .map(letter ->
                        new Link(here.to(Address.AUTHORITIES) + "#letter-" + letter.toLowerCase(Locale.ROOT), letter))
                .toList();
    }

    private static List<InspectionCard> newest(Compared compared, Address here, Words words) {
        return compared.stories().stream()
                .flatMap(story -> story.chapters().stream())
                .sorted(Comparator.comparing(
                                (Chapter chapter) -> chapter.inspection().day())
                        .reversed()
                        .thenComparing(chapter -> chapter.inspection().id()))
                .limit(NEWEST)
                .map(chapter -> InspectionCard.of(
                        chapter, here, words.titles().title(chapter.authority(), chapter.inspection()), words))
                .toList();
    }

    private static Place place(Story story, Address here, Words words) {
        List<Course> newest = Course.of(story);
        return new Place(
                here.link(Address.of(story.authority()), story.authority().name()),
                story.chapters().size(),
                newest.stream()
                        .map(one -> Verdict.of(one.grade(), words).withoutNumber())
                        .toList(),
                newest.stream()
                        .map(one -> Titles.year(one.inspection()))
                        .findFirst()
                        .orElse(""));
    }
}
