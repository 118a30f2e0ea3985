package candour;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Data flows one way: a package uses only those before it. */
class LayersTest {

    private static final List<String> ORDER = List.of(
            "problem", "model", "read", "check", "compare", "say", "pages", "render", "audit", "publish", "build",
            "serve", "cli");

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("candour");

    @Test
    void packagesUseOnlyThoseBeforeThem() {
        for (int i = 0; i < ORDER.size(); i++) {
            String[] later = ORDER.subList(i + 1, ORDER.size()).stream()
                    .map(name -> "candour." + name + "..")
                    .toArray(String[]::new);
            if (later.length > 0) {
                noClasses()
                        .that()
                        .resideInAPackage("candour." + ORDER.get(i) + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(later)
                        .check(classes);
            }
        }
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching("candour.(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void onlyReadKnowsYamlAndMarkdown() {
        noClasses()
                .that()
                .resideOutsideOfPackage("candour.read..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tools.jackson.dataformat..", "org.snakeyaml..", "com.vladsch..")
                .check(classes);
    }

    @Test
    void onlyReadPublishAndCliTouchFiles() {
        noClasses()
                .that()
                .resideOutsideOfPackages("candour.read..", "candour.publish..", "candour.cli..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("java.nio.file.Files")
                .check(classes);
    }
}
