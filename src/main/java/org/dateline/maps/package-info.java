/** From GeoTools layers to {@link org.dateline.geo}, and the building of the shipped shapefiles. */
@NullMarked
package org.dateline.maps;

import org.jspecify.annotations.NullMarked;
