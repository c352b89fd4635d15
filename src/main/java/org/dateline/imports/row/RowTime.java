package org.dateline.imports.row;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.dateline.model.EventTime;
import org.jspecify.annotations.Nullable;

/**
 * When the event of a row happened, no more exactly than the row says. A day alone is some time in that day. With ACLED's
 * precision 2 of the time it is some time in the seven days around the day, with 3 in its month.
 */
public final class RowTime {

    private static final int DAYS_AROUND = 3;

    private final ImportedTimeParser parser;
    private final ZoneId zone;

    /** Times of rows, local to the zone, with days or months first in dates of digits. */
    public RowTime(ZoneId zone, DateOrder order) {
        this.zone = zone;
        this.parser = new ImportedTimeParser(zone, order);
    }

    /**
     * When the event of a row happened.
     *
     * @throws RowLeftOutException if it does not say so, or not so that it can be understood
     */
    public EventTime of(RowCells row) throws RowLeftOutException {
        ImportedTime stated = parsed(row, ImportField.START, row.get(ImportField.TIME_OF_DAY));
        Widened start = widened(stated, row);
        ImportedTime end = row.has(ImportField.END) ? end(row, stated, start) : start.time;
        Instant from = start.time.from();
        boolean endsBefore = end.isExact() ? end.to().isBefore(from) : !end.to().isAfter(from);
        if (endsBefore) {
            throw new RowLeftOutException(
                    "the event ends before it starts; it is left out",
                    "an end not before " + row.get(ImportField.START),
                    row.get(ImportField.END));
        }
        Instant startLatest = start.time.to().isAfter(end.to()) ? end.to() : start.time.to();
        Instant endEarliest = end.from().isBefore(from) ? from : end.from();
        return new EventTime(from, startLatest, endEarliest, end.to(), note(row, start));
    }

    private ImportedTime end(RowCells row, ImportedTime stated, Widened start) throws RowLeftOutException {
        ImportedTime end = parsed(row, ImportField.END, "");
        // The date of the end is no better known than that of the start
        boolean sameDay = start.note != null && end.equals(stated);
        return sameDay ? start.time : end;
    }

    private ImportedTime parsed(RowCells row, ImportField field, String timeOfDay) throws RowLeftOutException {
        String cell = row.get(field);
        if (cell.isEmpty()) {
            throw new RowLeftOutException("the row has no date; it is left out", ImportedTimeParser.EXPECTED, null);
        }
        try {
            return parser.parse(cell, timeOfDay);
        } catch (NotATimeException wrong) {
            throw new RowLeftOutException(
                    "\"" + row.columnOf(field) + "\": " + wrong.getMessage() + "; the row is left out",
                    ImportedTimeParser.EXPECTED,
                    timeOfDay.isEmpty() ? cell : cell + " " + timeOfDay);
        }
    }

    private record Widened(ImportedTime time, @Nullable String note) {}

    private Widened widened(ImportedTime time, RowCells row) throws RowLeftOutException {
        String precision = row.get(ImportField.TIME_PRECISION);
        LocalDate day = time.day();
        return switch (precision) {
            case "", "1" -> new Widened(time, null);
            case "2" ->
                new Widened(
                        day == null
                                ? time
                                : ImportedTime.days(day.minusDays(DAYS_AROUND), day.plusDays(DAYS_AROUND + 1L), zone),
                        "some time in the seven days around it");
            case "3" -> {
                LocalDate first = day == null ? null : day.withDayOfMonth(1);
                yield new Widened(
                        first == null ? time : ImportedTime.days(first, first.plusMonths(1), zone),
                        "some time in its month");
            }
            default ->
                throw new RowLeftOutException(
                        "\"" + row.columnOf(ImportField.TIME_PRECISION)
                                + "\" does not say how exactly the date is known; the row is left out",
                        "1 for the day, 2 for the week around it, 3 for the month, or nothing",
                        precision);
        };
    }

    private static @Nullable String note(RowCells row, Widened start) {
        if (start.note != null) {
            return row.get(ImportField.START) + "; " + row.columnOf(ImportField.TIME_PRECISION) + " "
                    + row.get(ImportField.TIME_PRECISION) + ": " + start.note;
        }
        if (row.has(ImportField.TIME_WORDS)) {
            return row.get(ImportField.TIME_WORDS);
        }
        return start.time.isExact() ? null : row.get(ImportField.START);
    }
}
