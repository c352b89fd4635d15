package org.dateline.viewmodel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.data.Nearest;
import org.dateline.geo.MapFeature;
import org.dateline.geo.MapLayer;
import org.dateline.model.Dataset;
import org.dateline.model.Place;
import org.dateline.problem.Location;
import org.dateline.problem.Problem;

/** Checks that the places of a dataset find their features on a map. */
public final class MapJoin {

    private static final int NEAREST = 3;

    private MapJoin() {}

    /**
     * One warning for each place whose feature the map does not have, with the nearest ids; the place stays in the lists.
     *
     * @param file the dataset's file, as the user gave it
     */
    public static List<Problem> problems(String file, Dataset dataset, MapLayer areas) {
        return dataset.places().stream()
                .filter(place ->
                        place.feature() != null && areas.find(place.feature()).isEmpty())
                .map(place -> problem(file, place, areas))
                .toList();
    }

    private static Problem problem(String file, Place place, MapLayer areas) {
        Map<String, String> idBySpelling = new LinkedHashMap<>();
        for (MapFeature feature : areas.features()) {
            idBySpelling.putIfAbsent(feature.id(), feature.id());
            idBySpelling.putIfAbsent(feature.name(), feature.id());
            feature.otherNames().forEach(name -> idBySpelling.putIfAbsent(name, feature.id()));
        }
        String nearest = Stream.of(place.feature(), place.name())
                .filter(Objects::nonNull)
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
