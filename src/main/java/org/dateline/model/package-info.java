/** The words of the design as immutable records: dataset, source, place, event, time, quote, figure, window. */
@NullMarked
package org.dateline.model;

import org.jspecify.annotations.NullMarked;
