package org.dateline.geopackage;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * A row of a table.
 *
 * @param number its id where all ids of the table are positive and fit, else its place in the table, from 1
 * @param values what stands in the columns, in their order: text, whole number, number, truth, or null
 * @param geometry its shape, x before y, without heights and measures; null if it has none
 * @param fault why its shape cannot be read; empty if it can, or if it has none
 */
public record GeoPackageRow(
        int number, List<@Nullable Object> values, @Nullable Geometry geometry, String fault) {}
