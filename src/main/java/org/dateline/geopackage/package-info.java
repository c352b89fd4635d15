/** GeoPackages (OGC 12-128r19): their tables of features and attributes, row by row. A file is only read, never written. */
@NullMarked
package org.dateline.geopackage;

import org.jspecify.annotations.NullMarked;
