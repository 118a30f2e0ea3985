package candour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.build.Before;
import candour.build.Build;
import candour.problem.Checked;
import candour.problem.Problem;
import candour.publish.SiteWriter;
import candour.read.OwnTemplates;
import candour.render.Templates;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site's own templates stand in the place of Candour's, and are compiled when it is built. */
class OwnTemplatesTest {

    private static final String ABOUT = "page/about.jte";
    private static final String BASE = "layout/base.jte";

    @TempDir
    private Path scratch;

    private Path content;

    @BeforeEach
    void copyContent() {
        content = scratch.resolve("content");
        Folders.copyBase(content);
    }

    private Build build() {
        return new Build(content, Optional.empty(), TestSite.TODAY).trustingTemplates(true);
    }

    /** Candour's own template with something in it replaced. */
    private void change(String name, String what, String by) throws IOException {
        write(name, OwnTemplates.program(name).orElseThrow().replace(what, by));
    }

    private void write(String name, String text) throws IOException {
        Path file = content.resolve("templates").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private SortedMap<String, byte[]> published() throws IOException {
        Checked<Build.Site> site = build().prepare();
        assertEquals(
                List.of(), site.problems().stream().filter(Problem::isError).toList());
        Path folder = scratch.resolve("site");
        Build.publish(site.value().orElseThrow(), new SiteWriter(folder), any -> {});
        return Folders.read(folder);
    }

    private Document page(String path) throws IOException {
        return Jsoup.parse(Files.readString(scratch.resolve("site").resolve(path)));
    }

    @Test
    void onlyThePageThatItPrintsIsAnother() throws IOException {
        SortedMap<String, byte[]> before = Folders.read(TestSite.build(content, scratch.resolve("before")));
        change(ABOUT, "<h1>${page.title()}</h1>", "<h1>${page.title()}, and more</h1>");
        SortedMap<String, byte[]> after = published();
        assertTrue(page("about/index.html").select("h1").text().endsWith(", and more"));
        before.remove("about/index.html");
        after.remove("about/index.html");
        assertEquals(before.keySet(), after.keySet());
        before.forEach((path, bytes) -> assertEquals(
                new String(bytes, StandardCharsets.UTF_8), new String(after.get(path), StandardCharsets.UTF_8), path));
    }

    @Test
    void candoursOwnPagesStandInALayoutOfTheSite() throws IOException {
        write("component/slogan.jte", "@param String text\n<p class=\"slogan\">${text}</p>\n");
        change(BASE, "<main id", "@template.component.slogan(text = \"Fish & chips\")\n<main id");
        published();
        for (String path : List.of("index.html", "anytown/index.html", "anytown/2008-review/young-people/index.html")) {
            assertEquals(
                    "Fish & chips", page(path).select("header + p, nav + p").text(), path);
        }
    }

    @Test
    void theyAreProgramsAndRunOnlyIfSomebodySaysSo() throws IOException {
        change(ABOUT, "<h1>", "<h1>!{System.setProperty(\"run\", \"yes\");}");
        Checked<Build.Site> site = build().trustingTemplates(false).prepare();
        assertEquals(
                List.of("template-untrusted"),
                site.problems().stream().map(one -> one.code().word()).toList());
        assertEquals(null, System.getProperty("run"));
    }

    @Test
    void whatIsNoTemplateIsToldWhetherTheyAreTrustedOrNot() throws IOException {
        write("component/Slogan.html", "<p>Fish and chips</p>");
        for (boolean isTrusting : List.of(true, false)) {
            assertEquals(
                    List.of("file-unexpected"),
                    build().trustingTemplates(isTrusting).prepare().problems().stream()
                            .map(one -> one.code().word())
                            .toList());
        }
    }

    @Test
    void oneThatFailsSaysWhere() throws IOException {
        change(ABOUT, "<h1>", "<h1>${Integer.parseInt(\"three\")}");
        Build.Site site = build().prepare().value().orElseThrow();
        SiteWriter writer = new SiteWriter(scratch.resolve("site"));
        Throwable failed = assertThrows(IOException.class, () -> Build.publish(site, writer, any -> {}));
        String all = String.valueOf(failed.getMessage()) + failed.getCause();
        assertTrue(all.contains("page/about.jte"), all);
        assertTrue(all.contains("three"), all);
    }

    @Test
    void pagesThatNotEverybodyCanUseAreRefused() throws IOException {
        change(ABOUT, "<h1>${page.title()}</h1>", "<h3>${page.title()}</h3>");
        Build.Site site = build().prepare().value().orElseThrow();
        SiteWriter writer = new SiteWriter(scratch.resolve("site"));
        assertThrows(RuntimeException.class, () -> Build.publish(site, writer, any -> {}));
    }

    /** While somebody writes, they are compiled again only when one of them has changed. */
    @Test
    void whatDidNotChangeIsNotCompiledAgain() throws IOException {
        change(ABOUT, "<h1>", "<h1>First ");
        Before before = Before.nothing();
        Templates first = templates(before);
        assertSame(first, templates(before));
        change(ABOUT, "<h1>", "<h1>Second ");
        assertNotSame(first, templates(before));
    }

    private Templates templates(Before before) {
        return build().after(before).prepare().value().orElseThrow().templates();
    }

    @Test
    void theyAreNamedWhereTheyStandInThePlaceOfAnother() throws IOException {
        write("component/slogan.jte", "<p>Fish</p>\n");
        change(ABOUT, "<h1>", "<h1>First ");
        change(BASE, "", "");
        assertEquals(List.of("templates/" + ABOUT), OwnTemplates.of(content).replaced());
    }

    /** Nothing is left where they were compiled. */
    @Test
    void noFileIsLeftBehind() throws IOException {
        change(ABOUT, "<h1>", "<h1>First ");
        Set<String> before = temporary();
        build().prepare();
        assertEquals(before, temporary());
    }

    private static Set<String> temporary() throws IOException {
        try (Stream<Path> all = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return new TreeSet<>(all.map(one -> one.getFileName().toString())
                    .filter(name -> name.startsWith("candour-"))
                    .toList());
        }
    }
}
