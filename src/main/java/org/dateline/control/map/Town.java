package org.dateline.control.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.geo.Projection;
import org.locationtech.jts.geom.Coordinate;

/**
 * All spots at one point of the map.
 *
 * @param x metres of the plane
 * @param y metres of the plane
 * @param spots the spots, in the order of the dataset
 */
record Town(double x, double y, List<Spot> spots) {

    Town {
        spots = List.copyOf(spots);
    }

    /** The spots gathered by where they lie; those that the projection does not reach are left out. */
    static List<Town> of(List<Spot> spots, Projection projection) {
        Map<List<Double>, List<Spot>> byPlace = new LinkedHashMap<>();
        for (Spot spot : spots) {
            byPlace.computeIfAbsent(List.of(spot.longitude(), spot.latitude()), place -> new ArrayList<>())
                    .add(spot);
        }
        List<Town> towns = new ArrayList<>();
        byPlace.forEach((place, there) -> {
            Coordinate plane = projection.project(place.get(0), place.get(1));
            if (!Double.isNaN(plane.x) && !Double.isNaN(plane.y)) {
                towns.add(new Town(plane.x, plane.y, there));
            }
        });
        return List.copyOf(towns);
    }
}
