/** Round lengths of calendar time, at which axes are marked, windows snap and events are counted; how exactly times are known. */
@NullMarked
package org.dateline.calendar;

import org.jspecify.annotations.NullMarked;
