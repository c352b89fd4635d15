package org.dateline.imports.row;

import static org.dateline.language.Tr.tr;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.imports.time.CellText;
import org.dateline.imports.time.ImportedTime;
import org.dateline.imports.time.ImportedTimeParser;
import org.dateline.imports.time.NotATimeException;
import org.dateline.imports.time.TimeOptions;
import org.jspecify.annotations.Nullable;

/** The beginning or the end of a row: in one cell, or in cells for year, month and day, of which the latter may be unknown. */
final class RowDates {

    /** How tables say that a month or a day is not known, besides nothing: 0 and 99, -9 and -99. */
    private static final Set<String> UNKNOWN = Set.of("", "0", "00", "99", "-9", "-99", "9999");

    private final ImportField date;
    private final ImportField time;
    private final ImportField year;
    private final ImportField month;
    private final ImportField day;
    private final ImportedTimeParser parser;

    private RowDates(TimeOptions options, ImportField... fields) {
        this.parser = new ImportedTimeParser(options);
        this.date = fields[0];
        this.time = fields[1];
        this.year = fields[2];
        this.month = fields[3];
        this.day = fields[4];
    }

    static RowDates ofStart(TimeOptions options) {
        return new RowDates(
                options,
                ImportField.START,
                ImportField.TIME_OF_DAY,
                ImportField.YEAR,
                ImportField.MONTH,
                ImportField.DAY);
    }

    static RowDates ofEnd(TimeOptions options) {
        return new RowDates(
                options,
                ImportField.END,
                ImportField.END_TIME_OF_DAY,
                ImportField.END_YEAR,
                ImportField.END_MONTH,
                ImportField.END_DAY);
    }

    /** Whether the row says anything of it. */
    boolean isIn(RowCells row) {
        return row.has(date) || row.has(year);
    }

    /** Whether the row has a time of day without a date of its own. */
    boolean isTimeOfDayAlone(RowCells row) {
        return !isIn(row) && row.has(time);
    }

    /** Its time of day on the day of the beginning, or on the day after if that lies before it. */
    ImportedTime on(LocalDate day, Instant notBefore, RowCells row) throws NotATimeException {
        ImportedTime sameDay = parser.parse(day.toString(), row.get(time));
        return sameDay.to().isBefore(notBefore)
                ? parser.parse(day.plusDays(1).toString(), row.get(time))
                        .doubting(tr(
                                "\"{0}\" lies before the beginning; it is taken as of the next day",
                                row.columnOf(time)))
                : sameDay;
    }

    /** Whether the cells are those that this program writes for a time into a sheet, which are empty for null. */
    boolean isWrittenAs(@Nullable LocalDateTime local, RowCells row) {
        List<String> cells = Stream.of(year, month, day, time).map(row::get).toList();
        if (local == null) {
            return cells.stream().allMatch(String::isEmpty);
        }
        List<Integer> numbers = List.of(local.getYear(), local.getMonthValue(), local.getDayOfMonth());
        return cells.subList(0, numbers.size())
                        .equals(numbers.stream().map(String::valueOf).toList())
                && local.truncatedTo(ChronoUnit.SECONDS)
                        .toLocalTime()
                        .toString()
                        .equals(cells.get(3));
    }

    /** The field of the time of day. */
    ImportField timeField() {
        return time;
    }

    /** The field whose column is named where it cannot be read. */
    ImportField field(RowCells row) {
        return row.has(date) ? date : year;
    }

    /** What stands there. */
    String found(RowCells row) {
        String cell = row.has(date)
                ? row.get(date)
                : Stream.of(year, month, day)
                        .map(part -> number(row.get(part)))
                        .takeWhile(part -> !UNKNOWN.contains(part))
                        .collect(Collectors.joining("-"));
        return row.has(time) ? cell + " " + row.get(time) : cell;
    }

    /** The time; without its time of day, and with a doubt, if that cannot be read. */
    ImportedTime read(RowCells row) throws NotATimeException {
        try {
            return read(row, row.get(time));
        } catch (NotATimeException wrong) {
            if (!row.has(time)) {
                throw wrong;
            }
            return read(row, "")
                    .doubting(tr(
                            "\"{0}\": {1}; the event comes in without the time of day",
                            row.columnOf(time), wrong.getMessage()));
        }
    }

    private ImportedTime read(RowCells row, String timeOfDay) throws NotATimeException {
        boolean isOnlyTheYear = row.has(date) && row.get(date).matches("\\d{4}(\\.0+)?");
        return row.has(date) && !(isOnlyTheYear && row.hasColumn(month))
                ? parser.parse(row.get(date), timeOfDay)
                : ofParts(row, timeOfDay);
    }

    private ImportedTime ofParts(RowCells row, String timeOfDay) throws NotATimeException {
        String yearCell = number(row.get(row.has(year) ? year : date));
        String monthCell = number(row.get(month));
        String dayCell = number(row.get(day));
        if (UNKNOWN.contains(monthCell)) {
            return parser.parse(yearCell, "");
        }
        if (UNKNOWN.contains(dayCell)) {
            return parser.parse(
                    monthCell.matches("\\d+") ? yearCell + "-" + monthCell : monthCell + " " + yearCell, "");
        }
        if (!monthCell.matches("\\d{1,2}")) {
            return parser.parse(dayCell + " " + monthCell + " " + yearCell, timeOfDay);
        }
        return parser.parse(yearCell + "-" + monthCell + "-" + dayCell, timeOfDay);
    }

    /** As pandas writes numbers of a column that has gaps: 31.0. */
    private static String number(String cell) {
        String plain = CellText.plain(cell);
        return plain.matches("-?\\d+\\.0+") ? plain.substring(0, plain.indexOf('.')) : plain;
    }
}
