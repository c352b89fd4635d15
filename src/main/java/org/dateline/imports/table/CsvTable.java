package org.dateline.imports.table;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.problem.Severity;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/**
 * Rows under a header (RFC 4180) between commas, semicolons, tabs or bars, whichever the header has, or the one that a
 * first line such as {@code sep=;} names. Cells are stripped; empty lines are passed over, and so are lines above the header. Cells
 * that are missing at the end of a row are empty. A row with more cells than the header, with bytes that mean nothing, or with quotation marks that do not match is left out; after the
 * latter, reading begins anew with the next line.
 */
public final class CsvTable implements ImportTable {

    private static final String SEPARATOR_LINE = "sep=";
    /** How the header of an export to CSV begins. */
    private static final List<String> OWN_EXPORT = List.of("row", "event", "title", "category", "certainty");

    private static final int MAX_COLUMNS = 1000;

    private final Path file;
    private final TextFile text;
    private final List<String> columns;
    private final List<Problem> remarks = new ArrayList<>();
    private final char delimiter;
    /** What a line such as {@code sep=;} names. */
    private char named;

    private final int firstLine;
    private final boolean headless;

    /**
     * A table whose heading is found.
     *
     * @param charset what it is written in, or null to find out
     * @throws UnreadableFileException if it cannot be read, or has no header
     */
    public CsvTable(Path file, @Nullable Charset charset) throws UnreadableFileException {
        this(file, charset, null);
    }

    /**
     * A table.
     *
     * @param charset what it is written in, or null to find out
     * @param headerLine the line with the names of the columns, from 1; 0 if it has none; null to find it
     * @throws UnreadableFileException if it cannot be read, or has no such line
     */
    public CsvTable(Path file, @Nullable Charset charset, @Nullable Integer headerLine) throws UnreadableFileException {
        this.file = file;
        this.text = new TextFile(file, charset);
        text.requireOneEncoding();
        try (Reader reader = text.open();
                PhysicalLines lines = new PhysicalLines(reader)) {
            int first = toFirstLine(lines);
            this.delimiter = named == 0 ? Delimiter.in(text) : named;
            List<Numbered> rows = firstRows(lines);
            if (rows.isEmpty()) {
                throw refused(first, tr("the file is empty"), tr("a header with the names of the columns"), null);
            }
            Heading heading = heading(rows, headerLine);
            boolean hasHeading = heading.row() >= 0;
            this.firstLine = hasHeading ? rows.get(heading.row()).line : first;
            this.headless = !hasHeading;
            List<String> cells =
                    hasHeading ? header(rows.get(heading.row())) : Heading.names(rows.get(0).cells, heading.columns());
            this.columns = names(hasHeading ? cells.subList(0, Math.max(1, heading.columns())) : cells);
            remarkOnHeading(rows, heading);
        } catch (IOException unreadable) {
            throw new UnreadableFileException(file.toString(), tr("the file cannot be read"), unreadable);
        }
    }

    /** @throws UnreadableFileException if it is an export of this program */
    public void requireRowsOfEvents() throws UnreadableFileException {
        if (columns.size() > OWN_EXPORT.size()
                && columns.subList(0, OWN_EXPORT.size()).equals(OWN_EXPORT)) {
            throw refused(
                    firstLine,
                    tr("this is a table that Dateline exported, in which rows are not only events"),
                    tr("its record in the last column, the dataset itself, or an export of it as GeoJSON"),
                    tr("rows for events, places, reports, quotes and figures"));
        }
    }

    private record Numbered(int line, List<String> cells) {}

    @Override
    public Path file() {
        return file;
    }

    @Override
    public List<String> columns() {
        return columns;
    }

    @Override
    public Optional<Integer> headerLine() {
        return Optional.of(headless ? 0 : firstLine);
    }

    /** Goes to the first line that is not empty and names no separator. */
    private int toFirstLine(PhysicalLines lines) throws IOException, UnreadableFileException {
        while (true) {
            if (lines.isAtEnd()) {
                throw refused(1, tr("the file is empty"), tr("a header with the names of the columns"), null);
            }
            String line = lines.firstLine();
            if (line.toLowerCase(Locale.ROOT).startsWith(SEPARATOR_LINE)
                    && line.length() == SEPARATOR_LINE.length() + 1) {
                named = line.charAt(SEPARATOR_LINE.length());
            } else if (!line.isBlank()) {
                return lines.line();
            }
            lines.restartAt(lines.line() + 1);
        }
    }

