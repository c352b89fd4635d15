package org.dateline.imports;

import static org.dateline.language.Tr.tr;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.imports.field.KeptColumns;
import org.dateline.imports.row.ColumnMapping;
import org.dateline.imports.row.ColumnValues;
import org.dateline.imports.row.HxlTags;
import org.dateline.imports.row.ImportField;
import org.dateline.imports.row.OtherPositions;
import org.dateline.imports.row.PointOrder;
import org.dateline.imports.row.Profile;
import org.dateline.imports.row.RowCells;
import org.dateline.imports.row.TableColumn;
import org.dateline.imports.table.Stated;
import org.dateline.imports.time.ClockDigits;
import org.dateline.imports.time.ClockEvidence;
import org.dateline.imports.time.DateOrderEvidence;
import org.dateline.imports.time.EventCalendar;
import org.dateline.imports.time.TimeColumns;
import org.dateline.imports.time.TimeEvidence;
import org.dateline.imports.time.TimeOptions;
import org.dateline.model.field.FieldType;

/**
 * What is in a file before anything is made of it.
 *
 * @param title the title that it gives itself, or its name
 * @param rows how many rows it has, those that cannot be read too
 * @param profile whose table it is
 * @param stated what it says of the dataset that it was made of, if this program has exported it
 */
