/**
 * From shapefiles, GeoJSON, zipped ones and other GeoTools layers to {@link org.dateline.geo}; the shipped shapefiles'
 * building.
 */
@NullMarked
package org.dateline.maps;

import org.jspecify.annotations.NullMarked;
