package org.dateline.imports.table.book;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.files.ByteBudget;
import org.dateline.files.UntrustedXml;
import org.dateline.language.ForPrograms;
import org.jspecify.annotations.Nullable;

/**
 * Goes once through the content of a spreadsheet of OpenDocument (1.3 part 3, 9.1): its sheets, their rows and cells. Rows and cells that
 * are repeated are given as often as that, empty ones at the end not at all. What shapes, notes and changes have for texts is none of a cell.
 */
final class OpenDocumentContent {

    private static final String CONTENT = "content.xml";
    private static final MathContext DIGITS = new MathContext(15);

    /** One more than may be, so that it is seen that there are more. */
    private static final int MOST_COLUMNS = Workbook.MOST_COLUMNS + 1;

    /** The last row that there can be. */
    private static final int MOST_ROWS = 1 << 20;

    private static final long MOST_CELLS = 50_000_000;

    /** What is given what there is. */
    interface Visitor {

        /** Takes a sheet; false to see no more. */
        boolean sheet(String name, boolean isHidden);

        /** Whether the rows of a sheet are wanted, from 0. */
        boolean wants(int sheet);

        /** Takes a row with cells; false to see no more. */
        boolean row(int number, boolean isHidden, List<String> cells);
    }

    private final XMLStreamReader xml;
    private final Visitor visitor;
    private final ByteBudget cellBudget =
            ByteBudget.of(MOST_CELLS, any -> tr("there are more cells in it than in any table: over {0}", MOST_CELLS));
    private final Set<String> hiddenStyles = new HashSet<>();
    private int sheet = -1;
    private int row = 1;
    private int tables;

    private OpenDocumentContent(XMLStreamReader xml, Visitor visitor) {
        this.xml = xml;
        this.visitor = visitor;
    }

    /** @throws IOException if it is no such spreadsheet, or broken */
    @ForPrograms("Its exceptions are not shown")
    static void read(Path file, Visitor visitor) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry entry = zip.getEntry(CONTENT);
            if (entry == null) {
                throw new IOException("no content");
            }
            try (InputStream bytes = zip.getInputStream(entry)) {
                new OpenDocumentContent(UntrustedXml.reader(bytes), visitor).read();
            }
        } catch (XMLStreamException | DateTimeException | NumberFormatException broken) {
            throw new IOException(broken);
        }
    }

    private void read() throws XMLStreamException, IOException {
        boolean goOn = true;
        String style = "";
        while (goOn && xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                tables -= xml.getLocalName().equals("table") ? 1 : 0;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "style" -> style = said("name");
                    case "table-properties" -> {
                        if (said("display").equals("false")) {
                            hiddenStyles.add(style);
                        }
                    }
                    // Of changes that are tracked, not of the sheet
                    case "tracked-changes", "dde-links" -> skip();
                    case "table" -> goOn = beginTable();
                    case "table-row" -> goOn = row();
                    default -> {}
                }
            }
        }
    }

    private boolean beginTable() {
        tables++;
        if (tables > 1) {
            return true;
        }
        sheet++;
        row = 1;
        return visitor.sheet(said("name"), hiddenStyles.contains(said("style-name")));
    }

    private boolean row() throws XMLStreamException, IOException {
        int times = repeated("number-rows-repeated", MOST_ROWS);
        String visibility = said("visibility");
        boolean isHidden = visibility.equals("collapse") || visibility.equals("filter");
        if (!visitor.wants(sheet)) {
            skip();
            return true;
        }
        List<String> cells = cells();
        boolean goOn = true;
        for (int i = 0; goOn && !cells.isEmpty() && i < times; i++) {
            cellBudget.spend(cells.size());
            goOn = visitor.row(row + i, isHidden, cells);
        }
        row += times;
        return goOn;
    }

    /** The cells of the row that has begun, up to the last that is not empty. */
    private List<String> cells() throws XMLStreamException {
        List<String> cells = new ArrayList<>();
        int blanks = 0;
        while (!isEndOf("table-row", xml.next())) {
            if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            String element = xml.getLocalName();
            if (!element.equals("table-cell") && !element.equals("covered-table-cell")) {
                continue;
            }
            int times = repeated("number-columns-repeated", MOST_COLUMNS);
            String text = cell(element).strip();
            if (text.isEmpty()) {
                blanks = Math.min(MOST_COLUMNS, blanks + times);
                continue;
            }
            for (int i = 0; i < blanks + times && cells.size() < MOST_COLUMNS; i++) {
                cells.add(i < blanks ? "" : text);
            }
            blanks = 0;
        }
        return cells;
    }

    private String cell(String element) throws XMLStreamException {
        String value = switch (said("value-type")) {
            case "float", "percentage", "currency" -> number(attribute("value"));
            case "date" -> date(attribute("date-value"));
            case "time" -> time(attribute("time-value"));
            case "boolean" ->
                attribute("boolean-value") == null
                        ? null
                        : said("boolean-value").equals("true") ? "yes" : "no";
            default -> attribute("string-value");
        };
        String text = text(element);
        return value == null ? text : value;
    }

    private static @Nullable String number(@Nullable String value) {
        return value == null
                ? null
                : new BigDecimal(value).round(DIGITS).stripTrailingZeros().toPlainString();
    }

    private static @Nullable String date(@Nullable String value) {
        if (value == null || value.indexOf('T') < 0) {
            return value == null ? null : LocalDate.parse(value).toString();
        }
        LocalDateTime moment = LocalDateTime.parse(value);
        boolean isMidnight = moment.toLocalTime().toSecondOfDay() == 0;
        return isMidnight ? moment.toLocalDate().toString() : moment.withNano(0).toString();
    }

    private static @Nullable String time(@Nullable String value) {
        if (value == null) {
            return null;
        }
        Duration time = Duration.parse(value);
        return String.format(Locale.ROOT, "%02d:%02d", time.toHours(), time.toMinutesPart());
    }

    /** The paragraphs of the element that has begun, a line each; goes on to its end. */
    private String text(String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean isFirst = true;
        while (!isEndOf(element, xml.next())) {
            if (xml.getEventType() != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            if (xml.getLocalName().equals("p")) {
                text.append(isFirst ? "" : "\n");
                isFirst = false;
                addParagraph(text);
            } else {
                skip();
            }
        }
        return text.toString();
    }

    private void addParagraph(StringBuilder text) throws XMLStreamException {
        while (!isEndOf("p", xml.next())) {
            if (xml.isCharacters()) {
                text.append(xml.getText());
            } else if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "s" -> text.append(" ".repeat(repeated("c", MOST_COLUMNS)));
                    case "tab" -> text.append('\t');
                    case "line-break" -> text.append('\n');
                    case "span", "a", "ruby", "ruby-base", "meta" -> {}
                    default -> skip();
                }
            }
        }
    }

    private boolean isEndOf(String element, int event) {
        return event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(element);
    }

    /** Goes on to the end of the element that has begun. */
    private void skip() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }

    private int repeated(String name, int most) {
        String times = attribute(name);
        return times == null ? 1 : (int) Math.max(1, Math.min(most, Long.parseLong(times)));
    }

    private String said(String name) {
        String value = attribute(name);
        return value == null ? "" : value;
    }

    private @Nullable String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }
}
