package candour.benchmark;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The files of one inspection after another, out of random words, the same every time. */
final class RandomInspection {

    private static final int FINDINGS = 8;
    private static final List<String> WITHIN = List.of("immediately", "3-months", "6-months", "longer-term");
    private static final List<String> WORDS = List.of(
            ("children services council inspectors found that plans were clear and social workers listen to young people in care "
                            + "while schools health police partners share what they know but records are not always clear enough or on time "
                            + "so leaders must check more often how well each child is safe learns grows and is heard by adults near home")
                    .split(" "));

    private final Random random = new Random(2008);

    String facts(LocalDate began, int framework) {
        int year = began.getYear();
        StringBuilder yaml = new StringBuilder("""
                framework: framework-%d
                inspected: {from: %s, to: %d-05}
                published: %d-06-03
                sources:
                  report: {title: The report, publisher: Ofsted, date: %d-06-03, places: {paragraphs: 0-12}}
                judgements:
                """.formatted(framework, began, year, year, year));
        for (int area = 0; area < Generator.AREAS; area++) {
            yaml.append("  - {area: area-%d, grade: %s, source: report, at: \"%d\"}%n"
                    .formatted(area, Generator.GRADES.get(random.nextInt(4)), area + 1));
        }
        return yaml + findings() + recommendations();
    }

    private String findings() {
        StringBuilder yaml = new StringBuilder("findings:\n");
        for (int finding = 0; finding < FINDINGS; finding++) {
            yaml.append("  - {id: finding-%d, kind: %s, theme: theme-%d, says: \"%s\", source: report, at: \"%d.1\"}%n"
                    .formatted(finding, finding % 2 == 0 ? "strength" : "improvement", finding, sentence(22), finding));
        }
        return yaml.toString();
    }

    private String recommendations() {
        StringBuilder yaml = new StringBuilder("recommendations:\n");
        for (int one = 0; one < FINDINGS; one++) {
            yaml.append(
                    "  - {id: recommendation-%d, within: %s, theme: theme-%d, says: \"%s\", plain: \"%s\", source: report, at: \"%d.2\"}%n"
                            .formatted(one, WITHIN.get(one % 4), one, sentence(22), sentence(8), one));
        }
        return yaml.toString();
    }

    String summary() {
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

    String youngPeople() {
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
        return section.equals("good")
                ? "finding-" + 2 * (point % 2)
                : "finding-%d, finding-%d".formatted(point % 2 * 2 + 1, point)
                        + ", area-%d, area-%d, area-%d".formatted(3 * point, 3 * point + 1, 3 * point + 2);
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
        StringBuilder sentence = new StringBuilder(Generator.capital(WORDS.get(random.nextInt(WORDS.size()))));
        for (int word = 1; word < words; word++) {
            sentence.append(' ').append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return sentence.append('.').toString();
    }
}
