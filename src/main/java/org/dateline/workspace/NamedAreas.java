package org.dateline.workspace;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.areas.AreaFinder;
import org.dateline.areas.AreaFinder.Answer;
import org.dateline.areas.AreaFinder.Contradiction;
import org.dateline.events.Dataset;
import org.dateline.geo.MapFeature;
import org.dateline.geo.MapLayer;
import org.dateline.geo.MapReach;
import org.dateline.maps.WantedWords;
import org.dateline.model.Catalog;
import org.dateline.model.Place;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.words.ListWords;
import org.jspecify.annotations.Nullable;

/**
 * Joins the places of a dataset to the areas of the map that is open: by the id that a place names, else by what {@link AreaFinder}
 * makes of its names, its kind, what it lies in and its points. An area that two places would have is that of the place whose name it
 * has more exactly, and else nobody's. The dataset's file knows nothing of it.
 */
public final class NamedAreas {

    /** Places of these kinds are points, or have no extent that a map of areas would show. */
    private static final Set<String> POINTS =
            Set.of("town", "city", "village", "point", "neighbourhood", "quarter", "building", "road", "site", "camp");

    private static final int MOST_NAMED = 5;
    /** So many places are told each with its reason; of further ones only how many there are. */
    private static final int MOST_TOLD = 100;

    private final String file;
    private final Dataset dataset;
    private final MapLayer areas;
    private final Set<String> ids;
    private final Map<String, List<Claim>> claims = new LinkedHashMap<>();
    private final Map<String, MapFeature> found = new HashMap<>();
    private final Map<String, List<Place>> missing = new LinkedHashMap<>();
    private final List<Place> stale = new ArrayList<>();
    private final List<Problem> reasons = new ArrayList<>();
    /** Of places that name an area of the map by an id that must be that of another map, what speaks against it. */
    private final Map<String, Contradiction> contradicted = new HashMap<>();

    /**
     * What comes of it.
     *
     * @param dataset the dataset, its places with the areas of the map that they have, and with no others
     * @param problems which places are not joined to areas that may be theirs, and how many have none of a map that shows others of
     *     their kind
     */
    public record Joined(Dataset dataset, List<Problem> problems) {

        public Joined {
            problems = List.copyOf(problems);
        }
    }

    private record Claim(Place place, Answer.Found area) {}

    private NamedAreas(String file, Dataset dataset, MapLayer areas) {
        this.file = file;
        this.dataset = dataset;
        this.areas = areas;
        this.ids = areas.features().stream().map(MapFeature::id).collect(Collectors.toSet());
    }

    /**
     * Tells whether a place is known to something that maps show, a town or a small area, and only this map does not: rather than to
     * something larger than its areas.
     */
    public static Predicate<Place> offMap(MapLayer areas) {
        Set<String> kinds = areas.features().stream()
                .flatMap(area -> Stream.ofNullable(area.kind()))
                .map(NamedAreas::small)
                .collect(Collectors.toSet());
        return place -> !mayBeArea(place) || AreaFinder.isSmall(place) || kinds.contains(small(place.kind()));
    }

    /** Tells whether a place has a point, and that lies outside of the areas of a map, so that one sees it only if one looks for it. */
    public static Predicate<Place> beyond(MapLayer areas) {
        MapReach reach = MapReach.of(areas);
        return place -> {
            Double longitude = place.longitude();
            Double latitude = place.latitude();
            return longitude != null && latitude != null && !reach.holds(longitude, latitude);
        };
    }

    private static String small(String kind) {
        return kind.toLowerCase(Locale.ROOT);
    }

    /** Whether places of a kind may have an area. */
    private static boolean mayBeArea(Place place) {
        return !POINTS.contains(small(place.kind()));
    }

    /** The words by which the places of a dataset look for their areas. */
    static WantedWords words(Dataset dataset) {
        Set<String> ids = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (Place place : dataset.places()) {
            String feature = place.feature();
            if (feature != null) {
                ids.addAll(List.of(feature, place.id()));
            }
            if (feature != null || mayBeArea(place)) {
                AreaFinder.wantedNames(place).forEach(names::add);
            }
        }
        return new WantedWords(ids, names, AreaFinder::fold);
    }

