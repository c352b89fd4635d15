package org.dateline.imports.table;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.json.Json;
import org.dateline.json.JsonTape.Kind;
import org.dateline.language.ForPrograms;
import org.dateline.problem.Location;
import org.dateline.problem.Severity;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/**
 * The slides of a timeline in the JSON format of TimelineJS 3. Its dates are as exact as their parts go; HTML in texts
 * becomes plain text. Eras are no events and are left out; backgrounds and layout are not read.
 */
public final class TimelineJsTable implements ImportTable {

    @ForPrograms("what no time begins with")
    private static final String TOO_LONG = "year ";

    private static final List<String> COLUMNS = List.of(
            "start_date",
            "end_date",
            "display_date",
            "text.headline",
            "text.text",
            "group",
            "media.url",
            "media.credit",
            "media.caption",
            "unique_id");
    /** Those of a timeline that this program has exported, with the moments between which an event began and ended. */
    private static final List<String> COLUMNS_OF_EXPORT = Stream.concat(
                    COLUMNS.stream(), Stream.of("startLatest", "endEarliest"))
            .toList();

    private static final String OWN = "dateline";
    private static final int MAX_DIGITS = 6;
    private static final List<String> PARTS = List.of("year", "month", "day", "hour", "minute", "second");

    private final Path file;
    private final JsonDocument json;
    private final NonEmptyLines lines;
    private final boolean isExport;

    /** @throws UnreadableFileException if it is no timeline */
    public TimelineJsTable(Path file, JsonShape shape) throws UnreadableFileException {
        this.file = file;
        this.json = new JsonDocument(file, shape, tr("a timeline of TimelineJS"));
        json.requireList();
        this.lines = json.lines();
        Set<Boolean> own = new HashSet<>();
        json.forEach((event, path) -> own.add(JsonDocument.object(event, OWN).isPresent()));
        this.isExport = own.equals(Set.of(true));
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public List<String> columns() {
        return isExport ? COLUMNS_OF_EXPORT : COLUMNS;
    }

    @Override
    public String title() {
        return JsonDocument.object(json.document(), "title")
                .flatMap(title -> JsonDocument.object(title, "text"))
                .map(text -> text(text, "headline"))
                .filter(headline -> !headline.isEmpty())
                .orElseGet(ImportTable.super::title);
    }

    @Override
    public Stated stated() {
        return json.stated();
    }

    @Override
    public boolean isPlainText() {
        return true;
    }

    @Override
    public void forEach(Visitor visitor) throws UnreadableFileException {
        json.remarks().forEach(visitor::remark);
        remarkOnEras(visitor);
        json.visit(this::visit, visitor);
    }

    private void remarkOnEras(Visitor visitor) {
        Json eras = JsonDocument.value(json.document(), "eras");
        if (eras != null && !eras.items().isEmpty()) {
            visitor.remark(json.problem(
                    Severity.WARNING,
                    eras.line(),
                    "$.eras",
                    tr("eras are not events; they are left out"),
                    null,
                    trn(eras.items().size(), "{0} era", "{0} eras")));
        }
    }

    private boolean visit(Json event, String path, Visitor visitor) {
        if (!event.is(Kind.OBJECT)) {
            return visitor.leftOut(json.problem(
                    Severity.ERROR,
                    event.line(),
                    path,
                    tr("the event is left out"),
                    tr("an object"),
                    event.describe()));
        }
        Optional<Json> start = JsonDocument.object(event, "start_date");
        if (start.isEmpty()) {
            Json found = JsonDocument.value(event, "start_date");
            return visitor.leftOut(json.problem(
                    Severity.ERROR,
                    event.line(),
                    path + ".start_date",
                    tr("the event has no start_date; it is left out"),
                    tr("an object with a year"),
                    found == null ? instead(event) : found.describe()));
        }
        for (String key : List.of("end_date", "text", "media")) {
            Json found = JsonDocument.value(event, key);
            if (found != null && !found.is(Kind.OBJECT)) {
                visitor.remark(json.problem(
                        Severity.ERROR,
                        found.line(),
                        path + "." + key,
                        tr("\"{0}\" is wrong and not used", key),
                        tr("an object"),
                        found.describe()));
            }
        }
        return visitor.row(row(event, start.get(), path));
    }

    /** What stands where the date should be. */
    private static @Nullable String instead(Json event) {
        @ForPrograms("headings")
        boolean spreadsheet = event.fields().stream()
                .map(field -> field.key().toLowerCase(Locale.ROOT))
                .anyMatch(key -> key.equals("year") || key.equals("headline") || key.equals("display date"));
        return spreadsheet ? tr("the columns of a Google Sheet; save the sheet as CSV and import that") : null;
    }

    private ImportRow row(Json event, Json start, String path) {
        Json text = JsonDocument.object(event, "text").orElse(null);
        Json media = JsonDocument.object(event, "media").orElse(null);
        String shown = JsonCell.text(media == null ? null : JsonDocument.value(media, "url"));
        boolean quote = PlainText.isQuote(shown);
        Json own = isExport ? JsonDocument.object(event, OWN).orElse(null) : null;
        Stream<String> cells = Stream.of(
                own != null ? text(own, "start") : date(start),
                own != null
                        ? text(own, "end")
                        : JsonDocument.object(event, "end_date")
                                .map(TimelineJsTable::date)
                                .orElse(""),
                text(event, "display_date"),
                text(text, "headline"),
                quote ? PlainText.withQuote(text(text, "text"), shown) : text(text, "text"),
                text(event, "group"),
                quote ? "" : shown,
                text(media, "credit"),
                text(media, "caption"),
                JsonCell.text(JsonDocument.value(event, "unique_id")));
        Stream<String> moments =
                own == null ? Stream.empty() : Stream.of(text(own, "startLatest"), text(own, "endEarliest"));
        return new ImportRow(
                new Location.InText(event.line(), path),
                lines.number(event.line()),
                Stream.concat(cells, moments).toList(),
                null,
                List.of());
    }

    private static String text(@Nullable Json object, String key) {
        return object == null ? "" : PlainText.of(JsonCell.text(JsonDocument.value(object, key)));
    }

    /** The parts of a date as ISO 8601, as far as they go; parts that are no numbers stay to be seen. */
    private static String date(Json date) {
        List<String> parts = PARTS.stream()
                .map(part -> JsonCell.text(JsonDocument.value(date, part)))
                .toList();
        int known = 0;
        while (known < parts.size() && !parts.get(known).isEmpty()) {
            known++;
        }
        String day = Stream.concat(
                        parts.stream().limit(1).map(year -> padded(year, 4)),
                        parts.stream().limit(Math.min(known, 3)).skip(1).map(part -> padded(part, 2)))
                .collect(Collectors.joining("-"));
        if (known <= 3) {
            // A year of more digits than a calendar has is no Unix time
            return known == 1 && day.length() > MAX_DIGITS ? TOO_LONG + day : day;
        }
        String time =
                parts.stream().limit(known).skip(3).map(part -> padded(part, 2)).collect(Collectors.joining(":"));
        String millis = JsonCell.text(JsonDocument.value(date, "millisecond"));
        return day + "T" + time + (known == PARTS.size() && !millis.isEmpty() ? "." + padded(millis, 3) : "");
    }

    private static String padded(String number, int digits) {
        boolean negative = number.startsWith("-");
        String bare = negative ? number.substring(1) : number;
        return (negative ? "-" : "") + "0".repeat(Math.max(0, digits - bare.length())) + bare;
    }
}
