package org.dateline.imports.row;

import static org.dateline.language.Tr.tr;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import org.dateline.imports.time.ImportedTime;
import org.dateline.imports.time.ImportedTimeParser;
import org.dateline.imports.time.NotATimeException;
import org.dateline.imports.time.TimeOptions;
import org.dateline.language.ForPrograms;
import org.dateline.model.EventTime;
import org.jspecify.annotations.Nullable;

/**
 * When the event of a row happened, no more exactly than the row says. A day alone is some time in that day; the codes of a
 * {@link Profile compiler} may say that it was some time in the days around it, in its month, or between both dates.
 */
public final class RowTime {

    @ForPrograms("written into the dataset")
    private static final String BETWEEN_BOTH = "some time between both dates";

    @ForPrograms("written into the dataset")
    private static final String IN_WEEK = "some time in the seven days around it";

    @ForPrograms("written into the dataset")
    private static final String IN_MONTH = "some time in its month";

    private static final int DAYS_AROUND = 3;

    private final RowDates starts;
    private final RowDates ends;
    /** The same where a midnight is a moment. */
    private final RowDates sheetStarts;

    private final RowDates sheetEnds;
    private final ZoneId zone;
    private final Profile profile;

    /** Times of rows, read so; their codes are those of a compiler. */
    public RowTime(TimeOptions options, Profile profile) {
        this.profile = profile;
        this.zone = options.zone();
        this.starts = RowDates.ofStart(options);
        this.ends = RowDates.ofEnd(options);
        TimeOptions literal = options.as(options.order(), options.century(), false);
        this.sheetStarts = RowDates.ofStart(literal);
        this.sheetEnds = RowDates.ofEnd(literal);
    }

    /**
     * When the event of a row happened. An end that cannot be read is reported, and the event comes in without it.
     *
     * @throws RowLeftOutException if it does not say so, or not so that it can be understood
     */
    public EventTime of(RowCells row, RowProblems doubts) throws RowLeftOutException {
        EventTime exported = exported(row);
        if (exported != null && profile != Profile.TIMELINEJS) {
            return exported;
        }
        if (exported != null) {
            return ofSheet(row, exported, doubts);
        }
        return read(profile == Profile.TIMELINEJS ? row.withoutMoments() : row, starts, ends, doubts);
    }

    /**
     * What a sheet of a timeline says that this program has written. TimelineJS and those who edit the sheet go by year, month, day and time;
     * as long as these say what they said when it was written, the columns of this program say how exactly that is known. Of a date that was
     * changed since each end is as exact as it was, and no more is known of one that was not.
     */
    private EventTime ofSheet(RowCells row, EventTime exported, RowProblems doubts) throws RowLeftOutException {
        boolean isInstant = exported.isInstant();
        if (!row.hasColumn(ImportField.YEAR)
                || (sheetStarts.isWrittenAs(local(row, ImportField.START), row)
                        && sheetEnds.isWrittenAs(isInstant ? null : local(row, ImportField.END), row))) {
            return exported;
        }
        EventTime shown = read(row.withoutMoments(), sheetStarts, sheetEnds, doubts);
        if (isShown(shown.start(), exported.start()) && isShown(shown.end(), exported.end())) {
            return exported;
        }
        doubts.warn(
                tr(
                        "the date was changed after Dateline had written it; it is read as year, month, day and time say now, and not as the"
                                + " columns \"Dateline Start\" to \"Dateline End\" say"),
                row.get(ImportField.START));
        boolean hasBegun = exported.start().equals(exported.startLatest());
        boolean hasEnded = exported.end().equals(exported.endEarliest());
        return new EventTime(
                shown.start(),
                hasBegun ? shown.startLatest() : shown.end(),
                hasEnded ? shown.endEarliest() : shown.start(),
                shown.end(),
                shown.note());
    }

    /** As the clock of the offset that it is written with has it. */
    private static LocalDateTime local(RowCells row, ImportField field) {
        return OffsetDateTime.parse(row.get(field)).toLocalDateTime();
    }

    /** To the second, which is as exactly as the sheet has it. */
    private static boolean isShown(Instant shown, Instant exported) {
        return shown.equals(exported.truncatedTo(ChronoUnit.SECONDS));
    }

