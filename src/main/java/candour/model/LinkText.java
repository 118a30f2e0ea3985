package candour.model;

import java.util.Locale;
import java.util.Set;

/** The words of a link. */
public final class LinkText {

    private static final Set<String> VAGUE = Set.of(
            "click here",
            "here",
            "more",
            "read more",
            "link",
            "this link",
            "this",
            "this page",
            "click",
            "details",
            "");

    private static final int LONGEST =
            VAGUE.stream().mapToInt(String::length).max().orElse(0);

    private LinkText() {}

    /** Whether they tell nobody where it leads, read without the sentence around them (WCAG 2.4.4, 2.4.9). */
    public static boolean isVague(String words) {
        String said = withoutStops(words.strip());
        return said.length() <= LONGEST && VAGUE.contains(said.toLowerCase(Locale.ROOT));
    }

    private static String withoutStops(String words) {
        int end = words.length();
        while (end > 0 && ".!:…".indexOf(words.charAt(end - 1)) >= 0) {
            end--;
        }
        return words.substring(0, end);
    }
}
