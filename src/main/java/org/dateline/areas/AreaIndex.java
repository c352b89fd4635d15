package org.dateline.areas;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.geo.MapFeature;
import org.dateline.geo.MapLayer;
import org.dateline.model.Place;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.index.strtree.STRtree;

/** The areas of a map by all that they are called, at each level of {@link AreaName}, and by what they lie in. */
final class AreaIndex {

    /** Their own names, to the letter and in plain letters, come before all other spellings. */
    private static final int OWN_NAMES = 0;

    private static final int SPELLINGS = 2;
    /** Where a country is found by its code or by another of its names. */
    private static final int COUNTRY = SPELLINGS + 1;

    private static final int BARE = SPELLINGS + 2;
    private static final int LOOSE = SPELLINGS + 3;
    private static final int MOST_ASKED = 1_000;

    /** So many areas are looked at for all places together, whatever they are called. */
    private static final long MOST_LOOKED_AT = 500_000;

    /** And no more than that for a place then. */
    private static final int MOST_ALIKE = 100;

    /** There are no more countries. */
    private static final int MOST_COUNTRIES = 300;

    private static final int LEAST_LIKELY = 4;

    private final List<NamedArea> areas = new ArrayList<>();
    private final List<Map<String, List<NamedArea>>> byForm = new ArrayList<>();
    private final Map<String, List<NamedArea>> byExactId = new HashMap<>();
    private final Map<String, List<NamedArea>> byCode = new HashMap<>();
    private final Map<String, List<NamedArea>> byCountry = new HashMap<>();
    private final Map<String, List<NamedArea>> byWithin = new HashMap<>();
    private final Map<String, NearAreas> nearWithin = new HashMap<>();
    private final Map<String, Set<String>> keys = new HashMap<>();
    private final Map<String, MapFeature> byId = new HashMap<>();
    private boolean isLargerCollected;
    private @Nullable NearAreas nearAll;
    private int asked;
    private long lookedAt;
    private @Nullable STRtree byPlace;
    private @Nullable Point lastPoint;
    private Optional<MapFeature> atLastPoint = Optional.empty();

    /** An area that is called like a place, and at which level: the lower, the surer. */
    record Hit(NamedArea area, int level) {}

    AreaIndex(MapLayer layer) {
        for (int level = OWN_NAMES; level <= LOOSE; level++) {
            byForm.add(new HashMap<>());
        }
        for (MapFeature feature : layer.features()) {
            byId.putIfAbsent(feature.id(), feature);
            NamedArea area = new NamedArea(feature);
            areas.add(area);
            feature.codes().forEach(code -> put(byCode, code(code), area));
            put(byExactId, AreaName.exact(feature.id()), area);
            for (int level = OWN_NAMES; level < SPELLINGS; level++) {
                put(byForm.get(level), own(area.names().get(0), level), area);
            }
            for (AreaName name : area.names()) {
                for (int level = 0; level < AreaName.LEVELS; level++) {
                    Map<String, List<NamedArea>> forms = byForm.get(SPELLINGS + level);
                    name.levels().get(level).forEach(form -> put(forms, form, area));
                }
            }
        }
        collectCountries();
    }

    /** What areas lie in is looked at only when it matters, since names of countries in all languages are to be loaded for it. */
    private void collectLarger() {
        if (isLargerCollected) {
            return;
        }
        isLargerCollected = true;
        for (NamedArea area : areas) {
            area.feature().within().forEach(name -> area.liesIn(keys(name)));
            String parent = area.feature().parent();
            if (parent != null && byId.containsKey(parent)) {
                area.liesIn(Set.of(AreaName.loosest(byId.get(parent).name())));
            }
        }
        for (NamedArea area : areas) {
            area.within().forEach(key -> put(byWithin, key, area));
        }
    }

    private static void put(Map<String, List<NamedArea>> map, String key, NamedArea area) {
        List<NamedArea> same = map.computeIfAbsent(key, first -> new ArrayList<>(1));
        if (same.isEmpty() || same.get(same.size() - 1) != area) {
            same.add(area);
        }
    }

    private static String own(AreaName name, int level) {
        return name.levels().get(level).iterator().next();
    }

    private static String code(String code) {
        return code.strip().toUpperCase(Locale.ROOT);
    }

    /** A map is one of countries if most of its areas are, each another. */
    private void collectCountries() {
        if (areas.size() > MOST_COUNTRIES) {
            return;
        }
        long likely =
                areas.stream().filter(area -> area.country(true).isPresent()).count();
        Map<String, List<NamedArea>> found = new HashMap<>();
        if (likely > areas.size() / LEAST_LIKELY) {
            areas.forEach(area -> area.country(false).ifPresent(code -> put(found, code, area)));
        }
        if (found.size() > areas.size() / 2) {
            byCountry.putAll(found);
            found.forEach((code, same) -> same.forEach(area -> area.liesIn(Set.of(NamedArea.key(code)))));
        }
    }

    /** Whether an area lies in something of which these are the keys. */
    boolean isIn(NamedArea area, Set<String> keys) {
        collectLarger();
        return keys.stream().anyMatch(area.within()::contains);
    }

    /** That of a feature of the map. */
    NamedArea of(MapFeature feature) {
        return byExactId.getOrDefault(AreaName.exact(feature.id()), List.of()).stream()
                .filter(area -> area.feature() == feature)
                .findFirst()
                .orElseThrow();
    }

