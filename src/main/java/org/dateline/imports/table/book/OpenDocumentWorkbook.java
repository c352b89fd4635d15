package org.dateline.imports.table.book;

import com.github.miachm.sods.Range;
import com.github.miachm.sods.SpreadSheet;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A spreadsheet of OpenDocument (.ods, ISO/IEC 26300), which is held in memory as a whole. */
final class OpenDocumentWorkbook implements Workbook {

    private static final MathContext DIGITS = new MathContext(15);

    private final Path file;
    private final SpreadSheet book;

    OpenDocumentWorkbook(Path file) throws IOException {
        this.file = file;
        try (InputStream bytes = Files.newInputStream(file)) {
            this.book = new SpreadSheet(bytes);
        } catch (RuntimeException broken) {
            throw new IOException(broken.getMessage(), broken);
        }
    }

    @Override
    public List<Sheet> sheets() {
        return book.getSheets().stream()
                .map(sheet -> new Sheet(sheet.getName(), sheet.isHidden()))
                .toList();
    }

    @Override
    public BitSet hiddenRows(int sheet) throws IOException {
        return HiddenRows.ofOpenDocument(file, sheet);
    }

    @Override
    public void forEach(int number, Rows rows) {
        var sheet = book.getSheet(number);
        if (sheet.getMaxRows() == 0 || sheet.getMaxColumns() == 0) {
            return;
        }
        Range all = sheet.getDataRange();
        @Nullable Object[][] values = all.getValues();
        boolean goOn = true;
        for (int row = 0; goOn && row < values.length; row++) {
            List<String> cells = new ArrayList<>();
            for (Object value : values[row]) {
                cells.add(text(value).strip());
            }
            goOn = rows.row(row + 1, cells);
        }
    }

    private static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Number number) {
            return new BigDecimal(number.toString())
                    .round(DIGITS)
                    .stripTrailingZeros()
                    .toPlainString();
        }
        if (value instanceof LocalDateTime moment) {
            boolean isMidnight = moment.toLocalTime().toSecondOfDay() == 0;
            return isMidnight
                    ? moment.toLocalDate().toString()
                    : moment.withNano(0).toString();
        }
        if (value instanceof LocalDate day) {
            return day.toString();
        }
        if (value instanceof Duration time) {
            return String.format(Locale.ROOT, "%02d:%02d", time.toHours(), time.toMinutesPart());
        }
        return value instanceof Boolean truth ? truth ? "yes" : "no" : value.toString();
    }
}
