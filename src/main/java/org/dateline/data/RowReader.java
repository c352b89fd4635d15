package org.dateline.data;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.dateline.model.Catalog;
import org.dateline.model.Event;
import org.dateline.model.EventPlace;
import org.dateline.model.Identified;
import org.dateline.model.Precision;
import org.dateline.model.Report;
import org.dateline.model.RowWriter;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/**
 * Reads entries of a list of events into rows. An entry of which all is as it should be is read straight through and only
 * looked at; one of which anything is odd is read again by {@link EventParser}, which knows what to say about it. So both
 * ways accept the same, and what is said is said in one place. For one thread.
 */
final class RowReader {

    private static final int DEEPEST_NESTING = 63;
    private static final int TIMES_KEPT = 1 << 16;
    private static final int LONGEST_KEPT = 40;

    private static final int ID = 1;
    private static final int TITLE = 1 << 1;
    private static final int SUMMARY = 1 << 2;
    private static final int CATEGORY = 1 << 3;
    private static final int TIME = 1 << 4;
    private static final int PLACES = 1 << 5;
    private static final int REPORTS = 1 << 6;
    private static final int QUOTES = 1 << 7;
    private static final int FIGURES = 1 << 8;
    private static final int NEEDED = ID | TITLE | CATEGORY | TIME | REPORTS;

    private final DatasetParser dataset;
    private final EventParser parser;
    private final String file;
    private final Map<String, Integer> sources;
    private final Map<String, Integer> places;
    private final Map<String, Integer> categories;
    private final Map<String, Integer> measures;
    private final Map<String, Precision> precisions = new HashMap<>();
    private final Map<String, Instant> times = new HashMap<>();
    private final CRC32C checksum = new CRC32C();
    private final Numbers namedPlaces = new Numbers();
    /** For each report its source, where its paragraphs end among all, and before it where they begin. */
    private final Numbers reportSources = new Numbers();

    private final Numbers reportEnds = new Numbers();
    private final Numbers reportParagraphs = new Numbers();
    /** Source and paragraph of what stands in the reports. */
    private final Numbers cited = new Numbers();

    private RowWriter row = new RowWriter(64);
    private boolean odd;

    /** A reader for events of this dataset. */
    RowReader(DatasetParser dataset, String file) {
        this.dataset = dataset;
        this.parser = dataset.eventParser();
        this.file = file;
        this.sources = positions(dataset.sources());
        this.places = positions(dataset.places());
        this.categories = positions(dataset.categories());
        this.measures = positions(dataset.measures());
        for (Precision precision : Precision.values()) {
            precisions.put(precision.word(), precision);
        }
    }

    private static Map<String, Integer> positions(Catalog<? extends Identified> catalog) {
        Map<String, Integer> positions = new HashMap<>(2 * catalog.size());
        catalog.forEach(item -> positions.put(item.id(), positions.size()));
        return positions;
    }

