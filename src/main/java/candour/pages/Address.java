package candour.pages;

import candour.compare.Latest;
import candour.model.Area;
import candour.model.Authority;
import candour.model.Framework;
import candour.model.Inspection;
import candour.model.Site;
import candour.model.Theme;
import candour.model.TopFolder;
import candour.model.YoungPeople;
import java.util.List;

/**
 * Where a page is within the site. Addresses never change once published. Links are relative, so that the finished folder
 * works wherever a council puts it.
 *
 * @param path from the top of the site, beginning with a slash
 * @param root how the page reaches the top of the site
 */
public record Address(String path, String root) {

    /** The ways to the top, by how deep a page is: one text for all pages. */
    private static final List<String> UP =
            List.of("./", "../", "../../", "../../../", "../../../../", "../../../../../");

    static final Address HOME = at("/");
    static final Address ACCESSIBILITY = at(TopFolder.ACCESSIBILITY);
    static final Address ABOUT = at(TopFolder.ABOUT);
    static final Address COMPARE = at(TopFolder.COMPARE);
    static final Address COMPONENTS = at(TopFolder.COMPONENTS);
    static final Address DATA = at(TopFolder.DATA);
    static final Address FRAMEWORKS = at(TopFolder.FRAMEWORKS);
    static final Address ICON = at("/assets/icon.svg");
    static final Address PICTURES = at(TopFolder.PICTURES);
    static final Address RECOMMENDATIONS = at(TopFolder.RECOMMENDATIONS);
    static final Address AUTHORITIES = at("/authorities/");
    static final Address SHARE = at("/" + ShareCard.FILE);
    static final Address THEMES = at(TopFolder.THEMES);
    static final Address WORDS = at(TopFolder.WORDS);
    static final Address YOUNG_PEOPLE = at(TopFolder.YOUNG_PEOPLE);

    private static Address at(TopFolder folder) {
        return at("/" + folder.word() + "/");
    }

    private static Address at(String path) {
        int depth = -1;
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            depth++;
        }
        return new Address(path, depth < UP.size() ? UP.get(depth) : "../".repeat(depth));
    }

    /** The page that a server shows in place of any missing one, so its links begin at the site's base path. */
    static Address notFound(String basePath) {
        return new Address("/404.html", basePath);
    }

    public static Address of(Authority authority) {
        return at("/" + authority.id() + "/");
    }

    /** One theme in one area. */
    static Address of(Authority authority, Theme theme) {
        return at(of(authority).path + "themes/" + theme.id() + "/");
    }

    static Address of(Authority authority, Theme theme, int number) {
        return at(of(authority, theme).path + sheet(number));
    }

    /** @param number of a part of a long list, from 1, as everywhere here */
    static Address of(Authority authority, int number) {
        return at(of(authority).path + sheet(number));
    }

    private static String sheet(int number) {
        return number == 1 ? "" : number + "/";
    }

    /** A page of the publisher's own. */
    static Address of(Site.OwnPage page) {
        return at("/" + TopFolder.PAGES.word() + "/" + page.id() + "/");
    }

    static Address of(Inspection inspection) {
        return at("/" + inspection.id() + "/");
    }

    static Address of(Theme theme) {
        return at(THEMES.path + theme.id() + "/");
    }

    static Address of(Theme theme, int number) {
        return at(of(theme).path + sheet(number));
    }

    static Address of(Framework framework) {
        return at(FRAMEWORKS.path + framework.id() + "/");
    }

    static Address compare(Latest latest) {
        return at(COMPARE.path + latest.id() + "/");
    }

    /** One area on a map. */
    static Address map(Latest latest, Area area) {
        return at(compare(latest).path + "map/" + area.id() + "/");
    }

    static Address compare(Framework framework, int year) {
        return at(COMPARE.path + framework.id() + "-" + year + "/");
    }

    static Address youngPeople(Inspection inspection) {
        return at("/" + inspection.id() + "/young-people/");
    }

    /** The first version keeps its address when others join it. */
    static Address youngPeople(Inspection inspection, YoungPeople version) {
        boolean isFirst = inspection.youngPeople().get(0) == version;
        return isFirst ? youngPeople(inspection) : at(youngPeople(inspection).path + version.ages() + "/");
    }

    static Address poster(Inspection inspection, YoungPeople version) {
        return at(youngPeople(inspection, version).path + "poster/");
    }

    static Address recommendations(Authority authority) {
        return at("/" + authority.id() + "/recommendations/");
    }

    static Address recommendations(Authority authority, int number) {
        return at(recommendations(authority).path + sheet(number));
    }

    static Address recommendations(int number) {
        return at(RECOMMENDATIONS.path + sheet(number));
    }

    /** What inspectors asked for everywhere, as far as it belongs together. */
    static Address recommendations(Grouping grouping, String key, int number) {
        return at(RECOMMENDATIONS.path + grouping.word() + "/" + key + "/" + sheet(number));
    }

    /** A file in the folder of this page. */
    Address child(String file) {
        return at(path + file);
    }

    static Address handouts(Inspection inspection) {
        return at("/" + inspection.id() + "/handouts/");
    }

    /** What was found, in full. */
    static Address findings(Inspection inspection) {
        return at("/" + inspection.id() + "/findings/");
    }

    /** Where it stands what each grade of it rests on. */
    static Address evidence(Inspection inspection) {
        return inspection.isOnlyRow() ? of(inspection) : sources(inspection);
    }

    /** How it is known: sources, and each judgement with the place where it stands. */
    static Address sources(Inspection inspection) {
        return at("/" + inspection.id() + "/sources/");
    }

    static Address recommendations(Inspection inspection) {
        return at("/" + inspection.id() + "/recommendations/");
    }

    /** How this page reaches another. It names the file, so that the site can be read from a disk too; only the page for missing ones is always on a server. */
    String to(Address target) {
        if (root.startsWith("/")) {
            return root + target.path.substring(1);
        }
        return root.equals("./") ? target.file() : root + target.file();
    }

    Link link(Address target, String text) {
        return new Link(to(target), text);
    }

    /** The file that a server sends for this address. */
    public String file() {
        return path.endsWith("/") ? path.substring(1) + "index.html" : path.substring(1);
    }

    /** Another file in the folder of this page, by its name. */
    public String beside(String name) {
        String page = file();
        return page.substring(0, page.lastIndexOf('/') + 1) + name;
    }
}