    /**
     * Joins all places. Takes time in proportion to places and areas.
     *
     * @param file the dataset's file, as the user gave it
     */
    public static Joined join(String file, Dataset dataset, MapLayer areas) {
        return new NamedAreas(file, dataset, areas).join();
    }

    private Joined join() {
        AreaFinder finder = new AreaFinder(areas, dataset.places(), dataset.gazetteer());
        contradict(finder);
        List<Place> wanting = dataset.places().stream().filter(this::wants).toList();
        if (!areas.features().isEmpty() && !wanting.isEmpty()) {
            Set<String> taken = dataset.places().stream()
                    .filter(place -> !contradicted.containsKey(place.id()))
                    .map(Place::feature)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            Predicate<MapFeature> isFree = area -> !taken.contains(area.id());
            for (Place place : wanting) {
                Contradiction against = contradicted.get(place.id());
                if (against == null) {
                    take(place, finder.find(place, isFree));
                } else {
                    takeInstead(place, finder.find(place.withFeature(null), isFree), against);
                }
            }
            settle();
        } else {
            wanting.stream().filter(place -> place.feature() != null).forEach(stale::add);
        }
        return new Joined(wanting.isEmpty() ? dataset : withAreas(), problems());
    }

    private void contradict(AreaFinder finder) {
        Map<String, MapFeature> byId = new HashMap<>();
        areas.features().forEach(area -> byId.putIfAbsent(area.id(), area));
        for (Place place : dataset.places()) {
            MapFeature area = place.feature() == null ? null : byId.get(place.feature());
            if (area != null) {
                finder.against(place, area)
                        .ifPresent(against -> contradicted.put(
                                place.id(),
                                new Contradiction(
                                        tr(
                                                "the place \"{0}\" is not joined to the area \"{1}\" of the map, whose id \"{2}\" it names: {3}",
                                                place.id(), area.name(), area.id(), against.words()),
                                        against.byPoint())));
            }
        }
    }

    /** Where the id is that of another map, name and point together may say which area is meant. */
    private void takeInstead(Place place, Answer answer, Contradiction against) {
        if (answer instanceof Answer.Found && against.byPoint()) {
            take(place, answer);
        } else {
            reasons.add(warning(against.words()));
        }
    }

    /** Whether a place names an area that is not on the map or cannot be meant, or none though it may be one. */
    private boolean wants(Place place) {
        return place.feature() == null
                ? mayBeArea(place)
                : !ids.contains(place.feature()) || contradicted.containsKey(place.id());
    }

    private void take(Place place, Answer answer) {
        if (answer instanceof Answer.Found area) {
            claims.computeIfAbsent(area.area().id(), first -> new ArrayList<>()).add(new Claim(place, area));
        } else if (answer instanceof Answer.Misspelt misspelt) {
            reasons.add(warning(tr(
                    "no area of the map is called \"{0}\"; nearest: \"{1}\"; the place \"{2}\" is not joined to it",
                    place.name(), misspelt.nearest(), place.id())));
        } else if (answer instanceof Answer.Refused refused) {
            reasons.add(warning(tr("the place \"{0}\" is not joined {1}", place.id(), refused.reason())));
        } else if (place.feature() != null) {
            stale.add(place);
        } else {
            missing.computeIfAbsent(place.kind(), first -> new ArrayList<>()).add(place);
        }
    }

    /** An area that several places would have goes to the one that is called like it most exactly; places of one id are one. */
    private void settle() {
        claims.values().forEach(all -> {
            int level =
                    all.stream().mapToInt(claim -> claim.area().level()).min().orElseThrow();
            List<Claim> first =
                    all.stream().filter(claim -> claim.area().level() == level).toList();
            MapFeature area = first.get(0).area().area();
            boolean isOne = first.size() == 1
                    || first.get(0).place().feature() != null
                            && first.stream()
                                            .map(claim -> claim.place().feature())
                                            .distinct()
                                            .count()
                                    == 1;
            if (isOne) {
                first.forEach(claim -> found.put(claim.place().id(), area));
                all.stream()
                        .filter(claim -> !first.contains(claim))
                        .forEach(claim -> reasons.add(warning(tr(
                                "the place \"{0}\" is not joined to the area \"{1}\" of the map: that is the place \"{2}\"",
                                claim.place().id(),
                                area.name(),
                                first.get(0).place().id()))));
            } else {
                reasons.add(warning(tr(
                        "the places {0} are all called like the area \"{1}\" of the map; none of them is joined to it",
                        first.stream()
                                .map(claim -> "\"" + claim.place().id() + "\"")
                                .reduce((one, other) -> tr("{0} and {1}", one, other))
                                .orElseThrow(),
                        area.name())));
            }
        });
    }

