/** What a chart shows: events counted, or what they give summed, in bars of calendar time, stacked by what they have. */
@NullMarked
package org.dateline.query.chart;

import org.jspecify.annotations.NullMarked;
