package org.dateline.areas;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.geo.MapFeature;

/** An area of a map with its names, and with keys of what it lies in. Two are the same only if they are one object. */
final class NamedArea {

    /** A country lies in itself, so to speak: a province of the same name lies in another, or in none. */
    private static final String COUNTRY = "=";

    private final MapFeature feature;
    private final List<AreaName> names;
    private final Set<String> within = new HashSet<>();

    NamedArea(MapFeature feature) {
        this.feature = feature;
        this.names = Stream.concat(Stream.of(feature.name()), feature.otherNames().stream())
                .map(AreaName::of)
                .toList();
    }

    MapFeature feature() {
        return feature;
    }

    List<AreaName> names() {
        return names;
    }

    /** The two letters of the country that has its code or its name, in English or in any language. */
    Optional<String> country(boolean isEnglish) {
        return feature.codes().stream()
                .flatMap(code -> Countries.ofCode(code).stream())
                .findFirst()
                .or(() -> isEnglish ? Countries.ofEnglishName(feature.name()) : Countries.find(feature.name()));
    }

    Set<String> within() {
        return within;
    }

    void liesIn(Set<String> keys) {
        within.addAll(keys);
    }

    /** By what the name of something that areas lie in is compared with others: however it is spelled, or by the country that it is. */
    static Set<String> keys(String name) {
        Set<String> keys = new HashSet<>();
        keys.add(AreaName.loosest(name));
        Countries.find(name).map(NamedArea::key).ifPresent(keys::add);
        return keys;
    }

    static String key(String country) {
        return COUNTRY + country;
    }

    static boolean isCountry(String key) {
        return key.startsWith(COUNTRY);
    }

    static String countryOf(String key) {
        return key.substring(COUNTRY.length());
    }
}
