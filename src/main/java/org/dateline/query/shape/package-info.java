/** Shapes that are drawn on the map, as filters of events. */
@NullMarked
package org.dateline.query.shape;

import org.jspecify.annotations.NullMarked;
