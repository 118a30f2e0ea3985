package candour.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import candour.cli.Processes.Ended;
import candour.cli.Processes.Started;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each command, as a process of its own, of the program that is handed out, with each Java of this machine. Where the system lets a test do
 * that, nobody can write to the program's folder.
 */
@DisabledOnOs(OS.WINDOWS)
class CommandsIT {

    private static final String INSPECTION = "walsall/2021-ilacs";
    private static final Pattern ADDRESS = Pattern.compile("http://localhost:\\d+/");

    @TempDir
    Path scratch;

    private Path program;
    private Processes processes;
    private Path site;
    private boolean canMount;

    static Stream<Path> javas() throws IOException {
        return Unpacked.javas();
    }

    /** What a council does from nothing to a page, in order. In one piece: a line for each command. */
    @ParameterizedTest
    @MethodSource("javas")
    void fromNothingToAPage(Path java) throws Exception {
        program = Unpacked.in(scratch.resolve("für alle")).resolve("candour");
        processes = new Processes(scratch, Map.of("JAVA_HOME", java.toString()));
        canMount = processes.canMount();
        site = scratch.resolve("unsere Seite");
        says(
                0,
                "README.md",
                "new",
                "site",
                site.toString(),
                "--council=Walsall",
                "--address=https://w.example",
                "--contact=w@w.example");
        says(0, "ilacs-2018", inContent("new", "frameworks"));
        says(0, "staying-safe", inContent("new", "themes"));
        says(0, "inspection.yaml", inContent("new", "inspection", "walsall", "ilacs-2018", "--inspected=2021-10-04"));
        says(0, "checks-2030.yaml", inContent("new", "framework", "checks-2030", "--from=2030"));
        says(1, "value-empty", inContent("check"));
        says(0, "value-empty", "explain", "value-empty");
        Files.delete(site.resolve("content/frameworks/checks-2030.yaml"));
        fill();
        says(0, "no errors", inContent("check"));
        says(0, "\"errors\":0", inContent("check", "--format=json"));
        says(0, "says now that it was read", inContent("review", INSPECTION, "--done"));
        says(0, "about.jte", inContent("new", "template", "page/about.jte"));
        says(1, "template-untrusted", inContent("check"));
        says(0, "pages written", inContent("build", "--own-templates", "--output=" + site.resolve("site")));
        assertTrue(Files.exists(site.resolve("site").resolve(INSPECTION).resolve("index.html")));
        served();
    }

    private void served() throws Exception {
        Started serve = processes.start(command(inContent("serve", "--port=0", "--own-templates")));
        try {
            String address = address(serve);
            HttpResponse<String> page = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(address + INSPECTION + "/"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString());
            assertEquals(200, page.statusCode());
            assertTrue(page.body().contains("Social workers seldom changed."));
        } finally {
            serve.process().descendants().forEach(ProcessHandle::destroyForcibly);
            serve.process().destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        }
    }

    private static String address(Started serve) throws IOException, InterruptedException {
        for (int tenths = 0; tenths < 300; tenths++) {
            Matcher told = ADDRESS.matcher(Files.readString(serve.said()));
            if (told.find()) {
                return told.group();
            }
            Thread.sleep(100);
        }
        throw new AssertionError(Files.readString(serve.said()));
    }

    /** As an officer fills it in; what may be left out is left out. In one piece: the files as they are. */
    private void fill() throws IOException {
        Path folder = site.resolve("content/authorities").resolve(INSPECTION);
        Files.writeString(folder.resolve("inspection.yaml"), """
                framework: ilacs-2018
                visit: standard
                inspected: {from: 2021-10-04, to: 2021-10-15}
                published: 2021-11-29
                sources:
                  report: {title: The report, publisher: Ofsted, date: 2021-11-29}
                judgements:
                  - {area: overall, grade: good, source: report, at: "page 1"}
                findings:
                  - {id: steady-teams, kind: strength, theme: leadership, says: Social workers seldom changed., source: report, at: "12"}
                """);
        Files.writeString(
                folder.resolve("summary.md"),
                "Inspectors judged services good overall. They saw that social workers seldom changed.\n");
        Files.writeString(folder.resolve("young-people.yaml"), """
                ages: 9-11
                why: This is about help for children in Walsall.
                inspectors: Inspectors are people who check how well services work.
                good:
                  - {says: Help for children was good. Social workers seldom changed., picture: home, from: [overall, steady-teams]}
                """);
    }

    private String[] inContent(String... words) {
        List<String> all = new ArrayList<>(List.of(words));
        all.add("--content=" + site.resolve("content"));
        return all.toArray(String[]::new);
    }

    private List<String> command(String... words) {
        List<String> all = new ArrayList<>(List.of("sh", program.toString()));
        all.addAll(List.of(words));
        return canMount ? Processes.withReadOnly(program.getParent(), all) : all;
    }

    private void says(int with, String what, String... words) throws IOException, InterruptedException {
        Ended ended = processes.run(command(words));
        assertEquals(with, ended.with(), ended::said);
        assertTrue(ended.said().contains(what), ended::said);
    }
}
