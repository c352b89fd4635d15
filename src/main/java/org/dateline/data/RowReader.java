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

    private final DatasetParser dataset;
    private final EventParser parser;
    private final String file;
    private final Ids sources;
    private final Ids places;
    private final Ids categories;
    private final Ids measures;
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

    private final Keys eventKeys =
            new Keys("id", "title", "category", "time", "reports", "summary", "places", "quotes", "figures");
    private final Keys timeKeys = new Keys("start", "startLatest", "endEarliest", "end", "note");
    private final Keys placeKeys = new Keys("place", "precision");
    private final Keys reportKeys = new Keys("source", "paragraphs");
    private final Keys quoteKeys = new Keys("source", "paragraph", "speaker", "text", "role", "utterance");
    private final Keys figureKeys = new Keys("source", "paragraph", "measure", "wording", "min", "max", "attributedTo");
    private RowWriter row = new RowWriter(64);
    private boolean odd;

    /** A reader for events of this dataset. */
    RowReader(DatasetParser dataset, String file) {
        this.dataset = dataset;
        this.parser = dataset.eventParser();
        this.file = file;
        this.sources = new Ids(dataset.sources());
        this.places = new Ids(dataset.places());
        this.categories = new Ids(dataset.categories());
        this.measures = new Ids(dataset.measures());
        for (Precision precision : Precision.values()) {
            precisions.put(precision.word(), precision);
        }
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
        if (batch.isUnusual()) {
            return readAgainAll(batch, 0, begins, checksums, problems);
        }
        try (Entries entries = new Entries(text(batch.bytes(), batch.from(0), batch.to(size - 1)))) {
            JsonReader json = new JsonReader(entries);
            // What strictness forbids besides was looked for by the scanner, at a fraction of what it costs here
            json.setStrictness(Strictness.LEGACY_STRICT);
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
            // Or a number beyond all bounds; the entries tell one by one, with what follows each
            return readAgainAll(batch, Math.max(0, read - 1), begins, checksums, problems);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return rows(batch, begins, checksums, problems);
    }

    private RowBatch rows(EventBatch batch, int[] begins, int[] checksums, Problems problems) {
        for (int i = 0; i < batch.size(); i++) {
            checksums[i] = checksum(batch.bytes(), batch.from(i), batch.to(i));
        }
        return new RowBatch(batch, row.toBytes(), begins, checksums, problems);
    }

    private RowBatch readAgainAll(EventBatch batch, int first, int[] begins, int[] checksums, Problems problems)
            throws CharacterCodingException, UnreadableFileException {
        for (int i = first; i < batch.size(); i++) {
            begins[i] = readAgain(batch, i, problems);
        }
        return rows(batch, begins, checksums, problems);
    }

    private int checksum(byte[] bytes, int from, int to) {
        checksum.reset();
        checksum.update(bytes, from, to - from);
        return (int) checksum.getValue();
    }

    /** @throws CharacterCodingException if the bytes are not UTF-8 */
    static String text(byte[] bytes, int from, int to) throws CharacterCodingException {
        return EventScanner.isAscii(bytes, from, to)
                ? new String(bytes, from, to - from, StandardCharsets.ISO_8859_1)
                : StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes, from, to - from))
                        .toString();
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
        row.category(categories.position(event.category()));
        var time = event.time();
        row.time(time.start(), time.startLatest(), time.endEarliest(), time.end(), time.note());
        for (EventPlace place : event.places()) {
            row.place(places.position(place.place()), place.precision());
        }
        for (Report report : event.reports()) {
            row.report(sources.position(report.source()));
            report.paragraphs().forEach(row::paragraph);
        }
        row.end();
    }

    private void event(JsonReader json) throws IOException {
        if (!begins(json)) {
            return;
        }
        reportSources.clear();
        reportEnds.clear();
        reportParagraphs.clear();
        cited.clear();
        eventKeys.begin();
        while (json.hasNext()) {
            switch (eventKeys.next(json)) {
                case 0 -> id(json);
                case 1 -> row.title(text(json));
                case 2 -> row.category(reference(json, categories));
                case 3 -> time(json);
                case 4 -> reports(json);
                case 5 -> optionalText(json);
                case 6 -> places(json);
                case 7 -> quotes(json);
                case 8 -> figures(json);
                default -> leave(json);
            }
        }
        json.endObject();
        odd |= !eventKeys.hasFirst(5) || reportSources.size() == 0 || !areCitedReported();
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
        odd |= !ObjectParser.isUsualId(id);
        row.id(id);
    }

    private int reference(JsonReader json, Ids known) throws IOException {
        int position = known.position(text(json));
        odd |= position < 0;
        return position;
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
        timeKeys.begin();
        while (json.hasNext()) {
            switch (timeKeys.next(json)) {
                case 0 -> start = instant(json);
                case 1 -> startLatest = instant(json);
                case 2 -> endEarliest = instant(json);
                case 3 -> end = instant(json);
                case 4 -> note = optionalText(json);
                default -> leave(json);
            }
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
            placeKeys.begin();
            while (json.hasNext()) {
                switch (placeKeys.next(json)) {
                    case 0 -> place = reference(json, places);
                    case 1 -> precision = precisions.get(text(json));
                    default -> leave(json);
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
            int first = reportParagraphs.size();
            reportKeys.begin();
            while (json.hasNext()) {
                switch (reportKeys.next(json)) {
                    case 0 -> source = reference(json, sources);
                    case 1 -> paragraphs(json, first);
                    default -> leave(json);
                }
            }
            json.endObject();
            if (!reportKeys.hasFirst(2) || reportSources.has(source)) {
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
        quoteKeys.begin();
        while (json.hasNext()) {
            switch (quoteKeys.next(json)) {
                case 0 -> source = reference(json, sources);
                case 1 -> paragraph = paragraph(json);
                case 2, 3 -> text(json);
                case 4, 5 -> optionalText(json);
                default -> leave(json);
            }
        }
        json.endObject();
        odd |= !quoteKeys.hasFirst(4);
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
        figureKeys.begin();
        while (json.hasNext()) {
            switch (figureKeys.next(json)) {
                case 0 -> source = reference(json, sources);
                case 1 -> paragraph = paragraph(json);
                case 2 -> reference(json, measures);
                case 3 -> text(json);
                case 4 -> min = number(json);
                case 5 -> max = number(json);
                case 6 -> optionalText(json);
                default -> leave(json);
            }
        }
        json.endObject();
        odd |= !figureKeys.hasFirst(4) || max < min;
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

    /** Where the entries of a catalog stand, by id; the one asked for last, which is often the next too, at once. */
    private static final class Ids {

        private final Catalog<? extends Identified> catalog;
        private String latest = "";
        private int latestPosition = -1;

        Ids(Catalog<? extends Identified> catalog) {
            this.catalog = catalog;
        }

        /** The position of the entry with this id; -1 if there is none. */
        int position(String id) {
            if (!id.equals(latest)) {
                latest = id;
                latestPosition = catalog.positionOf(id);
            }
            return latestPosition;
        }
    }

    /**
     * The keys of an object. The first that is tried is the one that followed the time before, since objects of one kind
     * have theirs in the same order.
     */
    private static final class Keys {

        private final String[] keys;
        /** For each key, and before the first, the key that followed it the last time. */
        private final int[] followedBy;

        private int latest;
        private int seen;

        /** The first of them are those that may not be missing. */
        Keys(String... keys) {
            this.keys = keys;
            this.followedBy = new int[keys.length + 1];
        }

        void begin() {
            seen = 0;
            latest = keys.length;
        }

        /** The place of the next key; -1 if it is none of these or was there already. */
        int next(JsonReader json) throws IOException {
            String name = json.nextName();
            int key = followedBy[latest];
            if (!keys[key].equals(name)) {
                key = Arrays.asList(keys).indexOf(name);
                if (key < 0) {
                    return -1;
                }
                followedBy[latest] = key;
            }
            latest = key;
            boolean first = (seen & 1 << key) == 0;
            seen |= 1 << key;
            return first ? key : -1;
        }

        boolean hasFirst(int count) {
            return Integer.bitCount(seen & ((1 << count) - 1)) == count;
        }
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
