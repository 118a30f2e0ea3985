package candour.audit;

import candour.audit.Element.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Landmarks, lists, paragraphs, and elements that are no longer to be used. */
final class StructureRules implements PageRule {

    private static final Interest INTEREST = Interest.in(Kind.OBSOLETE, Kind.LANDMARK, Kind.ITEM, Kind.PARAGRAPH)
            .withAttributes("id", "role", "aria-labelledby", "tabindex", "accesskey")
            .withChildrenOf(Kind.LIST);

    private static final Set<String> LISTS = Set.of("ul", "ol", "menu", "li");
    private static final Set<String> DEFINITIONS = Set.of("dl", "div", "dt", "dd");
    private static final Set<String> ROLES = Set.of(
            "alert",
            "alertdialog",
            "application",
            "article",
            "banner",
            "button",
            "cell",
            "checkbox",
            "columnheader",
            "combobox",
            "complementary",
            "contentinfo",
            "definition",
            "dialog",
            "directory",
            "document",
            "feed",
            "figure",
            "form",
            "generic",
            "grid",
            "gridcell",
            "group",
            "heading",
            "img",
            "link",
            "list",
            "listbox",
            "listitem",
            "log",
            "main",
            "marquee",
            "math",
            "menu",
            "menubar",
            "menuitem",
            "menuitemcheckbox",
            "menuitemradio",
            "meter",
            "navigation",
            "none",
            "note",
            "option",
            "presentation",
            "progressbar",
            "radio",
            "radiogroup",
            "region",
            "row",
            "rowgroup",
            "rowheader",
            "scrollbar",
            "search",
            "searchbox",
            "separator",
            "slider",
            "spinbutton",
            "status",
            "switch",
            "tab",
            "table",
            "tablist",
            "tabpanel",
            "term",
            "textbox",
            "timer",
            "toolbar",
            "tooltip",
            "tree",
            "treegrid",
            "treeitem");

    private final Set<String> ids = new HashSet<>();
    private final Set<String> named = new TreeSet<>();
    private final Set<String> navigations = new HashSet<>();
    private int mains;
    private boolean hasHeader;
    private boolean hasFooter;

    /** The ids of the page, once it has been read. */
    Set<String> ids() {
        return ids;
    }

    @Override
    public Interest interest() {
        return INTEREST;
    }

    @Override
    public void start(Tag tag, OpenPage page) {
        if (!tag.isBare()) {
            attributes(tag, page);
        }
        if (tag.element().is(Kind.OBSOLETE)) {
            page.fault(Rule.ELEMENT_OBSOLETE, "<" + tag.name() + "> is not to be used");
        }
        if (tag.element().is(Kind.LANDMARK)) {
            landmark(tag, page);
        }
        list(tag, page);
    }

    private void attributes(Tag tag, OpenPage page) {
        String id = tag.value("id");
        if (id != null && !ids.add(id)) {
            page.fault(Rule.ID_REPEATED, "the id \"" + id + "\" stands there twice");
        }
        String role = tag.value("role");
        if (role != null
                && !ROLES.contains(role)
                && Stream.of(role.strip().split("\\s+")).noneMatch(ROLES::contains)) {
            page.fault(Rule.ROLE_UNKNOWN, "\"" + role + "\" is not a role");
        }
        String names = tag.value("aria-labelledby");
        if (names != null) {
            named.addAll(List.of(names.strip().split("\\s+")));
        }
        String order = tag.value("tabindex");
        boolean isForced = order != null && !order.equals("0") && !order.equals("-1");
        if (isForced || tag.has("accesskey")) {
            page.fault(Rule.FOCUS_FORCED, "<" + tag.name() + "> changes the order of focus or takes a key");
        }
    }

    private void landmark(Tag tag, OpenPage page) {
        switch (tag.name()) {
            case "main" -> mains++;
            case "header" -> hasHeader |= !page.isWithin("main");
            case "footer" -> hasFooter |= !page.isWithin("main");
            case "nav" -> {
                String name = tag.attribute("aria-label").orElse("")
                        + tag.attribute("aria-labelledby").orElse("");
                if (!navigations.add(name)) {
                    page.fault(Rule.LANDMARKS, "two navigations have the same name, \"" + name + "\"");
                }
            }
            default -> {}
        }
    }

    private static void list(Tag tag, OpenPage page) {
        Element parent = page.parent();
        boolean isInList = parent != null && parent.is(Kind.LIST);
        if (!isInList && !tag.element().is(Kind.ITEM)) {
            return;
        }
        String name = parent == null ? "" : parent.name();
        boolean isOrphan = tag.element().is(Kind.ITEM)
                ? !(tag.name().equals("li") ? LISTS : DEFINITIONS).contains(name)
                : !tag.element().is(Kind.HIDDEN);
        if (isOrphan) {
            page.fault(Rule.LIST_BROKEN, "<" + tag.name() + "> cannot stand in <" + name + ">");
        }
    }

    @Override
    public void named(Tag tag, String words, OpenPage page) {
        if (tag.name().equals("p") && words.isEmpty()) {
            page.fault(Rule.PARAGRAPH_EMPTY, "a paragraph says nothing");
        }
    }

    @Override
    public void end(OpenPage page) {
        named.removeAll(ids);
        named.forEach(id ->
                page.fault(Rule.FRAGMENT_BROKEN, "something is named by \"" + id + "\", and there is no such place"));
        if (mains != 1 || !hasHeader || !hasFooter) {
            page.fault(
                    Rule.LANDMARKS,
                    "the page has " + mains + " main parts, " + (hasHeader ? "a" : "no") + " header and "
                            + (hasFooter ? "a" : "no") + " footer");
        }
    }
}
