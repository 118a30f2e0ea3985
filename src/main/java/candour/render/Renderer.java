package candour.render;

import candour.compare.Compared;
import candour.model.Picture;
import candour.model.Site;
import candour.pages.FoundPlace;
import candour.pages.Planned;
import candour.pages.SearchEntry;
import candour.pages.ShareCard;
import candour.say.Words;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All files of the site: its pages, its data, its assets and what search engines read. */
public final class Renderer {

    /** For hosts that take them from a file. The pages say the same themselves, but for what only a header can say. */
    private static final String HEADERS = """
            /*
              Content-Security-Policy: default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'
              Referrer-Policy: no-referrer
              X-Content-Type-Options: nosniff
            """;

    /** The lightest of the dark grounds on which links stand, and how much they stand out on it: more than the 4.5 of WCAG 1.4.3. */
    private static final String DARK = "#2d2718";

    private static final double ON_DARK = 6.5;

    private final Templates templates;
    private final Compared compared;
    private final List<Planned> planned;
    private @Nullable Lettering letters;

    private Renderer(Compared compared, List<Planned> planned, Templates templates) {
        this.templates = templates;
        this.compared = compared;
        this.planned = planned;
    }

    /**
     * Each file once, to be written in any order and at the same time.
     */
    public static Stream<Output> render(Compared compared, Words words, List<Planned> planned, Templates templates) {
        Renderer renderer = new Renderer(compared, planned, templates);
        return Stream.of(
                        OpenData.of(compared, words),
                        renderer.others(words),
                        new SearchIndex(SearchEntry.all(compared, words)).outputs(),
                        renderer.pictures(),
                        planned.stream().flatMap(renderer::page))
                .flatMap(outputs -> outputs);
    }

    private Stream<Output> page(Planned page) {
        Output html = new Output(
                page.address().file(), out -> templates.render(page.page().get(), out));
        Stream<Output> texts = page.beside().stream()
                .map(beside -> new Output(
                        page.address().beside(beside.file()),
                        out -> out.write(beside.text().get().getBytes(StandardCharsets.UTF_8))));
        return Stream.of(Stream.of(html), texts, page.card().stream().map(card -> shared(page, card)))
                .flatMap(outputs -> outputs);
    }

    private Stream<Output> others(Words words) {
        Site site = compared.archive().site();
        return Stream.of(
                        new Output("sitemap.xml", out -> Sitemap.write(site, planned, out)),
                        text("_headers", HEADERS),
                        text("robots.txt", "User-agent: *\nAllow: /\nSitemap: " + site.baseUrl() + "sitemap.xml\n"),
                        new Output("assets/site.css", out -> {
                            out.write(tokens(site).getBytes(StandardCharsets.UTF_8));
                            copy("/assets/site.css", out);
                        }),
                        new Output("assets/find.js", out -> copy("/assets/find.js", out)),
                        new Output("assets/places.js", out -> FoundPlaces.write(FoundPlace.all(compared, words), out)),
                        new Output("assets/compare.js", out -> copy("/assets/compare.js", out)),
                        new Output("assets/filter.js", out -> copy("/assets/filter.js", out)),
                        new Output("assets/young-people.js", out -> copy("/assets/young-people.js", out)),
                        new Output(Icon.FILE, out -> Icon.write(site, out)))
                .filter(one -> site.logo().isEmpty() || !one.path().equals(Icon.FILE));
    }

    private Stream<Output> pictures() {
        Map<String, Picture> byFile = new LinkedHashMap<>();
        compared.archive().pictures().values().forEach(one -> byFile.putIfAbsent(one.file(), one));
        return byFile.values().stream()
                .map(picture -> new Output(
                        "pictures/" + picture.file(),
                        out -> Channels.newChannel(out).write(picture.content().duplicate())));
    }

    /** The picture that stands for a page where it is shared. */
    private Output shared(Planned page, ShareCard card) {
        return new Output(
                page.address().beside(ShareCard.FILE),
                out -> SharePicture.write(compared.archive().site().colours().brand(), card, lettering(), out));
    }

    /** Letters are drawn once for all pictures, and not at all where there are none. */
    private synchronized Lettering lettering() throws IOException {
        if (letters == null) {
            letters = new Lettering();
        }
        return letters;
    }

    private static Output text(String path, String text) {
        return new Output(path, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String tokens(Site site) {
        Site.Colour brand = site.colours().brand();
        Site.Colour accent = site.colours().accent();
        return ":root { --brand: " + brand.hex() + "; --accent: " + accent.hex() + "; --brand-light: "
                + brand.lighterOn(DARK, ON_DARK) + "; --accent-light: " + accent.lighterOn(DARK, ON_DARK) + "; }\n";
    }

    static void copy(String resource, OutputStream out) throws IOException {
        try (InputStream in = Renderer.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IOException(resource + " is missing from the program.");
            }
            in.transferTo(out);
        }
    }
}
