package org.dateline.workspace;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.events.Dataset;
import org.dateline.geo.MapFeature;
import org.dateline.geo.MapLayer;
import org.dateline.model.Catalog;
import org.dateline.model.Place;
import org.dateline.text.Folding;

/** Gives the districts and provinces of an imported dataset, which know only their names, the areas of a map. */
public final class NamedAreas {

    private static final Set<String> KINDS = Set.of("district", "province");

    private NamedAreas() {}

    /**
     * The dataset with the features of this map, for every district and province whose name only one feature has, and
     * that no other has too. The rest stays without: it is no mistake to lie outside of a map.
     */
    public static Dataset join(Dataset dataset, MapLayer areas) {
        Map<String, String> featureByWord = featureByWord(areas);
        Map<String, String> features = new LinkedHashMap<>();
        Map<String, Integer> claims = new HashMap<>();
        for (Place place : dataset.places()) {
            if (place.feature() == null && KINDS.contains(place.kind())) {
                Set<String> found = MapJoin.spellings(place)
                        .map(Folding::fold)
                        .filter(featureByWord::containsKey)
                        .map(featureByWord::get)
                        .collect(Collectors.toSet());
                if (found.size() == 1) {
                    String feature = found.iterator().next();
                    features.put(place.id(), feature);
                    claims.merge(feature, 1, Integer::sum);
                }
            }
        }
        features.values().removeIf(feature -> claims.getOrDefault(feature, 0) > 1);
        return withFeatures(dataset, features);
    }

    /** By every word that only one feature answers to, that feature. */
    private static Map<String, String> featureByWord(MapLayer areas) {
        Map<String, String> byWord = new HashMap<>();
        Set<String> several = new HashSet<>();
        for (MapFeature feature : areas.features()) {
            MapJoin.words(feature).map(Folding::fold).forEach(word -> {
                if (!byWord.computeIfAbsent(word, first -> feature.id()).equals(feature.id())) {
                    several.add(word);
                }
            });
        }
        byWord.keySet().removeAll(several);
        return byWord;
    }

    private static Dataset withFeatures(Dataset dataset, Map<String, String> features) {
        List<Place> places = dataset.places().stream()
                .map(place -> features.containsKey(place.id()) ? withFeature(place, features.get(place.id())) : place)
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
