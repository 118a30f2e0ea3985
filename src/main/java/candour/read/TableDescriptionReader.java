package candour.read;

import candour.model.Gazetteer;
import candour.model.Judgement;
import candour.model.Reference;
import candour.model.Source;
import candour.model.Table;
import candour.problem.Code;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads {@code content/tables/<id>.yaml}. */
final class TableDescriptionReader {

    private final String id;

    TableDescriptionReader(String id) {
        this.id = id;
    }

    private static final Sort<Gazetteer.By> BY = Sorts.choice(Gazetteer.By.values(), Gazetteer.By::word);
    private static final Sort<String> WINDOWS = Sorts.choice(new String[] {"utf-8", "windows-1252"}, one -> one);
    private static final Sort<String> ONCE = Sorts.choice(new String[] {"once", "several"}, one -> one);
    private static final Sort<Judgement.Reason> STATUS =
            Sorts.choice(Judgement.Reason.values(), Judgement.Reason::word);
    private static final Sort<TableDescription.Column> COLUMN =
            Sorts.TEXT.then((value, heading) -> Optional.of(new TableDescription.Column(heading, value.position())));

    private static final Sort<DayForm> DATES = Sorts.TEXT.then(DayForm::read);

    /** In one piece: one line a field of the file, and one of the record. */
    Optional<TableDescription> read(Fields fields) {
        Required<String> file = fields.text("file");
        Optional<String> sheet = fields.optionalText("sheet");
        boolean isWindows = fields.optional("encoding", WINDOWS)
                .filter("windows-1252"::equals)
                .isPresent();
        int headingLine = fields.optional("heading-line", Sorts.NUMBER).orElse(1);
        Sorts.requireId(fields, id, fields.position());
        Required<Sourced> source = fields.required("source", Records.record(this::source));
        Optional<TableDescription.Expected> expects = fields.optional("expects", Sorts.NUMBER)
                .map(rows -> new TableDescription.Expected(rows, fields.positionOf("expects")));
        boolean isOnce = fields.optional("each-authority", ONCE).orElse("once").equals("once");
        Required<Named> authority = fields.required("authority", Records.record(TableDescriptionReader::authority));
        Optional<Days> inspected = fields.optional("inspected", Records.record(TableDescriptionReader::days));
        Optional<TableDescription.Column> published = fields.optional("published", COLUMN);
        List<DayForm> dates = fields.items("dates", DATES);
        List<Reference> frameworks = fields.items("frameworks", Sorts.REFERENCE);
        Optional<TableDescription.FrameworkColumn> framework =
                fields.optional("framework", Records.record(TableDescriptionReader::framework));
        Optional<TableDescription.Column> visit = fields.optional("visit", COLUMN);
        List<Map.Entry<String, String>> kinds = fields.list("kinds", TableDescriptionReader::kind);
        Optional<TableDescription.Column> report = fields.optional("report", COLUMN);
        List<TableDescription.AreaColumn> areas = fields.list("areas", TableDescriptionReader::area);
        List<Map.Entry<String, TableDescription.Meaning>> values = fields.list("values", TableDescriptionReader::value);
        List<String> empty = fields.items("empty", Sorts.CELL);
        List<TableDescription.LeftOut> leftOut = fields.list("leave-out", TableDescriptionReader::leftOut);
        if (frameworks.isEmpty() == framework.isEmpty()) {
            fields.report(
                    Code.TABLE_UNCLEAR,
                    fields.position(),
                    "It has to be said under which framework each row is.",
                    "Write either \"frameworks\", a list of ids of which the day of each inspection chooses one, or \"framework\" with a column.");
        }
        if (published.isEmpty() && inspected.isEmpty()) {
            fields.report(
                    Code.TABLE_UNCLEAR,
                    fields.position(),
                    "It has to be said when each inspection was.",
                    "Name a column under \"inspected\" or \"published\".");
        }
        return fields.whole(() -> new TableDescription(
                new Table(id, file.get(), source.get().source(), source.get().licence()),
                headingLine,
                isWindows,
                sheet,
                expects,
                isOnce,
                authority.get().column(),
                authority.get().by(),
                inspected.map(Days::from),
                inspected.flatMap(Days::to),
                published,
                dates,
                frameworks,
                framework,
                visit,
                byWord(kinds),
                report,
                areas,
                byWord(values),
                empty,
                leftOut,
                fields.position()));
    }

