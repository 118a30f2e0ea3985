package candour.render;

import candour.model.Site;
import candour.pages.ShareCard;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** The picture that stands for a page where it is shared: an SVG of the size that such places ask for, 1200 by 630. */
final class SharePicture {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String FONT = "Helvetica, Arial, sans-serif";

    private SharePicture() {}

    static void write(Site site, ShareCard card, OutputStream out) throws IOException {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartElement("svg");
            xml.writeDefaultNamespace(SVG);
            xml.writeAttribute("viewBox", "0 0 1200 630");
            xml.writeAttribute("role", "img");
            rectangle(xml, 0, 630, "#fbfaf7");
            rectangle(xml, 0, 24, site.colours().brand().hex());
            text(xml, 60, 110, 34, site.colours().brand().hex(), site.title());
            int below = lines(xml, 200, 64, 76, card.title());
            lines(xml, below + 20, 38, 54, card.lines());
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException failed) {
            throw new IOException(failed);
        }
    }

    private static void rectangle(XMLStreamWriter xml, int y, int height, String colour) throws XMLStreamException {
        xml.writeEmptyElement("rect");
        xml.writeAttribute("y", Integer.toString(y));
        xml.writeAttribute("width", "1200");
        xml.writeAttribute("height", Integer.toString(height));
        xml.writeAttribute("fill", colour);
    }

    /** Where the next line would be. */
    private static int lines(XMLStreamWriter xml, int top, int size, int apart, List<String> lines)
            throws XMLStreamException {
        int y = top;
        for (String line : lines) {
            text(xml, 60, y, size, "#1d1b22", line);
            y += apart;
        }
        return y;
    }

    private static void text(XMLStreamWriter xml, int x, int y, int size, String colour, String words)
            throws XMLStreamException {
        xml.writeStartElement("text");
        xml.writeAttribute("x", Integer.toString(x));
        xml.writeAttribute("y", Integer.toString(y));
        xml.writeAttribute("font-family", FONT);
        xml.writeAttribute("font-weight", "bold");
        xml.writeAttribute("font-size", Integer.toString(size));
        xml.writeAttribute("fill", colour);
        xml.writeCharacters(words);
        xml.writeEndElement();
    }
}
