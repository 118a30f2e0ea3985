package candour.pages;

import candour.compare.Compared;
import candour.compare.Compared.Chapter;
import candour.compare.Compared.Story;
import java.util.Comparator;
import java.util.List;

/**
 * The front door: pick an area, the newest inspections, the young people's door.
 *
 * @param title what the site is about; its name stands in the header
 */
public record HomePage(
        Head head,
        String title,
        List<Place> places,
        List<InspectionCard> newest,
        List<Link> themes,
        Link youngPeople,
        Link frameworks,
        Link recommendations)
        implements Page {

    private static final int NEWEST = 3;

    /** An authority to pick. */
    public record Place(Link page, String inspections) {}

    static HomePage of(Frame frame, Compared compared) {
        Address here = Address.HOME;
        String title = frame.site().title();
        return new HomePage(
                frame.head(
                        here,
                        title + ": " + Wording.small(frame.site().strapline()),
                        frame.site().strapline() + "."),
                frame.site().strapline(),
                compared.stories().stream().map(story -> place(story, here)).toList(),
                compared.stories().stream()
                        .flatMap(story -> story.chapters().stream())
                        .sorted(Comparator.comparing((Chapter chapter) ->
                                        chapter.inspection().published())
                                .reversed()
                                .thenComparing(chapter -> chapter.inspection().id()))
                        .limit(NEWEST)
                        .map(chapter -> InspectionCard.of(
                                chapter, here, Titles.title(chapter.authority(), chapter.inspection())))
                        .toList(),
                compared.archive().themes().stream()
                        .map(theme -> here.link(Address.of(theme), theme.name()))
                        .toList(),
                here.link(Address.YOUNG_PEOPLE, "Go to the young people’s pages"),
                here.link(Address.FRAMEWORKS, "How inspections judge"),
                here.link(Address.RECOMMENDATIONS, "What inspectors asked for"));
    }

    private static Place place(Story story, Address here) {
        int count = story.chapters().size();
        return new Place(
                here.link(Address.of(story.authority()), story.authority().name()),
                Wording.capital(Wording.count(count, "inspection", "inspections")));
    }
}
