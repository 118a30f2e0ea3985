package candour.read;

import candour.problem.Code;
import candour.problem.Position;

/** The cells of a table as its description reads them, and what is wrong with them. */
record RowCells(TableDescription described, Grid grid, CellProblems problems) {

    String said(Grid.Row row, TableDescription.Column column) {
        return described.cell(grid, row, column);
    }

    Position at(Grid.Row row, TableDescription.Column column) {
        return grid.cell(row, grid.column(column.heading()));
    }

    void tell(Code code, Grid.Row row, TableDescription.Column column, String message, String hint) {
        problems.add(code, at(row, column), message, hint);
    }
}
