/**
 * Symbols of events: how they are joined where they would overlap, fanned out, or counted in squares where they would
 * cover the map, and the shapes of categories. Places on the screen are in pixels from its upper left corner, y down.
 */
@NullMarked
package org.dateline.control.map.symbol;

import org.jspecify.annotations.NullMarked;
