package org.dateline.imports.table.book;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/**
 * A workbook of Excel (.xlsx, ECMA-376), read row by row. Formulas are taken with the value that the file holds; those without one
 * are counted. Days are counted from 1900 or from 1904, as the workbook says.
 */
final class ExcelWorkbook implements Workbook {

    /** Excel keeps no more digits of a number. */
    private static final MathContext DIGITS = new MathContext(15);

    /** No format of Excel is longer (its specifications and limits). */
    private static final int LONGEST_FORMAT = 255;

    private static final Pattern NOT_OF_A_DATE = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\[(?!h|m|s)[^\\]]*\\]");

    /** What a day of the years from 1904 has more in those from 1900. */
    private static final int DAYS_TO_1904 = 1_462;

    private static final Pattern FROM_1904 =
            Pattern.compile("<(?:\\w+:)?workbookPr\\s[^>]*date1904\\s*=\\s*[\"'](?:1|true|on)[\"']");
    /** A day as a date of ISO 8601 has it, which is no midnight here either. */
    private static final Pattern DAY_OF_TEXT = Pattern.compile("^(\\d{4}-\\d{2}-\\d{2})T00:00(?::00(?:\\.0+)?)?Z?$");

    private static final int LONGEST_HEAD = 1 << 20;

    private final Path file;
    private final List<Sheet> sheets;
    /** The ids by which the workbook refers to them. */
    private final List<String> relationships;
    /** How many days are to be added to what the reader makes of a number. */
    private final int daysLater;

    private int unresolved;

    ExcelWorkbook(Path file) throws IOException {
        this.file = StrictDates.asTexts(file);
        try (InputStream bytes = Files.newInputStream(this.file);
                ReadableWorkbook book = open(bytes)) {
            this.sheets = book.getSheets()
                    .map(sheet -> new Sheet(sheet.getName(), sheet.getVisibility() != SheetVisibility.VISIBLE))
                    .toList();
            this.relationships = book.getSheets()
                    .map(org.dhatim.fastexcel.reader.Sheet::getId)
                    .toList();
            // The reader knows only "true", and Excel writes 1
            this.daysLater = !book.isDate1904() && isFrom1904(file) ? DAYS_TO_1904 : 0;
        }
    }

    private static boolean isFrom1904(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry("xl/workbook.xml");
            if (entry == null) {
                return false;
            }
            try (InputStream bytes = zip.getInputStream(entry)) {
                String head = new String(bytes.readNBytes(LONGEST_HEAD), StandardCharsets.UTF_8);
                return FROM_1904.matcher(head).find();
            }
        }
    }

    @Override
    public int unresolved() {
        return unresolved;
    }

    private static ReadableWorkbook open(InputStream bytes) throws IOException {
        return new ReadableWorkbook(bytes, new ReadingOptions(true, false));
    }

    @Override
    public List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public BitSet hiddenRows(int sheet) throws IOException {
        return HiddenRows.ofExcel(file, relationships.get(sheet));
    }

    @Override
    public void forEach(int number, Rows rows) throws IOException {
        unresolved = 0;
        try (InputStream bytes = Files.newInputStream(file);
                ReadableWorkbook book = open(bytes)) {
            var sheet = book.getSheet(number).orElseThrow(() -> new IOException(tr("no sheet {0}", number)));
            try (Stream<Row> stream = sheet.openStream()) {
                Iterator<Row> all = stream.iterator();
                boolean goOn = true;
                while (goOn && all.hasNext()) {
                    Row row = all.next();
                    goOn = rows.row(row.getRowNum(), cells(row));
                }
            }
        } catch (RuntimeException broken) {
            throw new IOException(broken.getMessage(), broken);
        }
    }

    private List<String> cells(Row row) {
        String[] cells = new String[Math.min(MOST_COLUMNS + 1, row.getCellCount())];
        Arrays.fill(cells, "");
        for (int column = 0; column < cells.length; column++) {
            Cell cell = row.getCell(column);
            if (cell != null) {
                cells[column] = text(cell).strip();
            }
        }
        return new ArrayList<>(Arrays.asList(cells));
    }

    private String text(Cell cell) {
        CellType type = cell.getType();
        Object value = cell.getValue();
        if (type == CellType.ERROR || (type == CellType.EMPTY && cell.getFormula() == null)) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return number(cell, number);
        }
        if (value instanceof Boolean truth) {
            return truth ? "yes" : "no";
        }
        unresolved += value == null && cell.getFormula() != null ? 1 : 0;
        String text = value == null ? cell.getText() : String.valueOf(value);
        return text == null ? "" : DAY_OF_TEXT.matcher(text).replaceFirst("$1");
    }

    private String number(Cell cell, BigDecimal number) {
        String format = shownBy(cell);
        boolean day = format.matches("(?s).*[yd].*") || (format.contains("m") && !format.matches("(?s).*[hs].*"));
        boolean time = format.matches("(?s).*[hs].*");
        if (day && !format.isEmpty()) {
            return date(cell, time);
        }
        if (time && number.signum() >= 0 && number.compareTo(BigDecimal.ONE) < 0) {
            long minutes = Math.round(number.doubleValue() * 24 * 60);
            return String.format(Locale.ROOT, "%02d:%02d", minutes / 60 % 24, minutes % 60);
        }
        return number.round(DIGITS).stripTrailingZeros().toPlainString();
    }

    private String date(Cell cell, boolean time) {
        LocalDateTime shown = cell.asDate().plusDays(daysLater);
        boolean isMidnight = shown.toLocalTime().toSecondOfDay() == 0;
        return time && !isMidnight
                ? shown.withNano(0).toString()
                : shown.toLocalDate().toString();
    }

    /** The letters of the cell's number format that stand for parts of a date; empty for a number. */
    private static String shownBy(Cell cell) {
        Integer id = cell.getDataFormatId();
        @Nullable String format = cell.getDataFormatString();
        if (format == null || format.length() > LONGEST_FORMAT) {
            if (id == null) {
                return "";
            }
            // ECMA-376 part 1, 18.8.30: the formats that a file does not spell out
            return id >= 14 && id <= 17 || id >= 27 && id <= 36 || id >= 50 && id <= 58
                    ? "y"
                    : id == 22 ? "yh" : id >= 18 && id <= 21 || id >= 45 && id <= 47 ? "h" : "";
        }
        String bare = NOT_OF_A_DATE.matcher(format.toLowerCase(Locale.ROOT)).replaceAll("");
        boolean isNumber = bare.equals("general") || bare.contains("0.") || bare.contains("#");
        return isNumber ? "" : bare.replaceAll("[^ymdhs]", "");
    }
}
