package candour.render;

import candour.model.Site;
import candour.pages.News;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** News for those who follow a site or an area: Atom (RFC 4287). */
final class Feed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";

    private Feed() {}

    /**
     * @param path of the feed, from the top of the site, without a slash
     * @param asAt when there is no news, the day of the feed
     */
    static void write(Site site, String title, String path, List<News> news, LocalDate asAt, OutputStream out)
            throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.setDefaultNamespace(ATOM);
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace(ATOM);
            head(xml, site, title, path, news.isEmpty() ? asAt : news.get(0).updated());
            for (News one : news) {
                entry(xml, site, one);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    private static void head(XMLStreamWriter xml, Site site, String title, String path, LocalDate updated)
            throws XMLStreamException {
        text(xml, "id", site.baseUrl() + path);
        text(xml, "title", title);
        text(xml, "updated", stamp(updated));
        link(xml, "self", site.baseUrl() + path);
        link(xml, "alternate", site.baseUrl() + path.substring(0, path.lastIndexOf('/') + 1));
        xml.writeStartElement("author");
        text(xml, "name", site.publisher());
        xml.writeEndElement();
    }

    private static void entry(XMLStreamWriter xml, Site site, News one) throws XMLStreamException {
        xml.writeStartElement("entry");
        text(xml, "id", site.baseUrl() + one.id().substring(1));
        text(xml, "title", one.title());
        text(xml, "published", stamp(one.day()));
        text(xml, "updated", stamp(one.updated()));
        link(xml, "alternate", site.baseUrl() + one.path().substring(1));
        text(xml, "summary", one.says());
        xml.writeEndElement();
    }

    private static void text(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static void link(XMLStreamWriter xml, String rel, String href) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", href);
    }

    /** Facts are known to the day; Atom asks for a time. */
    private static String stamp(LocalDate day) {
        return day + "T00:00:00Z";
    }
}
