package org.dateline.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.miachm.sods.Sheet;
import com.github.miachm.sods.SpreadSheet;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.model.Event;
import org.dateline.problem.Problem;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that a workbook hides, by hand or by a filter, are read, and how many there are is said. */
class HiddenRowsTest {

    private static final String[][] ROWS = {
        {"title", "date"},
        {"A", "2026-01-30"},
        {"B", "2026-01-31"},
        {"C", "2026-02-01"}
    };

    @TempDir
    private Path folder;

    private static List<String> titles(ImportResult result) {
        return result.events().stream().map(Event::title).toList();
    }

    private static List<String> words(ImportResult result) {
        return result.problems().stream().map(Problem::message).toList();
    }

    private Path excel(int... hidden) throws Exception {
        Path file = folder.resolve("events.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "Test", "1.0")) {
            book.newWorksheet("Notes").value(0, 0, "Read me");
            Worksheet sheet = book.newWorksheet("Events");
            for (int row = 0; row < ROWS.length; row++) {
                sheet.value(row, 0, ROWS[row][0]);
                sheet.value(row, 1, ROWS[row][1]);
            }
            for (int row : hidden) {
                sheet.hideRow(row);
            }
        }
        return file;
    }

    @Test
    void of_excel() throws Exception {
        ImportResult result = ImportFixture.read(excel(1, 3));

        assertThat(titles(result)).containsExactly("A", "B", "C");
        assertThat(words(result)).contains("2 rows that the sheet hides are read like the others");
    }

    @Test
    void nothing_is_said_where_none_is_hidden_nor_of_a_hidden_row_of_names() throws Exception {
        assertThat(words(ImportFixture.read(excel()))).noneMatch(words -> words.contains("hides"));
        assertThat(words(ImportFixture.read(excel(0)))).noneMatch(words -> words.contains("hides"));
    }

    @Test
    void of_open_document() throws Exception {
        Path file = folder.resolve("events.ods");
        SpreadSheet book = new SpreadSheet();
        book.appendSheet(new Sheet("Notes", 1, 1));
        Sheet sheet = new Sheet("Events", ROWS.length, 2);
        sheet.getDataRange().setValues(ROWS[0][0], ROWS[0][1], "A", "2026-01-30", "B", "2026-01-31", "C", "2026-02-01");
        sheet.hideRow(2);
        book.appendSheet(sheet);
        book.save(file.toFile());

        ImportResult result = ImportFixture.read(file);

        assertThat(titles(result)).containsExactly("A", "B", "C");
        assertThat(words(result)).contains("1 row that the sheet hides is read like the others");
    }
}
