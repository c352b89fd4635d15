/** The chart as a control: bars of calendar time over an axis of counts, of which one or several can be taken as the window. */
@NullMarked
package org.dateline.control.chart;

import org.jspecify.annotations.NullMarked;
