package candour.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.pages.Page;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Templates cannot pull: a page template gets one finished record and reaches nothing else. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("templates");

    @Test
    void pagesAndTemplatesPairUp() throws IOException {
        Set<String> records = Stream.of(Page.class.getPermittedSubclasses())
                .map(PageRenderer::template)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(records, new TreeSet<>(names("page")));
    }

    @Test
    void aPageTemplateHasOneParameterOfItsRecord() {
        TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
        for (Class<?> record : Page.class.getPermittedSubclasses()) {
            Map<String, Class<?>> parameters = engine.getParamInfo(PageRenderer.template(record));
            assertEquals(Map.of("page", record), parameters, PageRenderer.template(record));
        }
    }

    @Test
    void templatesImportFinishedRecordsOnly() throws IOException {
        Set<String> model = Set.of("candour.model.Html", "candour.model.Site", "candour.model.Term");
        for (String name : all()) {
            for (String line : Files.readAllLines(TEMPLATES.resolve(name))) {
                assertTrue(line.startsWith("@import ") || !line.contains("candour."), name + " names a class in full");
                if (line.startsWith("@import ")) {
                    String type = line.substring("@import ".length());
                    boolean isAllowed = type.startsWith("candour.pages.")
                            || model.contains(type)
                            || Set.of("gg.jte.Content", "java.util.List").contains(type);
                    assertTrue(isAllowed, name + " imports " + type);
                }
            }
        }
    }

    @Test
    void templatesHoldNoLogicOfTheirOwn() throws IOException {
        for (String name : all()) {
            String text = Files.readString(TEMPLATES.resolve(name));
            assertTrue(!text.contains("!{"), name + " computes something: give its record a field");
            assertTrue(text.lines().count() <= 100, name + " is too long: take a component out of it");
        }
    }

    @Test
    void markupFromContentStandsInOneComponentOnly() throws IOException {
        List<String> unsafe =
                all().stream().filter(name -> read(name).contains("$unsafe")).toList();
        assertEquals(List.of("component/prose.jte"), unsafe);
    }

    @Test
    void onlyTheLayoutNamesAScriptAndNoTemplateHoldsOne() {
        List<String> scripts = all().stream()
                .filter(name -> read(name).replace("<script src=", "").contains("<script")
                        || read(name).contains("<script src="))
                .toList();
        assertEquals(List.of("layout/base.jte"), scripts);
        assertTrue(!read("layout/base.jte").replace("<script src=", "").contains("<script"));
    }

    private static String read(String name) {
        try {
            return Files.readString(TEMPLATES.resolve(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<String> all() {
        return Stream.of("layout", "page", "component")
                .flatMap(folder -> names(folder).stream())
                .toList();
    }

    private static List<String> names(String folder) {
        try (Stream<Path> files = Files.list(TEMPLATES.resolve(folder))) {
            return files.map(file -> folder + "/" + file.getFileName()).sorted().toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
