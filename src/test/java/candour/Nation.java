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
        try {
            TestSite.share(content);
            Files.createDirectories(content.resolve("tables"));
            Files.writeString(content.resolve("places.csv"), places(towns));
            Files.writeString(content.resolve("tables/latest.csv"), rows(towns));
            Files.writeString(content.resolve("tables/latest.yaml"), DESCRIPTION);
            return content;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String places(int towns) {
        StringBuilder places = new StringBuilder("id,name,council,codes,region,neighbours,x,y\n");
        for (int town = 0; town < towns; town++) {
            String name = name(town);
            places.append(String.join(
                            ",",
                            name.toLowerCase(Locale.ROOT),
                            name,
                            name + " Council",
                            code(town),
                            "Region " + town % 9,
                            neighbours(town, towns),
                            spot(town)))
                    .append('\n');
        }
        return places.toString();
    }

    private static String rows(int towns) {
        StringBuilder rows = new StringBuilder("code,day,overall,protection,care,leavers,leaders\n");
        for (int town = 0; town < towns; town++) {
            rows.append(code(town)).append(grades(town)).append('\n');
        }
        return rows.toString();
    }

    private static String code(int town) {
        return String.format(Locale.ROOT, "E%08d", 90_000_000 + town);
    }

    /** The two towns after it, but the first town has none. */
    private static String neighbours(int town, int towns) {
        return town == 0 ? "" : (name((town + 1) % towns) + " " + name((town + 2) % towns)).toLowerCase(Locale.ROOT);
    }

    /** Thirteen in a row; the last town lies nowhere. */
    private static String spot(int town) {
        return town == 152 ? "," : 2 * (town % 13) + town / 13 % 2 + "," + town / 13;
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
