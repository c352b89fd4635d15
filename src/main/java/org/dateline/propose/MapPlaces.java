package org.dateline.propose;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.geo.MapFeature;
import org.dateline.geo.MapLayer;
import org.dateline.model.Place;
import org.dateline.text.Folding;
import org.dateline.words.Slugs;
import org.locationtech.jts.geom.Point;

/** The areas of a map as places: what a text may name besides the dataset's own. Not safe to use from several threads. */
public final class MapPlaces {

    private static final double ROUNDED = 1e4;

    private final MapLayer areas;
    /** By the ids of their features; looking for a point in a large area takes its time. */
    private final Map<String, Place> made = new HashMap<>();

    /** Those of this map. */
    public MapPlaces(MapLayer areas) {
        this.areas = areas;
    }

    /** The dataset's places, and behind them the areas of the map that none of them is. */
    public List<Place> with(List<Place> known) {
        List<Place> all = new ArrayList<>(known);
        Set<String> ids = new HashSet<>();
        Set<String> names = new HashSet<>();
        Set<String> features = new HashSet<>();
        known.forEach(place -> {
            ids.add(place.id());
            place.spellings().map(Folding::fold).forEach(names::add);
            if (place.feature() != null) {
                features.add(place.feature());
            }
        });
        for (MapFeature area : areas.features()) {
            boolean isKnown = features.contains(area.id())
                    || Stream.concat(Stream.of(area.name()), area.otherNames().stream())
                            .map(Folding::fold)
                            .anyMatch(names::contains);
            if (!isKnown) {
                Place place = made.computeIfAbsent(area.id(), first -> of(area, ids));
                ids.add(place.id());
                all.add(place);
            }
        }
        return all;
    }

    /** An area as a place; its point is one that surely lies in it. */
    public static Place of(MapFeature area, Set<String> taken) {
        Point inside = area.geometry().getInteriorPoint();
        String kind = area.kind();
        boolean isPlaced = !inside.isEmpty();
        return new Place(
                new Slugs("place", taken).of(area.name()),
                area.name(),
                area.otherNames(),
                kind == null ? "area" : kind,
                null,
                area.id(),
                isPlaced ? Math.rint(inside.getX() * ROUNDED) / ROUNDED : null,
                isPlaced ? Math.rint(inside.getY() * ROUNDED) / ROUNDED : null);
    }
}