    private record Sourced(Source source, Optional<String> licence) {}

    private record Named(TableDescription.Column column, Gazetteer.By by) {}

    private record Days(TableDescription.Column from, Optional<TableDescription.Column> to) {}

    private static <T> Map<String, T> byWord(List<Map.Entry<String, T>> entries) {
        return entries.stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, again) -> first));
    }

    private static Optional<Map.Entry<String, String>> kind(Fields fields) {
        Required<String> is = fields.required("is", Sorts.CELL);
        Required<String> visit = fields.text("visit");
        return fields.whole(() -> Map.entry(is.get(), visit.get()));
    }

    /** Beside an inspection's own sources it stands under the name of its description. */
    private Optional<Sourced> source(Fields fields) {
        Optional<String> licence = fields.optionalText("licence");
        return Sources.source("table-" + id, fields, Optional.empty()).map(source -> new Sourced(source, licence));
    }

    private static Optional<Named> authority(Fields fields) {
        Required<TableDescription.Column> column = fields.required("column", COLUMN);
        Required<Gazetteer.By> by = fields.required("by", BY);
        return fields.whole(() -> new Named(column.get(), by.get()));
    }

    private static Optional<Days> days(Fields fields) {
        Required<TableDescription.Column> from = fields.required("from", COLUMN);
        Optional<TableDescription.Column> to = fields.optional("to", COLUMN);
        return fields.whole(() -> new Days(from.get(), to));
    }

    private static Optional<TableDescription.FrameworkColumn> framework(Fields fields) {
        Required<TableDescription.Column> column = fields.required("column", COLUMN);
        List<Map.Entry<String, Reference>> values = fields.list("values", one -> {
            Required<String> is = one.required("is", Sorts.CELL);
            Required<Reference> framework = one.required("framework", Sorts.REFERENCE);
            return one.whole(() -> Map.entry(is.get(), framework.get()));
        });
        return fields.whole(() -> new TableDescription.FrameworkColumn(column.get(), byWord(values)));
    }

    private static Optional<TableDescription.AreaColumn> area(Fields fields) {
        Required<String> area = fields.text("area");
        Required<TableDescription.Column> column = fields.required("column", COLUMN);
        return fields.whole(() -> new TableDescription.AreaColumn(area.get(), column.get()));
    }

    private static Optional<Map.Entry<String, TableDescription.Meaning>> value(Fields fields) {
        Required<String> is = fields.required("is", Sorts.CELL);
        Optional<String> grade = fields.optionalText("grade");
        Optional<Judgement.Reason> status = fields.optional("status", STATUS);
        if (grade.isPresent() == status.isPresent()) {
            fields.report(
                    Code.JUDGEMENT_UNCLEAR,
                    fields.position(),
                    "A value means either a grade or a status.",
                    "Write exactly one of \"grade\" and \"status\" (such as predates-area).");
        }
        return fields.whole(() -> Map.entry(is.get(), new TableDescription.Meaning(grade, status)));
    }

    private static Optional<TableDescription.LeftOut> leftOut(Fields fields) {
        Required<TableDescription.Column> column = fields.required("column", COLUMN);
        List<String> values = fields.items("is", Sorts.CELL);
        List<TableDescription.Column> cells = fields.items("cells", COLUMN);
        Required<String> because = fields.text("because");
        return fields.whole(() -> new TableDescription.LeftOut(column.get(), values, cells, because.get()));
    }
}