    private EventTime read(RowCells row, RowDates starts, RowDates ends, RowProblems doubts)
            throws RowLeftOutException {
        ImportedTime stated = start(row, starts, doubts);
        Widened start = widened(stated, row);
        ImportedTime end = end(row, stated, start, ends, doubts);
        if (start.known == Profile.TimeKnown.BETWEEN_BOTH) {
            ImportedTime between = ImportedTime.between(start.time, end);
            start = new Widened(between, start.note, start.known);
            end = between;
        }
        Instant from = start.time.from();
        boolean endsBefore = end.isExact() ? end.to().isBefore(from) : !end.to().isAfter(from);
        if (endsBefore) {
            throw new RowLeftOutException(
                    tr("the event ends before it starts; it is left out"),
                    tr("an end not before {0}", String.valueOf(starts.found(row))),
                    ends.found(row));
        }
        Instant startLatest = start.time.to().isAfter(end.to()) ? end.to() : start.time.to();
        Instant endEarliest = end.from().isBefore(from) ? from : end.from();
        return new EventTime(from, startLatest, endEarliest, end.to(), note(row, start, starts));
    }

    /** The four moments of an export of this program, as they stand; null where the row has not all of them, in order. */
    private static @Nullable EventTime exported(RowCells row) {
        if (!row.has(ImportField.START_LATEST) || !row.has(ImportField.END_EARLIEST)) {
            return null;
        }
        try {
            return new EventTime(
                    moment(row, ImportField.START),
                    moment(row, ImportField.START_LATEST),
                    moment(row, ImportField.END_EARLIEST),
                    moment(row, ImportField.END),
                    row.has(ImportField.TIME_WORDS) ? row.get(ImportField.TIME_WORDS) : null);
        } catch (DateTimeParseException | IllegalArgumentException foreign) {
            return null;
        }
    }

    private static Instant moment(RowCells row, ImportField field) {
        return OffsetDateTime.parse(row.get(field)).toInstant();
    }

    private ImportedTime start(RowCells row, RowDates starts, RowProblems doubts) throws RowLeftOutException {
        if (!starts.isIn(row)) {
            throw new RowLeftOutException(
                    tr("the row has no date; it is left out"), tr(ImportedTimeParser.EXPECTED), null);
        }
        try {
            return doubted(starts.read(row), starts, row, doubts);
        } catch (NotATimeException wrong) {
            throw new RowLeftOutException(
                    tr("\"{0}\": {1}; the row is left out", row.columnOf(starts.field(row)), wrong.getMessage()),
                    tr(ImportedTimeParser.EXPECTED),
                    starts.found(row));
        }
    }

    private ImportedTime end(RowCells row, ImportedTime stated, Widened start, RowDates ends, RowProblems doubts) {
        ImportedTime until = stated.until();
        LocalDate day = stated.day();
        if (ends.isTimeOfDayAlone(row) && day != null) {
            return endOnDay(row, day, start, ends, doubts);
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
                    tr(
                            "\"{0}\": {1}; the event comes in without an end",
                            row.columnOf(ends.field(row)), wrong.getMessage()),
                    tr(ImportedTimeParser.EXPECTED),
                    ends.found(row));
            return start.time;
        }
    }

    private ImportedTime endOnDay(RowCells row, LocalDate day, Widened start, RowDates ends, RowProblems doubts) {
        try {
            return doubted(ends.on(day, start.time.from(), row), ends, row, doubts);
        } catch (NotATimeException wrong) {
            doubts.ignore(
                    tr(
                            "\"{0}\": {1}; the event comes in without an end",
                            row.columnOf(ends.timeField()), wrong.getMessage()),
                    tr("a time of day such as 06:30"),
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
                        tr(
                                "\"{0}\" does not say how exactly the date is known; the row is left out",
                                row.columnOf(ImportField.TIME_PRECISION)),
                        profile.timeCodes(),
                        precision));
        LocalDate day = time.day();
        return switch (known) {
            case AS_IT_STANDS -> new Widened(time, null, known);
            case BETWEEN_BOTH -> new Widened(time, BETWEEN_BOTH, known);
            case WEEK_AROUND ->
                new Widened(
                        day == null
                                ? time
                                : ImportedTime.days(day.minusDays(DAYS_AROUND), day.plusDays(DAYS_AROUND + 1L), zone),
                        IN_WEEK,
                        known);
            case MONTH -> {
                LocalDate first = day == null ? null : day.withDayOfMonth(1);
                yield new Widened(
                        first == null ? time : ImportedTime.days(first, first.plusMonths(1), zone), IN_MONTH, known);
            }
        };
    }

    private @Nullable String note(RowCells row, Widened start, RowDates starts) {
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
