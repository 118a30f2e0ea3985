package candour.audit;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a browser asks for by itself when it shows a tag, and where it sends a form: all but the links that somebody follows. */
final class Fetched {

    private static final List<String> ONE = List.of("src", "poster", "data", "background", "action", "formaction");
    private static final List<String> SEVERAL = List.of("srcset", "imagesrcset");

    /** Candidates end at a comma with a blank after it, or at the blank before their size (HTML, 4.8.4.2.1). */
    private static final Pattern CANDIDATE = Pattern.compile("[\\s,]*(\\S*[^\\s,])\\s*(?:[^,]*)(?:,|$)");

    private static final Pattern REFRESH =
            Pattern.compile("(?is)\\s*[\\d.]*\\s*[;,]?\\s*(?:url\\s*=\\s*)?[\"']?([^\"']*).*");

    private Fetched() {}

    /** Each address, as a reader of the page gets it. */
    static void of(Tag tag, Consumer<String> each) {
        if (!tag.element().mayFetch() || tag.isBare()) {
            return;
        }
        switch (tag.name()) {
            case "a", "area" -> words(tag.value("ping"), each);
            case "link" -> link(tag, each);
            case "meta" -> refresh(tag, each);
            case "image", "use", "feimage" -> {
                one(tag.value("href"), each);
                one(tag.value("xlink:href"), each);
            }
            default -> ONE.forEach(name -> one(tag.value(name), each));
        }
        if (tag.hasAny("srcset") || tag.hasAny("imagesrcset")) {
            SEVERAL.forEach(name -> candidates(tag.value(name), each));
        }
    }

    /** The address of the page itself is said, and not asked for. */
    private static void link(Tag tag, Consumer<String> each) {
        if (!"canonical".equals(tag.value("rel"))) {
            one(tag.value("href"), each);
        }
    }

    private static void refresh(Tag tag, Consumer<String> each) {
        String says = tag.value("content");
        if ("refresh".equalsIgnoreCase(tag.value("http-equiv")) && says != null) {
            one(REFRESH.matcher(says).replaceFirst("$1").strip(), each);
        }
    }

    private static void one(@Nullable String address, Consumer<String> each) {
        if (address != null && !address.isBlank()) {
            each.accept(address.strip());
        }
    }

    private static void words(@Nullable String addresses, Consumer<String> each) {
        if (addresses != null) {
            List.of(addresses.strip().split("\\s+")).forEach(address -> one(address, each));
        }
    }

    private static void candidates(@Nullable String addresses, Consumer<String> each) {
        if (addresses != null) {
            CANDIDATE.matcher(addresses).results().forEach(found -> one(found.group(1), each));
        }
    }
}
