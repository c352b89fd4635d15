package org.dateline.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.Assertions;
import org.dateline.imports.table.FileKind;
import org.dateline.imports.table.ImportRow;
import org.dateline.imports.table.ImportTable;
import org.dateline.imports.table.TableOptions;
import org.dateline.imports.table.book.SheetTable;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a spreadsheet of OpenDocument may have in its cells, and how much. */
class SpreadsheetContentTest {

    private static final String NAMESPACES = " xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
            + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
            + " xmlns:draw='urn:oasis:names:tc:opendocument:xmlns:drawing:1.0'";

    @TempDir
    private Path folder;

    private Path ods(String tables) throws IOException {
        Path file = folder.resolve("events.ods");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            out.putNextEntry(new ZipEntry("mimetype"));
            out.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII));
            out.putNextEntry(new ZipEntry("content.xml"));
            out.write(("<?xml version='1.0'?><office:document-content" + NAMESPACES + "><office:automatic-styles>"
                            + "<style:style style:name='unseen' style:family='table'><style:table-properties"
                            + " table:display='false'/></style:style></office:automatic-styles><office:body>"
                            + "<office:spreadsheet>" + tables
                            + "</office:spreadsheet></office:body></office:document-content>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return file;
    }

    private static String row(String... cells) {
        return "<table:table-row>" + String.join("", cells) + "</table:table-row>";
    }

    private static String text(String text) {
        return "<table:table-cell office:value-type='string'><text:p>" + text + "</text:p></table:table-cell>";
    }

    private static String value(String type, String attribute, String value) {
        return "<table:table-cell office:value-type='" + type + "' office:" + attribute + "='" + value
                + "'><text:p>shown</text:p></table:table-cell>";
    }

    private static String table(String... rows) {
        return "<table:table table:name='One'>" + String.join("", rows) + "</table:table>";
    }

    private static List<List<String>> rows(Path file) throws UnreadableFileException {
        List<List<String>> rows = new ArrayList<>();
        new SheetTable(file, FileKind.OPEN_DOCUMENT, TableOptions.NONE).forEach(new ImportTable.Visitor() {
            @Override
            public boolean row(ImportRow row) {
                rows.add(row.cells());
                return true;
            }

            @Override
            public boolean leftOut(Problem problem) {
                return Assertions.fail(problem.describe());
            }

            @Override
            public void remark(Problem problem) {
                // Of no interest here
            }
        });
        return rows;
    }

    private static final String HEADING = row(text("a"), text("b"), text("c"));

    @Test
    void values_are_taken_by_their_types_and_not_as_they_are_shown() throws Exception {
        Path file = ods(table(
                HEADING,
                row(
                        value("date", "date-value", "2026-01-31"),
                        value("date", "date-value", "2026-01-31T06:30:15.5"),
                        value("date", "date-value", "2026-01-31T00:00:00")),
                row(
                        value("time", "time-value", "PT06H05M00S"),
                        value("boolean", "boolean-value", "true"),
                        value("boolean", "boolean-value", "false")),
                row(
                        value("float", "value", "0.30000000000000004"),
                        value("currency", "value", "1200"),
                        value("percentage", "value", "0.5"))));

        assertThat(rows(file))
                .containsExactly(
                        List.of("2026-01-31", "2026-01-31T06:30:15", "2026-01-31"),
                        List.of("06:05", "yes", "no"),
                        List.of("0.3", "1200", "0.5"));
    }

    @Test
    void texts_are_those_of_the_cell_alone() throws Exception {
        Path file = ods(table(
                HEADING,
                row(
                        "<table:table-cell office:value-type='string'><office:annotation><text:p>A note</text:p>"
                                + "</office:annotation><text:p>One<text:s text:c='2'/><text:span>two</text:span></text:p>"
                                + "<text:p>three</text:p></table:table-cell>",
                        "<table:table-cell><draw:frame><draw:text-box><text:p>In a shape</text:p></draw:text-box>"
                                + "</draw:frame></table:table-cell>",
                        text("last"))));

        assertThat(rows(file)).containsExactly(List.of("One  two\nthree", "", "last"));
    }

    @Test
    void what_is_repeated_is_there_as_often_and_empty_ends_are_not() throws Exception {
        String repeated = "<table:table-row table:number-rows-repeated='2'><table:table-cell"
                + " table:number-columns-repeated='2'/><table:table-cell office:value-type='string'><text:p>x</text:p>"
                + "</table:table-cell><table:table-cell table:number-columns-repeated='16381'/></table:table-row>";
        String end = "<table:table-row table:number-rows-repeated='1048570'><table:table-cell"
                + " table:number-columns-repeated='16384'/></table:table-row>";

        assertThat(rows(ods(table(HEADING, repeated, end))))
                .containsExactly(List.of("", "", "x"), List.of("", "", "x"));
    }

    @Test
    void of_several_sheets_one_that_is_not_hidden_is_read() throws Exception {
        String hidden = "<table:table table:name='Notes' table:style-name='unseen'>" + HEADING
                + row(text("1"), text("2"), text("3")).repeat(3) + "</table:table>";

        assertThat(rows(ods(hidden + table(HEADING, row(text("x"), text("y"), text("z"))))))
                .containsExactly(List.of("x", "y", "z"));
    }

    @Test
    void many_rows_take_no_longer_than_they_are_many() throws Exception {
        StringBuilder many = new StringBuilder(HEADING);
        for (int i = 0; i < 50_000; i++) {
            many.append(row(text("a" + i), text("b"), text("c")));
        }
        Path file = ods(table(many.toString()));

        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(20), () -> rows(file)))
                .hasSize(50_000);
    }

    @Test
    void cells_without_end_and_columns_without_number_are_refused() throws Exception {
        String endless = "<table:table-row table:number-rows-repeated='1000000'><table:table-cell"
                + " office:value-type='string' table:number-columns-repeated='900'><text:p>x</text:p></table:table-cell>"
                + "</table:table-row>";
        String wide = "<table:table-row><table:table-cell office:value-type='string'"
                + " table:number-columns-repeated='5000'><text:p>x</text:p></table:table-cell></table:table-row>";

        assertThatThrownBy(() -> rows(ods(table(HEADING, endless))))
                .hasMessageEndingWith("there are more cells in it than in any table: over 50,000,000");
        assertThatThrownBy(() -> rows(ods(table(wide))))
                .hasMessageEndingWith("the header has too many columns; expected at most 1000");
    }

    @Test
    void what_unfolds_to_more_than_makes_sense_is_refused() {
        assertThatThrownBy(() -> rows(ods(" ".repeat(80 << 20) + table(HEADING))))
                .hasMessageEndingWith("unpacked it takes more than 64 MB, too much for its size");
    }
}
