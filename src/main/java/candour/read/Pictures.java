package candour.read;

import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Whether the file of a picture is one, and a harmless one. An SVG is a document that can carry scripts, links and requests to
 * other hosts, so only what draws is let through.
 */
final class Pictures {

    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "path",
            "circle",
            "ellipse",
            "rect",
            "line",
            "polyline",
            "polygon",
            "text",
            "tspan",
            "title",
            "desc",
            "defs",
            "use",
            "symbol",
            "linearGradient",
            "radialGradient",
            "stop",
            "clipPath",
            "mask");
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private Pictures() {}

    /** What is wrong with it, as the end of a sentence; empty if nothing is. */
    static Optional<String> fault(String file, byte[] bytes) {
        if (file.endsWith(".png")) {
            boolean isPng = bytes.length > PNG.length && Arrays.equals(PNG, 0, PNG.length, bytes, 0, PNG.length);
            return isPng ? Optional.empty() : Optional.of("is not a PNG picture");
        }
        try {
            return svg(bytes);
        } catch (XMLStreamException notXml) {
            return Optional.of("is not an SVG picture");
        }
    }

    private static Optional<String> svg(byte[] bytes) throws XMLStreamException {
        XMLStreamReader xml = xml(bytes);
        boolean isFirst = true;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD) {
                return Optional.of("holds a document type");
            }
            if (event == XMLStreamConstants.PROCESSING_INSTRUCTION) {
                return Optional.of("holds an instruction to another program");
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                Optional<String> fault = element(xml, isFirst);
                if (fault.isPresent()) {
                    return fault;
                }
                isFirst = false;
            }
        }
        return Optional.empty();
    }

    /** Reads nothing that is elsewhere, whatever a picture names. */
    private static XMLStreamReader xml(byte[] bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    }

    private static Optional<String> element(XMLStreamReader xml, boolean isFirst) {
        String name = xml.getLocalName();
        if (!SVG.equals(xml.getNamespaceURI()) || isFirst && !name.equals("svg")) {
            return Optional.of(isFirst ? "is not an SVG picture" : "holds \"" + name + "\", which is not SVG");
        }
        if (!ELEMENTS.contains(name)) {
            return Optional.of("holds \"" + name + "\", which does more than draw");
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String attribute = xml.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            String value = xml.getAttributeValue(i).strip().toLowerCase(Locale.ROOT);
            boolean isOutside = attribute.equals("href") && !value.startsWith("#")
                    || value.replace("url(#", "").contains("url(")
                    || value.contains("//")
                    || value.contains("\\");
            if (attribute.startsWith("on") || isOutside) {
                return Optional.of("has \"" + attribute + "\", which does more than draw");
            }
        }
        return Optional.empty();
    }
}
