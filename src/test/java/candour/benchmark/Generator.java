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
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Content of any size in the real format, the same every time: 20 inspections an authority, five frameworks, and for each
 * inspection 12 judgements, 8 findings, 8 recommendations, 350 words of Markdown and a children's version.
 */
public final class Generator {

    private static final int FRAMEWORKS = 5;
    private static final int AREAS = 12;
    private static final int FINDINGS = 8;
    private static final List<String> GRADES = List.of("outstanding", "good", "adequate", "inadequate");
    private static final List<String> WITHIN = List.of("immediately", "3-months", "6-months", "longer-term");
    private static final List<String> WORDS = List.of(
            ("children services council inspectors found that plans were clear and social workers listen to young people in care "
                            + "while schools health police partners share what they know but records are not always clear enough or on time "
                            + "so leaders must check more often how well each child is safe learns grows and is heard by adults near home")
                    .split(" "));

    private final Path content;
    private final int perAuthority;
    private final Random random = new Random(2008);

    /** Twenty inspections an authority. */
    Generator(Path content) {
        this(content, 20);
    }

    /** With as many inspections an authority as asked for. */
    public Generator(Path content, int perAuthority) {
        this.content = content;
        this.perAuthority = perAuthority;
    }

    public void generate(int inspections) throws IOException {
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

    private void shared() throws IOException {
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
        write("accessibility.yaml", """
                scope: the benchmark
                nation: england
                status: fully
                answer-within: 5
                prepared: 2025-01-01
                reviewed: 2099-01-01
                tested: {on: 2025-01-01, by: Nobody, how: By hand., pages: All pages.}
                """);
        write("pictures.yaml", "people: {file: people.svg, means: People, licence: CC0-1.0, author: Nobody}\n");
        write(
                "pictures/people.svg",
                "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'><path d='M0 0h9v9z'/></svg>\n");
        StringBuilder themes = new StringBuilder();
        for (int area = 0; area < AREAS; area++) {
            themes.append("theme-%d: {name: Theme %d, about: What belongs to theme %d., young: Theme %d}%n"
                    .formatted(area, area, area, area));
        }
        write("themes.yaml", themes.toString());
        write(
                "glossary.yaml",
                "inspector: {term: Inspector, adult: Somebody who checks., young: Somebody who checks.}\n");
        for (int framework = 0; framework < FRAMEWORKS; framework++) {
            write("frameworks/framework-" + framework + ".yaml", framework(framework));
        }
    }

    private static String framework(int number) {
        StringBuilder yaml = new StringBuilder("""
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
                """.formatted(number, number, number));
        for (int rank = 0; rank < GRADES.size(); rank++) {
            int printed = number % 2 == 0 ? rank + 1 : GRADES.size() - rank;
            yaml.append("    - {id: %s, label: %s, printed: %d, say: like this, attention: %s}%n"
                    .formatted(GRADES.get(rank), capital(GRADES.get(rank)), printed, rank == 3));
        }
        yaml.append("areas:\n");
        for (int area = 0; area < AREAS; area++) {
            yaml.append("  area-%d: {name: Area %d, scale: four-point, headline: %s, themes: [theme-%d]}%n"
                    .formatted(area, area, area == 0, area));
        }
        if (number > 0) {
            yaml.append(
                    "comparable:\n  - {from: framework-%d/area-1, to: framework-%d/area-1, how: broadly, because: The names are the same., source: handbook, at: \"1\"}%n"
                            .formatted(number - 1, number));
        }
        return yaml.toString();
    }

    private void inspection(int authority, int number) throws IOException {
        String home = "authorities/authority-%04d/".formatted(authority);
        if (number == 0) {
            write(
                    home + "authority.yaml",
                    "name: Authority %04d%ncouncil: Council %d%nregion: Nowhere%ncode: E%08d%nabout: A place for measuring.%n"
                            .formatted(authority, authority, authority));
        }
        String folder = home + "%d-framework-%d/".formatted(2000 + number, number % FRAMEWORKS);
        write(folder + "inspection.yaml", facts(number));
        write(folder + "summary.md", summary());
        write(folder + "young-people.yaml", youngPeople());
    }

    private String facts(int number) {
        StringBuilder yaml = new StringBuilder(
                """
                framework: framework-%d
                inspected: {from: %d-01, to: %d-02}
                published: %d-06-03
                sources:
                  report: {title: The report, publisher: Ofsted, date: %d-06-03}
                judgements:
                """.formatted(number % FRAMEWORKS, 2000 + number, 2000 + number, 2000 + number, 2000 + number));
        for (int area = 0; area < AREAS; area++) {
            yaml.append("  - {area: area-%d, grade: %s, source: report, at: \"%d\"}%n"
                    .formatted(area, GRADES.get(random.nextInt(4)), area + 1));
        }
        yaml.append("findings:\n");
        for (int finding = 0; finding < FINDINGS; finding++) {
            yaml.append("  - {id: finding-%d, kind: %s, theme: theme-%d, says: \"%s\", source: report, at: \"%d.1\"}%n"
                    .formatted(finding, finding % 2 == 0 ? "strength" : "improvement", finding, sentence(22), finding));
        }
        yaml.append("recommendations:\n");
        for (int one = 0; one < FINDINGS; one++) {
            yaml.append(
                    "  - {id: recommendation-%d, within: %s, theme: theme-%d, says: \"%s\", plain: \"%s\", source: report, at: \"%d.2\"}%n"
                            .formatted(one, WITHIN.get(one % 4), one, sentence(22), sentence(8), one));
        }
        return yaml.toString();
    }

    private String summary() {
        StringBuilder markdown = new StringBuilder(sentence(35) + "\n");
        for (int section = 0; section < 5; section++) {
            markdown.append("\n## ")
                    .append(sentence(5).replace(".", ""))
                    .append("\n\n- ")
                    .append(sentence(15))
                    .append("\n- **")
                    .append(sentence(15))
                    .append("**\n\n")
                    .append(sentence(28))
                    .append('\n');
        }
        return markdown.toString();
    }

    private String youngPeople() {
        StringBuilder yaml =
                new StringBuilder("ages: 9-11\nwhy: \"" + sentence(14) + "\"\ninspectors: \"" + sentence(10) + "\"\n");
        for (String section : List.of("good", "better")) {
            yaml.append(section).append(":\n");
            for (int point = 0; point < 4; point++) {
                yaml.append("  - {says: \"%s\", picture: people, from: [%s]}%n"
                        .formatted(sentence(14), sources(section, point)));
            }
        }
        yaml.append("next:\n");
        for (int point = 0; point < 3; point++) {
            yaml.append("  - {says: \"%s\", picture: people, from: [%s]}%n".formatted(sentence(14), wanted(point)));
        }
        yaml.append("not-told:\n  - {from: [%s], because: %s.}%n".formatted(left(), sentence(8)));
        return yaml.toString();
    }

    /** Every area may have the lowest grade, so all of them are told: three to a point. */
    private static String sources(String section, int point) {
        String finding = "finding-" + point;
        return section.equals("good")
                ? finding
                : finding + ", area-%d, area-%d, area-%d".formatted(3 * point, 3 * point + 1, 3 * point + 2);
    }

    /** What no point tells of. */
    private static String left() {
        return Stream.concat(
                        IntStream.range(4, FINDINGS).mapToObj(number -> "finding-" + number),
                        IntStream.range(3, FINDINGS)
                                .filter(number -> number != 4)
                                .mapToObj(number -> "recommendation-" + number))
                .collect(Collectors.joining(", "));
    }

    private static String wanted(int point) {
        return point == 0 ? "recommendation-0, recommendation-4" : "recommendation-" + point;
    }

    private String sentence(int words) {
        StringBuilder sentence = new StringBuilder(capital(WORDS.get(random.nextInt(WORDS.size()))));
        for (int word = 1; word < words; word++) {
            sentence.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return sentence.append('.').toString();
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private void write(String file, String text) throws IOException {
        Path path = content.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text.replace("\r\n", "\n"));
    }
}
