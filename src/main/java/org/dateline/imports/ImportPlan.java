package org.dateline.imports;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.imports.field.KeptColumns;
import org.dateline.imports.row.ColumnMapping;
import org.dateline.imports.row.Profile;
import org.dateline.imports.time.TimeOptions;
import org.jspecify.annotations.Nullable;

/**
 * How a file is to be read.
 *
 * @param profile whose table it is, and whose codes it has
 * @param times how its times are; their zone is that of the dataset
 * @param kept the columns that are kept as fields
 * @param empty the words that say in columns of names that there is nothing, such as NA; null for the usual ones
 */
public record ImportPlan(
        ColumnMapping mapping,
        Profile profile,
        TimeOptions times,
        KeptColumns kept,
        String title,
        @Nullable Set<String> empty) {

    public ImportPlan {
        empty = empty == null
                ? null
                : empty.stream().map(word -> word.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
    }

    /** The usual words say that there is nothing. */
    public ImportPlan(ColumnMapping mapping, Profile profile, TimeOptions times, KeptColumns kept, String title) {
        this(mapping, profile, times, kept, title, null);
    }

    /** The zone of times without an offset, and of the dataset. */
    public ZoneId zone() {
        return times.zone();
    }
}
