/** A GeoTools DataStore plug-in for ESRI shapefiles: .shp, .shx, .dbf, .prj and .cpg, read and written. */
@NullMarked
package org.dateline.shapefile;

import org.jspecify.annotations.NullMarked;
