package candour;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** A nation of towns that nobody lives in, each with one inspection, from one table. */
public final class Nation {

    private static final List<String> GRADES = List.of("outstanding", "good", "requires-improvement", "inadequate");

    private Nation() {}

    private static final String DESCRIPTION = """
            file: latest.csv
            source: {title: Latest inspections, publisher: The Statistician, date: 2024-02-01}
            authority: {column: code, by: code}
            inspected: {from: day}
            dates: [dd/MM/yyyy]
            frameworks: [ilacs-2018, ilacs-2023]
            areas:
              - {area: overall, column: overall}
              - {area: help-and-protection, column: protection}
              - {area: in-care, column: care}
              - {area: care-leavers, column: leavers}
              - {area: leaders, column: leaders}
            """;

    /** What goes in: a list of places, a table and its description, and the real frameworks. */
    public static Path content(Path content, int towns) {
        StringBuilder places = new StringBuilder("id,name,council,codes,region\n");
        StringBuilder rows = new StringBuilder("code,day,overall,protection,care,leavers,leaders\n");
        for (int town = 0; town < towns; town++) {
            String name = name(town);
            String code = String.format(Locale.ROOT, "E%08d", 90_000_000 + town);
            places.append(String.join(
                            ",", name.toLowerCase(Locale.ROOT), name, name + " Council", code, "Region " + town % 9))
                    .append('\n');
            rows.append(code).append(grades(town)).append('\n');
        }
        try {
            TestSite.share(content);
            Files.createDirectories(content.resolve("tables"));
            Files.writeString(content.resolve("places.csv"), places);
            Files.writeString(content.resolve("tables/latest.csv"), rows);
            Files.writeString(content.resolve("tables/latest.yaml"), DESCRIPTION);
            return content;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Every third town was inspected under the earlier version, which did not judge care leavers by themselves. */
    private static String grades(int town) {
        boolean isOld = town % 3 == 0;
        StringBuilder grades = new StringBuilder(isOld ? ",11/09/2019" : ",11/09/2023");
        for (int area = 0; area < 5; area++) {
            grades.append(',').append(isOld && area == 3 ? "" : GRADES.get((town + area) % 4));
        }
        return grades.toString();
    }

    /** A word for a number, with every letter at its beginning. */
    private static String name(int town) {
        return "" + (char) ('A' + town % 26) + (char) ('a' + town / 26 % 26) + (char) ('a' + town / 676) + "ford";
    }
}
