package org.dateline.export.data;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.dateline.data.write.Seal;
import org.dateline.events.Dataset;
import org.dateline.export.content.Citation;
import org.dateline.export.content.ExportWords;
import org.dateline.export.content.ExportedRecord;
import org.dateline.export.content.ExportedView;
import org.dateline.export.content.Provenance;
import org.dateline.export.content.ShownSources;
import org.dateline.export.table.FormulaGuard;
import org.dateline.language.ForPrograms;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.model.EventLink;
import org.dateline.model.EventPlace;
import org.dateline.model.EventTime;
import org.dateline.model.Figure;
import org.dateline.model.Measure;
import org.dateline.model.Place;
import org.dateline.model.Quote;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.dateline.model.field.FieldType;
import org.dateline.model.field.FieldValue;
import org.dateline.text.Amount;
import org.dateline.text.Bound;
import org.dateline.words.Edtf;
import org.dateline.words.NumberWords;
import org.jspecify.annotations.Nullable;

/**
 * A view as a table: CSV after RFC 4180, with a header, UTF-8. The first column says what a row is: an {@code event}, one of
 * its {@code place}s, {@code report}s, {@code quote}s, {@code figure}s, {@code link}s or {@code field}s, which repeat its id, title, category and times, so
 * that the rows of one kind are a table by themselves; then each {@code source} with its citation, and what the {@code view}
 * shows. An event's own row has a point if it has one place. The last column is for those who import the table again: there
 * the row of an event has its record, and so have the {@code record} rows at the end what events refer to, an entry each.
 *
 * <p>A text that a spreadsheet would take for a formula has an apostrophe before it; numbers stand as numbers.
 */
@ForPrograms("it is read by other programs, and always in English")
public final class CsvExport {

    /** The columns; their names in the file are in lower case. */
    enum Column {
        ROW,
        EVENT,
        TITLE,
        CATEGORY,
        CERTAINTY,
        START,
        START_LATEST,
        END_EARLIEST,
        END,
        EDTF,
        TIME_NOTE,
        PLACE,
        PRECISION,
        PLACE_NOTE,
        LONGITUDE,
        LATITUDE,
        SOURCE,
        SOURCE_ID,
        PARAGRAPHS,
        SPEAKER,
        ROLE,
        TEXT,
        UTTERANCE,
        PERHAPS_SAME,
        MEASURE,
        UNIT,
        VALUE,
        UPPER_VALUE,
        BOUND,
        WORDING,
        SPAN,
        AS_OF,
        INCLUDES,
        ATTRIBUTED_TO,
        CLAIMED,
        UNCONFIRMED,
        LINK,
        LINKED_EVENT,
        FIELD,
        RECORD;

        String header() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private static final CSVFormat RFC_4180 = CSVFormat.RFC4180
            .builder()
            .setHeader(Stream.of(Column.values()).map(Column::header).toArray(String[]::new))
            .setQuoteMode(QuoteMode.MINIMAL)
            .get();

    private final Dataset dataset;
    private final ExportWords words;
    private final CSVPrinter printer;
    private final ExportedRecord record;
    private int written;
    private int sealed;

    private CsvExport(ExportedView view, CSVPrinter printer) {
        this.dataset = view.dataset();
        this.words = new ExportWords(dataset.zone());
        this.record = new ExportedRecord(view);
        this.printer = printer;
    }

    /**
     * Writes the events of a view.
     *
     * @throws IOException if the writer fails
     */
    public static void write(ExportedView view, Writer writer) throws IOException {
        CSVPrinter printer = new CSVPrinter(writer, RFC_4180);
        CsvExport export = new CsvExport(view, printer);
        for (int i = 0; i < view.result().size(); i++) {
            Certainty certainty = view.result().certaintyOf(view.result().position(i));
            export.write(view.event(i), certainty);
            export.written++;
        }
        for (Report source : ShownSources.of(view)) {
            export.write(source);
        }
        for (Map.Entry<String, String> fact : Provenance.of(view).facts().entrySet()) {
            Row row = new Row("view");
            row.text(Column.TITLE, fact.getKey());
            row.text(Column.TEXT, fact.getValue());
            export.sealed(row);
        }
        export.writeRecord();
        printer.flush();
    }

