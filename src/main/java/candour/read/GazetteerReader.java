package candour.read;

import candour.model.Gazetteer;
import candour.model.Place;
import candour.model.TopFolder;
import candour.problem.Code;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The authorities that tables may be about: those of {@code content/places.csv}, or else England's upper-tier authorities, and those of
 * which some were made, as they come with the program. Their sources and licences: {@code src/docs/decisions/0020-a-table-is-content.md}.
 */
final class GazetteerReader {

    static final String FILE = "places.csv";

    private static final String LIBRARY = "/candour/places/england.csv";
    private static final List<String> NEEDED = List.of("id", "name", "council", "codes", "region");
    private static final int LARGEST = 20_000_000;

    private final Grid grid;
    private final Problems problems;
    private final Set<String> known = new HashSet<>();

    private GazetteerReader(Grid grid, Problems problems) {
        this.grid = grid;
        this.problems = problems;
    }

    static Gazetteer read(ContentFolder folder, Path content, Problems problems) {
        Path own = content.resolve(FILE);
        boolean isOwn = Files.exists(own);
        Optional<byte[]> bytes = isOwn ? folder.bytes(own, LARGEST, problems) : Optional.of(library());
        return bytes.flatMap(read -> new GridReader(ContentFolder.shown(own), 1, problems).text(read, false))
                .map(grid -> new GazetteerReader(grid, problems).places(!isOwn))
                .orElse(Gazetteer.NONE);
    }

    private static byte[] library() {
        try (InputStream in = GazetteerReader.class.getResourceAsStream(LIBRARY)) {
            if (in == null) {
                throw new IllegalStateException(LIBRARY + " is missing from the program.");
            }
            return in.readAllBytes();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Gazetteer places(boolean isOfProgram) {
        List<String> missing =
                NEEDED.stream().filter(one -> grid.column(one) < 0).toList();
        missing.forEach(one -> problems.add(
                Code.COLUMN_MISSING,
                grid.head(),
                "The list of places has no column \"" + one + "\".",
                "It needs these: " + String.join(", ", NEEDED) + "."));
        CellProblems cells = new CellProblems();
        Gazetteer places = new Gazetteer(
                missing.isEmpty()
                        ? grid.rows().stream()
                                .flatMap(row -> place(row, cells).stream())
                                .toList()
                        : List.of(),
                isOfProgram);
        cells.tell(problems);
        return places;
    }

    private Optional<Place> place(Grid.Row row, CellProblems cells) {
        boolean isWhole = true;
        for (String column : NEEDED) {
            if (cell(row, column).isEmpty()) {
                cells.add(Code.FIELD_MISSING, grid.cell(row, grid.column(column)), "Nothing stands here.", "Write it.");
                isWhole = false;
            }
        }
        String id = cell(row, "id");
        boolean isId = id.matches("[a-z0-9]+(-[a-z0-9]+)*") && !TopFolder.isTaken(id);
        if (isWhole && (!isId || !known.add(id))) {
            cells.add(
                    isId ? Code.ID_REPEATED : Code.ID_INVALID,
                    grid.cell(row, grid.column("id")),
                    isId ? "\"" + id + "\" stands here for the second time." : "\"" + id + "\" cannot be an address.",
                    "Use lower-case letters, digits and single hyphens, and each id once.");
            isWhole = false;
        }
        return isWhole ? Optional.of(described(row, cells)) : Optional.empty();
    }

    private Place described(Grid.Row row, CellProblems cells) {
        return new Place(
                cell(row, "id"),
                cell(row, "name"),
                cell(row, "council"),
                split(cell(row, "codes"), " "),
                some(cell(row, "education-code")),
                split(cell(row, "urns"), " "),
                cell(row, "region"),
                split(cell(row, "also"), "; "),
                until(row, cells),
                split(cell(row, "became"), " "),
                split(cell(row, "neighbours"), " "),
                spot(row, cells));
    }

    /** A day that is none is told and left out. */
    private Optional<LocalDate> until(Grid.Row row, CellProblems cells) {
        String text = cell(row, "until");
        try {
            return some(text).map(day -> LocalDate.parse(day));
        } catch (DateTimeException none) {
            cells.add(
                    Code.DATE_INVALID,
                    grid.cell(row, grid.column("until")),
                    "\"" + text + "\" is no day.",
                    "Write it as 2023-03-31.");
            return Optional.empty();
        }
    }

    /** A spot that is none is told and left out. */
    private Optional<Place.Spot> spot(Grid.Row row, CellProblems cells) {
        if (cell(row, "x").isEmpty() && cell(row, "y").isEmpty()) {
            return Optional.empty();
        }
        List<String> wrong = Stream.of("x", "y")
                .filter(column -> !cell(row, column).matches("\\d{1,4}"))
                .toList();
        wrong.forEach(column -> cells.add(
                Code.NUMBER_INVALID,
                grid.cell(row, Math.max(0, grid.column(column))),
                "A spot on the map is two numbers, and its " + column + " is \"" + cell(row, column) + "\".",
                "Write x, in half hexagons from the left, and y, in rows from the top; or neither."));
        return wrong.isEmpty()
                ? Optional.of(new Place.Spot(Integer.parseInt(cell(row, "x")), Integer.parseInt(cell(row, "y"))))
                : Optional.empty();
    }

    private String cell(Grid.Row row, String column) {
        int at = grid.column(column);
        return at < 0 ? "" : row.cell(at);
    }

    private static Optional<String> some(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static List<String> split(String text, String by) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(by));
    }
}
