package candour.pages;

import candour.compare.Compared;
import candour.model.Archive;
import candour.model.Authority;
import candour.model.Picture;
import candour.model.Site;
import candour.say.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes the {@link Head} of each page.
 *
 * @param reach the day of the newest document about anything; none where there is no inspection. It stands on pages about the
 *     whole site and on no other, so that a new inspection changes the pages that are about it
 * @param drawsEach whether each inspection and authority gets a picture of its own to be shared by
 */
record Frame(
        Site site,
        Words words,
        LocalDate asAt,
        Optional<LocalDate> reach,
        Optional<Picture> logo,
        boolean drawsEach,
        boolean hasSeveralAreas,
        Menu menu) {

    /** The most inspections for each of which pictures are drawn unasked: they cost as much as all else about it. */
    private static final int MOST_DRAWN = 200;

    static Frame of(Compared compared, Words words, Menu menu) {
        Archive archive = compared.archive();
        Optional<Picture> logo =
                archive.site().logo().map(name -> archive.pictures().get(name.id()));
        boolean drawsEach = archive.site()
                .drawsEach()
                .orElse(archive.inspections().limit(MOST_DRAWN + 1).count() <= MOST_DRAWN);
        return new Frame(
                archive.site(),
                words,
                compared.asAt(),
                archive.newestFact(),
                logo,
                drawsEach,
                archive.authorities().size() > 1,
                menu);
    }

    Head head(Address address, String title, String description, Link... breadcrumbs) {
        boolean isHome = address.path().equals("/");
        return new Head(
                address,
                words,
                isHome ? title : words.with("page-of-site", "page", title, "site", site.title()),
                description,
                whole(address),
                address.root().equals("./") ? "assets/" : address.root() + "assets/",
                address.root().equals("./") ? "feed.xml" : address.root() + "feed.xml",
                address.link(Address.HOME, site.title()),
                with(address, Site.Where.HEADER, menu.above(address, words)),
                breadcrumbs.length == 0 && isHome ? List.of() : withHome(address, breadcrumbs),
                site.notice(),
                site.publisher(),
                with(address, Site.Where.FOOTER, menu.below(address, words)),
                site.colours().brand().hex(),
                emblem(address),
                Optional.of(ShareCard.of(site))
                        .filter(ShareCard::isDrawable)
                        .map(card -> new Head.Picture(whole(Address.SHARE), card.alt())));
    }

    /** The picture that stands for a page where it is shared, if it gets one of its own. */
    Optional<Head.Picture> picture(Address page, ShareCard card) {
        return card(card).map(drawn -> new Head.Picture(whole(page.child(ShareCard.FILE)), drawn.alt()));
    }

    /** A card, if it is drawn. */
    Optional<ShareCard> card(ShareCard card) {
        return Optional.of(card).filter(one -> drawsEach && one.isDrawable());
    }

    /** The program's own links, and after them the publisher's. */
    private List<Link> with(Address address, Site.Where where, Stream<Link> own) {
        Stream<Link> pages = site.pages().stream()
                .filter(page -> page.where() == where)
                .map(page -> address.link(Address.of(page), page.title()));
        Stream<Link> elsewhere = site.links().stream()
                .filter(link -> link.where() == where)
                .map(link -> new Link(link.address(), link.title()));
        return Stream.of(own, pages, elsewhere).flatMap(links -> links).toList();
    }

    private Head.Emblem emblem(Address address) {
        return logo.map(picture -> Head.Emblem.of(address.to(Address.PICTURES.child(picture.file())), picture))
                .orElseGet(() -> Head.Emblem.none(address.to(Address.ICON)));
    }

    /** The whole address of a page, once the site is published. */
    String whole(Address address) {
        return site.baseUrl() + address.path().substring(1);
    }

    /** Whom young people of a place can turn to: first those that can be called. */
    List<Site.Help> help(Authority authority) {
        return Stream.concat(site.help().stream().filter(one -> one.isFor(authority)), authority.help().stream())
                .sorted(Comparator.comparing(one -> one.phone().isEmpty()))
                .toList();
    }

    private List<Link> withHome(Address address, Link... breadcrumbs) {
        List<Link> all = new ArrayList<>();
        all.add(address.link(Address.HOME, words.the("home")));
        all.addAll(List.of(breadcrumbs));
        return List.copyOf(all);
    }
}
