package candour.model;

import java.util.Arrays;
import java.util.Locale;

/** The folders at the top of a site that it uses itself, or will use: addresses of pages, and names that no authority can have. */
public enum TopFolder {
    ABOUT,
    ACCESSIBILITY,
    ASSETS,
    AUTHORITIES,
    COMPARE,
    COMPONENTS,
    DATA,
    FRAMEWORKS,
    PAGES,
    PICTURES,
    RECOMMENDATIONS,
    SEARCH,
    THEMES,
    WORDS,
    YOUNG_PEOPLE;

    /** As it stands in addresses. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static boolean isTaken(String name) {
        return Arrays.stream(values()).anyMatch(folder -> folder.word().equals(name));
    }
}
