package candour.render;

import candour.pages.Page;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Prints page records by the templates of the same name: Candour's own, or some of a site's own in their place. */
public final class Templates {

    private final TemplateEngine engine;
    /** Whose they are, where some are a site's own. */
    private final Optional<String> home;

    private final Map<Class<?>, String> names = new ConcurrentHashMap<>();

    Templates(TemplateEngine engine, Optional<String> home) {
        this.engine = engine;
        this.home = home;
        engine.setBinaryStaticContent(true);
        engine.setTrimControlStructures(true);
    }

    /** Those that come with the program, compiled with it. */
    public static Templates ofCandour() {
        return new Templates(TemplateEngine.createPrecompiled(ContentType.Html), Optional.empty());
    }

    void render(Page page, OutputStream out) throws IOException {
        PageOutput html = new PageOutput();
        String name = names.computeIfAbsent(page.getClass(), Templates::name);
        try {
            engine.render(name, page, new EscapedOutput(html));
        } catch (TemplateException failed) {
            throw home.isPresent() && failed.getCause() instanceof RuntimeException
                    ? new IllegalStateException("a template in " + home.get() + " failed. " + failed.getMessage() + ": "
                            + failed.getCause())
                    : failed;
        }
        html.writeTo(out);
    }

    /** {@code AllRecommendationsPage} is printed by {@code page/all-recommendations.jte}. */
    static String name(Class<?> page) {
        String name = page.getSimpleName().replaceAll("Page$", "");
        return "page/" + name.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT) + ".jte";
    }
}
