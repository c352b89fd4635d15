package org.dateline.imports;

import java.time.ZoneId;
import org.dateline.imports.field.KeptColumns;
import org.dateline.imports.row.ColumnMapping;
import org.dateline.imports.row.Profile;
import org.dateline.imports.time.TimeOptions;

/**
 * How a file is to be read.
 *
 * @param profile whose table it is, and whose codes it has
 * @param times how its times are; their zone is that of the dataset
 * @param kept the columns that are kept as fields
 */
public record ImportPlan(ColumnMapping mapping, Profile profile, TimeOptions times, KeptColumns kept, String title) {

    /** The zone of times without an offset, and of the dataset. */
    public ZoneId zone() {
        return times.zone();
    }
}
