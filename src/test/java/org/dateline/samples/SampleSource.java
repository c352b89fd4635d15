package org.dateline.samples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.dateline.database.Access;
import org.dateline.database.Engine;
import org.dateline.database.EventSource;
import org.dateline.database.SourceColumns;
import org.dateline.database.SourceColumns.SummedColumn;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** A source of a database whose table has those columns that a test names, and no others. */
@NullMarked
public final class SampleSource {

    private final String start;
    private String name = "Attacks";
    private ZoneId zone = ZoneOffset.UTC;
    private @Nullable String id;
    private @Nullable String title;
    private @Nullable String summary;
    private @Nullable String startLatest;
    private @Nullable String endEarliest;
    private @Nullable String end;
    private @Nullable String category;
    private @Nullable String place;
    private @Nullable String latitude;
    private @Nullable String longitude;
    private @Nullable String told;
    private @Nullable String separator;
    private final List<SummedColumn> measures = new ArrayList<>();

    private SampleSource(String start) {
        this.start = start;
    }

    /** Whose events begin when this column says, called "Attacks", in UTC. */
    public static SampleSource from(String start) {
        return new SampleSource(start);
    }

    public SampleSource called(String words) {
        name = words;
        return this;
    }

    public SampleSource zone(ZoneId of) {
        zone = of;
        return this;
    }

    public SampleSource id(@Nullable String column) {
        id = column;
        return this;
    }

    public SampleSource title(@Nullable String column) {
        title = column;
        return this;
    }

    public SampleSource summary(@Nullable String column) {
        summary = column;
        return this;
    }

    /** What is known of the inner interval. */
    public SampleSource inner(@Nullable String latestStart, @Nullable String earliestEnd) {
        startLatest = latestStart;
        endEarliest = earliestEnd;
        return this;
    }

    public SampleSource until(@Nullable String column) {
        end = column;
        return this;
    }

    public SampleSource category(@Nullable String column) {
        category = column;
        return this;
    }

    public SampleSource place(@Nullable String column) {
        place = column;
        return this;
    }

    public SampleSource points(@Nullable String ofLatitude, @Nullable String ofLongitude) {
        latitude = ofLatitude;
        longitude = ofLongitude;
        return this;
    }

    public SampleSource toldBy(@Nullable String column) {
        told = column;
        return this;
    }

    /** Several sources a row, with this between them. */
    public SampleSource separatedBy(@Nullable String sign) {
        separator = sign;
        return this;
    }

    public SampleSource measure(String column, String called) {
        measures.add(new SummedColumn(column, called));
        return this;
    }

    /** Its columns alone. */
    public SourceColumns columns() {
        return new SourceColumns(
                id,
                title,
                summary,
                start,
                startLatest,
                endEarliest,
                end,
                category,
                place,
                latitude,
                longitude,
                told,
                separator,
                measures);
    }

    /** Writes a CSV with these columns into a folder, {@code events.csv}; what comes of it asks that. */
    public Engine csv(Path folder, String table) throws IOException {
        Files.writeString(folder.resolve("events.csv"), table);
        EventSource source = new EventSource(name, zone, new EventSource.Files(List.of("events.csv")), null, columns());
        return new Engine(source, folder, Access.ENVIRONMENT);
    }
}
