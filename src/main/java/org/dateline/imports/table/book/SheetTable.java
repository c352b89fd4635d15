package org.dateline.imports.table.book;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.files.ByteBudget;
import org.dateline.files.ByteBudget.SpentException;
import org.dateline.imports.table.FileKind;
import org.dateline.imports.table.Heading;
import org.dateline.imports.table.ImportRow;
import org.dateline.imports.table.ImportTable;
import org.dateline.imports.table.TableOptions;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Severity;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/** A sheet of a workbook as a table: the one that the user names, else the one that has the most rows. Lines are its rows. */
public final class SheetTable implements ImportTable {

    private static final long MOST_BYTES = 1L << 30;

    private final Path file;
    private final Workbook book;
    private final int sheet;
    private final int headingRow;
    private final List<String> columns;
    private final List<Problem> remarks = new ArrayList<>();
    private @Nullable BitSet hidden;

    private record Numbered(int number, List<String> cells) {}

    /** @throws UnreadableFileException if it is no workbook that can be read, or has no such sheet or nothing on it */
    public SheetTable(Path file, FileKind kind, TableOptions options) throws UnreadableFileException {
        this.file = file;
        try {
            ByteBudget.lookThrough(
                    file,
                    MOST_BYTES,
                    megabytes ->
                            tr("unpacked it takes more than {0} MB, too much for a table", String.valueOf(megabytes)));
            this.book = kind == FileKind.EXCEL ? new ExcelWorkbook(file) : new OpenDocumentWorkbook(file);
            this.sheet = sheet(options.sheet());
            List<Numbered> rows = firstRows();
            if (rows.isEmpty()) {
                throw new UnreadableFileException(file.toString(), tr("the sheet \"{0}\" is empty", sheetName()), null);
            }
            Heading heading = heading(rows, options.headerLine());
            boolean hasHeading = heading.row() >= 0;
            this.headingRow = hasHeading ? rows.get(heading.row()).number : 0;
            List<String> names = hasHeading
                    ? rows.get(heading.row()).cells.subList(0, heading.columns())
                    : Heading.names(rows.get(0).cells, heading.columns());
            if (names.size() > Workbook.MOST_COLUMNS) {
                Problem problem = Problem.error(
                                file.toString(),
                                new Location.InText(headingRow, null),
                                tr("the header has too many columns"))
                        .expecting(tr("at most {0}", String.valueOf(Workbook.MOST_COLUMNS)), null);
                throw new UnreadableFileException(problem, null);
            }
            this.columns = Heading.unlike(names);
            remark(rows, heading);
        } catch (SpentException tooLarge) {
            throw new UnreadableFileException(file.toString(), tooLarge.sentence(), tooLarge);
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableFileException(
                    file.toString(),
                    kind == FileKind.EXCEL
                            ? tr(
                                    "this Excel workbook cannot be read; it may be broken or protected by a password. Save it as CSV")
                            : tr(
                                    "this OpenDocument spreadsheet cannot be read; it may be broken or protected by a password. Save it as CSV"),
                    broken);
        }
    }

    private String sheetName() {
        return book.sheets().get(sheet).name();
    }

    private int sheet(@Nullable String wanted) throws UnreadableFileException, IOException {
        List<Workbook.Sheet> sheets = book.sheets();
        if (wanted != null) {
            return IntStream.range(0, sheets.size())
                    .filter(each -> sheets.get(each).name().equals(wanted) || wanted.equals(String.valueOf(each + 1)))
                    .findFirst()
                    .orElseThrow(() -> new UnreadableFileException(
                            file.toString(),
                            tr("there is no sheet \"{0}\"; there are {1}", wanted, names(sheets)),
                            null));
        }
        int best = 0;
        int most = -1;
        for (int each = 0; each < sheets.size(); each++) {
            int rows = sheets.get(each).hidden() ? 0 : count(each);
            if (rows > most) {
                best = each;
                most = rows;
            }
        }
        return best;
    }

    private static String names(List<Workbook.Sheet> sheets) {
        return sheets.stream().map(each -> "\"" + each.name() + "\"").collect(Collectors.joining(", "));
    }

    private int count(int each) throws IOException {
        int[] count = {0};
        book.forEach(each, (number, cells) -> {
            count[0] += cells.stream().anyMatch(cell -> !cell.isEmpty()) ? 1 : 0;
            return true;
        });
        return count[0];
    }

