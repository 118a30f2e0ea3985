package candour.pages;

import java.util.List;

/** Which frameworks and years can be compared. */
public record CompareHomePage(Head head, String title, List<Choice> choices) implements Page {

    /** One framework and year, with how many areas were inspected. */
    public record Choice(Link page, String areas) {}

    static CompareHomePage of(Frame frame, List<Comparisons.Set> sets) {
        Address here = Address.COMPARE;
        return new CompareHomePage(
                frame.head(here, "Compare", "Areas side by side, within one framework and year."),
                "Compare areas",
                sets.stream()
                        .map(set -> new Choice(
                                here.link(
                                        Address.compare(set.framework(), set.year()),
                                        set.framework().family() + " " + set.year()),
                                Wording.capital(Wording.count(set.chapters().size(), "area", "areas"))))
                        .toList());
    }
}
