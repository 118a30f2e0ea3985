package candour.pages;

import candour.compare.Compared;
import candour.compare.Compared.Story;
import candour.model.Site;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The young people's front door. */
public record YoungPeopleHomePage(Head head, String title, List<Place> places, List<Site.Help> help, Link words)
        implements Page {

    /** An authority with the children's version of each of its inspections, newest first. */
    public record Place(String id, String name, List<Link> inspections) {}

    static YoungPeopleHomePage of(Frame frame, Compared compared) {
        Address here = Address.YOUNG_PEOPLE;
        String title = "For young people";
        return new YoungPeopleHomePage(
                frame.head(here, title, "What inspectors said about services for children, told for young people."),
                title,
                compared.stories().stream().map(story -> place(story, here)).toList(),
                frame.site().help(),
                here.link(Address.WORDS, "Words explained"));
    }

    private static Place place(Story story, Address here) {
        List<Link> inspections = new ArrayList<>(story.chapters().stream()
                .map(chapter -> here.link(
                        Address.youngPeople(chapter.inspection()),
                        "What inspectors said in " + Titles.year(chapter.inspection()) + ": "
                                + Wording.small(chapter.inspection().framework().family())))
                .toList());
        Collections.reverse(inspections);
        return new Place(story.authority().id(), story.authority().name(), inspections);
    }
}
