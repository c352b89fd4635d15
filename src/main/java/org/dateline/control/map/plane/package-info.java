/**
 * The projected plane, metres from its middle, x to the right and y up: the layers of areas and of the land around, and
 * the points at which events are known. Nothing here changes while the window moves.
 */
@NullMarked
package org.dateline.control.map.plane;

import org.jspecify.annotations.NullMarked;
