package candour.audit;

import candour.model.LinkText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Links have words, and lead to addresses. Whether these exist is seen when the whole site is there. */
final class LinkRules implements PageRule {

    private static final Interest INTEREST = Interest.in(Element.Kind.FETCHING, Element.Kind.LINK);

    private final List<String> addresses = new ArrayList<>();

    /** Every address within the site that the page uses, as it is written. */
    List<String> addresses() {
        return addresses;
    }

    @Override
    public Interest interest() {
        return INTEREST;
    }

    @Override
    public void start(Tag tag, OpenPage page) {
        if (tag.element().is(Element.Kind.FETCHING)) {
            Fetched.of(tag).forEach(this::note);
        }
        if (tag.element().is(Element.Kind.LINK)) {
            link(tag.value("href"), page);
        }
    }

    private void link(@Nullable String address, OpenPage page) {
        if (address == null) {
            return;
        }
        boolean isScript =
                address.regionMatches(true, 0, "javascript:", 0, 11) || address.regionMatches(true, 0, "data:", 0, 5);
        if (address.isBlank() || address.equals("#") || isScript) {
            page.fault(Rule.LINK_UNSAFE, "a link leads to \"" + address + "\"");
            return;
        }
        note(address);
    }

    private void note(String address) {
        if (!Paths.isElsewhere(address)) {
            addresses.add(address);
        }
    }

    @Override
    public void named(Tag tag, String words, OpenPage page) {
        if (!tag.element().is(Element.Kind.LINK) || !tag.has("href")) {
            return;
        }
        String said = tag.attribute("aria-label").orElse(words).strip();
        if (said.isEmpty()) {
            page.fault(Rule.LINK_EMPTY, "a link to " + tag.attribute("href").get() + " has no words");
        } else if (LinkText.isVague(said)) {
            page.fault(Rule.LINK_VAGUE, "a link says only \"" + said.toLowerCase(Locale.ROOT) + "\"");
        }
    }
}
