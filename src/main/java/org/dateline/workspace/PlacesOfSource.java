package org.dateline.workspace;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.database.Survey;
import org.dateline.events.Dataset;
import org.dateline.geo.MapFeature;
import org.dateline.geo.MapLayer;
import org.dateline.maps.MapRequest;
import org.dateline.model.Catalog;
import org.dateline.model.Gazetteer;
import org.dateline.model.Place;
import org.dateline.model.TimeWindow;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.index.strtree.STRtree;

/**
 * The places of a source on a map: which area each of them is, by its name or by what the source file says of it, or lies in, by its point.
 *
 * @param map the map
 * @param areas the ids of the areas that have a place
 * @param areaOf by the number of the place, the number of its area among these, or -1
 * @param names what the table calls the places, by their numbers
 * @param points where symbols of places stand, by these names: as the source file says, else by the points of the table, where these lie near one
 *     another. A place that the source file knows as an area has none
 */
public record PlacesOfSource(
        Workspace.OpenedMap map,
        List<String> areas,
        int[] areaOf,
        List<String> names,
        Map<String, Survey.Position> points) {

    /** How far apart the points of a place may lie that has a symbol in their middle, degrees. */
    private static final double NEAR = 0.1;

    /** What a place is called that is a point alone. */
    private static final Pattern POINT =
            Pattern.compile("-?+[0-9.]++(?:[Ee]-?+[0-9]++)?+, -?+[0-9.]++(?:[Ee]-?+[0-9]++)?+");

    /** Before the numbers of places of which only the table tells; no id of a dataset begins so. */
    private static final String OF_TABLE = "#";

    /**
     * Reads a map and finds the places on it. Meant to be called off the UI thread.
     *
     * @throws UnreadableFileException if the map cannot be read
     */
    public static PlacesOfSource on(MapRequest request, Survey survey) throws UnreadableFileException {
        return on(request, survey, Catalog.of(List.of()));
    }

    /**
     * The same where it is known what places are called besides, and where they are: a place of the table that has a spelling of one of these, whatever
     * its case, is that.
     *
     * @throws UnreadableFileException if the map cannot be read
     */
    public static PlacesOfSource on(MapRequest request, Survey survey, Catalog<Place> known)
            throws UnreadableFileException {
        Gazetteer gazetteer = new Gazetteer(known);
        Map<String, Place> places = new LinkedHashMap<>();
        List<String> names = survey.keys().places();
        List<String> ids = new ArrayList<>();
        Map<String, Survey.Position> points = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Survey.Position told = survey.positions().get(name);
            Survey.Position at = told != null && told.isOnEarth() ? told : null;
            Place place = gazetteer.find(name).orElse(null);
            if (at != null && (survey.partsOfDegree() > 0 || at.isWithin(NEAR))) {
                points.put(name, at);
            }
            if (place == null) {
                place = place(OF_TABLE + i, name, at);
            } else if (place.longitude() != null && place.latitude() != null) {
                points.put(name, point(place.latitude(), place.longitude()));
            }
            ids.add(place.id());
            places.putIfAbsent(place.id(), place);
            gazetteer.withAncestors(place.id()).forEach(id -> places.putIfAbsent(id, known.get(id)));
        }
        return on(request, List.copyOf(places.values()), ids, names, points, gazetteer);
    }

    private static Survey.Position point(double latitude, double longitude) {
        return new Survey.Position(latitude, latitude, longitude, longitude);
    }

    /**
     * The map while it is not known which places there are.
     *
     * @throws UnreadableFileException if the map cannot be read
     */
    public static PlacesOfSource none(MapRequest request) throws UnreadableFileException {
        return on(request, List.of(), List.of(), List.of(), Map.of(), new Gazetteer(Catalog.of(List.of())));
    }

    /** @param ids for each place of the table, which of these places it is */
    private static PlacesOfSource on(
            MapRequest request,
            List<Place> places,
            List<String> ids,
            List<String> names,
            Map<String, Survey.Position> points,
            Gazetteer gazetteer)
            throws UnreadableFileException {
        Dataset dataset = Dataset.builder()
                .title("")
                .zone(ZoneOffset.UTC)
                .language(Dataset.UNDETERMINED_LANGUAGE)
                .span(new TimeWindow(Instant.EPOCH, Instant.EPOCH.plus(1, ChronoUnit.DAYS)))
                .places(Catalog.of(places))
                .build();
        Workspace.OpenedMap map = WorkspaceReader.readMap(request, dataset);
        Catalog<Place> joined =
                NamedAreas.join("", dataset, map.areas()).dataset().places();
        Map<String, Integer> numbers = new LinkedHashMap<>();
        int[] areaOf = new int[ids.size()];
        Arrays.fill(areaOf, -1);
        STRtree index = index(map.areas());
        for (int i = 0; i < areaOf.length; i++) {
            Place place = joined.get(ids.get(i));
            if (place.feature() != null && !place.id().startsWith(OF_TABLE)) {
                points.remove(names.get(i));
            }
            String area = area(place, joined, gazetteer, index, map.areas());
            if (area != null) {
                areaOf[i] = numbers.computeIfAbsent(area, first -> numbers.size());
            }
        }
        return new PlacesOfSource(map, List.copyOf(numbers.keySet()), areaOf, names, Map.copyOf(points));
    }

    /** The area that a place is, or lies in by its point, or by what it lies in. */
    private static @Nullable String area(
            Place place, Catalog<Place> places, Gazetteer gazetteer, STRtree index, MapLayer areas) {
        if (place.feature() != null) {
            return place.feature();
        }
        String around = around(index, areas, place);
        return around != null
                ? around
                : gazetteer.withAncestors(place.id()).stream()
                        .flatMap(id -> Stream.ofNullable(places.get(id).feature()))
                        .findFirst()
                        .orElse(null);
    }

    /** Degrees are no name that an area could have. */
    private static Place place(String id, String name, Survey.@Nullable Position at) {
        return new Place(
                id,
                name.isBlank() ? id : name,
                List.of(),
                at != null && POINT.matcher(name).matches() ? "point" : "place",
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
