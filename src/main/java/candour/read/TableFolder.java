package candour.read;

import candour.model.Authority;
import candour.model.Gazetteer;
import candour.problem.Code;
import candour.problem.Problem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The folder {@code content/tables}: descriptions, each with its table beside it. */
final class TableFolder {

    static final String FOLDER = "tables";

    private static final String DESCRIPTION = ".yaml";

    private static final int LARGEST = 50_000_000;

    private final ContentFolder folder;
    private final Frameworks frameworks;
    private final List<Problem> found;
    private final Problems problems = new Problems();

    /**
     * @param found what was found wrong so far, to which more is added
     */
    TableFolder(ContentFolder folder, Frameworks frameworks, List<Problem> found) {
        this.folder = folder;
        this.frameworks = frameworks;
        this.found = found;
    }

    /**
     * All authorities.
     *
     * @param places the list by which tables name them; empty where there is no table
     */
    record Merged(List<Authority> authorities, Gazetteer places) {}

    /** What folders hold, and what tables hold besides. */
    Merged besides(List<Authority> folders, Path content) {
        Path home = content.resolve(FOLDER);
        if (folder.entries(home).isEmpty()) {
            return new Merged(folders, Gazetteer.NONE);
        }
        Gazetteer gazetteer = GazetteerReader.read(folder, content, problems);
        List<TableRows.Read> rows = read(home, gazetteer);
        Merged merged = new Merged(new TableMerge(gazetteer, problems).merge(folders, rows), gazetteer);
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
        TableChecks checks = new TableChecks(described, frameworks, problems);
        grid.ifPresent(checks::requireWhole);
        return grid.filter(checks::hasColumns)
                .filter(read -> checks.areFrameworksKnown())
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
}
