package candour.audit;

import java.util.Set;

/** Nothing runs or is fetched that the site does not bring itself. */
final class SafetyRules implements PageRule {

    private static final Set<String> FETCHES =
            Set.of("script", "img", "iframe", "frame", "embed", "source", "track", "audio", "video", "object");

    @Override
    public void start(Tag tag, OpenPage page) {
        boolean isScript = tag.name().equals("script") && !tag.has("src");
        boolean isHandler = tag.hasAny("on");
        if (isScript || isHandler) {
            page.fault(Rule.SCRIPT_INLINE, "<" + tag.name() + "> holds a script");
        }
        if (tag.name().equals("style") || tag.has("style")) {
            page.fault(Rule.STYLE_INLINE, "<" + tag.name() + "> holds a style");
        }
        if (FETCHES.contains(tag.name())) {
            foreign(tag, tag.attribute("src").or(() -> tag.attribute("data")).orElse(""), page);
        } else if (tag.name().equals("link")
                && tag.attribute("rel").filter("canonical"::equals).isEmpty()) {
            foreign(tag, tag.attribute("href").orElse(""), page);
        }
        if (tag.name().equals("iframe")
                || tag.name().equals("object")
                || tag.name().equals("embed")) {
            page.fault(Rule.HOST_FOREIGN, "<" + tag.name() + "> shows another page");
        }
        if (tag.name().equals("img")
                && (tag.attribute("alt").isEmpty()
                        || isFileName(tag.attribute("alt").get()))) {
            page.fault(Rule.IMAGE_ALT, "an image has no text in its place, or only the name of a file");
        }
    }

    private static boolean isFileName(String alt) {
        return alt.matches("(?i)\\S+\\.(png|jpe?g|gif|svg|webp)");
    }

    private static void foreign(Tag tag, String address, OpenPage page) {
        if (Paths.isElsewhere(address)) {
            page.fault(Rule.HOST_FOREIGN, "<" + tag.name() + "> fetches " + address);
        }
    }
}
