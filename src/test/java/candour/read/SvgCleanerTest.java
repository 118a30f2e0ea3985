package candour.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Logos come as drawing programs save them. */
class SvgCleanerTest {

    private static final String SVG = "xmlns=\"http://www.w3.org/2000/svg\"";

    private static String cleaned(String svg) {
        return new String(Pictures.harmless("a.svg", svg.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8);
    }

    private static Optional<String> fault(String svg) {
        return Pictures.fault("a.svg", svg.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void rulesOfAStyleBecomeAttributesTheWeightiestLast() {
        String drawing = cleaned("""
                <?xml version="1.0" encoding="utf-8"?>
                <!-- Generator: a program -->
                <!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
                <svg version="1.1" %s xmlns:x="&ns_extend;" viewBox="0 0 98 49" style="enable-background:new 0 0 98 49;" xml:space="preserve">
                <style type="text/css"><![CDATA[
                  #b{fill:#00f} .st0{fill:#FFFFFF;} /* two at once */ .st1,.st2{fill:none;stroke:#1abc9c;stroke-width:2;}
                ]]></style>
                <g x:extraneous="self"><path id="a" class="st0" d="M0 0h9"/><path id="b" class="st1 st0" style="stroke:#000" d="M0 9h9"/></g>
                </svg>
                """.formatted(SVG));
        assertEquals(Optional.empty(), fault(drawing));
        assertTrue(drawing.contains("<path id=\"a\" d=\"M0 0h9\" fill=\"#FFFFFF\" />"), drawing);
        assertTrue(
                drawing.contains("<path id=\"b\" d=\"M0 9h9\" fill=\"#00f\" stroke=\"#000\" stroke-width=\"2\" />"),
                drawing);
        assertEquals(2.0, SvgShape.of(drawing));
    }

    @Test
    void whatAProgramNotesForItselfGoes() {
        String drawing = cleaned("""
                <svg %s xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" width="30" height="10" inkscape:version="1.3">
                <sodipodi:namedview id="base" inkscape:zoom="1.4"><inkscape:page x="0"/></sodipodi:namedview>
                <metadata><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/></metadata>
                <g inkscape:label="Layer 1"><path style="fill:#123456;-inkscape-stroke:none" d="M0 0h9"/></g></svg>
                """.formatted(SVG));
        assertEquals(Optional.empty(), fault(drawing));
        assertTrue(drawing.contains("<g><path d=\"M0 0h9\" fill=\"#123456\" /></g>"), drawing);
        assertEquals(3.0, SvgShape.of(drawing));
    }

    /** What it cannot make harmless stays as it is, and is refused. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<style>@import 'https://example.org/x.css';</style><path/>",
                "<style>g > path{fill:#fff}</style><path/>",
                "<style>path{fill:#fff</style><path/>",
                "<style>.a{fill:url(https://example.org/x)}</style><path class='a'/>",
                "<style>.a{fill:#fff}</style><script>alert(1)</script>",
                "<style>.a{fill:#fff}</style><path onclick='alert(1)'/>",
                "<metadata/><foreignObject><p>Words</p></foreignObject>",
                "<metadata/><image href='https://example.org/x.png'/>",
            })
    void whatDoesMoreThanDrawIsStillRefused(String inside) {
        assertTrue(fault(cleaned("<svg " + SVG + ">" + inside + "</svg>")).isPresent(), inside);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "viewBox='0 0 240 60' | 4",
                "viewBox='0,0,10,20' | 0.5",
                "width='30mm' height='10mm' | 3",
                "viewBox='0 0 0 0' | 1",
                "viewBox='wide' | 1",
                "width='100%' height='10' | 1",
                "x='1' | 1",
            })
    void aDrawingHasItsOwnProportions(String attributes, double shape) {
        assertEquals(shape, SvgShape.of("<svg " + SVG + " " + attributes + "/>"));
    }
}
