package candour.read;

import candour.problem.Code;
import candour.problem.Position;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** A file of comma-separated values (RFC 4180, or with another usual separator), or a workbook (Office Open XML), becomes a {@link Grid}. */
final class GridReader {

    private static final String WINDOWS = "windows-1252";
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final String file;
    private final int headingLine;
    private final Problems problems;

    /**
     * @param file as the author would type it
     * @param headingLine on which the headings stand: published tables often have a title above
     */
    GridReader(String file, int headingLine, Problems problems) {
        this.file = file;
        this.headingLine = headingLine;
        this.problems = problems;
    }

    /** Of a text file. In UTF-8, unless its description says that it is in Windows-1252. */
    Optional<Grid> text(byte[] bytes, boolean isWindows) {
        try {
            Charset charset = isWindows ? Charset.forName(WINDOWS) : StandardCharsets.UTF_8;
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            String plain = text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK ? text : text.substring(1);
            return Characters.refuse(file, plain, problems) ? rows(plain) : Optional.empty();
        } catch (CharacterCodingException other) {
            return unreadable(
                    Code.ENCODING_INVALID,
                    "This table is not in " + (isWindows ? "Windows-1252." : "UTF-8."),
                    isWindows
                            ? "Leave \"encoding\" out if it is in UTF-8."
                            : "Write \"encoding: windows-1252\" in its description if Excel saved it as CSV, or save it as \"CSV UTF-8\".");
        } catch (IOException | UncheckedIOException | IllegalArgumentException broken) {
            return unreadable(
                    Code.TABLE_UNREADABLE,
                    "This table breaks off in the middle of a cell.",
                    "Look for a quotation mark that is not closed.");
        }
    }

    private Optional<Grid> rows(String text) throws IOException {
        List<Grid.Row> rows = new ArrayList<>();
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator(text))
                .setIgnoreEmptyLines(false)
                .get();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            int line = 1;
            for (CSVRecord row : parser) {
                Stream<String> cells = row.stream().map(cell -> SharedTexts.shared(cell.strip()));
                rows.add(new Grid.Row(line, cells.toList()));
                line = (int) parser.getCurrentLineNumber() + 1;
            }
        }
        return grid(rows);
    }

    /** What stands most often between the headings. */
    private char separator(String text) {
        String first = text.lines().skip(headingLine - 1L).findFirst().orElse("");
        return SEPARATORS.stream()
                .max(Comparator.comparingLong(
                        one -> first.chars().filter(letter -> letter == one).count()))
                .orElse(',');
    }

    /** Of a workbook, one of its sheets; its dates become text as content writes them. */
    Optional<Grid> workbook(byte[] bytes, Optional<String> sheet) {
        try (ReadableWorkbook book =
                new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
            Optional<Sheet> found = sheet.isPresent() ? book.findSheet(sheet.get()) : Optional.of(book.getFirstSheet());
            List<String> names = book.getSheets().map(Sheet::getName).toList();
            return found.isPresent()
                    ? grid(rows(found.get()))
                    : unreadable(
                            Code.TABLE_UNREADABLE,
                            "This workbook has no sheet \"" + sheet.orElse("") + "\".",
                            "Its sheets are: " + String.join(", ", names) + ".");
        } catch (IOException | UncheckedIOException | ExcelReaderException | NumberFormatException broken) {
            return unreadable(
                    Code.TABLE_UNREADABLE,
                    "This file is no workbook that can be read.",
                    "Save it again as .xlsx, without a password, or save the sheet as CSV.");
        }
    }

    private static List<Grid.Row> rows(Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            return rows.map(row -> new Grid.Row(
                            row.getRowNum(),
                            row.stream().map(GridReader::written).toList()))
                    .toList();
        }
    }

    private static String written(Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        if (cell.getType() == CellType.NUMBER && isDate(cell.getDataFormatString())) {
            return cell.asDate().toLocalDate().toString();
        }
        String text = cell.getType() == CellType.NUMBER ? cell.getRawValue() : cell.getText();
        return SharedTexts.shared(text == null ? "" : text.strip());
    }

    /** Formats of dates name days and years; what stands in quotation marks or brackets is only shown. */
    private static boolean isDate(String format) {
        return format != null
                && format.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]", "").matches("(?i).*(d|yy).*");
    }

    private Optional<Grid> grid(List<Grid.Row> rows) {
        Optional<Grid.Row> head =
                rows.stream().filter(row -> row.line() == headingLine).findFirst();
        if (head.filter(row -> !row.isEmpty()).isEmpty()) {
            return unreadable(
                    Code.TABLE_UNREADABLE,
                    "There are no headings on line " + headingLine + ".",
                    "Say with \"heading-line\" on which line the headings of the columns stand.");
        }
        List<String> headings = head.get().cells();
        List<Grid.Row> below = rows.stream()
                .filter(row -> row.line() > headingLine && !row.isEmpty())
                .toList();
        return Optional.of(new Grid(file, headingLine, headings, below));
    }

    private Optional<Grid> unreadable(Code code, String message, String hint) {
        problems.add(code, Position.startOf(file), message, hint);
        return Optional.empty();
    }
}
