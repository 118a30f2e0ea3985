package candour.pages;

import candour.compare.FollowUp;
import candour.model.Follows;
import candour.model.Recommendation;
import candour.say.Titles;
import candour.say.Words;

/**
 * A link to what was said of the same matter in another year.
 *
 * @param why how the two points relate, and why we say so: the link is ours, and no document's
 */
public record Followed(Link link, String why) {

    /** From an earlier point to a later one. */
    static Followed later(FollowUp later, Address here, Words words) {
        boolean isAsked = later.point() instanceof Recommendation;
        Address page = isAsked ? Address.recommendations(later.inspection()) : Address.findings(later.inspection());
        Link link = new Link(
                here.to(page) + "#" + later.point().id(),
                words.with(
                        isAsked ? "finding-link.asked" : "finding-link",
                        "year",
                        Titles.year(later.inspection()),
                        "says",
                        isAsked ? later.point().plain() : later.point().says()));
        return new Followed(link, why("follows-later", later.follows(), words));
    }

    /** From a later point to an earlier one. */
    static Followed earlier(Link link, Follows follows, Words words) {
        return new Followed(link, why("follows-earlier", follows, words));
    }

    private static String why(String key, Follows follows, Words words) {
        return words.with(key, "how", follows.how()) + " " + follows.because();
    }
}
