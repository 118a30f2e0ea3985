package candour.render;

import candour.model.Archive;
import candour.model.Authority;
import candour.model.Inspection;
import candour.model.Period;
import candour.pages.Column;
import candour.pages.DataTables;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Every inspection as one row. */
final class InspectionsCsv {

    private InspectionsCsv() {}

    static void write(Archive archive, Writer csv) throws IOException {
        csv.write(Csv.row(DataTables.INSPECTIONS.stream().map(Column::name).toList()));
        for (Authority authority : archive.authorities()) {
            for (Inspection inspection : authority.inspections()) {
                csv.write(Csv.row(row(authority, inspection)));
            }
        }
    }

    private static List<String> row(Authority authority, Inspection inspection) {
        return List.of(
                inspection.id(),
                authority.id(),
                authority.name(),
                authority.code(),
                inspection.framework().id(),
                inspection.inspected().map(period -> period.from().toString()).orElse(""),
                inspection.inspected().flatMap(Period::to).map(Object::toString).orElse(""),
                inspection.published().toString(),
                Integer.toString(inspection.judgements().size()),
                Integer.toString(inspection.findings().size()),
                Integer.toString(inspection.recommendations().size()));
    }
}
