package candour.render;

import candour.model.Site;
import java.util.Locale;

/** What stands in the tab of the browser where the publisher has no logo: a square of its own colour with its first letter. */
final class Icon {

    static final String FILE = "assets/icon.svg";

    private Icon() {}

    /** The letter is written by its number, so that no sign of it means anything in XML. */
    static String of(Site site) {
        int letter = site.title().toUpperCase(Locale.ROOT).codePointAt(0);
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="%s"/>\
                <text x="16" y="23" font-family="sans-serif" font-size="20" font-weight="700" text-anchor="middle" fill="#fff">&#%d;</text></svg>
                """.formatted(site.colours().brand().hex(), letter);
    }
}
