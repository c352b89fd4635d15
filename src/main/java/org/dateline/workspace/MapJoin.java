package org.dateline.workspace;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.events.Dataset;
import org.dateline.geo.MapFeature;
import org.dateline.geo.MapLayer;
import org.dateline.maps.WantedWords;
import org.dateline.model.Place;
import org.dateline.problem.Loaded;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;
import org.dateline.text.Folding;
import org.dateline.text.Nearest;

/**
 * Joins the places of a dataset to the features of a map: by the id of the feature, else by id and name however they are
 * spelled, else by other spellings. A feature that is joined by its name gets the id by which the place refers to it, so
 * that everything else need only know ids.
 */
final class MapJoin {

    private static final int NEAREST = 3;

    private final String file;
    private final MapLayer areas;
    private final List<Place> places;
    private final Map<String, String> newIds = new LinkedHashMap<>();
    private final Set<String> joined;
    private final List<Problem> problems = new ArrayList<>();

    /** The ids of places of which was said that they find several features. */
    private final Set<String> doubtful = new HashSet<>();

    private MapJoin(String file, Dataset dataset, MapLayer areas) {
        this.file = file;
        this.areas = areas;
        this.places = dataset.places().stream()
                .filter(place -> place.feature() != null)
                .toList();
        Set<String> wanted = places.stream().map(MapJoin::featureOf).collect(Collectors.toSet());
        this.joined = areas.features().stream()
                .map(MapFeature::id)
                .filter(wanted::contains)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** The words by which the places of a dataset look for their features. */
    static WantedWords words(Dataset dataset) {
        Set<String> ids = new HashSet<>();
        Set<String> names = new HashSet<>();
        for (Place place : dataset.places()) {
            String feature = place.feature();
            if (feature != null) {
                ids.addAll(List.of(feature, place.id()));
            }
            if (feature != null || NamedAreas.mayBeArea(place)) {
                spellings(place).forEach(names::add);
            }
        }
        return new WantedWords(ids, names, Folding::fold);
    }

    /**
     * The layer, its features under the ids by which places refer to them, and a warning for each place that finds no feature or
     * several; one for all if none finds any. Such places stay in the lists.
     */
    static Loaded<MapLayer> join(String file, Dataset dataset, MapLayer areas) {
        return new MapJoin(file, dataset, areas).join();
    }

    private Loaded<MapLayer> join() {
        claim(
                place -> Stream.of(featureOf(place), place.id(), place.name()),
                feature -> Stream.of(feature.id(), feature.name()));
        claim(MapJoin::words, MapJoin::words);
        List<Place> missing = missing();
        if (joined.isEmpty() && missing.size() > 1) {
            problems.add(Problem.warning(
                    file,
                    Location.WHOLE_FILE,
                    String.format(
                            Locale.ENGLISH,
                            "the map has no feature for any of the %,d places that should be on it; they are shown in"
                                    + " lists only",
                            missing.size())));
        } else {
            Map<String, String> idBySpelling = missing.isEmpty() ? Map.of() : idBySpelling();
            missing.stream()
                    .filter(place -> !doubtful.contains(place.id()))
                    .forEach(place -> problems.add(noFeature(place, idBySpelling)));
        }
        return new Loaded<>(renamed(), problems);
    }

    private static String featureOf(Place place) {
        return Objects.requireNonNull(place.feature());
    }

    private static Stream<String> words(Place place) {
        return Stream.concat(Stream.of(featureOf(place), place.id()), spellings(place));
    }

    /** Some maps call Quetta "Quetta District". */
    static Stream<String> spellings(Place place) {
        return place.spellings().flatMap(name -> Stream.of(name, name + " " + place.kind()));
    }

    static Stream<String> words(MapFeature feature) {
        return Stream.concat(Stream.of(feature.id(), feature.name()), feature.otherNames().stream());
    }

    private List<Place> missing() {
        return places.stream()
                .filter(place -> !joined.contains(featureOf(place)))
                .toList();
    }

    /** Lets every place without a feature have the one free feature that shares a word with it. */
    private void claim(
            Function<Place, Stream<String>> wordsOfPlace, Function<MapFeature, Stream<String>> wordsOfFeature) {
        Map<String, Set<MapFeature>> byWord = new LinkedHashMap<>();
        for (MapFeature feature : areas.features()) {
            if (!joined.contains(feature.id()) && !newIds.containsKey(feature.id())) {
                wordsOfFeature
                        .apply(feature)
                        .map(Folding::fold)
                        .forEach(word -> byWord.computeIfAbsent(word, key -> new LinkedHashSet<>())
                                .add(feature));
            }
        }
        Map<String, Place> claims = new LinkedHashMap<>();
        for (Place place : missing()) {
            Set<MapFeature> found = wordsOfPlace
                    .apply(place)
                    .map(Folding::fold)
                    .flatMap(word -> byWord.getOrDefault(word, Set.of()).stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            chosen(place, found).ifPresent(id -> claim(place, id, claims));
        }
    }

    private void claim(Place place, String id, Map<String, Place> claims) {
        Place first = claims.putIfAbsent(id, place);
        if (first == null) {
            newIds.put(id, featureOf(place));
            joined.add(featureOf(place));
        } else if (!featureOf(first).equals(featureOf(place))) {
            warn("the places \"" + first.id() + "\" and \"" + place.id() + "\" both find the feature \"" + id
                    + "\" of the map; it is taken for the first");
        }
    }

    /** The id of the feature that is meant; where several share a word the one of the place's kind. */
    private Optional<String> chosen(Place place, Collection<MapFeature> found) {
        Set<String> ids = ids(found.stream());
        if (ids.size() > 1) {
            Set<String> ofKind =
                    ids(found.stream().filter(feature -> place.kind().equalsIgnoreCase(feature.kind())));
            if (ofKind.size() != 1) {
                if (doubtful.add(place.id())) {
                    warn("the place \"" + place.id()
                            + "\" finds several features of the map, and is shown in lists only: "
                            + String.join(", ", ids));
                }
                return Optional.empty();
            }
            return ofKind.stream().findFirst();
        }
        return ids.stream().findFirst();
    }

    private static Set<String> ids(Stream<MapFeature> features) {
        return features.map(MapFeature::id).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private MapLayer renamed() {
        return newIds.isEmpty()
                ? areas
                : new MapLayer(
                        areas.name(),
                        areas.features().stream().map(this::renamed).toList(),
                        areas.attribution());
    }

    private MapFeature renamed(MapFeature feature) {
        String parent = feature.parent();
        return new MapFeature(
                newIds.getOrDefault(feature.id(), feature.id()),
                feature.name(),
                feature.otherNames(),
                feature.kind(),
                parent == null ? null : newIds.getOrDefault(parent, parent),
                feature.geometry(),
                feature.within(),
                feature.accuracyMetres());
    }

    private void warn(String message) {
        problems.add(Problem.warning(file, Location.WHOLE_FILE, message));
    }

    private Map<String, String> idBySpelling() {
        Map<String, String> idBySpelling = new LinkedHashMap<>();
        for (MapFeature feature : areas.features()) {
            words(feature).forEach(word -> idBySpelling.putIfAbsent(word, feature.id()));
        }
        return idBySpelling;
    }

    private Problem noFeature(Place place, Map<String, String> idBySpelling) {
        String nearest = Stream.of(featureOf(place), place.name())
                .flatMap(word -> Nearest.among(word, idBySpelling.keySet(), NEAREST).stream())
                .map(idBySpelling::get)
                .distinct()
                .limit(NEAREST)
                .collect(Collectors.joining(", "));
        return Problem.warning(
                        file,
                        Location.WHOLE_FILE,
                        "the map has no feature for the place \"" + place.id() + "\", which is shown in lists only")
                .expecting(
                        nearest.isEmpty()
                                ? "the id of a feature of the map"
                                : "a feature of the map, such as " + nearest,
                        place.feature());
    }
}
