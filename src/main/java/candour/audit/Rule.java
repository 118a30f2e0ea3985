package candour.audit;

import java.util.Locale;

/** What finished pages must keep. */
public enum Rule {
    /** One h1 (GOV.UK; WCAG technique H42). */
    H1_COUNT,
    /** No level of headings is left out (WCAG 1.3.1). */
    HEADING_ORDER,
    /** A heading says something (WCAG 2.4.6). */
    HEADING_EMPTY,
    /** A page has a title (WCAG 2.4.2). */
    TITLE_MISSING,
    /** No two pages have the same title (WCAG 2.4.2). */
    TITLE_REPEATED,
    /** A page says its language, by a known form of code (WCAG 3.1.1, 3.1.2). */
    LANGUAGE_MISSING,
    /** An id stands once on a page: links and labels go by it. */
    ID_REPEATED,
    /** A link within the site leads to a file of it. */
    LINK_BROKEN,
    /** A link to a place on a page leads to an id of that page, and so does the name of something ({@code aria-labelledby}). */
    FRAGMENT_BROKEN,
    /** A link has words (WCAG 2.4.4). */
    LINK_EMPTY,
    /** The words of a link tell where it leads (WCAG 2.4.4). */
    LINK_VAGUE,
    /** A link leads to an address, not to a script. */
    LINK_UNSAFE,
    /** An image has a text in its place, or says that it needs none (WCAG 1.1.1). */
    IMAGE_ALT,
    /** A table has a caption (WCAG 1.3.1, technique H39). */
    TABLE_CAPTION,
    /** A table has header cells, each with its direction (WCAG 1.3.1, technique H63), and none is empty. */
    TABLE_HEADERS,
    /** Tables do not stand in tables. */
    TABLE_NESTED,
    /** One main part, within a header and a footer; several navigations have names (WCAG 1.3.1, 2.4.1). */
    LANDMARKS,
    /** A control has a label with words (WCAG 1.3.1, 4.1.2). */
    LABEL_MISSING,
    /** A group of controls says what it is (WCAG 1.3.1, technique H71). */
    LEGEND_MISSING,
    /** A button has words (WCAG 4.1.2). */
    BUTTON_EMPTY,
    /** Items stand in lists, and lists in items (WCAG 1.3.1). */
    LIST_BROKEN,
    /** Elements end where they began. */
    TAGS_UNBALANCED,
    /** No element that standards gave up, or that moves (WCAG 2.2.2). */
    ELEMENT_OBSOLETE,
    /** No order of focus but that of the page, and no single keys (WCAG 2.4.3, 2.1.4). */
    FOCUS_FORCED,
    /** Roles are those of WAI-ARIA (WCAG 4.1.2). */
    ROLE_UNKNOWN,
    /** A paragraph says something. */
    PARAGRAPH_EMPTY,
    /** No script stands in a page: it could come from content. */
    SCRIPT_INLINE,
    /** No style stands in a page. */
    STYLE_INLINE,
    /** Nothing is fetched from another host. */
    HOST_FOREIGN;

    /** The rule as it is printed: {@code h1-count}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
