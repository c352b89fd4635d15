package org.dateline.imports;

import java.time.ZoneId;
import org.dateline.imports.row.ColumnMapping;
import org.dateline.imports.row.DateOrder;

/**
 * How a file is to be read.
 *
 * @param zone the zone of times without an offset, and of the dataset
 * @param order what comes first in dates such as 03/02/2026
 */
public record ImportPlan(ColumnMapping mapping, ZoneId zone, DateOrder order, String title) {}
