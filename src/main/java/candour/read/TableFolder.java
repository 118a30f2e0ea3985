package candour.read;

import candour.model.Authority;
import candour.model.Framework;
import candour.model.Gazetteer;
import candour.model.Reference;
import candour.problem.Code;
import candour.problem.Problem;
import candour.problem.Spelling;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folder {@code content/tables}: descriptions, each with its table beside it. */
final class TableFolder {

    static final String FOLDER = "tables";

    private static final String DESCRIPTION = ".yaml";

    private static final int LARGEST = 50_000_000;

    private final ContentFolder folder;
    private final Map<String, Framework> frameworks;
    private final Set<String> unreadable;
    private final List<Problem> found;
    private final Problems problems = new Problems();

    /**
     * @param unreadable the frameworks of which some part could not be read: nobody knows what they have
     * @param found what was found wrong so far, to which more is added
     */
    TableFolder(ContentFolder folder, Map<String, Framework> frameworks, Set<String> unreadable, List<Problem> found) {
        this.folder = folder;
        this.frameworks = frameworks;
        this.unreadable = unreadable;
        this.found = found;
    }

    /** What folders hold, and what tables hold besides. */
    List<Authority> besides(List<Authority> folders, Path content) {
        Path home = content.resolve(FOLDER);
        if (folder.entries(home).isEmpty()) {
            return folders;
        }
        List<TableRows.Read> rows = read(home, GazetteerReader.read(folder, content, problems));
        List<Authority> merged = new TableMerge(problems).merge(folders, rows);
        found.addAll(problems.found());
        return merged;
    }

    private List<TableRows.Read> read(Path home, Gazetteer gazetteer) {
        List<TableRows.Read> all = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (Path entry : folder.entries(home)) {
            if (isDescription(entry)) {
                int before = problems.found().size();
                Optional<TableDescription> described = described(entry);
                described.ifPresent(one -> used.add(one.table().file()));
                described
                        .filter(sound -> problems.found().size() == before)
                        .ifPresent(one -> all.addAll(rows(home, one, gazetteer)));
            }
        }
        refuseOthers(home, used);
        return all;
    }

    private static boolean isDescription(Path entry) {
        return entry.getFileName().toString().endsWith(DESCRIPTION);
    }

    private Optional<TableDescription> described(Path entry) {
        String name = entry.getFileName().toString();
        String id = name.substring(0, name.length() - DESCRIPTION.length());
        return folder.yaml(entry, problems).flatMap(fields -> new TableDescriptionReader(id).read(fields));
    }

    /** Where a description is wrong, nobody knows which tables it names. */
    private void refuseOthers(Path home, Set<String> used) {
        for (Path entry : folder.entries(home)) {
            if (!isDescription(entry) && !used.contains(entry.getFileName().toString()) && problems.isEmpty()) {
                folder.unexpected(
                        entry,
                        "Here can be: a description, such as ilacs.yaml, and the table that it names.",
                        problems);
            }
        }
    }

    private List<TableRows.Read> rows(Path home, TableDescription described, Gazetteer gazetteer) {
        Path file = home.resolve(described.table().file());
        if (!described.table().file().matches("[\\w .()-]+\\.(csv|tsv|txt|xlsx)") || !Files.isRegularFile(file)) {
            problems.add(
                    Code.FILE_MISSING,
                    described.position(),
                    "There is no table \"" + described.table().file() + "\" beside this description.",
                    "Put it there, as .csv or .xlsx, and write only its name.");
            return List.of();
        }
        Optional<Grid> grid = folder.bytes(file, LARGEST, problems).flatMap(bytes -> grid(file, described, bytes));
        grid.ifPresent(read -> requireWhole(read, described));
        return grid.filter(read -> hasColumns(read, described))
                .filter(read -> areFrameworksKnown(described))
                .map(read -> rows(read, described, gazetteer))
                .orElse(List.of());
    }

