package candour.render;

import candour.model.Site;
import candour.pages.Planned;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The list of all addresses for search engines (sitemaps.org, protocol 0.9). */
final class Sitemap {

    private Sitemap() {}

    static void write(Site site, List<Planned> planned, OutputStream out) throws IOException {
        Writer xml = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        xml.write(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (Planned page : planned) {
            String path = page.address().path();
            if (path.endsWith("/")) {
                // Base URL and ids consist of characters that need no escaping in XML: the reader sees to it.
                xml.write("<url><loc>" + site.baseUrl() + path.substring(1) + "</loc></url>\n");
            }
        }
        xml.write("</urlset>\n");
        xml.flush();
    }
}
