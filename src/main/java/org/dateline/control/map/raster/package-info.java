/** Pictures that the program makes pixel by pixel, where that takes a small part of the time of a canvas. */
@NullMarked
package org.dateline.control.map.raster;

import org.jspecify.annotations.NullMarked;
