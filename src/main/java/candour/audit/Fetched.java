package candour.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a browser asks for by itself when it shows a tag, and where it sends a form: all but the links that somebody follows. */
final class Fetched {

    private static final String[] ONE = {"src", "poster", "data", "background", "action", "formaction"};

    /** Candidates end at a comma with a blank after it, or at the blank before their size (HTML, 4.8.4.2.1). */
    private static final Pattern CANDIDATE = Pattern.compile("[\\s,]*(\\S*[^\\s,])\\s*(?:[^,]*)(?:,|$)");

    private static final Pattern REFRESH =
            Pattern.compile("(?is)\\s*[\\d.]*\\s*[;,]?\\s*(?:url\\s*=\\s*)?[\"']?([^\"']*).*");

    private final Tag tag;
    private final List<String> addresses = new ArrayList<>(1);

    private Fetched(Tag tag) {
        this.tag = tag;
    }

    /** Each address, as a reader of the page gets it. */
    static List<String> of(Tag tag) {
        return tag.element().is(Element.Kind.FETCHING) && !tag.isBare() && asks(tag)
                ? new Fetched(tag).read()
                : List.of();
    }

    /** Most tags are links, and few of those ask for anything. */
    private static boolean asks(Tag tag) {
        return !tag.element().is(Element.Kind.LINK) || tag.has("ping") || tag.has("srcset") || tag.has("imagesrcset");
    }

    private List<String> read() {
        switch (tag.name()) {
            case "a", "area" -> words(tag.value("ping"));
            case "link" -> link();
            case "meta" -> refresh();
            case "image", "use", "feimage" -> {
                one(tag.value("href"));
                one(tag.value("xlink:href"));
            }
            default -> {
                for (String name : ONE) {
                    one(tag.value(name));
                }
            }
        }
        candidates(tag.value("srcset"));
        candidates(tag.value("imagesrcset"));
        return addresses;
    }

    /** The address of the page itself is said, and not asked for. */
    private void link() {
        if (!"canonical".equals(tag.value("rel"))) {
            one(tag.value("href"));
        }
    }

    private void refresh() {
        String says = tag.value("content");
        if ("refresh".equalsIgnoreCase(tag.value("http-equiv")) && says != null) {
            one(REFRESH.matcher(says).replaceFirst("$1").strip());
        }
    }

    private void one(@Nullable String address) {
        if (address != null && !address.isBlank()) {
            addresses.add(address.strip());
        }
    }

    private void words(@Nullable String list) {
        if (list != null) {
            for (String address : list.strip().split("\\s+")) {
                one(address);
            }
        }
    }

    private void candidates(@Nullable String list) {
        if (list != null) {
            Matcher candidate = CANDIDATE.matcher(list);
            while (candidate.find()) {
                one(candidate.group(1));
            }
        }
    }
}
