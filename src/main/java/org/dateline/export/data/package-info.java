/** Exports of the events as data for other programs: CSV, GeoJSON, KML and TimelineJS. */
@NullMarked
package org.dateline.export.data;

import org.jspecify.annotations.NullMarked;