    private Problem warning(String message) {
        return Problem.warning(file, Location.WHOLE_FILE, message);
    }

    private List<Problem> problems() {
        List<Problem> problems = new ArrayList<>();
        boolean isNone = stale.size() > 1
                && dataset.places().stream().noneMatch(place -> place.feature() != null && areaOf(place) != null);
        if (isNone) {
            problems.add(warning(tr(
                    "the map has no area for any of the {0} places that should be on it; they are shown in lists only",
                    stale.size())));
        } else {
            stale.forEach(place -> reasons.add(
                    warning(tr("the map has no area for the place \"{0}\", which is shown in lists only", place.id()))
                            .expecting(tr("the id or a name of an area of the map"), place.feature())));
        }
        reasons.stream().limit(MOST_TOLD).forEach(problems::add);
        if (reasons.size() > MOST_TOLD) {
            problems.add(warning(tr(
                    "{0} more places are not joined to areas of the map for such reasons",
                    reasons.size() - MOST_TOLD)));
        }
        tellMissing(problems);
        tellBeyond(problems);
        return problems;
    }

    /** Points that the map does not show unless one looks for them. */
    private void tellBeyond(List<Problem> problems) {
        Predicate<Place> beyond = beyond(areas);
        List<String> names = dataset.places().stream()
                .filter(place -> !mayBeArea(place) && beyond.test(place))
                .map(Place::name)
                .toList();
        if (!names.isEmpty()) {
            problems.add(warning(trn(
                    names.size(),
                    "{0} place lies outside the areas of this map: {1}",
                    "{0} places lie outside the areas of this map: {1}",
                    some(names))));
        }
    }

    /** Of the kinds that the map shows, or of all where it shows none, those that it has not. */
    private void tellMissing(List<Problem> problems) {
        Set<String> shown = dataset.places().stream()
                .filter(place -> areaOf(place) != null)
                .map(Place::kind)
                .collect(Collectors.toSet());
        missing.forEach((kind, places) -> {
            boolean isSmallest = shown.isEmpty() && kind.equals(smallest());
            if (shown.contains(kind) || isSmallest) {
                problems.add(warning(trn(
                        places.size(),
                        "{0} of the places of the kind \"{1}\" is not on this map: {2}",
                        "{0} of the places of the kind \"{1}\" are not on this map: {2}",
                        kind,
                        some(places.stream().map(Place::name).toList()))));
            }
        });
    }

    /** The first of some names, and how many more there are. */
    private static String some(List<String> names) {
        String first = ListWords.commas(names.subList(0, Math.min(MOST_NAMED, names.size())));
        int more = names.size() - MOST_NAMED;
        return more > 0 ? tr("{0} and {1} more", first, String.valueOf(more)) : first;
    }

    /** The kind of which there are the most. */
    private String smallest() {
        return missing.entrySet().stream()
                .max(Comparator.comparingInt(entry -> entry.getValue().size()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    /** The id of the area that a place has on the map, or null. */
    private @Nullable String areaOf(Place place) {
        MapFeature area = found.get(place.id());
        String feature = place.feature();
        boolean isOwn = feature != null && ids.contains(feature) && !contradicted.containsKey(place.id());
        return area != null ? area.id() : isOwn ? feature : null;
    }

    private Dataset withAreas() {
        List<Place> places = dataset.places().stream()
                .map(place -> place.withFeature(areaOf(place)))
                .toList();
        return places.equals(dataset.places().list())
                ? dataset
                : dataset.toBuilder().places(Catalog.of(places)).build();
    }
}
