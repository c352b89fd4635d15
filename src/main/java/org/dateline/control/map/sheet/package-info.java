/** The sheets of the map, one above the other, and how they are drawn, moved and put together. */
@NullMarked
package org.dateline.control.map.sheet;

import org.jspecify.annotations.NullMarked;
