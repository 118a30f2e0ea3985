package candour.benchmark;

import candour.check.ContentRules;
import candour.model.Archive;
import candour.problem.Checked;
import candour.problem.Problem;
import candour.read.ArchiveReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Content of any size in the real format, the same every time: 20 inspections an authority, five frameworks, and for each
 * inspection 12 judgements, 8 findings, 8 recommendations, 350 words of Markdown and a children's version.
 */
public final class Generator {

    private static final int FRAMEWORKS = 5;
    private static final int YEARS = 20;
    static final int AREAS = 12;
    static final List<String> GRADES = List.of("outstanding", "good", "adequate", "inadequate");

    private final Path content;
    private final int perAuthority;
    private final RandomInspection inspection = new RandomInspection();

    /** Twenty inspections an authority. */
    public Generator(Path content) {
        this(content, 20);
    }

    /** With as many inspections an authority as asked for. */
    public Generator(Path content, int perAuthority) {
        this.content = content;
        this.perAuthority = perAuthority;
    }

    public void generate(int inspections) throws IOException {
        publisher();
        accessibility();
        shared();
        for (int i = 0; i < inspections; i++) {
            inspection(i / perAuthority, i % perAuthority);
        }
        review();
    }

    /** Somebody has read every children's version, so that no build is about printing warnings. */
    private void review() throws IOException {
        Checked<Archive> read =
                ArchiveReader.read(content).check(archive -> ContentRules.check(archive, LocalDate.EPOCH, false));
        for (Problem problem : read.problems()) {
            Matcher mark =
                    Pattern.compile("reviewed: \\{on: <the day>, (.*)\\}").matcher(problem.hint());
            if (mark.find()) {
                Files.writeString(
                        Path.of(problem.at().file()),
                        "reviewed: {on: 2026-01-05, " + mark.group(1) + "}\n",
                        StandardOpenOption.APPEND);
            }
        }
    }

    /** Whose site it is. */
    private void publisher() throws IOException {
        write("site.yaml", """
                title: Benchmark
                strapline: As many inspections as you like
                publisher: Nobody
                contact: nobody@candour.example
                base-url: https://candour.example/
                language: en-GB
                colours: {brand: "#203050", accent: "#205030"}
                help:
                  - {name: Childline, phone: 0800 1111, says: You can call for free.}
                reading:
                  - {ages: 9-11, grade: 9, limit: 12, words: 900}
                """);
    }

    private void accessibility() throws IOException {
        write("accessibility.yaml", """
                scope: the benchmark
                nation: england
                status: fully
                answer-within: 5
                prepared: 2025-01-01
                reviewed: %s
                tested: {on: 2025-01-01, by: Nobody, how: By hand., pages: All pages.}
                """.formatted(LocalDate.now(ZoneOffset.UTC).minusDays(2)));
    }

    private void shared() throws IOException {
        write("pictures.yaml", "people: {file: people.svg, means: People, licence: CC0-1.0, author: Nobody}\n");
        write(
                "pictures/people.svg",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9v9z'/></svg>\n");
        write("themes.yaml", themes());
        write(
                "glossary.yaml",
                "inspector: {term: Inspector, adult: Somebody who checks., young: Somebody who checks.}\n");
        for (int framework = 0; framework < FRAMEWORKS; framework++) {
            write("frameworks/framework-" + framework + ".yaml", framework(framework));
        }
    }

    private static String themes() {
        StringBuilder yaml = new StringBuilder();
        for (int area = 0; area < AREAS; area++) {
            yaml.append("theme-%d: {name: Theme %d, about: What belongs to theme %d., young: Theme %d}%n"
                    .formatted(area, area, area, area));
        }
        return yaml.toString();
    }

    private static String framework(int number) {
        String about = """
                name: Framework %d
                short: F%d
                family: Framework %d
                inspectorates: [Ofsted]
                used: {from: 2000, to: 2020}
                judges: services for children
                about: A framework for measuring.
                sources:
                  handbook: {title: The handbook, publisher: Ofsted, date: 2000}
                scales:
                  four-point:
                """.formatted(number, number, number);
        return about + points(number) + areas() + (number > 0 ? comparable(number) : "");
    }

    /** Every other framework prints its best point as 1, and the rest print it as 4. */
    private static String points(int number) {
        StringBuilder yaml = new StringBuilder();
        for (int rank = 0; rank < GRADES.size(); rank++) {
            int printed = number % 2 == 0 ? rank + 1 : GRADES.size() - rank;
            yaml.append("    - {id: %s, label: %s, printed: %d, say: like this, attention: %s}%n"
                    .formatted(GRADES.get(rank), capital(GRADES.get(rank)), printed, rank == 3));
        }
        return yaml.toString();
    }

    private static String areas() {
        StringBuilder yaml = new StringBuilder("areas:\n");
        for (int area = 0; area < AREAS; area++) {
            yaml.append("  area-%d: {name: Area %d, scale: four-point, headline: %s, themes: [theme-%d]}%n"
                    .formatted(area, area, area == 0, area));
        }
        return yaml.toString();
    }

    private static String comparable(int number) {
        return "comparable:\n  - {from: framework-%d/area-1, to: framework-%d/area-1, how: broadly, because: The names are the same., source: handbook, at: \"1\"}%n"
                .formatted(number - 1, number);
    }

    private void inspection(int authority, int number) throws IOException {
        String home = "authorities/authority-%04d/".formatted(authority);
        if (number == 0) {
            write(
                    home + "authority.yaml",
                    "name: Authority %04d%ncouncil: Council %d%nregion: Nowhere%ncode: E%08d%nabout: A place for measuring.%nhelp-unknown: true%n"
                            .formatted(authority, authority, authority));
        }
        LocalDate began = LocalDate.of(2000 + number % YEARS, 1, 1).plusDays(number / YEARS);
        String again = number < YEARS ? "" : "-" + number / YEARS;
        String folder = home + "%d-framework-%d%s/".formatted(began.getYear(), number % FRAMEWORKS, again);
        write(folder + "inspection.yaml", inspection.facts(began, number % FRAMEWORKS));
        write(folder + "summary.md", inspection.summary());
        write(folder + "young-people.yaml", inspection.youngPeople());
    }

    static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private void write(String file, String text) throws IOException {
        Path path = content.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text.replace("\r\n", "\n"));
    }
}
