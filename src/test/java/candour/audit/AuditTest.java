package candour.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.Folders;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.ObjectMapper;

/** The committed site is without fault, and whatever is done to the pages of a case is noticed. */
class AuditTest {

    private static final SortedMap<String, byte[]> CASE = Folders.read(Path.of("src/test/cases/sound/traps/expected"));

    private static List<Fault> audit(String base, SortedMap<String, byte[]> site, String changed, String page) {
        Auditor auditor = new Auditor(base, site.keySet());
        site.forEach((file, bytes) -> {
            if (file.endsWith(".html")) {
                audit(auditor, file, file.equals(changed) ? page.getBytes(StandardCharsets.UTF_8) : bytes);
            }
        });
        return auditor.faults();
    }

    @Test
    void theCommittedSiteIsWithoutFault() {
        String base = URI.create(new ObjectMapper()
                        .readTree(Path.of("site/data/candour.json"))
                        .get("url")
                        .asString())
                .getPath();
        assertEquals(List.of(), audit(base, Folders.read(Path.of("site")), "", ""));
    }

    @Test
    void theCaseIsWithoutFaultBeforeItIsChanged() {
        assertEquals(List.of(), audit("/inspections/", CASE, "", ""));
    }

    @Test
    void everyMutationIsNoticedByItsRule() {
        List<String> missed = new ArrayList<>();
        for (Mutation mutation : Mutation.ALL) {
            String page = new String(CASE.get(mutation.file()), StandardCharsets.UTF_8);
            String changed = page.replaceFirst("(?s)" + mutation.from(), mutation.to());
            if (mutation.from().startsWith("<(/?)")
                    || mutation.from().startsWith(" scope")
                    || mutation.from().startsWith("#answer")) {
                changed = page.replaceAll("(?s)" + mutation.from(), mutation.to());
            }
            assertNotEquals(page, changed, mutation + " changes nothing");
            Set<Rule> noticed = audit("/inspections/", CASE, mutation.file(), changed).stream()
                    .map(Fault::rule)
                    .collect(Collectors.toSet());
            if (!noticed.contains(mutation.rule())) {
                missed.add(mutation + " gave " + noticed);
            }
        }
        assertEquals(List.of(), missed);
    }

    /** Pages come in any order, from any thread. */
    @Test
    void whatIsMissingIsToldForEveryPageThatLeadsThereInAnyOrder() {
        Auditor forth = new Auditor("/", Set.of("a.html", "b.html", "c.html", "d.html"));
        Auditor back = new Auditor("/", Set.of("a.html", "b.html", "c.html", "d.html"));
        List<String> pages = List.of("a.html", "b.html", "c.html", "d.html");
        pages.forEach(file -> audit(forth, file, leadingNowhere(file)));
        List.of("d.html", "c.html", "b.html", "a.html").forEach(file -> audit(back, file, leadingNowhere(file)));
        assertEquals(forth.faults(), back.faults());
        assertEquals(
                List.of(
                        "a.html FRAGMENT_BROKEN",
                        "b.html FRAGMENT_BROKEN",
                        "c.html FRAGMENT_BROKEN",
                        "d.html FRAGMENT_BROKEN"),
                told(forth, Rule.FRAGMENT_BROKEN));
        assertEquals(
                List.of("b.html TITLE_REPEATED", "c.html TITLE_REPEATED", "d.html TITLE_REPEATED"),
                told(forth, Rule.TITLE_REPEATED));
    }

    private static List<String> told(Auditor auditor, Rule rule) {
        return auditor.faults().stream()
                .filter(fault -> fault.rule() == rule)
                .map(fault -> fault.file() + " " + fault.rule())
                .toList();
    }

    private static byte[] leadingNowhere(String file) {
        String page =
                "<!doctype html><html lang=\"en\"><head><title>Same</title></head><body><header></header><main><h1>"
                        + file
                        + "</h1><p><a href=\"c.html#nowhere\">The way out</a></p></main><footer></footer></body></html>";
        return page.getBytes(StandardCharsets.UTF_8);
    }

    /** What browsers and screen readers read as it was meant. */
    @Test
    void rightPagesAreLeftAlone() {
        String page = new String(CASE.get(Mutation.INSPECTION), StandardCharsets.UTF_8)
                .replaceFirst("<main", "<main aria-labelledby=\"main\"")
                .replaceFirst("class=\"site-name\"", "role=\"doc-toc link\"")
                .replaceFirst("</main>", "<input type=\"image\" aria-label=\"Go\" src=\"share.png\"></main>")
                .replaceFirst("</main>", "<svg aria-hidden=\"true\"><title>A drawing</title></svg></main>");
        assertEquals(List.of(), audit("/inspections/", CASE, Mutation.INSPECTION, page));
    }

    @Test
    void everyRuleHasAMutation() {
        Set<Rule> tried = Mutation.ALL.stream().map(Mutation::rule).collect(Collectors.toSet());
        assertEquals(EnumSet.allOf(Rule.class), EnumSet.copyOf(tried));
    }

    @Test
    void aNumberIsInTheSetOnceItWasAdded() {
        LongSet set = new LongSet();
        long[] numbers = java.util.stream.LongStream.range(-20_000, 20_000)
                .map(n -> n * 7_919)
                .toArray();
        Arrays.stream(numbers).forEach(set::add);
        assertTrue(Arrays.stream(numbers).allMatch(set::contains));
        assertTrue(Arrays.stream(numbers).noneMatch(number -> set.contains(number + 1)));
    }

    /** Words are kept only as far as a rule needs them, and blanks are none. */
    @Test
    void aLinkThatGoesOnAfterManyBlanksIsNotVague() {
        String page = new String(CASE.get(Mutation.INSPECTION), StandardCharsets.UTF_8)
                .replaceFirst(
                        "(<a class=\"site-name\"[^>]*>)<img[^>]*>[^<]*",
                        "$1Click here" + " ".repeat(100) + "<span>to read the report</span>");
        assertEquals(List.of(), audit("/inspections/", CASE, Mutation.INSPECTION, page));
    }

    /** An address is counted as the file that it leads to is, whichever way it is written. */
    @Test
    void anAddressHasTheNumberOfTheFileThatItLeadsTo() {
        List<String> files = List.of("index.html", "a/index.html", "a/b/c/index.html", "404.html", "a/b/text.txt");
        List<String> ways = List.of("", "./", "../", "../../", "../../../../", "/", "/base/", "/base", "/bas", "./../");
        List<String> ends = List.of("", ".", "..", "a/", "a", "index.html", "a/b/c/", "?q=1", "a/?q=1/", "é/ü.html");
        for (String file : files) {
            for (String way : ways) {
                for (String end : ends) {
                    String address = way + end;
                    long wanted = PageLinks.number(address.isEmpty() ? file : Paths.resolve(file, address, "/base/"));
                    PageLinks links = new PageLinks(file, "/base/");
                    assertEquals(wanted, links.target(address), file + " " + address);
                    assertEquals(wanted, links.target(address + "#there?"), file + " " + address);
                }
            }
        }
    }

    private static void audit(Auditor auditor, String file, byte[] page) {
        auditor.audit(file, page, page.length);
    }
}
