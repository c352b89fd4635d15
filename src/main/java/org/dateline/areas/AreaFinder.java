package org.dateline.areas;

import static org.dateline.language.Tr.tr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.geo.MapFeature;
import org.dateline.geo.MapLayer;
import org.dateline.model.Catalog;
import org.dateline.model.Gazetteer;
import org.dateline.model.Place;
import org.dateline.words.ListWords;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/**
 * Finds the areas of a map that places are. Of those that are called like a place, at the strictest level at which any is, the one of
 * its kind is meant, else the one that lies in what the place lies in, else the one that holds its point. What lies in something else
 * that the map knows, or far from every point of the place, is not meant, whatever it is called.
 */
public final class AreaFinder {

    /** So far from the edge of the only area of its name a point may lie that is given for a place in it, degrees: some 50 km. */
    private static final double NEAR_DEGREES = 0.5;

    private static final double KILOMETRES_PER_DEGREE = 111.32;
    private static final int MOST_TOLD = 5;
    private static final String COUNTRY = "country";

    private final AreaIndex index;
    private final Catalog<Place> places;
    private final Gazetteer gazetteer;
    private final Map<String, List<Point>> points = new HashMap<>();

    /** What came of looking for the area of a place. */
    public sealed interface Answer {

        /**
         * An area was found.
         *
         * @param level how exactly the names are the same: the lower, the more
         */
        record Found(MapFeature area, int level) implements Answer {}

        /** No area is called so. */
        record Unknown() implements Answer {}

        /**
         * No area is called so, but one nearly so, which may be meant.
         *
         * @param nearest its name
         */
        record Misspelt(String nearest) implements Answer {}

        /**
         * Areas are called so, but none of them is meant, or nothing says which.
         *
         * @param reason why, to stand behind "is not joined"
         */
        record Refused(String reason) implements Answer {}
    }

    /**
     * What speaks against an area whose id a place names.
     *
     * @param words the same in words
     * @param byPoint whether its points do, which may say together with its name which area is meant
     */
    public record Contradiction(String words, boolean byPoint) {}

    /** Something that a place lies in, by the keys of all its spellings. */
    private record Parent(String name, Set<String> keys) {}

    /** Those of a map, for the places of a dataset; takes time in proportion to both. */
    public AreaFinder(MapLayer areas, Catalog<Place> places, Gazetteer gazetteer) {
        this.index = new AreaIndex(areas);
        this.places = places;
        this.gazetteer = gazetteer;
        places.forEach(this::collectPoint);
    }

    /** All words by which the area of a place may be found, also those that only its code stands for. */
    public static Stream<String> wantedNames(Place place) {
        Stream<String> ofCountries = place.spellings()
                .filter(name -> isCountry(place) || AreaIndex.isCode(name))
                .flatMap(name -> Countries.ofCode(name).stream())
                .flatMap(Countries::names);
        return Stream.concat(
                place.spellings().flatMap(name -> Stream.of(name, name + " " + place.kind())), ofCountries);
    }

    /** Whether a place is of a kind that is no larger than the areas of most maps. */
    public static boolean isSmall(Place place) {
        return KindWords.isSmall(Letters.words(place.kind()));
    }

    /** One form for all names that may be one. */
    public static String fold(String name) {
        return AreaName.loosest(name);
    }

    /** The point of a place belongs to all that it lies in. */
    private void collectPoint(Place place) {
        Double longitude = place.longitude();
        Double latitude = place.latitude();
        if (longitude == null || latitude == null) {
            return;
        }
        Point point = new GeometryFactory().createPoint(new Coordinate(longitude, latitude));
        gazetteer
                .withAncestors(place.id())
                .forEach(id ->
                        points.computeIfAbsent(id, first -> new ArrayList<>()).add(point));
    }

