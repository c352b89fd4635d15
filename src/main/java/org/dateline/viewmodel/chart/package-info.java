/** The chart: what it counts or sums, in which bars, divided by what; and the table of its bars. */
@NullMarked
package org.dateline.viewmodel.chart;

import org.jspecify.annotations.NullMarked;
