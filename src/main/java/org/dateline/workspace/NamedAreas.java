package org.dateline.workspace;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.events.Dataset;
import org.dateline.geo.MapFeature;
import org.dateline.geo.MapLayer;
import org.dateline.model.Catalog;
import org.dateline.model.Place;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.text.Folding;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/**
 * Gives places that name no area of their own the areas of the map that is open. A district, a province or whatever else areas are
 * finds the area of its name or of another spelling; of several areas of one name the one of its kind, else the one that lies in what
 * the place lies in, else the one that its point lies in. An area that lies in something else, or far from every point that the
 * place has, is not taken; where nothing decides none is, as a wrong area is worse than none.
 */
public final class NamedAreas {

    /** Places of these kinds are points, or have no extent that a map of areas would show. */
    private static final Set<String> POINTS =
            Set.of("town", "city", "village", "point", "neighbourhood", "quarter", "building", "road", "site", "camp");

    private static final Set<String> SMALL =
            Set.of("district", "tehsil", "subdistrict", "county", "municipality", "commune", "ward");

    /** Words that names of areas have with and without. */
    private static final Set<String> KIND_WORDS = Set.of(
            "district",
            "province",
            "region",
            "county",
            "division",
            "department",
            "governorate",
            "state",
            "prefecture",
            "zone",
            "municipality",
            "kreis",
            "distrito",
            "departamento",
            "of",
            "de",
            "the");

    /** So far from an area's edge a point may lie that is given for a place in it, degrees: some 50 km. */
    private static final double NEAR_DEGREES = 0.5;

    private static final int MOST_NAMED = 5;

    private final String file;
    private final Dataset dataset;
    private final MapLayer areas;
    private final Map<String, Set<MapFeature>> byWord = new HashMap<>();
    private final Map<String, MapFeature> byId = new LinkedHashMap<>();
    private final Map<String, List<Point>> points = new HashMap<>();
    private final Map<String, String> found = new LinkedHashMap<>();
    private final Map<String, List<Place>> missing = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    /**
     * What comes of it.
     *
     * @param dataset the dataset, its places with the areas that they have found
     * @param problems which places could have several areas, and how many have none of a map that shows others of their kind
     */
    public record Joined(Dataset dataset, List<Problem> problems) {

        public Joined {
            problems = List.copyOf(problems);
        }
    }

    private NamedAreas(String file, Dataset dataset, MapLayer areas) {
        this.file = file;
        this.dataset = dataset;
        this.areas = areas;
    }

    /**
     * Whether a place is known to something that maps show, a town or a small area, and only this map does not: rather than to
     * something larger than its areas.
     */
    public static boolean isOffMap(Place place, MapLayer areas) {
        String kind = place.kind().toLowerCase(Locale.ROOT);
        return !mayBeArea(place)
                || SMALL.contains(kind)
                || areas.features().stream().anyMatch(area -> kind.equalsIgnoreCase(area.kind()));
    }

    /** Whether places of a kind may have an area. */
    static boolean mayBeArea(Place place) {
        return !POINTS.contains(place.kind().toLowerCase(Locale.ROOT));
    }

    /**
     * Joins the places that have no area yet. Takes time in proportion to places and areas.
     *
     * @param file the dataset's file, as the user gave it
     */
    public static Joined join(String file, Dataset dataset, MapLayer areas) {
        return areas.features().isEmpty()
                ? new Joined(dataset, List.of())
                : new NamedAreas(file, dataset, areas).join();
    }

    private Joined join() {
        for (MapFeature area : areas.features()) {
            byId.putIfAbsent(area.id(), area);
            MapJoin.words(area)
                    .map(NamedAreas::bare)
                    .forEach(word -> byWord.computeIfAbsent(word, first -> new LinkedHashSet<>())
                            .add(area));
        }
        Set<String> taken = new HashSet<>();
        for (Place place : dataset.places()) {
            String feature = place.feature();
            if (feature != null) {
                taken.add(feature);
            }
            collectPoint(place);
        }
        for (Place place : dataset.places()) {
            if (place.feature() == null && mayBeArea(place)) {
                find(place, taken);
            }
        }
        withoutClashes();
        tellMissing();
        return new Joined(found.isEmpty() ? dataset : withFeatures(), problems);
    }