    /**
     * Looks for the area of a place.
     *
     * @param isFree whether an area may be taken
     */
    public Answer find(Place place, Predicate<MapFeature> isFree) {
        if (index.isTooMuch(place)) {
            return new Answer.Refused(tr("to any of the areas of the map that are called so: there are too many"));
        }
        Set<String> countries = place.spellings().anyMatch(AreaIndex::isCode) ? countries(place) : Set.of();
        List<AreaIndex.Hit> named = index.named(place, countries).stream()
                .filter(hit -> isFree.test(hit.area().feature()))
                .toList();
        List<Parent> parents = parents(place);
        if (named.isEmpty()) {
            return nearest(place, parents, isFree)
                    .<Answer>map(Answer.Misspelt::new)
                    .orElseGet(Answer.Unknown::new);
        }
        List<AreaIndex.Hit> possible = named.stream()
                .filter(hit ->
                        against(place, hit.area(), parents, named.size() == 1).isEmpty())
                .toList();
        if (possible.isEmpty()) {
            return new Answer.Refused(named.stream()
                    .limit(MOST_TOLD)
                    .map(hit -> tr(
                            "to the area \"{0}\" of the map: {1}",
                            hit.area().feature().name(),
                            against(place, hit.area(), parents, named.size() == 1)
                                    .orElseThrow()
                                    .get()))
                    .reduce((one, other) -> tr("{0}; nor {1}", one, other))
                    .orElseThrow());
        }
        int level = possible.stream().mapToInt(AreaIndex.Hit::level).min().orElseThrow();
        List<NamedArea> surest = possible.stream()
                .filter(hit -> hit.level() == level)
                .map(AreaIndex.Hit::area)
                .toList();
        boolean isOnly = named.stream().filter(hit -> hit.level() <= level).count() == 1;
        return decide(place, surest, parents, isOnly)
                .<Answer>map(area -> new Answer.Found(area.feature(), level))
                .orElseGet(() -> new Answer.Refused(undecided(place, surest)));
    }

    /**
     * What speaks against the area whose id a place names: that it is not called like the place, and that the points of the
     * place lie elsewhere or, where it has none and the id is a mere number, that another area has its name. Empty if nothing does.
     */
    public Optional<Contradiction> against(Place place, MapFeature area) {
        Place unnamed = place.withFeature(null);
        NamedArea named = index.of(area);
        boolean isCalled = index.isTooMuch(unnamed)
                || index.named(unnamed, countries(unnamed)).stream().anyMatch(hit -> hit.area() == named);
        if (isCalled) {
            return Optional.empty();
        }
        if (points.containsKey(place.id())) {
            return isNear(named, place)
                    ? Optional.empty()
                    : Optional.of(new Contradiction(
                            tr("that is called otherwise, and {0}", whereInstead(place, named)), true));
        }
        boolean isNumber = area.id().chars().allMatch(Character::isDigit);
        return isNumber && find(unnamed, other -> true) instanceof Answer.Found other
                ? Optional.of(new Contradiction(
                        tr(
                                "the area \"{0}\" has its name, and no point says which is meant",
                                other.area().name()),
                        false))
                : Optional.empty();
    }

    /** What a place lies in; a country is in itself, so that it is not taken for a part of another. */
    private List<Parent> parents(Place place) {
        List<Parent> parents = new ArrayList<>();
        for (String id : gazetteer.withAncestors(place.id())) {
            Parent parent = parent(places.get(id));
            if (id.equals(place.id())) {
                parent.keys().removeIf(key -> !isCountry(place) || !NamedArea.isCountry(key));
            }
            if (!parent.keys().isEmpty()) {
                parents.add(parent);
            }
        }
        return parents;
    }

    /** The two letters of the countries that a place lies in. */
    private Set<String> countries(Place place) {
        return parents(place).stream()
                .flatMap(parent -> parent.keys().stream())
                .filter(NamedArea::isCountry)
                .map(NamedArea::countryOf)
                .collect(Collectors.toSet());
    }

    private Parent parent(Place place) {
        Set<String> keys = new HashSet<>();
        place.spellings().forEach(name -> keys.addAll(index.keys(name)));
        return new Parent(place.name(), keys);
    }

    private static boolean isCountry(Place place) {
        return place.kind().toLowerCase(Locale.ROOT).equals(COUNTRY);
    }

    /** What speaks against an area that is called like a place, in words, which take their time; empty if nothing does. */
    private Optional<Supplier<String>> against(Place place, NamedArea area, List<Parent> parents, boolean isOnly) {
        boolean isLarger = !isSmall(place)
                && !place.kind().equalsIgnoreCase(area.feature().kind())
                && index.isLarger(place.name())
                && parents.stream().noneMatch(parent -> parent.keys().contains(fold(place.name())));
        if (isLarger) {
            return Optional.of(() -> tr("other areas lie in \"{0}\"", place.name()));
        }
        boolean agrees = parents.stream().anyMatch(parent -> isIn(area, parent));
        Optional<Parent> other = parents.stream()
                .filter(parent -> !isIn(area, parent) && parent.keys().stream().anyMatch(index::knows))
                .findFirst();
        // The provinces of two files are spelled in many ways: the point of the place outweighs one that the map does
        // not know
        boolean isElsewhere = other.isPresent()
                || !agrees && !parents.isEmpty() && !area.within().isEmpty() && !(isOnly && hasPointOf(place, area));
        if (isElsewhere) {
            String in = other.orElseGet(() -> parents.get(0)).name();
            List<String> within = area.feature().within();
            return Optional.of(() -> within.isEmpty()
                    ? tr("it is in \"{0}\", the area is not", in)
                    : tr("it is in \"{0}\", the area in \"{1}\"", in, ListWords.commas(within)));
        }
        return isNear(area, place) ? Optional.empty() : Optional.of(() -> whereInstead(place, area));
    }

