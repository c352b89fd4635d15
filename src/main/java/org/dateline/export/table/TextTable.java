package org.dateline.export.table;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.dateline.files.Progress;
import org.dateline.language.ForPrograms;

/**
 * A table as it is shown, in words: what is copied and written of every table of the program. Its rows are made one after the
 * other as they are written.
 *
 * @param caption what it is of and what is left out of it, a line each
 * @param header the headings of its columns
 * @param size how many rows it has
 * @param row the cells of a row, from 0, as many as there are headings; called on the thread that writes
 */
public record TextTable(List<String> caption, List<String> header, int size, IntFunction<List<String>> row) {

    private static final CSVFormat TABS = CSVFormat.TDF
            .builder()
            .setQuoteMode(QuoteMode.MINIMAL)
            .setIgnoreSurroundingSpaces(false)
            .setRecordSeparator('\n')
            .get();
    private static final CSVFormat RFC_4180 =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.MINIMAL).get();

    public TextTable {
        caption = List.copyOf(caption);
        header = List.copyOf(header);
    }

    /** The same with these lines before its caption. */
    public TextTable under(List<String> lines) {
        return new TextTable(Stream.concat(lines.stream(), caption.stream()).toList(), header, size, row);
    }

    /** The first rows only, if there are more. */
    public TextTable first(int most) {
        return new TextTable(caption, header, Math.min(size, most), row);
    }

    /**
     * Text with tabs between its cells, as spreadsheets read it from the clipboard: the caption, an empty line, the headings,
     * the rows. A cell with a tab or a line break stands between quotation marks, and none is a formula.
     */
    public String tabbed() {
        StringWriter text = new StringWriter();
        caption.forEach(line -> text.append(FormulaGuard.guarded(line)).append('\n'));
        text.append(caption.isEmpty() ? "" : "\n");
        try {
            write(new CSVPrinter(text, TABS), Progress.UNSEEN);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /**
     * Writes it as CSV after RFC 4180, with its headings and without its caption; a text that a spreadsheet would take for a
     * formula has an apostrophe before it.
     *
     * @param progress is told how many rows are written, and may end it
     * @throws IOException if the writer fails
     */
    public void writeCsv(Writer writer, Progress progress) throws IOException {
        write(new CSVPrinter(writer, RFC_4180), progress);
    }

    private void write(CSVPrinter printer, Progress progress) throws IOException {
        print(printer, header);
        for (int i = 0; i < size; i++) {
            progress.requireGoingOn();
            print(printer, row.apply(i));
            progress.at(i + 1, size);
        }
        printer.flush();
    }

    private static void print(CSVPrinter printer, List<String> cells) throws IOException {
        printer.printRecord(cells.stream().map(FormulaGuard::guardedUnlessNumber));
    }

    /** A table of HTML with its caption, as word processors, mail and spreadsheets read it from the clipboard. */
    @ForPrograms("markup")
    public String html() {
        StringBuilder html = new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body>");
        caption.forEach(line -> html.append("<p>").append(escaped(line)).append("</p>"));
        html.append("<table border=\"1\" cellspacing=\"0\" cellpadding=\"3\"><thead>");
        append(html, "th", header);
        html.append("</thead><tbody>");
        for (int i = 0; i < size; i++) {
            append(html, "td", row.apply(i));
        }
        return html.append("</tbody></table></body></html>").toString();
    }

    @ForPrograms("markup")
    private static void append(StringBuilder html, String element, List<String> cells) {
        html.append("<tr>");
        for (String cell : cells) {
            // Excel works out what begins like a formula, unless the cell is said to be text
            boolean isFormula = !FormulaGuard.guardedUnlessNumber(cell).equals(cell);
            html.append('<')
                    .append(element)
                    .append(isFormula ? " dir=\"auto\" style=\"mso-number-format:'\\@'\">" : " dir=\"auto\">")
                    .append(escaped(cell))
                    .append("</")
                    .append(element)
                    .append('>');
        }
        html.append("</tr>");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("\n", "<br>");
    }
}
