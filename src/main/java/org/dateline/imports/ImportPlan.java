package org.dateline.imports;

import java.time.ZoneId;
import org.dateline.imports.row.ColumnMapping;
import org.dateline.imports.row.DateOrder;

/**
 * How a file is to be read.
 *
 * @param mapping which column stands for which field
 * @param zone the zone of times without an offset, and of the dataset
 * @param order what comes first in dates such as 03/02/2026
 * @param title the title of the dataset
 */
public record ImportPlan(ColumnMapping mapping, ZoneId zone, DateOrder order, String title) {}
