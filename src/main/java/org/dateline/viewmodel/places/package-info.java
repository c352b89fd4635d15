/** Where the events of a window are, counted: in areas of the map, at points, in wide places, in districts. */
@NullMarked
package org.dateline.viewmodel.places;

import org.jspecify.annotations.NullMarked;
