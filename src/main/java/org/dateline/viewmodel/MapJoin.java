package org.dateline.viewmodel;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.geo.MapFeature;
import org.dateline.geo.MapLayer;
import org.dateline.model.Dataset;
import org.dateline.model.Folding;
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
        String nearest = areas.features().stream()
                .sorted(Comparator.comparingInt((MapFeature feature) -> distance(place, feature))
                        .thenComparing(MapFeature::id))
                .limit(NEAREST)
                .map(MapFeature::id)
                .collect(Collectors.joining(", "));
        return Problem.warning(
                        file,
                        Location.WHOLE_FILE,
                        "the map has no feature for the place \"" + place.id() + "\", which is shown in lists only")
                .expecting("a feature of the map, such as " + nearest, place.feature());
    }

    private static int distance(Place place, MapFeature feature) {
        String name = Folding.fold(place.name());
        return Math.min(levenshtein(name, Folding.fold(feature.name())), levenshtein(name, Folding.fold(feature.id())));
    }

    private static int levenshtein(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int above = row[j];
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(above, row[j - 1]) + 1);
                diagonal = above;
            }
        }
        return row[other.length()];
    }
}
