/** Layers of maps as tables of events: the features of a GeoPackage, row by row. */
@NullMarked
package org.dateline.imports.table.feature;

import org.jspecify.annotations.NullMarked;
