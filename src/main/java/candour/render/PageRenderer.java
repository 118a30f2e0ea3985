package candour.render;

import candour.pages.Page;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Prints page records by the templates of the same name. */
final class PageRenderer {

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

    PageRenderer() {
        engine.setBinaryStaticContent(true);
        engine.setTrimControlStructures(true);
    }

    private final Map<Class<?>, String> templates = new ConcurrentHashMap<>();

    void render(Page page, OutputStream out) throws IOException {
        PageOutput html = new PageOutput();
        engine.render(
                templates.computeIfAbsent(page.getClass(), PageRenderer::template), page, new EscapedOutput(html));
        html.writeTo(out);
    }

    /** {@code AllRecommendationsPage} is printed by {@code page/all-recommendations.jte}. */
    static String template(Class<?> page) {
        String name = page.getSimpleName().replaceAll("Page$", "");
        return "page/" + name.replaceAll("(?<=.)([A-Z])", "-$1").toLowerCase(Locale.ROOT) + ".jte";
    }
}