    private List<Numbered> firstRows() throws IOException {
        List<Numbered> rows = new ArrayList<>();
        book.forEach(sheet, (number, cells) -> {
            if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                rows.add(new Numbered(number, cells));
            }
            return rows.size() < Heading.MOST_ROWS;
        });
        return rows;
    }

    private Heading heading(List<Numbered> rows, @Nullable Integer wanted) throws UnreadableFileException {
        List<List<String>> cells = rows.stream().map(Numbered::cells).toList();
        if (wanted == null) {
            return Heading.of(cells);
        }
        int width = cells.stream().mapToInt(List::size).max().orElse(0);
        if (wanted == 0) {
            return new Heading(-1, width);
        }
        return IntStream.range(0, rows.size())
                .filter(row -> rows.get(row).number == wanted)
                .mapToObj(row -> new Heading(row, rows.get(row).cells.size()))
                .findFirst()
                .orElseThrow(() -> new UnreadableFileException(
                        file.toString(), tr("row {0} has no names of columns", String.valueOf(wanted)), null));
    }

    private void remark(List<Numbered> rows, Heading heading) {
        List<Workbook.Sheet> sheets = book.sheets();
        if (sheets.size() > 1) {
            remarks.add(Problem.warning(
                    file.toString(), tr("the sheet \"{0}\" is read; there are {1}", sheetName(), names(sheets))));
        }
        if (heading.row() > 0) {
            remarks.add(Problem.warning(
                    file.toString(),
                    new Location.InText(headingRow, null),
                    tr("rows above the names of the columns are passed over")));
        } else if (heading.row() < 0) {
            remarks.add(Problem.warning(file.toString(), tr("the sheet has no names of columns; they are numbered")));
        }
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public List<String> sheets() {
        return book.sheets().stream().map(Workbook.Sheet::name).toList();
    }

    @Override
    public String sheet() {
        return sheetName();
    }

    @Override
    public Optional<Integer> headerLine() {
        return Optional.of(headingRow);
    }

    @Override
    public void forEach(Visitor visitor) throws UnreadableFileException {
        remarks.forEach(visitor::remark);
        int[] filled = {0};
        int[] unseen = {0};
        try {
            BitSet hiddenRows = hiddenRows();
            book.forEach(sheet, (number, cells) -> {
                if (cells.stream().allMatch(String::isEmpty)) {
                    return true;
                }
                filled[0]++;
                unseen[0] += number > headingRow && hiddenRows.get(number) ? 1 : 0;
                return number <= headingRow || visit(number, filled[0], cells, visitor);
            });
            if (unseen[0] > 0) {
                visitor.remark(Problem.warning(
                        file.toString(),
                        trn(
                                unseen[0],
                                "{0} row that the sheet hides is read like the others",
                                "{0} rows that the sheet hides are read like the others")));
            }
            if (book.unresolved() > 0) {
                visitor.remark(Problem.warning(
                        file.toString(),
                        trn(
                                book.unresolved(),
                                "{0} cell has a formula without its result and are empty here; open the workbook in a spreadsheet, save it, and"
                                        + " import it again",
                                "{0} cells have a formula without its result and are empty here; open the workbook in a spreadsheet, save it, and"
                                        + " import it again")));
            }
        } catch (SpentException tooLarge) {
            throw new UnreadableFileException(file.toString(), tooLarge.sentence(), tooLarge);
        } catch (IOException | RuntimeException broken) {
            throw new UnreadableFileException(file.toString(), tr("the workbook cannot be read to its end"), broken);
        }
    }

    private BitSet hiddenRows() throws IOException {
        BitSet found = hidden == null ? book.hiddenRows(sheet) : hidden;
        hidden = found;
        return found;
    }

    private boolean visit(int number, int paragraph, List<String> cells, Visitor visitor) {
        List<String> row = new ArrayList<>(cells);
        while (row.size() > columns.size() && row.get(row.size() - 1).isEmpty()) {
            row.remove(row.size() - 1);
        }
        while (row.size() < columns.size()) {
            row.add("");
        }
        Location.InText where = new Location.InText(number, null);
        if (row.size() > columns.size()) {
            return visitor.leftOut(new Problem(
                    Severity.ERROR,
                    file.toString(),
                    where,
                    tr("the row has more cells than the header; it is left out"),
                    trn(columns.size(), "{0} cell", "{0} cells"),
                    trn(row.size(), "{0} cell", "{0} cells")));
        }
        return visitor.row(new ImportRow(where, paragraph, row, null, List.of()));
    }
}