    /** The first rows that are not empty, as far as their quotation marks match. */
    private List<Numbered> firstRows(PhysicalLines lines) throws IOException, UnreadableFileException {
        int before = lines.line() - 1;
        lines.restartAt(lines.line());
        List<Numbered> rows = new ArrayList<>();
        CSVParser parser = parser(lines);
        Iterator<CSVRecord> records = parser.iterator();
        try {
            while (rows.size() < Heading.MOST_ROWS) {
                int line = before + (int) parser.getCurrentLineNumber() + 1;
                if (!records.hasNext()) {
                    break;
                }
                List<String> cells = records.next().stream().map(String::strip).toList();
                if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    rows.add(new Numbered(line, cells));
                }
            }
        } catch (UncheckedIOException malformed) {
            if (rows.isEmpty()) {
                throw refused(
                        before + 1,
                        tr("the quotation marks of the header do not match"),
                        tr("a closing \" for each"),
                        null);
            }
        }
        return rows;
    }

    private Heading heading(List<Numbered> rows, @Nullable Integer headerLine) throws UnreadableFileException {
        List<List<String>> cells = rows.stream().map(Numbered::cells).toList();
        if (headerLine == null) {
            return Heading.of(cells);
        }
        int width = cells.stream().mapToInt(List::size).max().orElse(0);
        if (headerLine == 0) {
            return new Heading(-1, width);
        }
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).line == headerLine) {
                return new Heading(row, rows.get(row).cells.size());
            }
        }
        throw refused(
                headerLine,
                tr("this line has no names of columns"),
                tr("one of the first lines that is not empty"),
                null);
    }

    private void remarkOnHeading(List<Numbered> rows, Heading heading) {
        if (heading.row() > 0) {
            String first = String.valueOf(rows.get(0).line);
            String last = String.valueOf(rows.get(heading.row() - 1).line);
            remarks.add(Problem.warning(
                    file.toString(),
                    new Location.InText(firstLine, null),
                    first.equals(last)
                            ? tr("line {0} stands above the names of the columns", first)
                            : tr("lines {0} to {1} stand above the names of the columns", first, last)));
        } else if (headless) {
            remarks.add(Problem.warning(
                    file.toString(),
                    Location.WHOLE_FILE,
                    Heading.areNumbers(columns)
                            ? tr("the table has no names of columns; they are numbered")
                            : tr("the table has no names of columns; it is read as events of GDELT")));
        }
    }

    private List<String> header(Numbered row) throws UnreadableFileException {
        List<String> cells = row.cells;
        String joined = String.join("", cells);
        if (joined.indexOf('\0') >= 0) {
            throw refused(
                    row.line,
                    tr("this is not a text that can be read"),
                    tr("UTF-8, or UTF-16 with a byte order mark"),
                    tr("bytes that are zero"));
        }
        if (joined.indexOf(TextFile.UNREADABLE) >= 0) {
            throw refused(
                    row.line,
                    tr("the header has bytes that mean nothing in the encoding that it is read in"),
                    tr("UTF-8, or another encoding to be chosen"),
                    null);
        }
        if (cells.size() > MAX_COLUMNS) {
            throw refused(
                    row.line,
                    tr("the header has too many columns"),
                    tr("at most {0}", String.valueOf(MAX_COLUMNS)),
                    "" + cells.size());
        }
        return cells;
    }

    private UnreadableFileException refused(
            int line, String message, @Nullable String expected, @Nullable String found) {
        return new UnreadableFileException(problem(line, message, expected, found), null);
    }

    /** Names for all columns, no two alike; what had to be made up is remarked. */
    private List<String> names(List<String> header) {
        List<String> names = Heading.unlike(header);
        for (int column = 0; column < header.size(); column++) {
            String given = header.get(column).strip().replaceAll("\\s+", " ");
            String unique = names.get(column);
            if (!given.isEmpty() && !unique.equals(given)) {
                remarks.add(Problem.warning(
                        file.toString(),
                        Location.WHOLE_FILE,
                        tr("two columns are called \"{0}\"; the later one is called \"{1}\" here", given, unique)));
            }
        }
        return names;
    }

    private CSVParser parser(Reader lines) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreEmptyLines(false)
                .setIgnoreSurroundingSpaces(true)
                .get();
        return CSVParser.builder().setReader(lines).setFormat(format).get();
    }

    @Override
    public void forEach(Visitor visitor) throws UnreadableFileException {
        remarks.forEach(visitor::remark);
        try (Reader reader = text.open();
                PhysicalLines lines = new PhysicalLines(reader)) {
            lines.restartAt(firstLine);
            boolean header = !headless;
            boolean goOn = true;
            while (goOn && !lines.isAtEnd()) {
                goOn = read(lines, header, visitor);
                header = false;
            }
        } catch (IOException unreadable) {
            throw new UnreadableFileException(file.toString(), tr("the file cannot be read to its end"), unreadable);
        }
    }

    /** Reads on to the end, or to a row that is malformed; true to go on after that. */
    private boolean read(PhysicalLines lines, boolean header, Visitor visitor) throws IOException {
        lines.restartAt(lines.line());
        int before = lines.line() - 1;
        boolean skip = header;
        CSVParser parser = parser(lines);
        Iterator<CSVRecord> records = parser.iterator();
        while (true) {
            int line = before + (int) parser.getCurrentLineNumber() + 1;
            lines.keepFrom(line);
            try {
                if (!records.hasNext()) {
                    return false;
                }
                if (!skip && !visit(records.next(), lines, visitor)) {
                    return false;
                }
                if (skip) {
                    records.next();
                    skip = false;
                }
            } catch (UncheckedIOException failure) {
                boolean goOn = visitor.leftOut(malformed(failure, line));
                lines.restartAt(line + 1);
                return goOn;
            }
        }
    }

    /** @throws IOException if it is not the row that is malformed, but the file that cannot be read */
    private Problem malformed(UncheckedIOException failure, int line) throws IOException {
        Throwable cause = failure.getCause();
        boolean endless = cause instanceof PhysicalLines.EndlessRecordException;
        if (!endless && !(cause instanceof CSVException)) {
            throw new IOException(cause);
        }
        String message = endless || String.valueOf(failure.getMessage()).contains("EOF")
                ? tr("a quotation mark in this row is never closed; the row is left out")
                : tr("the quotation marks of this row do not match; the row is left out");
        return problem(line, message, tr("a closing \" before the end of the cell"), null);
    }

    private boolean visit(CSVRecord record, PhysicalLines lines, Visitor visitor) {
        List<String> cells = new ArrayList<>(record.size());
        boolean unreadable = false;
        boolean zeros = false;
        for (String cell : record) {
            cells.add(
                    cell.indexOf('\0') < 0
                            ? cell.strip()
                            : cell.replace("\0", "").strip());
            zeros |= cell.indexOf('\0') >= 0;
            unreadable |= cell.indexOf(TextFile.UNREADABLE) >= 0;
        }
        while (cells.size() > columns.size() && cells.get(cells.size() - 1).isEmpty()) {
            cells.remove(cells.size() - 1);
        }
        if (cells.stream().allMatch(String::isEmpty)) {
            return true;
        }
        if (unreadable) {
            return visitor.leftOut(problem(
                    lines.line(),
                    tr("this row has bytes that mean nothing in the encoding that the file is read in; it is left out"),
                    tr("UTF-8, or another encoding to be chosen"),
                    null));
        }
        if (zeros) {
            visitor.remark(Problem.warning(
                    file.toString(),
                    new Location.InText(lines.line(), null),
                    tr("this row has bytes that are zero; they mean nothing and are left out of its cells")));
        }
        // Spreadsheets leave out the separators behind the last cell that is filled
        while (cells.size() < columns.size()) {
            cells.add("");
        }
        if (cells.size() > columns.size()) {
            return visitor.leftOut(problem(
                    lines.line(),
                    tr("the row has more cells than the header; it is left out"),
                    cells(columns.size()),
                    cells(cells.size())));
        }
        return visitor.row(
                new ImportRow(new Location.InText(lines.line(), null), lines.paragraph(), cells, null, List.of()));
    }

    private static String cells(int number) {
        return trn(number, "{0} cell", "{0} cells");
    }

    private Problem problem(int line, String message, @Nullable String expected, @Nullable String found) {
        return new Problem(Severity.ERROR, file.toString(), new Location.InText(line, null), message, expected, found);
    }
}