    private void write(Event event, Certainty certainty) throws IOException {
        List<Row> rows = rows(event, certainty);
        Seal seal = new Seal();
        rows.forEach(row -> seal.addRow(row.shown()));
        rows.get(0).cells.put(Column.RECORD, record.of(event, seal).toString());
        for (Row row : rows) {
            row.print(printer);
        }
    }

    /** A row that no record stands for. */
    private void sealed(Row row) throws IOException {
        sealed++;
        JsonObject beside = new JsonObject();
        beside.addProperty("seal", new Seal().addRow(row.shown()).text());
        row.cells.put(Column.RECORD, beside.toString());
        row.print(printer);
    }

    /** What events refer to, an entry in each row, since a spreadsheet cuts off a cell of more than 32,767 characters. */
    private void writeRecord() throws IOException {
        JsonObject header = record.withoutEvents();
        JsonObject rest = new JsonObject();
        // How many rows there are, so that it is found out if some are missing; the last row says it, so that a cut is
        // found out too
        JsonObject lists = new JsonObject();
        lists.addProperty("events", written);
        lists.addProperty("shown", sealed);
        for (Map.Entry<String, JsonElement> member : header.entrySet()) {
            if (member.getValue().isJsonArray()) {
                lists.addProperty(
                        member.getKey(), member.getValue().getAsJsonArray().size());
                for (JsonElement entry : member.getValue().getAsJsonArray()) {
                    record(member.getKey(), entry.getAsJsonObject(), new JsonObject());
                }
            } else {
                rest.add(member.getKey(), member.getValue());
            }
        }
        JsonObject beside = new JsonObject();
        beside.add("lists", lists);
        record("", rest, beside);
    }

    private void record(String list, JsonObject entry, JsonObject beside) throws IOException {
        Row row = new Row("record");
        row.text(Column.TITLE, list);
        ExportedRecord.addSealed(beside, entry);
        row.cells.put(Column.RECORD, beside.toString());
        row.print(printer);
    }

    private List<Row> rows(Event event, Certainty certainty) {
        List<Row> rows = new ArrayList<>();
        rows.add(row("event", event, certainty));
        for (EventPlace where : event.places()) {
            Row row = row("place", event, certainty);
            row.text(Column.PLACE, dataset.places().get(where.place()).name());
            row.text(Column.PRECISION, where.precision().word());
            row.point(dataset.places().get(where.place()));
            rows.add(row);
        }
        for (Report report : event.reports()) {
            Row row = row("report", event, certainty);
            source(row, report.source(), report.paragraphs());
            ownPlaceAndTime(row, report);
            rows.add(row);
        }
        for (Quote quote : event.quotes()) {
            rows.add(quote(quote, row("quote", event, certainty)));
        }
        for (Figure figure : event.figures()) {
            rows.add(figure(figure, row("figure", event, certainty)));
        }
        for (EventLink link : event.links()) {
            Row row = row("link", event, certainty);
            source(row, link.source(), List.of(link.paragraph()));
            row.text(Column.LINK, link.type().word());
            row.text(Column.LINKED_EVENT, link.event());
            rows.add(row);
        }
        for (FieldValue value : event.fields()) {
            Row row = row("field", event, certainty);
            row.text(Column.FIELD, dataset.fields().get(value.field()).name());
            if (value.type() == FieldType.NUMBER) {
                row.number(Column.VALUE, value.number());
            }
            row.text(Column.TEXT, value.text());
            rows.add(row);
        }
        return rows;
    }

    /** Where and when the report says that it happened, if that is not where and when the event did. */
    private void ownPlaceAndTime(Row row, Report report) {
        row.text(Column.PLACE_NOTE, report.placeNote());
        List<EventPlace> places = report.places();
        if (places != null) {
            places(row, places);
        }
        if (report.time() != null) {
            time(row, report.time());
        }
    }

    private void places(Row row, List<EventPlace> places) {
        row.text(
                Column.PLACE,
                joined(places.stream()
                        .map(where -> dataset.places().get(where.place()).name())));
        row.text(
                Column.PRECISION,
                joined(places.stream().map(where -> where.precision().word())));
    }

    private void time(Row row, EventTime time) {
        row.text(Column.START, words.iso(time.start()));
        row.text(Column.START_LATEST, words.iso(time.startLatest()));
        row.text(Column.END_EARLIEST, words.iso(time.endEarliest()));
        row.text(Column.END, words.iso(time.end()));
        row.text(Column.EDTF, Edtf.of(time, dataset.zone()).orElse(null));
        row.text(Column.TIME_NOTE, time.note());
    }

