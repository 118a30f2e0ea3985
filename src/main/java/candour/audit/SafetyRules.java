package candour.audit;

import java.util.regex.Pattern;

/** Nothing runs or is fetched that the site does not bring itself. */
final class SafetyRules implements PageRule {

    private static final Interest INTEREST =
            Interest.in(Element.Kind.FETCHING, Element.Kind.FOREIGN).withAttributes("on", "style");

    private static final Pattern FILE_NAME = Pattern.compile("(?i)\\S+\\.(png|jpe?g|gif|svg|webp)");

    @Override
    public Interest interest() {
        return INTEREST;
    }

    @Override
    public void start(Tag tag, OpenPage page) {
        if (!tag.isBare()) {
            attributes(tag, page);
        }
        if (tag.element().is(Element.Kind.FETCHING)) {
            Fetched.of(tag).forEach(address -> foreign(tag, address, page));
        }
        if (tag.element().is(Element.Kind.FOREIGN)) {
            shows(tag, page);
        }
    }

    private static void shows(Tag tag, OpenPage page) {
        switch (tag.name()) {
            case "script" -> script(tag, page);
            case "style" -> page.fault(Rule.STYLE_INLINE, "<style> holds a style");
            case "img" -> picture(tag, page);
            case "iframe", "object", "embed" ->
                page.fault(Rule.HOST_FOREIGN, "<" + tag.name() + "> shows another page");
            default -> {}
        }
    }

    private static void attributes(Tag tag, OpenPage page) {
        if (tag.hasAny("on")) {
            page.fault(Rule.SCRIPT_INLINE, "<" + tag.name() + "> holds a script");
        }
        if (tag.has("style") && !tag.name().equals("style")) {
            page.fault(Rule.STYLE_INLINE, "<" + tag.name() + "> holds a style");
        }
    }

    private static void script(Tag tag, OpenPage page) {
        if (!tag.has("src") && !tag.hasAny("on")) {
            page.fault(Rule.SCRIPT_INLINE, "<script> holds a script");
        }
    }

    private static void picture(Tag tag, OpenPage page) {
        String alt = tag.value("alt");
        boolean isBlank = alt != null && !alt.isEmpty() && alt.isBlank();
        if (alt == null || isBlank || FILE_NAME.matcher(alt).matches()) {
            page.fault(Rule.IMAGE_ALT, "an image has no text in its place, or only the name of a file");
        }
    }

    private static void foreign(Tag tag, String address, OpenPage page) {
        if (Paths.isElsewhere(address)) {
            page.fault(Rule.HOST_FOREIGN, "<" + tag.name() + "> asks another host: " + address);
        }
    }
}
