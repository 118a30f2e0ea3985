package candour.pages;

import candour.compare.Compared;
import candour.compare.Compared.Story;
import candour.say.Words;
import java.util.List;
import java.util.Optional;

/**
 * An authority that readers find by its name.
 *
 * @param also other names that it has or had
 * @param page its address from the top of the site
 * @param young that of its newest children's version
 */
public record FoundPlace(String name, List<String> also, String page, Optional<String> young) {

    public static List<FoundPlace> all(Compared compared, Words words) {
        return compared.stories().stream().map(story -> of(story, words)).toList();
    }

    private static FoundPlace of(Story story, Words words) {
        return new FoundPlace(
                story.authority().name(),
                story.authority().also(),
                Address.of(story.authority()).file(),
                YoungPeopleHomePage.links(story, Address.HOME, words).stream()
                        .map(Link::href)
                        .findFirst());
    }
}