    /** A row of an event; that of the event itself has also what stands in the rows after it, in short. */
    private Row row(String kind, Event event, Certainty certainty) {
        Row row = new Row(kind);
        EventTime time = event.time();
        row.text(Column.EVENT, event.id());
        row.text(Column.TITLE, event.title());
        row.text(Column.CATEGORY, dataset.categories().get(event.category()).name());
        row.text(Column.CERTAINTY, ExportWords.certainty(certainty));
        time(row, time);
        if (kind.equals("event")) {
            summarize(event, row);
        }
        return row;
    }

    private void summarize(Event event, Row row) {
        row.text(Column.TEXT, event.summary());
        places(row, event.places());
        if (event.places().size() == 1) {
            row.point(dataset.places().get(event.places().get(0).place()));
        }
        List<String> sources =
                ShownSources.of(event).stream().map(Report::source).toList();
        row.text(
                Column.SOURCE,
                joined(sources.stream().map(id -> dataset.sources().get(id).label())));
        row.text(Column.SOURCE_ID, joined(sources.stream()));
    }

    private static String joined(Stream<String> words) {
        return words.collect(Collectors.joining("; "));
    }

    private Row quote(Quote quote, Row row) {
        source(row, quote.source(), List.of(quote.paragraph()));
        row.text(Column.SPEAKER, quote.speaker());
        row.text(Column.ROLE, quote.role());
        row.text(Column.TEXT, quote.text());
        row.text(Column.UTTERANCE, quote.utterance());
        row.text(Column.PERHAPS_SAME, quote.perhapsSame() ? "yes" : null);
        return row;
    }

    private Row figure(Figure figure, Row row) {
        source(row, figure.source(), List.of(figure.paragraph()));
        Measure measure = dataset.measures().get(figure.measure());
        row.text(Column.MEASURE, measure.name());
        row.text(Column.UNIT, measure.unit());
        Amount amount = figure.amount();
        if (amount != null) {
            row.number(Column.VALUE, amount.value());
            row.number(Column.UPPER_VALUE, amount.bound() == Bound.BETWEEN ? amount.upper() : null);
            row.text(Column.BOUND, amount.bound().word());
        }
        row.text(Column.WORDING, figure.wording());
        row.text(Column.SPAN, figure.scope().span());
        row.text(Column.AS_OF, figure.scope().asOf());
        row.text(Column.INCLUDES, figure.scope().includes());
        row.text(Column.ATTRIBUTED_TO, figure.attributedTo());
        row.text(Column.CLAIMED, figure.claimed() ? "yes" : null);
        row.text(Column.UNCONFIRMED, figure.unconfirmed() ? "yes" : null);
        return row;
    }

    private void write(Report told) throws IOException {
        Row row = new Row("source");
        source(row, told.source(), told.paragraphs());
        Source source = dataset.sources().get(told.source());
        row.text(Column.TITLE, source.title());
        row.text(Column.TEXT, Citation.of(source, dataset.zone()));
        sealed(row);
    }

    private void source(Row row, String id, List<Integer> paragraphs) {
        row.text(Column.SOURCE, dataset.sources().get(id).label());
        row.text(Column.SOURCE_ID, id);
        row.text(Column.PARAGRAPHS, paragraphs.stream().map(String::valueOf).collect(Collectors.joining(" ")));
    }

    /** The cells of a row that are not empty. */
    private static final class Row {

        private final Map<Column, String> cells = new EnumMap<>(Column.class);

        Row(String kind) {
            cells.put(Column.ROW, kind);
        }

        void text(Column column, @Nullable String words) {
            if (words != null) {
                cells.put(column, FormulaGuard.guarded(words));
            }
        }

        void number(Column column, @Nullable Double value) {
            if (value != null) {
                cells.put(column, NumberWords.plain(value));
            }
        }

        void point(Place place) {
            number(Column.LONGITUDE, place.longitude());
            number(Column.LATITUDE, place.latitude());
        }

        /** What a reader sees in it, by the names of the columns. */
        Map<String, String> shown() {
            Map<String, String> shown = new HashMap<>();
            cells.forEach((column, cell) -> shown.put(column.header(), cell));
            return shown;
        }

        void print(CSVPrinter printer) throws IOException {
            for (Column column : Column.values()) {
                printer.print(cells.get(column));
            }
            printer.println();
        }
    }
}