    /** As {@link NamedArea#keys}, kept. */
    Set<String> keys(String name) {
        return keys.computeIfAbsent(name, NamedArea::keys);
    }

    /** Whether any area lies in something of which this is a key. */
    boolean knows(String key) {
        collectLarger();
        return byWithin.containsKey(key);
    }

    /** Whether several areas lie in something that is called so, which is no area itself then. */
    boolean isLarger(String name) {
        collectLarger();
        return byCountry.isEmpty()
                && byWithin.getOrDefault(AreaName.loosest(name), List.of()).size() > 1;
    }

    /** Whether very many areas are called like a place, and as many were looked at for others before. */
    boolean isTooMuch(Place place) {
        return lookedAt > MOST_LOOKED_AT
                && place.spellings()
                        .map(AreaName::of)
                        .anyMatch(name -> byForm.get(LOOSE)
                                        .getOrDefault(
                                                name.levels()
                                                        .get(LOOSE - SPELLINGS)
                                                        .iterator()
                                                        .next(),
                                                List.of())
                                        .size()
                                > MOST_ALIKE);
    }

    /**
     * The areas that are called like a place, each at the lowest of its levels, the surest first.
     *
     * @param countries the two letters of the countries that it is said to lie in, before which a code of a part of one may stand
     */
    List<Hit> named(Place place, Set<String> countries) {
        Map<NamedArea, Integer> levels = new LinkedHashMap<>();
        // Where it names an area that is not on the map the ids may be names, or those of the map in other letters
        List<String> ids = place.feature() == null ? List.of() : List.of(place.feature(), place.id());
        ids.forEach(id -> collect(byExactId.get(AreaName.exact(id)), OWN_NAMES, levels));
        Stream<String> own = Stream.concat(ids.stream(), Stream.of(place.name()));
        List<AreaName> ownNames = own.map(AreaName::of).toList();
        for (int level = OWN_NAMES; level < SPELLINGS; level++) {
            for (AreaName name : ownNames) {
                collect(byForm.get(level).get(own(name, level)), level, levels);
            }
        }
        List<AreaName> names = place.spellings().map(AreaName::of).toList();
        place.spellings().filter(AreaIndex::isCode).forEach(code -> {
            collect(byCode.get(code), SPELLINGS, levels);
            countries.forEach(country -> collect(byCode.get(country + "-" + code), SPELLINGS, levels));
        });
        for (int level = SPELLINGS; level <= LOOSE; level++) {
            for (AreaName name : names) {
                for (String form : name.levels().get(level - SPELLINGS)) {
                    List<NamedArea> found = byForm.get(level).getOrDefault(form, List.of());
                    collect(
                            level < BARE
                                    ? found
                                    : found.stream()
                                            .filter(area ->
                                                    area.names().stream().noneMatch(name::contradicts))
                                            .toList(),
                            level,
                            levels);
                }
            }
            if (level == COUNTRY && !byCountry.isEmpty()) {
                place.spellings()
                        .flatMap(name -> Countries.find(name).stream())
                        .forEach(code -> collect(byCountry.get(code), COUNTRY, levels));
            }
        }
        lookedAt += levels.size();
        return levels.entrySet().stream()
                .map(hit -> new Hit(hit.getKey(), hit.getValue()))
                .toList();
    }

    /** Whether a name may be a code: it has no small letters. */
    static boolean isCode(String name) {
        return name.equals(code(name));
    }

    private static void collect(@Nullable List<NamedArea> found, int level, Map<NamedArea, Integer> levels) {
        if (found != null) {
            found.forEach(area -> levels.putIfAbsent(area, level));
        }
    }

    /**
     * The areas whose names differ by a letter or two, those by one letter first: those that lie in what a place lies in, and all where
     * the map knows nothing of that. All are looked through for some places only, as that takes its time.
     */
    List<Hit> near(String name, Collection<Set<String>> parents) {
        collectLarger();
        Optional<String> smallest = parents.stream()
                .flatMap(Set::stream)
                .filter(byWithin::containsKey)
                .min(Comparator.comparingInt(
                        key -> byWithin.getOrDefault(key, List.of()).size()));
        if (smallest.isPresent()) {
            return nearWithin
                    .computeIfAbsent(smallest.get(), key -> new NearAreas(byWithin.getOrDefault(key, List.of())))
                    .to(name);
        }
        if (++asked > MOST_ASKED) {
            return List.of();
        }
        if (nearAll == null) {
            nearAll = new NearAreas(areas);
        }
        return nearAll.to(name);
    }

    /** The first area in which a point lies. */
    Optional<MapFeature> at(Point point) {
        if (byPlace == null) {
            STRtree tree = new STRtree();
            areas.forEach(area -> tree.insert(area.feature().geometry().getEnvelopeInternal(), area.feature()));
            byPlace = tree;
        }
        if (!point.equals(lastPoint)) {
            List<?> around = byPlace.query(point.getEnvelopeInternal());
            atLastPoint = around.stream()
                    .map(MapFeature.class::cast)
                    .filter(area -> area.geometry().intersects(point))
                    .findFirst();
            lastPoint = point;
        }
        return atLastPoint;
    }
}
