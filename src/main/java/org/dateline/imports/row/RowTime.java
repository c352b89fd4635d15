package org.dateline.imports.row;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.dateline.imports.time.ImportedTime;
import org.dateline.imports.time.ImportedTimeParser;
import org.dateline.imports.time.NotATimeException;
import org.dateline.imports.time.TimeOptions;
import org.dateline.model.EventTime;
import org.jspecify.annotations.Nullable;

/**
 * When the event of a row happened, no more exactly than the row says. A day alone is some time in that day; the codes of a
 * {@link Profile compiler} may say that it was some time in the days around it, in its month, or between both dates.
 */
public final class RowTime {

    private static final int DAYS_AROUND = 3;

    private final RowDates starts;
    private final RowDates ends;
    private final ZoneId zone;
    private final Profile profile;

    /** Times of rows, read so; their codes are those of a compiler. */
    public RowTime(TimeOptions options, Profile profile) {
        this.profile = profile;
        this.zone = options.zone();
        this.starts = RowDates.ofStart(options);
        this.ends = RowDates.ofEnd(options);
    }

    /**
     * When the event of a row happened. An end that cannot be read is reported, and the event comes in without it.
     *
     * @throws RowLeftOutException if it does not say so, or not so that it can be understood
     */
    public EventTime of(RowCells row, RowProblems doubts) throws RowLeftOutException {
        ImportedTime stated = start(row, doubts);
        Widened start = widened(stated, row);
        ImportedTime end = end(row, stated, start, doubts);
        if (start.known == Profile.TimeKnown.BETWEEN_BOTH) {
            ImportedTime between = ImportedTime.between(start.time, end);
            start = new Widened(between, start.note, start.known);
            end = between;
        }
        Instant from = start.time.from();
        boolean endsBefore = end.isExact() ? end.to().isBefore(from) : !end.to().isAfter(from);
        if (endsBefore) {
            throw new RowLeftOutException(
                    "the event ends before it starts; it is left out",
                    "an end not before " + starts.found(row),
                    ends.found(row));
        }
        Instant startLatest = start.time.to().isAfter(end.to()) ? end.to() : start.time.to();
        Instant endEarliest = end.from().isBefore(from) ? from : end.from();
        return new EventTime(from, startLatest, endEarliest, end.to(), note(row, start));
    }

    private ImportedTime start(RowCells row, RowProblems doubts) throws RowLeftOutException {
        if (!starts.isIn(row)) {
            throw new RowLeftOutException("the row has no date; it is left out", ImportedTimeParser.EXPECTED, null);
        }
        try {
            return doubted(starts.read(row), starts, row, doubts);
        } catch (NotATimeException wrong) {
            throw new RowLeftOutException(
                    "\"" + row.columnOf(starts.field(row)) + "\": " + wrong.getMessage() + "; the row is left out",
                    ImportedTimeParser.EXPECTED,
                    starts.found(row));
        }
    }

    private ImportedTime end(RowCells row, ImportedTime stated, Widened start, RowProblems doubts) {
        ImportedTime until = stated.until();
        LocalDate day = stated.day();
        if (ends.isTimeOfDayAlone(row) && day != null) {
            return endOnDay(row, day, start, doubts);
        }
        if (!ends.isIn(row)) {
            return until == null ? start.time : until;
        }
        try {
            ImportedTime end = doubted(ends.read(row), ends, row, doubts);
            // The date of the end is no better known than that of the start
            boolean sameDay = start.note != null && end.equals(stated);
            return sameDay ? start.time : end;
        } catch (NotATimeException wrong) {
            doubts.ignore(
                    "\"" + row.columnOf(ends.field(row)) + "\": " + wrong.getMessage()
                            + "; the event comes in without an end",
                    ImportedTimeParser.EXPECTED,
                    ends.found(row));
            return start.time;
        }
    }

    private ImportedTime endOnDay(RowCells row, LocalDate day, Widened start, RowProblems doubts) {
        try {
            return doubted(ends.on(day, start.time.from(), row), ends, row, doubts);
        } catch (NotATimeException wrong) {
            doubts.ignore(
                    "\"" + row.columnOf(ends.timeField()) + "\": " + wrong.getMessage()
                            + "; the event comes in without an end",
                    "a time of day such as 06:30",
                    row.get(ends.timeField()));
            return start.time;
        }
    }

    private static ImportedTime doubted(ImportedTime time, RowDates dates, RowCells row, RowProblems doubts) {
        String doubt = time.doubt();
        if (doubt != null) {
            doubts.warn(doubt, dates.found(row));
        }
        return time;
    }

    private record Widened(ImportedTime time, @Nullable String note, Profile.TimeKnown known) {}

    private Widened widened(ImportedTime time, RowCells row) throws RowLeftOutException {
        String precision = row.get(ImportField.TIME_PRECISION);
        Profile.TimeKnown known = profile.timeKnown(precision)
                .orElseThrow(() -> new RowLeftOutException(
                        "\"" + row.columnOf(ImportField.TIME_PRECISION)
                                + "\" does not say how exactly the date is known; the row is left out",
                        profile.timeCodes(),
                        precision));
        LocalDate day = time.day();
        return switch (known) {
            case AS_IT_STANDS -> new Widened(time, null, known);
            case BETWEEN_BOTH -> new Widened(time, "some time between both dates", known);
            case WEEK_AROUND ->
                new Widened(
                        day == null
                                ? time
                                : ImportedTime.days(day.minusDays(DAYS_AROUND), day.plusDays(DAYS_AROUND + 1L), zone),
                        "some time in the seven days around it",
                        known);
            case MONTH -> {
                LocalDate first = day == null ? null : day.withDayOfMonth(1);
                yield new Widened(
                        first == null ? time : ImportedTime.days(first, first.plusMonths(1), zone),
                        "some time in its month",
                        known);
            }
        };
    }

    private @Nullable String note(RowCells row, Widened start) {
        if (start.note != null) {
            return starts.found(row) + "; " + row.columnOf(ImportField.TIME_PRECISION) + " "
                    + row.get(ImportField.TIME_PRECISION) + ": " + start.note;
        }
        if (row.has(ImportField.TIME_WORDS)) {
            return row.get(ImportField.TIME_WORDS);
        }
        return start.time.isExact() ? null : starts.found(row);
    }
}
