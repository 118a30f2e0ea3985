package candour.pages;

import candour.compare.Latest;
import candour.say.Words;
import java.util.List;
import java.util.stream.Stream;

/** Which frameworks and years can be compared. */
public record CompareHomePage(Head head, String title, List<Choice> choices) implements Page {

    /** One framework and year, with how many areas were inspected. */
    public record Choice(Link page, int areas) {}

    static CompareHomePage of(Frame frame, List<Latest> latest, List<Comparisons.Set> sets) {
        Address here = Address.COMPARE;
        Words words = frame.words();
        return new CompareHomePage(
                frame.head(here, words.the("compare"), words.the("compare-description")),
                words.the("compare-title"),
                Stream.concat(
                                latest.stream().map(one -> choice(one, here, words)),
                                sets.stream().map(set -> choice(set, here)))
                        .toList());
    }

    private static Choice choice(Latest latest, Address here, Words words) {
        String title = words.with("latest-page", "family", latest.newest().family());
        return new Choice(
                here.link(Address.compare(latest), title), latest.chapters().size());
    }

    private static Choice choice(Comparisons.Set set, Address here) {
        return new Choice(here.link(Address.compare(set.framework(), set.year()), set.title()), set.areas());
    }
}
