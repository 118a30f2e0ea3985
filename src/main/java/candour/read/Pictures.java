package candour.read;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
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
    private static final Pattern REFERENCE = Pattern.compile("url\\(['\"]?#([^)'\"]*)");

    private Pictures() {}

    /** What is wrong with it, as the end of a sentence; empty if nothing is. */
    static Optional<String> fault(String file, byte[] bytes) {
        if (file.endsWith(".png")) {
            return Png.fault(bytes);
        }
        try {
            return svg(bytes);
        } catch (XMLStreamException notXml) {
            return Optional.of("is not an SVG picture");
        }
    }

    /** An SVG as drawing programs save it becomes one that only draws, if it is not one already: see {@link SvgCleaner}. */
    static byte[] harmless(String file, byte[] bytes) {
        boolean isToBeCleaned = file.endsWith(".svg")
                && (fault(file, bytes).isPresent() || new String(bytes, StandardCharsets.UTF_8).contains("style="));
        return isToBeCleaned ? SvgCleaner.clean(bytes) : bytes;
    }

    /** Of a picture without fault: how many times as wide as high it is; 1 where it does not say. */
    static double shape(String file, byte[] bytes) {
        return file.endsWith(".png") ? Png.shape(bytes) : SvgShape.of(new String(bytes, StandardCharsets.UTF_8));
    }

    private static Optional<String> svg(byte[] bytes) throws XMLStreamException {
        XMLStreamReader xml = xml(bytes);
        SvgUses uses = new SvgUses();
        while (xml.hasNext()) {
            Optional<String> fault = event(xml, xml.next(), uses);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return uses.areTooMany() ? Optional.of("draws its parts again more often than anybody sees") : Optional.empty();
    }

    private static Optional<String> event(XMLStreamReader xml, int event, SvgUses uses) {
        return switch (event) {
            case XMLStreamConstants.DTD -> Optional.of("holds a document type");
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> Optional.of("holds an instruction to another program");
            case XMLStreamConstants.START_ELEMENT -> {
                Optional<String> fault = element(xml, uses.areNone());
                uses.start(Objects.requireNonNullElse(xml.getAttributeValue(null, "id"), ""), used(xml));
                yield fault;
            }
            case XMLStreamConstants.END_ELEMENT -> {
                uses.end();
                yield Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private static List<String> used(XMLStreamReader xml) {
        List<String> used = new ArrayList<>();
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            String value = xml.getAttributeValue(i).strip();
            if (xml.getAttributeLocalName(i).equals("href")) {
                used.add(value.substring(Math.min(1, value.length())));
            }
            REFERENCE.matcher(value).results().forEach(found -> used.add(found.group(1)));
        }
        return used;
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
