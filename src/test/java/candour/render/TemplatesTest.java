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
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Templates cannot pull: a page template gets one finished record and reaches nothing else. */
class TemplatesTest {

    private static final Path TEMPLATES = Path.of("templates");

    @Test
    void pagesAndTemplatesPairUp() throws IOException {
        Set<String> records = Stream.of(Page.class.getPermittedSubclasses())
                .map(Templates::name)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(records, new TreeSet<>(names("page")));
    }

    @Test
    void aPageTemplateHasOneParameterOfItsRecord() {
        TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
        for (Class<?> record : Page.class.getPermittedSubclasses()) {
            Map<String, Class<?>> parameters = engine.getParamInfo(Templates.name(record));
            assertEquals(Map.of("page", record), parameters, Templates.name(record));
        }
    }

    /** Records, enums and sealed types of facts; the words; nothing that can do something. */
    @Test
    void templatesImportFactsAndWordsOnly() throws Exception {
        Set<String> others = Set.of("candour.say.Words", "candour.model.Html", "gg.jte.Content", "java.util.List");
        for (String name : all()) {
            for (String line : Files.readAllLines(TEMPLATES.resolve(name))) {
                assertTrue(line.startsWith("@import ") || !line.contains("candour."), name + " names a class in full");
                if (line.startsWith("@import ")) {
                    String type = line.substring("@import ".length());
                    assertTrue(others.contains(type) || isFact(type), name + " imports " + type);
                }
            }
        }
    }

    private static boolean isFact(String type) throws ClassNotFoundException {
        String nested = type.replaceAll("\\.([A-Z]\\w*)\\.([A-Z]\\w*)$", ".$1\\$$2");
        Class<?> fact = Class.forName(nested);
        return type.matches("candour\\.(pages|model|compare)\\..*")
                && (fact.isRecord() || fact.isEnum() || fact.isSealed());
    }

    /** What a template names is the words, a part of its record, or what the words say of it: it works nothing out. */
    @Test
    void templatesHoldNoLogicOfTheirOwn() throws IOException {
        Pattern named = Pattern.compile(
                "!\\{var \\w+ = (page\\.head\\(\\)\\.words\\(\\)|head\\.words\\(\\)|page\\.\\w+\\(\\)|say\\.(around|with|the)\\(.*\\));}");
        for (String name : all()) {
            List<String> lines = Files.readAllLines(TEMPLATES.resolve(name));
            for (String line : lines) {
                assertTrue(
                        !line.contains("!{") || named.matcher(line).matches(),
                        name + " computes something: give its record a field");
            }
            assertTrue(lines.size() <= 100, name + " is too long: take a component out of it");
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