public record Survey(
        ImportFormat format, String title, List<Column> columns, int rows, Profile profile, Stated stated) {

    public Survey {
        columns = List.copyOf(columns);
    }

    /** The names of the columns. */
    public List<String> names() {
        return columns.stream().map(Column::name).toList();
    }

    /** Whose table it is by its columns, whatever it is read as. */
    public Profile recognised() {
        return Profile.of(names());
    }

    /** The same file, read as this compiler's. */
    public Survey as(Profile wanted) {
        return new Survey(format, title, columns, rows, wanted, stated);
    }

    /** Which columns say when, by their headings and their values. */
    public TimeColumns timeColumns() {
        return TimeColumns.of(columns.stream()
                .map(column -> new TimeColumns.Column(column.heading(), column.times()))
                .toList());
    }

    /** What is still missing before events can be read, in words; empty if nothing is. */
    public Optional<String> missing(ColumnMapping mapping) {
        return format.hasColumns() ? mapping.missing() : Optional.empty();
    }

    /** What the columns stand for, as far as headings and values tell. */
    public ColumnMapping proposed() {
        return ColumnMapping.proposed(profile, tableColumns(), timeColumns());
    }

    private List<TableColumn> tableColumns() {
        return columns.stream()
                .map(column -> new TableColumn(column.name(), column.tag(), column.values()))
                .toList();
    }

    /**
     * The columns that events keep as fields. Of those that this program writes into its exports these are the fields of the dataset.
     *
     * @param leftOut the positions of columns that are not wanted
     */
    public KeptColumns kept(ColumnMapping mapping, Set<Integer> leftOut) {
        List<Optional<FieldType>> types = columns.stream().map(Column::type).toList();
        boolean isOwn = profile == Profile.DATELINE || stated.isAnything();
        return isOwn
                ? OwnColumns.kept(this, types, mapping, leftOut)
                : KeptColumns.of(names(), types, mapping, leftOut, profile);
    }

    /** The time zone that it says its dataset has; empty if it says none. */
    public Optional<ZoneId> zone() {
        try {
            return stated.zone().isEmpty() ? Optional.empty() : Optional.of(ZoneId.of(stated.zone()));
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }

    /** Whether latitude and longitude stand the other way round than these columns say. */
    public Optional<PointOrder.Doubt> pointOrder(ColumnMapping mapping) {
        return PointOrder.doubt(mapping, tableColumns());
    }

    /** Which columns say where something was in a way that is not read, in a sentence without its full stop; or empty. */
    public Optional<String> positionsNotRead(ColumnMapping mapping) {
        return OtherPositions.words(mapping, tableColumns());
    }

    /** What the values of the columns of beginning and end tell. */
    public TimeEvidence times(ColumnMapping mapping) {
        TimeEvidence start = times(mapping, ImportField.START);
        return start.and(times(mapping, ImportField.END));
    }

    private TimeEvidence times(ColumnMapping mapping, ImportField field) {
        return mapping.column(field).map(column -> columns.get(column).times()).orElse(TimeEvidence.NONE);
    }

    /** What the dates tell of their order. */
    public DateOrderEvidence dates(ColumnMapping mapping) {
        return times(mapping).order();
    }

    /** How times are read where nobody says otherwise. */
    public TimeOptions timeOptions(ColumnMapping mapping, ZoneId zone) {
        TimeEvidence times = times(mapping);
        TimeEvidence timesOfDay = times(mapping, ImportField.TIME_OF_DAY);
        ClockEvidence clock = timesOfDay
                .clock()
                .and(times(mapping, ImportField.END_TIME_OF_DAY).clock());
        boolean namedHour = mapping.column(ImportField.TIME_OF_DAY)
                .map(column -> TimeColumns.isNamedHour(columns.get(column).name()))
                .orElse(false);
        return new TimeOptions(
                profile.zone().orElse(zone),
                times.order().order(),
                null,
                times.isMidnightTheDay() || isEachTimeOfDayMidnight(clock),
                times.numbers(),
                clock.meaning(namedHour),
                times.usualYears(),
                times.calendars().isEmpty() ? EventCalendar.GREGORIAN : null);
    }

    /** The words in columns of names that are taken to say that there is nothing, though something may be called so, in their order. */
    public SortedSet<String> taken(ColumnMapping mapping) {
        SortedSet<String> words = new TreeSet<>();
        Arrays.stream(ImportField.values())
                .filter(RowCells::isOfNames)
                .flatMap(field -> mapping.column(field).stream())
                .map(column -> columns.get(column).values().nothings())
                .forEach(words::addAll);
        return words;
    }

    /** What was found out of the columns of times and decided by it, a sentence for each, without its full stop. */
    public List<String> timesFound(ColumnMapping mapping) {
        if (mapping.column(ImportField.START_LATEST).isPresent()) {
            return List.of(tr("each event says between which moments it began and ended"));
        }
        TimeColumns columnsOfTimes = timeColumns();
        boolean asProposed = mapping.column(ImportField.START)
                .equals(Optional.ofNullable(columnsOfTimes.roles().get(TimeColumns.Role.START)));
        TimeOptions options = timeOptions(mapping, ZoneOffset.UTC);
        boolean midnights = options.midnightIsDay() && !times(mapping).isMidnightTheDay();
        Stream<String> digits = options.digits() == ClockDigits.HOURS_AND_MINUTES
                ? Stream.empty()
                : Stream.of(options.digits().words());
        return Stream.of(
                        asProposed ? columnsOfTimes.words().stream() : Stream.<String>empty(),
                        times(mapping).words().stream(),
                        midnights ? Stream.of(tr(TimeEvidence.MIDNIGHT_WORDS)) : Stream.<String>empty(),
                        digits)
                .flatMap(words -> words)
                .toList();
    }

    /** A column of times of day that has 00:00 in each row of the file. */
    private boolean isEachTimeOfDayMidnight(ClockEvidence clock) {
        return clock.times() > 0 && clock.midnights() == clock.times() && clock.times() >= rows;
    }

    /**
     * A column, by a name unlike the others'.
     *
     * @param examples its first values, no two alike; empty if it holds nothing
     * @param filled in how many rows it holds something
     * @param tag its HXL tag; empty if it has none
     * @param times what its values tell of them as times
     * @param values what else they tell
     * @param type what a field of them is; empty if there is no value
     */
    public record Column(
            String name,
            String tag,
            List<String> examples,
            int filled,
            TimeEvidence times,
            ColumnValues values,
            Optional<FieldType> type) {

        public Column {
            examples = List.copyOf(examples);
        }

        /** What names it best to one who looks for dates. */
        private String heading() {
            return tag.isEmpty() ? name : HxlTags.dateHeading(tag).orElse(name);
        }
    }
}
