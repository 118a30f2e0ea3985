package candour.pages;

import candour.say.Words;
import java.util.List;

/** Which frameworks and years can be compared. */
public record CompareHomePage(Head head, String title, List<Choice> choices) implements Page {

    /** One framework and year, with how many areas were inspected. */
    public record Choice(Link page, int areas) {}

    static CompareHomePage of(Frame frame, List<Comparisons.Set> sets) {
        Address here = Address.COMPARE;
        Words words = frame.words();
        return new CompareHomePage(
                frame.head(here, words.the("compare"), words.the("compare-description")),
                words.the("compare-title"),
                sets.stream().map(set -> choice(set, here)).toList());
    }

    private static Choice choice(Comparisons.Set set, Address here) {
        return new Choice(here.link(Address.compare(set.framework(), set.year()), set.title()), set.areas());
    }
}