    /**
     * Reads the entries of a batch.
     *
     * @throws CharacterCodingException if they are not UTF-8
     * @throws UnreadableFileException if they are not JSON
     */
    RowBatch read(EventBatch batch) throws CharacterCodingException, UnreadableFileException {
        int size = batch.size();
        Problems problems = new Problems(file);
        int[] begins = new int[size];
        int[] checksums = new int[size];
        row = new RowWriter((batch.to(size - 1) - batch.from(0)) / 6);
        int read = 0;
        try (Entries entries = new Entries(text(batch.bytes(), batch.from(0), batch.to(size - 1)))) {
            JsonReader json = new JsonReader(entries);
            json.setStrictness(Strictness.STRICT);
            json.setNestingLimit(DEEPEST_NESTING);
            json.beginArray();
            for (; read < size; read++) {
                begins[read] = row.size();
                odd = false;
                row.begin();
                event(json);
                if (odd) {
                    begins[read] = readAgain(batch, read, problems);
                } else {
                    row.end();
                }
            }
            json.endArray();
        } catch (CharacterCodingException notUtf8) {
            throw notUtf8;
        } catch (MalformedJsonException | EOFException | IllegalStateException | NumberFormatException malformed) {
            // Or a number beyond all bounds; the entries tell one by one
            for (; read < size; read++) {
                begins[read] = readAgain(batch, read, problems);
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        for (int i = 0; i < size; i++) {
            checksums[i] = checksum(batch.bytes(), batch.from(i), batch.to(i));
        }
        return new RowBatch(batch, row.toBytes(), begins, checksums, problems);
    }

    private int checksum(byte[] bytes, int from, int to) {
        checksum.reset();
        checksum.update(bytes, from, to - from);
        return (int) checksum.getValue();
    }

    /** @throws CharacterCodingException if the bytes are not UTF-8 */
    static String text(byte[] bytes, int from, int to) throws CharacterCodingException {
        for (int at = from; at < to; at++) {
            if (bytes[at] < 0) {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes, from, to - from))
                        .toString();
            }
        }
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    /** Reads an entry with all that there is to say about it; where its row begins, or -1 if it is left out. */
    private int readAgain(EventBatch batch, int i, Problems problems)
            throws CharacterCodingException, UnreadableFileException {
        Optional<Event> event = event(batch, i, parser, problems);
        int begin = row.size();
        event.ifPresent(this::write);
        return event.isPresent() ? begin : -1;
    }

    /** An entry with all that it holds. */
    static Json json(EventBatch batch, int i, Problems problems)
            throws CharacterCodingException, UnreadableFileException {
        String text = text(batch.bytes(), batch.from(i), batch.to(i));
        JsonText part = JsonText.part(text, batch.line(i), batch.path(i));
        return new JsonTreeReader(part, "an event", problems).readValue();
    }

    /** The event that an entry tells of, or empty if it is left out. */
    static Optional<Event> event(EventBatch batch, int i, EventParser parser, Problems problems)
            throws CharacterCodingException, UnreadableFileException {
        return ObjectParser.of(json(batch, i, problems), batch.path(i), "event", problems)
                .flatMap(parser::parse);
    }

    private void write(Event event) {
        row.begin();
        row.id(event.id());
        row.title(event.title());
        row.category(position(categories, event.category()));
        var time = event.time();
        row.time(time.start(), time.startLatest(), time.endEarliest(), time.end(), time.note());
        for (EventPlace place : event.places()) {
            row.place(position(places, place.place()), place.precision());
        }
        for (Report report : event.reports()) {
            row.report(position(sources, report.source()));
            report.paragraphs().forEach(row::paragraph);
        }
        row.end();
    }

    private static int position(Map<String, Integer> positions, String id) {
        Integer position = positions.get(id);
        if (position == null) {
            throw new IllegalStateException("an event refers to \"" + id + "\", which is not there");
        }
        return position;
    }

    private void event(JsonReader json) throws IOException {
        if (!begins(json)) {
            return;
        }
        reportSources.clear();
        reportEnds.clear();
        reportParagraphs.clear();
        cited.clear();
        int seen = 0;
        while (json.hasNext()) {
            int before = seen;
            switch (json.nextName()) {
                case "id" -> {
                    seen |= ID;
                    id(json);
                }
                case "title" -> {
                    seen |= TITLE;
                    row.title(text(json));
                }
                case "summary" -> {
                    seen |= SUMMARY;
                    optionalText(json);
                }
                case "category" -> {
                    seen |= CATEGORY;
                    row.category(reference(json, categories));
                }
                case "time" -> {
                    seen |= TIME;
                    time(json);
                }
                case "places" -> {
                    seen |= PLACES;
                    places(json);
                }
                case "reports" -> {
                    seen |= REPORTS;
                    reports(json);
                }
                case "quotes" -> {
                    seen |= QUOTES;
                    quotes(json);
                }
                case "figures" -> {
                    seen |= FIGURES;
                    figures(json);
                }
                default -> leave(json);
            }
            odd |= seen == before;
        }
        json.endObject();
        odd |= (seen & NEEDED) != NEEDED || reportSources.size() == 0 || !areCitedReported();
    }

    /** Whether an object begins, which is gone into. */
    private boolean begins(JsonReader json) throws IOException {
        if (json.peek() == JsonToken.BEGIN_OBJECT) {
            json.beginObject();
            return true;
        }
        leave(json);
        return false;
    }

    /** Whether a list begins, which is gone into; a list that is null has nothing. */
    private boolean beginsList(JsonReader json) throws IOException {
        JsonToken token = json.peek();
        if (token == JsonToken.BEGIN_ARRAY) {
            json.beginArray();
            return true;
        }
        if (token == JsonToken.NULL) {
            json.nextNull();
        } else {
            leave(json);
        }
        return false;
    }

    private void leave(JsonReader json) throws IOException {
        odd = true;
        json.skipValue();
    }

    private String text(JsonReader json) throws IOException {
        String text = optionalText(json);
        odd |= text == null;
        return text == null ? "" : text;
    }

    private @Nullable String optionalText(JsonReader json) throws IOException {
        JsonToken token = json.peek();
        if (token == JsonToken.STRING) {
            String text = json.nextString();
            return isBlank(text) ? null : text;
        }
        if (token == JsonToken.NULL) {
            json.nextNull();
        } else {
            leave(json);
        }
        return null;
    }

    private static boolean isBlank(String text) {
        return text.isEmpty() || (text.charAt(0) <= ' ' && text.isBlank()) || (text.charAt(0) > 0x7F && text.isBlank());
    }

    private void id(JsonReader json) throws IOException {
        String id = text(json);
        for (int i = 0; i < id.length(); i++) {
            char character = id.charAt(i);
            boolean usual = (character >= 'a' && character <= 'z') || (character >= '0' && character <= '9');
            odd |= !usual && (character != '-' || i == 0);
        }
        row.id(id);
    }

    private int reference(JsonReader json, Map<String, Integer> known) throws IOException {
        Integer position = known.get(text(json));
        odd |= position == null;
        return position == null ? 0 : position;
    }

    private int paragraph(JsonReader json) throws IOException {
        double number = number(json);
        boolean isParagraph = number >= 1 && number <= Integer.MAX_VALUE && number == Math.rint(number);
        odd |= !isParagraph;
        return isParagraph ? (int) number : 0;
    }

    /** A number, or NaN where there is none. */
    private double number(JsonReader json) throws IOException {
        if (json.peek() == JsonToken.NUMBER) {
            return json.nextDouble();
        }
        if (json.peek() == JsonToken.NULL) {
            json.nextNull();
        } else {
            leave(json);
        }
        return Double.NaN;
    }

    private void time(JsonReader json) throws IOException {
        if (!begins(json)) {
            return;
        }
        Instant start = null;
        Instant startLatest = null;
        Instant endEarliest = null;
        Instant end = null;
        String note = null;
        int seen = 0;
        while (json.hasNext()) {
            int before = seen;
            switch (json.nextName()) {
                case "start" -> {
                    seen |= 1;
                    start = instant(json);
                }
                case "startLatest" -> {
                    seen |= 2;
                    startLatest = instant(json);
                }
                case "endEarliest" -> {
                    seen |= 4;
                    endEarliest = instant(json);
                }
                case "end" -> {
                    seen |= 8;
                    end = instant(json);
                }
                case "note" -> {
                    seen |= 16;
                    note = optionalText(json);
                }
                default -> leave(json);
            }
            odd |= seen == before;
        }
        json.endObject();
        if (start == null) {
            odd = true;
            return;
        }
        Instant last = end == null ? start : end;
        Instant latestStart = startLatest == null ? start : startLatest;
        Instant earliestEnd = endEarliest == null ? last : endEarliest;
        odd |= last.isBefore(start)
                || latestStart.isBefore(start)
                || latestStart.isAfter(last)
                || earliestEnd.isBefore(start)
                || earliestEnd.isAfter(last);
        row.time(start, latestStart, earliestEnd, last, note);
    }

    private @Nullable Instant instant(JsonReader json) throws IOException {
        if (json.peek() != JsonToken.STRING) {
            if (json.peek() == JsonToken.NULL) {
                json.nextNull();
            } else {
                leave(json);
            }
            return null;
        }
        String text = json.nextString();
        Instant known = times.get(text);
        if (known == null) {
            known = ObjectParser.parseTime(text, dataset.times()).orElse(null);
            odd |= known == null;
            if (known != null && times.size() < TIMES_KEPT && text.length() < LONGEST_KEPT) {
                times.put(text, known);
            }
        }
        return known;
    }

    private void places(JsonReader json) throws IOException {
        if (!beginsList(json)) {
            return;
        }
        namedPlaces.clear();
        while (json.hasNext()) {
            if (!begins(json)) {
                continue;
            }
            int place = -1;
            Precision precision = null;
            while (json.hasNext()) {
                String key = json.nextName();
                if (key.equals("place") && place < 0) {
                    place = reference(json, places);
                } else if (key.equals("precision") && precision == null) {
                    precision = precisions.get(text(json));
                    odd |= precision == null;
                } else {
                    leave(json);
                }
            }
            json.endObject();
            if (place < 0 || precision == null || namedPlaces.has(place)) {
                odd = true;
            } else {
                namedPlaces.add(place);
                row.place(place, precision);
            }
        }
        json.endArray();
    }

    private void reports(JsonReader json) throws IOException {
        if (!beginsList(json)) {
            return;
        }
        while (json.hasNext()) {
            if (!begins(json)) {
                continue;
            }
            int source = -1;
            boolean hasParagraphs = false;
            int first = reportParagraphs.size();
            while (json.hasNext()) {
                String key = json.nextName();
                if (key.equals("source") && source < 0) {
                    source = reference(json, sources);
                } else if (key.equals("paragraphs") && !hasParagraphs) {
                    hasParagraphs = true;
                    paragraphs(json, first);
                } else {
                    leave(json);
                }
            }
            json.endObject();
            if (source < 0 || !hasParagraphs || reportSources.has(source)) {
                odd = true;
            } else {
                reportSources.add(source);
                reportEnds.add(reportParagraphs.size());
                row.report(source);
                for (int i = first; i < reportParagraphs.size(); i++) {
                    row.paragraph(reportParagraphs.get(i));
                }
            }
        }
        json.endArray();
    }

    private void paragraphs(JsonReader json, int first) throws IOException {
        if (json.peek() != JsonToken.BEGIN_ARRAY) {
            leave(json);
            return;
        }
        json.beginArray();
        while (json.hasNext()) {
            int paragraph = paragraph(json);
            odd |= reportParagraphs.size() > first && reportParagraphs.get(reportParagraphs.size() - 1) >= paragraph;
            reportParagraphs.add(paragraph);
        }
        json.endArray();
    }

    private void quotes(JsonReader json) throws IOException {
        if (!beginsList(json)) {
            return;
        }
        while (json.hasNext()) {
            if (begins(json)) {
                quote(json);
            }
        }
        json.endArray();
    }

    private void quote(JsonReader json) throws IOException {
        int source = 0;
        int paragraph = 0;
        int seen = 0;
        while (json.hasNext()) {
            int before = seen;
            switch (json.nextName()) {
                case "source" -> {
                    seen |= 1;
                    source = reference(json, sources);
                }
                case "paragraph" -> {
                    seen |= 2;
                    paragraph = paragraph(json);
                }
                case "speaker" -> {
                    seen |= 4;
                    text(json);
                }
                case "text" -> {
                    seen |= 8;
                    text(json);
                }
                case "role" -> {
                    seen |= 16;
                    optionalText(json);
                }
                case "utterance" -> {
                    seen |= 32;
                    optionalText(json);
                }
                default -> leave(json);
            }
            odd |= seen == before;
        }
        json.endObject();
        odd |= (seen & 15) != 15;
        cited.add(source);
        cited.add(paragraph);
    }

    private void figures(JsonReader json) throws IOException {
        if (!beginsList(json)) {
            return;
        }
        while (json.hasNext()) {
            if (begins(json)) {
                figure(json);
            }
        }
        json.endArray();
    }

    private void figure(JsonReader json) throws IOException {
        int source = 0;
        int paragraph = 0;
        double min = Double.NaN;
        double max = Double.NaN;
        int seen = 0;
        while (json.hasNext()) {
            int before = seen;
            switch (json.nextName()) {
                case "source" -> {
                    seen |= 1;
                    source = reference(json, sources);
                }
                case "paragraph" -> {
                    seen |= 2;
                    paragraph = paragraph(json);
                }
                case "measure" -> {
                    seen |= 4;
                    reference(json, measures);
                }
                case "wording" -> {
                    seen |= 8;
                    text(json);
                }
                case "min" -> {
                    seen |= 16;
                    min = number(json);
                }
                case "max" -> {
                    seen |= 32;
                    max = number(json);
                }
                case "attributedTo" -> {
                    seen |= 64;
                    optionalText(json);
                }
                default -> leave(json);
            }
            odd |= seen == before;
        }
        json.endObject();
        odd |= (seen & 15) != 15 || max < min;
        cited.add(source);
        cited.add(paragraph);
    }

    /** Whether each quote and figure stands in a paragraph that a report of its source has, as far as it tells them. */
    private boolean areCitedReported() {
        for (int i = 0; i < cited.size(); i += 2) {
            int report = reportSources.indexOf(cited.get(i));
            if (report < 0) {
                return false;
            }
            int first = report == 0 ? 0 : reportEnds.get(report - 1);
            int end = reportEnds.get(report);
            boolean found = first == end;
            for (int at = first; at < end; at++) {
                found |= reportParagraphs.get(at) == cited.get(i + 1);
            }
            if (!found) {
                return false;
            }
        }
        return true;
    }

    /** A few numbers, kept from one event to the next. */
    private static final class Numbers {

        private int[] numbers = new int[32];
        private int size;

        void clear() {
            size = 0;
        }

        void add(int number) {
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size);
            }
            numbers[size++] = number;
        }

        int get(int i) {
            return numbers[i];
        }

        int size() {
            return size;
        }

        boolean has(int number) {
            return indexOf(number) >= 0;
        }

        int indexOf(int number) {
            for (int i = 0; i < size; i++) {
                if (numbers[i] == number) {
                    return i;
                }
            }
            return -1;
        }
    }

    /** The text of some entries as a list. */
    private static final class Entries extends Reader {

        private final String text;
        private int at = -1;

        Entries(String text) {
            this.text = text;
        }

        @Override
        public int read(char[] buffer, int offset, int length) {
            if (at < 0) {
                buffer[offset] = '[';
                at = 0;
                return 1;
            }
            if (at < text.length()) {
                int given = Math.min(length, text.length() - at);
                text.getChars(at, at + given, buffer, offset);
                at += given;
                return given;
            }
            if (at == text.length()) {
                buffer[offset] = ']';
                at++;
                return 1;
            }
            return -1;
        }

        @Override
        public void close() {}
    }
}
