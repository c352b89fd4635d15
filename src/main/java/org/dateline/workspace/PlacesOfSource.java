package org.dateline.workspace;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.database.Survey;
import org.dateline.events.Dataset;
import org.dateline.geo.MapFeature;
import org.dateline.geo.MapLayer;
import org.dateline.maps.MapRequest;
import org.dateline.model.Catalog;
import org.dateline.model.Place;
import org.dateline.model.TimeWindow;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * The places of a source on a map: which area each of them is, by its name, or lies in, by its point.
 *
 * @param map the map
 * @param areas the ids of the areas that have a place
 * @param areaOf by the number of the place, the number of its area among these, or -1
 */
public record PlacesOfSource(Workspace.OpenedMap map, List<String> areas, int[] areaOf) {

    /**
     * Reads a map and finds the places on it. Meant to be called off the UI thread.
     *
     * @throws UnreadableFileException if the map cannot be read
     */
    public static PlacesOfSource on(MapRequest request, Survey survey) throws UnreadableFileException {
        List<String> names = survey.keys().places();
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            places.add(place(i, names.get(i), survey.positions().get(names.get(i))));
        }
        return on(request, places);
    }

    /**
     * The map while it is not known which places there are.
     *
     * @throws UnreadableFileException if the map cannot be read
     */
    public static PlacesOfSource none(MapRequest request) throws UnreadableFileException {
        return on(request, List.of());
    }

    private static PlacesOfSource on(MapRequest request, List<Place> places) throws UnreadableFileException {
        Dataset dataset = Dataset.builder()
                .title("")
                .zone(ZoneOffset.UTC)
                .language(Dataset.UNDETERMINED_LANGUAGE)
                .span(new TimeWindow(Instant.EPOCH, Instant.EPOCH.plus(1, ChronoUnit.DAYS)))
                .places(Catalog.of(places))
                .build();
        Workspace.OpenedMap map = WorkspaceReader.readMap(request, dataset);
        Dataset joined = NamedAreas.join("", dataset, map.areas()).dataset();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        int[] areaOf = new int[places.size()];
        Arrays.fill(areaOf, -1);
        STRtree index = index(map.areas());
        for (int i = 0; i < areaOf.length; i++) {
            Place place = joined.places().list().get(i);
            String area = place.feature() != null ? place.feature() : around(index, map.areas(), place);
            if (area != null) {
                areaOf[i] = numbers.computeIfAbsent(area, first -> numbers.size());
            }
        }
        return new PlacesOfSource(map, List.copyOf(numbers.keySet()), areaOf);
    }

    private static Place place(int number, String name, Survey.@Nullable Position at) {
        return new Place(
                "place-" + number,
                name.isBlank() ? "place-" + number : name,
                List.of(),
                "place",
                null,
                null,
                at == null ? null : Double.valueOf(at.longitude()),
                at == null ? null : Double.valueOf(at.latitude()));
    }

    private static STRtree index(MapLayer areas) {
        STRtree index = new STRtree();
        areas.features().forEach(area -> index.insert(area.geometry().getEnvelopeInternal(), area));
        index.build();
        return index;
    }

    private static @Nullable String around(STRtree index, MapLayer areas, Place place) {
        if (place.longitude() == null
                || place.latitude() == null
                || areas.features().isEmpty()) {
            return null;
        }
        Coordinate at = new Coordinate(place.longitude(), place.latitude());
        for (Object found : index.query(new Envelope(at))) {
            MapFeature area = (MapFeature) found;
            Point point = area.geometry().getFactory().createPoint(at);
            if (area.geometry().covers(point)) {
                return area.id();
            }
        }
        return null;
    }

    /** What places have, by area. */
    public long[] byArea(long[] byPlace) {
        long[] sums = new long[areas.size()];
        for (int place = 0; place < Math.min(byPlace.length, areaOf.length); place++) {
            if (areaOf[place] >= 0) {
                sums[areaOf[place]] += byPlace[place];
            }
        }
        return sums;
    }

    /** The numbers of the places of an area. */
    public List<Integer> placesIn(String area) {
        int wanted = areas.indexOf(area);
        List<Integer> places = new ArrayList<>();
        for (int place = 0; place < areaOf.length; place++) {
            if (wanted >= 0 && areaOf[place] == wanted) {
                places.add(place);
            }
        }
        return places;
    }
}