    private boolean isIn(NamedArea area, Parent parent) {
        return index.isIn(area, parent.keys());
    }

    /** Whether the place has no point, or one that lies in the area or near it. */
    private boolean isNear(NamedArea area, Place place) {
        List<Point> known = points.getOrDefault(place.id(), List.of());
        Envelope wide = new Envelope(area.feature().geometry().getEnvelopeInternal());
        wide.expandBy(NEAR_DEGREES);
        return known.isEmpty()
                || known.stream()
                        .anyMatch(point -> wide.contains(point.getCoordinate())
                                && area.feature().geometry().isWithinDistance(point, NEAR_DEGREES));
    }

    private String whereInstead(Place place, NamedArea area) {
        Point point = points.getOrDefault(place.id(), List.of()).get(0);
        String other = index.at(point).map(MapFeature::name).orElse(null);
        if (other != null) {
            return place.hasPoint()
                    ? tr("its point lies in \"{0}\"", other)
                    : tr("what lies in it has a point in \"{0}\"", other);
        }
        long kilometres = Math.round(area.feature().geometry().distance(point) * KILOMETRES_PER_DEGREE);
        return place.hasPoint()
                ? tr("its point lies some {0} km from it", kilometres)
                : tr("what lies in it has a point some {0} km from it", kilometres);
    }

    /** Whether the area holds a point of the place. */
    private boolean hasPointOf(Place place, NamedArea area) {
        return points.getOrDefault(place.id(), List.of()).stream()
                .anyMatch(area.feature().geometry()::intersects);
    }

    /** The one that is meant; where its name is not the only one, a point beside it does not say that it is. */
    private Optional<NamedArea> decide(Place place, List<NamedArea> possible, List<Parent> parents, boolean isOnly) {
        List<NamedArea> left = narrowed(
                possible, area -> place.kind().equalsIgnoreCase(area.feature().kind()));
        long most = left.stream().mapToLong(area -> shared(area, parents)).max().orElse(0);
        left = narrowed(left, area -> most > 0 && shared(area, parents) == most);
        left = narrowed(left, area -> hasPointOf(place, area));
        if (left.size() != 1) {
            return Optional.empty();
        }
        NamedArea area = left.get(0);
        boolean isSure = isOnly
                || possible.size() > 1
                || shared(area, parents) > 0
                || !points.containsKey(place.id())
                || hasPointOf(place, area);
        return isSure ? Optional.of(area) : Optional.empty();
    }

    private long shared(NamedArea area, List<Parent> parents) {
        return parents.stream().filter(parent -> isIn(area, parent)).count();
    }

    /** Those of which it is true, if it is of any. */
    private static List<NamedArea> narrowed(List<NamedArea> areas, Predicate<NamedArea> condition) {
        List<NamedArea> some =
                areas.size() > 1 ? areas.stream().filter(condition).toList() : areas;
        return some.isEmpty() ? areas : some;
    }

    private String undecided(Place place, List<NamedArea> possible) {
        String where = possible.stream()
                .map(NamedArea::feature)
                .map(area -> area.within().isEmpty() ? area.id() : tr("in {0}", ListWords.commas(area.within())))
                .limit(MOST_TOLD)
                .reduce((one, other) -> tr("{0}; {1}", one, other))
                .orElse("");
        if (possible.size() == 1) {
            return tr(
                    "to the area \"{0}\" of the map: others are called like it, and its point lies in none of them",
                    possible.get(0).feature().name());
        }
        String count = String.valueOf(possible.size());
        return points.containsKey(place.id())
                ? tr(
                        "to any of {0} areas that are called like it ({1}): its point lies in none of them, or in several",
                        count, where)
                : tr(
                        "to any of {0} areas that are called like it ({1}): neither what it lies in nor a point says which",
                        count, where);
    }

    /** The only name of an area that may be meant by another; that of one letter less comes before all others. */
    private Optional<String> nearest(Place place, List<Parent> parents, Predicate<MapFeature> isFree) {
        List<AreaIndex.Hit> near = index
                .near(place.name(), parents.stream().map(Parent::keys).toList())
                .stream()
                .filter(hit -> isFree.test(hit.area().feature()))
                .filter(hit -> against(place, hit.area(), parents, false).isEmpty())
                .toList();
        List<String> names = near.stream()
                .filter(hit -> hit.level() == near.get(0).level())
                .map(hit -> hit.area().feature().name())
                .distinct()
                .toList();
        return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
    }
}