    /** The point of a place belongs to all that it lies in. */
    private void collectPoint(Place place) {
        Double longitude = place.longitude();
        Double latitude = place.latitude();
        if (longitude == null || latitude == null) {
            return;
        }
        Point point = new GeometryFactory().createPoint(new Coordinate(longitude, latitude));
        dataset.gazetteer()
                .withAncestors(place.id())
                .forEach(id ->
                        points.computeIfAbsent(id, first -> new ArrayList<>()).add(point));
    }

    /** A name without what says only of what kind it is, folded. */
    private static String bare(String name) {
        String folded = Folding.fold(name);
        String without = Stream.of(folded.split("[\\s_-]+"))
                .filter(word -> !KIND_WORDS.contains(word))
                .collect(Collectors.joining(" "));
        return without.isEmpty() ? folded : without;
    }

    private void find(Place place, Set<String> taken) {
        Set<MapFeature> named = place.spellings()
                .map(NamedAreas::bare)
                .flatMap(word -> byWord.getOrDefault(word, Set.of()).stream())
                .filter(area -> !taken.contains(area.id()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (named.isEmpty()) {
            missing.computeIfAbsent(place.kind(), first -> new ArrayList<>()).add(place);
            return;
        }
        List<String> around = around(place);
        List<MapFeature> possible = named.stream()
                .filter(area -> isNear(area, place)
                        && (!contradicts(area, around) || named.size() == 1 && hasPointOf(place, area)))
                .toList();
        Optional<MapFeature> chosen = decide(place, possible, around);
        chosen.ifPresentOrElse(area -> found.put(place.id(), area.id()), () -> {
            if (possible.size() > 1) {
                tellSeveral(place, possible);
            } else {
                missing.computeIfAbsent(place.kind(), first -> new ArrayList<>())
                        .add(place);
            }
        });
    }

    /** The names of all that a place lies in, in every spelling. */
    private List<String> around(Place place) {
        return dataset.gazetteer().withAncestors(place.id()).stream()
                .filter(id -> !id.equals(place.id()))
                .flatMap(id -> dataset.places().get(id).spellings())
                .map(NamedAreas::bare)
                .toList();
    }

    private List<String> aroundOf(MapFeature area) {
        List<String> within = new ArrayList<>(area.within());
        Optional.ofNullable(area.parent()).map(byId::get).ifPresent(parent -> within.add(parent.name()));
        return within.stream().map(NamedAreas::bare).toList();
    }

    /** Whether both say what they lie in, and not one of these is the same. */
    private boolean contradicts(MapFeature area, List<String> around) {
        List<String> within = aroundOf(area);
        return !around.isEmpty() && !within.isEmpty() && around.stream().noneMatch(within::contains);
    }

    /** Whether the place has no point, or one that lies in the area or near it. */
    private boolean isNear(MapFeature area, Place place) {
        List<Point> known = points.getOrDefault(place.id(), List.of());
        Envelope wide = new Envelope(area.geometry().getEnvelopeInternal());
        wide.expandBy(NEAR_DEGREES);
        return known.isEmpty()
                || known.stream()
                        .anyMatch(point -> wide.contains(point.getCoordinate())
                                && area.geometry().isWithinDistance(point, NEAR_DEGREES));
    }

    private Optional<MapFeature> decide(Place place, List<MapFeature> possible, List<String> around) {
        List<MapFeature> left = possible;
        left = narrowed(left, area -> place.kind().equalsIgnoreCase(area.kind()));
        long most = left.stream().mapToLong(area -> shared(area, around)).max().orElse(0);
        left = narrowed(left, area -> most > 0 && shared(area, around) == most);
        left = narrowed(left, area -> hasPointOf(place, area));
        return left.size() == 1 ? Optional.of(left.get(0)) : Optional.empty();
    }

    /** Whether the area holds a point of the place; this outweighs what the area lies in, which maps spell in many ways. */
    private boolean hasPointOf(Place place, MapFeature area) {
        return points.getOrDefault(place.id(), List.of()).stream().anyMatch(area.geometry()::intersects);
    }

    private long shared(MapFeature area, List<String> around) {
        return aroundOf(area).stream().distinct().filter(around::contains).count();
    }

    /** Those of which it is true, if it is of any. */
    private static List<MapFeature> narrowed(List<MapFeature> areas, Predicate<MapFeature> condition) {
        List<MapFeature> some =
                areas.size() > 1 ? areas.stream().filter(condition).toList() : areas;
        return some.isEmpty() ? areas : some;
    }

    private void tellSeveral(Place place, List<MapFeature> possible) {
        String where = possible.stream()
                .map(area -> area.within().isEmpty() ? area.id() : "in " + String.join(", ", area.within()))
                .limit(MOST_NAMED)
                .collect(Collectors.joining("; "));
        problems.add(Problem.warning(
                file,
                Location.WHOLE_FILE,
                possible.size() + " areas of the map are called like the place \"" + place.id()
                        + "\", which is joined to none of them: " + where));
    }

    /** An area that two places would have is none's. */
    private void withoutClashes() {
        Map<String, Long> claims =
                found.values().stream().collect(Collectors.groupingBy(id -> id, Collectors.counting()));
        claims.forEach((feature, places) -> {
            if (places > 1) {
                List<String> both = found.entrySet().stream()
                        .filter(entry -> entry.getValue().equals(feature))
                        .map(entry -> "\"" + entry.getKey() + "\"")
                        .toList();
                problems.add(Problem.warning(
                        file,
                        Location.WHOLE_FILE,
                        "the places " + String.join(" and ", both) + " are all called like the area \"" + feature
                                + "\" of the map; none of them is joined to it"));
            }
        });
        found.values().removeIf(feature -> claims.getOrDefault(feature, 0L) > 1);
    }

    /** Of the kinds that the map shows, or of all where it shows none, those that it has not. */
    private void tellMissing() {
        Set<String> shown = dataset.places().stream()
                .filter(place -> found.containsKey(place.id()) || byId.containsKey(String.valueOf(place.feature())))
                .map(Place::kind)
                .collect(Collectors.toSet());
        missing.forEach((kind, places) -> {
            boolean isSmallest = shown.isEmpty() && kind.equals(smallest());
            if (shown.contains(kind) || isSmallest) {
                String names =
                        places.stream().map(Place::name).limit(MOST_NAMED).collect(Collectors.joining(", "));
                int more = places.size() - MOST_NAMED;
                problems.add(Problem.warning(
                        file,
                        Location.WHOLE_FILE,
                        String.format(
                                Locale.ENGLISH,
                                "%,d of the places of the kind \"%s\" %s not on this map: %s%s",
                                places.size(),
                                kind,
                                places.size() == 1 ? "is" : "are",
                                names,
                                more > 0 ? " and " + more + " more" : "")));
            }
        });
    }

    /** The kind of which there are the most. */
    private String smallest() {
        return missing.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue().size()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private Dataset withFeatures() {
        List<Place> places = dataset.places().stream()
                .map(place -> found.containsKey(place.id()) ? withFeature(place, found.get(place.id())) : place)
                .toList();
        return dataset.toBuilder().places(Catalog.of(places)).build();
    }

    private static Place withFeature(Place place, String feature) {
        return new Place(
                place.id(),
                place.name(),
                place.otherNames(),
                place.kind(),
                place.parent(),
                feature,
                place.longitude(),
                place.latitude());
    }
}
