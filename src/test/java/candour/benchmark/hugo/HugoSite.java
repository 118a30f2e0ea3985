package candour.benchmark.hugo;

import candour.Folders;
import candour.build.Build;
import candour.model.Archive;
import candour.model.Inspection;
import candour.pages.Page;
import candour.pages.Planned;
import gg.jte.CodeResolver;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The pages of a site as a site for Hugo: its templates converted, the values of each page as front matter, summaries as Markdown. */
final class HugoSite {

    private static final String CONFIG = """
            baseURL = "https://example.org/"
            disableKinds = ["taxonomy", "term", "RSS", "sitemap", "robotsTXT", "404", "section", "home"]
            [markup.goldmark.renderer]
              unsafe = true
            """;

    private static final Path TEMPLATES = Path.of("templates");

    private final Path home;
    private final Build.Site site;
    private final Map<String, String> values = new TreeMap<>();
    private final Map<String, String> partials = new TreeMap<>();

    private HugoSite(Path home, Build.Site site) {
        this.home = home;
        this.site = site;
    }

    /** Writes it; how many pages it has. */
    static int write(Path home, Build.Site site, Path content) throws IOException {
        HugoSite hugo = new HugoSite(home, site);
        hugo.convert();
        markdown(hugo.site.compared().archive(), content);
        hugo.put("config.toml", CONFIG);
        return hugo.pages();
    }

    private void convert() throws IOException {
        for (String kind : List.of("component", "layout", "page")) {
            for (Path file : Folders.list(TEMPLATES.resolve(kind))) {
                String name = kind + "/" + file.getFileName();
                values.put(name, Converted.convert(name, Files.readString(file), site.words(), partials));
            }
        }
        for (Map.Entry<String, String> one : partials.entrySet()) {
            boolean isPage = one.getKey().startsWith("page/");
            put(
                    isPage
                            ? "layouts/_default/" + one.getKey().substring("page/".length())
                            : "layouts/partials/" + one.getKey(),
                    isPage ? "{{ with .Params.d }}" + one.getValue().strip() + "{{ end }}" : one.getValue());
        }
    }

    /** The summaries as their authors wrote them, whole and the first paragraph. */
    private static void markdown(Archive archive, Path content) throws IOException {
        for (Inspection one : archive.inspections().toList()) {
            Path file = content.resolve("authorities").resolve(one.id()).resolve("summary.md");
            if (Files.exists(file)) {
                String text = Files.readString(file);
                FrontMatter.markdown(one.summary().html().markup(), text);
                FrontMatter.markdown(one.summary().html().lead().markup(), text.split("\n\n")[0]);
            }
        }
    }

    private int pages() throws IOException {
        TemplateEngine engine = TemplateEngine.create(
                new Sources(values),
                home.resolve("values"),
                ContentType.Plain,
                HugoSite.class.getClassLoader(),
                "candour.hugo");
        engine.setTrimControlStructures(true);
        FrontMatter front = new FrontMatter();
        for (Planned page : site.pages()) {
            front.count(print(engine, page.page().get()));
        }
        int number = 0;
        for (Planned page : site.pages()) {
            put(page, number++, front, engine);
        }
        put("data/shared.json", front.shared());
        return number;
    }

    /** Into a folder for each area, as an author would. */
    private void put(Planned page, int number, FrontMatter front, TemplateEngine engine) throws IOException {
        Page record = page.page().get();
        String path = page.address().file();
        String folder = path.contains("/") ? path.substring(0, path.indexOf('/')) : "top";
        put(
                "content/" + folder + "/p" + number + ".md",
                "{\"layout\":\"%s\",\"url\":\"/%s\",\"d\":%s}\n"
                        .formatted(layout(record), path, front.written(print(engine, record))));
    }

    private static String layout(Page page) {
        String name = page.getClass().getSimpleName().replaceAll("Page$", "");
        return name.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }

    private static String print(TemplateEngine engine, Page page) {
        StringOutput out = new StringOutput();
        engine.render("page/" + layout(page) + ".jte", page, out);
        return out.toString();
    }

    private void put(String path, String text) throws IOException {
        Path file = home.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** The templates that print values. */
    private record Sources(Map<String, String> texts) implements CodeResolver {

        @Override
        public String resolve(String name) {
            return texts.get(name);
        }

        @Override
        public long getLastModified(String name) {
            return 0;
        }
    }
}
