/**
 * Counts of events that are not here: how many there are by bin of time, category, place and source, from which any window
 * between two borders of bins is answered as {@link org.dateline.query.EventIndex} answers it.
 */
@NullMarked
package org.dateline.query.cube;

import org.jspecify.annotations.NullMarked;