    private Optional<Grid> grid(Path file, TableDescription described, byte[] bytes) {
        GridReader reader = new GridReader(ContentFolder.shown(file), described.headingLine(), problems);
        return described.table().file().endsWith(".xlsx")
                ? reader.workbook(bytes, described.sheet())
                : reader.text(bytes, described.isWindows());
    }

    private List<TableRows.Read> rows(Grid grid, TableDescription described, Gazetteer gazetteer) {
        CellProblems cells = new CellProblems();
        List<TableRows.Read> read = new TableRows(new RowCells(described, grid, cells), gazetteer, frameworks).all();
        cells.tell(problems);
        return read;
    }

    /** A heading that is missing or was renamed stops the build: everything below it would be lost in silence. */
    private boolean hasColumns(Grid grid, TableDescription described) {
        List<TableDescription.Column> missing = described
                .columns()
                .filter(column -> grid.column(column.heading()) < 0)
                .toList();
        missing.forEach(column -> problems.add(
                Code.COLUMN_MISSING,
                column.position(),
                "The table has no column \"" + column.heading() + "\".",
                "Its columns are: " + String.join(", ", grid.headings()) + "."
                        + Spelling.didYouMean(column.heading(), grid.headings())));
        refuseRepeated(grid, described);
        return missing.isEmpty();
    }

    private void refuseRepeated(Grid grid, TableDescription described) {
        Stream<String> repeated = described
                .columns()
                .map(TableDescription.Column::heading)
                .distinct()
                .filter(heading ->
                        grid.headings().indexOf(heading) != grid.headings().lastIndexOf(heading));
        repeated.forEach(heading -> problems.add(
                Code.COLUMN_MISSING,
                grid.heading(grid.headings().lastIndexOf(heading)),
                "Two columns are called \"" + heading + "\".",
                "Give each its own heading, or nobody knows which is meant."));
    }

    /** Of a framework that could not be read nobody knows what it has: nothing is said of the rows then. */
    private boolean areFrameworksKnown(TableDescription described) {
        List<Reference> unknown = described
                .named()
                .filter(one -> !frameworks.containsKey(one.id()) && !unreadable.contains(one.id()))
                .toList();
        unknown.forEach(one -> problems.add(
                Code.FRAMEWORK_UNKNOWN,
                one.position(),
                "There is no framework \"" + one.id() + "\".",
                "Use one of: " + String.join(", ", frameworks.keySet()) + ", or add it to the folder frameworks."
                        + Spelling.didYouMean(one.id(), frameworks.keySet())));
        return unknown.isEmpty()
                && described.named().noneMatch(one -> unreadable.contains(one.id()))
                && areAreasKnown(described);
    }

    private boolean areAreasKnown(TableDescription described) {
        Stream<Framework> known = described.named().flatMap(one -> Stream.ofNullable(frameworks.get(one.id())));
        Set<String> areas = known.flatMap(one -> one.areas().keySet().stream()).collect(Collectors.toSet());
        List<TableDescription.AreaColumn> others = described.areas().stream()
                .filter(one -> !areas.isEmpty() && !areas.contains(one.area()))
                .toList();
        others.forEach(one -> problems.add(
                Code.AREA_UNKNOWN,
                one.column().position(),
                "None of the table's frameworks has an area \"" + one.area() + "\".",
                "Use the id of one of their areas." + Spelling.didYouMean(one.area(), areas)));
        return others.isEmpty();
    }

    private void requireWhole(Grid grid, TableDescription described) {
        Optional<TableDescription.Expected> partial =
                described.expects().filter(one -> grid.rows().size() < one.rows());
        partial.ifPresent(one -> problems.add(
                Code.TABLE_SHORT,
                one.position(),
                "The table has " + grid.rows().size() + " rows, and " + one.rows() + " are expected.",
                "Look whether the file is whole. If it is, correct \"expects\"."));
    }
}
