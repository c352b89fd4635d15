package org.dateline.export.data;

import java.io.IOException;
import java.io.Writer;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dateline.export.content.ExportWords;
import org.dateline.export.content.ExportedView;
import org.dateline.export.content.Html;
import org.dateline.export.table.FormulaGuard;
import org.dateline.language.ForPrograms;
import org.dateline.model.Certainty;
import org.dateline.model.EventTime;

/**
 * A view as the sheet of which TimelineJS 3 makes a timeline (timeline.knightlab.com, template for Google Sheets), as CSV after RFC
 * 4180, to be loaded into a spreadsheet that is published: a row for the title, then one for each event. The last columns, which
 * TimelineJS passes over, are for those who import the sheet: four say between which moments an event began and ended, two in the
 * title's row the zone and the language of the dataset.
 *
 * <p>Cells are HTML, so that one that a spreadsheet would run as a formula begins with the reference of its first character.
 */
@ForPrograms("it is read by other programs, and always in English")
public final class TimelineSheetExport {

    /** The columns of the template, in its order, and those of this program. */
    private enum Column {
        YEAR("Year"),
        MONTH("Month"),
        DAY("Day"),
        TIME("Time"),
        END_YEAR("End Year"),
        END_MONTH("End Month"),
        END_DAY("End Day"),
        END_TIME("End Time"),
        DISPLAY_DATE("Display Date"),
        HEADLINE("Headline"),
        TEXT("Text"),
        MEDIA("Media"),
        MEDIA_CREDIT("Media Credit"),
        MEDIA_CAPTION("Media Caption"),
        MEDIA_THUMBNAIL("Media Thumbnail"),
        TYPE("Type"),
        GROUP("Group"),
        BACKGROUND("Background"),
        START("Dateline Start"),
        START_LATEST("Dateline Start Latest"),
        END_EARLIEST("Dateline End Earliest"),
        END("Dateline End"),
        ZONE("Dateline Time Zone"),
        LANGUAGE("Dateline Language");

        private final String heading;

        Column(String heading) {
            this.heading = heading;
        }
    }

    private static final CSVFormat SHEET = CSVFormat.RFC4180
            .builder()
            .setHeader(Stream.of(Column.values()).map(column -> column.heading).toArray(String[]::new))
            .get();
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private TimelineSheetExport() {}

    /**
     * Writes the events of a view.
     *
     * @throws IOException if the writer fails
     */
    public static void write(ExportedView view, Writer writer) throws IOException {
        CSVPrinter printer = new CSVPrinter(writer, SHEET);
        TimelineSlide.Maker slides = new TimelineSlide.Maker(view.dataset());
        ExportWords words = new ExportWords(view.dataset().zone());
        Map<Column, String> title = new EnumMap<>(Column.class);
        title.put(Column.HEADLINE, Html.escaped(view.dataset().title()));
        title.put(Column.TEXT, slides.about(view));
        title.put(Column.TYPE, "title");
        title.put(Column.ZONE, view.dataset().zone().getId());
        title.put(Column.LANGUAGE, view.dataset().language());
        print(title, printer);
        for (int i = 0; i < view.result().size(); i++) {
            Certainty certainty = view.result().certaintyOf(view.result().position(i));
            print(cells(slides.slide(view.event(i), certainty), words), printer);
        }
        printer.flush();
    }

    private static Map<Column, String> cells(TimelineSlide slide, ExportWords words) {
        Map<Column, String> cells = new EnumMap<>(Column.class);
        put(cells, List.of(Column.YEAR, Column.MONTH, Column.DAY, Column.TIME), slide.start());
        if (slide.end() != null) {
            put(cells, List.of(Column.END_YEAR, Column.END_MONTH, Column.END_DAY, Column.END_TIME), slide.end());
        }
        cells.put(Column.DISPLAY_DATE, slide.displayDate());
        cells.put(Column.HEADLINE, slide.headline());
        cells.put(Column.TEXT, slide.text());
        TimelineSlide.Media media = slide.media();
        if (media != null) {
            cells.put(Column.MEDIA, media.quote());
            cells.put(Column.MEDIA_CREDIT, media.credit());
            cells.put(Column.MEDIA_CAPTION, media.caption());
        }
        cells.put(Column.GROUP, slide.group());
        EventTime time = slide.event().time();
        cells.put(Column.START, words.iso(time.start()));
        cells.put(Column.START_LATEST, words.iso(time.startLatest()));
        cells.put(Column.END_EARLIEST, words.iso(time.endEarliest()));
        cells.put(Column.END, words.iso(time.end()));
        return cells;
    }

    private static void put(Map<Column, String> cells, List<Column> columns, ZonedDateTime local) {
        cells.put(columns.get(0), String.valueOf(local.getYear()));
        cells.put(columns.get(1), String.valueOf(local.getMonthValue()));
        cells.put(columns.get(2), String.valueOf(local.getDayOfMonth()));
        cells.put(columns.get(3), (local.getSecond() == 0 ? MINUTES : SECONDS).format(local));
    }

    private static void print(Map<Column, String> cells, CSVPrinter printer) throws IOException {
        for (Column column : Column.values()) {
            printer.print(harmless(column, cells.getOrDefault(column, "")));
        }
        printer.println();
    }

    /** A year before the first has its sign, which is no formula. */
    private static String harmless(Column column, String cell) {
        boolean number = column == Column.YEAR || column == Column.END_YEAR;
        return number || cell.isEmpty() || !FormulaGuard.isFormula(cell)
                ? cell
                : "&#" + (int) cell.charAt(0) + ";" + cell.substring(1);
    }
}
