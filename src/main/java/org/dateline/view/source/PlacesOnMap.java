package org.dateline.view.source;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.dateline.control.map.content.AreaState;
import org.dateline.control.map.content.MapHighlight;
import org.dateline.control.map.content.MapTarget;
import org.dateline.control.map.plane.EventPoints;
import org.dateline.control.map.plane.MapEvents;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.database.Survey;
import org.dateline.geo.MapReach;
import org.dateline.viewmodel.source.PlaceTally;
import org.dateline.workspace.PlacesOfSource;

/**
 * The places of a source as the map shows them: those whose points are known have symbols at these, by the numbers that the places have, and all that
 * lie in an area count for it.
 */
final class PlacesOnMap {

    private final PlacesOfSource places;
    private final Map<String, Integer> numbers = new HashMap<>();
    /** Whether a place has a symbol within reach of the map. */
    private final boolean[] isInReach;

    /** @param reach what the map shows unless one looks elsewhere */
    PlacesOnMap(PlacesOfSource places, MapReach reach) {
        this.places = places;
        this.isInReach = new boolean[places.names().size()];
        for (int place = 0; place < places.names().size(); place++) {
            numbers.put(places.names().get(place), place);
            Survey.Position at = places.points().get(places.names().get(place));
            isInReach[place] = at != null && reach.holds(at.longitude(), at.latitude());
        }
    }

    /** What the table calls them, by their numbers. */
    List<String> names() {
        return places.names();
    }

    /** Where the map comes from; empty if that is not said. */
    String attribution() {
        return places.map().areas().attribution();
    }

    /** Whether any of them has a symbol. */
    boolean haveSymbols() {
        return !places.points().isEmpty();
    }

    /** Whether any of them counts for an area. */
    boolean haveAreas() {
        return !places.areas().isEmpty();
    }

    /** How many events all symbols have together, and so one that all are joined in. */
    long atPoints(PlaceTally tally) {
        return IntStream.range(0, tally.places())
                .filter(place -> isInReach[place])
                .mapToLong(tally::shown)
                .sum();
    }

    private boolean hasSymbol(int place) {
        return places.points().containsKey(places.names().get(place));
    }

    /**
     * The layers with the symbols on them, and room beside the names of areas for what is known no more exactly.
     *
     * @param most how many events there are at each place, whatever the window
     */
    MapLayers on(MapLayers layers, long[] most) {
        double[] longitudes = new double[names().size()];
        double[] latitudes = new double[longitudes.length];
        Arrays.fill(longitudes, Double.NaN);
        Arrays.fill(latitudes, Double.NaN);
        places.points()
                .forEach((name, at) -> number(name).ifPresent(place -> {
                    longitudes[place] = at.longitude();
                    latitudes[place] = at.latitude();
                }));
        EventPoints.Ids ids =
                new EventPoints.Ids(names()::get, name -> number(name).orElse(-1));
        return layers.withCounts(besideNames(most))
                .with(new MapEvents(
                        EventPoints.counted(longitudes, latitudes, most, ids, layers.projection()), null, null, null));
    }

    /** How many events may be counted beside the name of each area. */
    private Map<String, Long> besideNames(long[] most) {
        Map<String, Long> counted = new HashMap<>();
        for (int place = 0; place < most.length; place++) {
            int area = places.areaOf()[place];
            if (area >= 0 && !hasSymbol(place)) {
                counted.merge(places.areas().get(area), most[place], Long::sum);
            }
        }
        return counted;
    }

    private Optional<Integer> number(String name) {
        return Optional.ofNullable(numbers.get(name));
    }

    /** How many events are shown in each area. */
    long[] byArea(PlaceTally tally) {
        return places.byArea(
                IntStream.range(0, tally.places()).mapToLong(tally::shown).toArray());
    }

    /**
     * What is shown in each area that has anything. Where some places have symbols, those that have none are known no more exactly than to their area.
     */
    Map<String, AreaState> areas(PlaceTally tally) {
        int count = places.areas().size();
        long[][] certain = new long[count][];
        long[][] possible = new long[count][];
        long[] sure = new long[count];
        long[] maybe = new long[count];
        for (int place = 0; place < places.areaOf().length; place++) {
            int area = places.areaOf()[place];
            if (area < 0 || tally.shown(place) == 0) {
                continue;
            }
            sure[area] += tally.certain(place);
            maybe[area] += tally.possible(place);
            if (haveSymbols() && !hasSymbol(place)) {
                if (certain[area] == null) {
                    certain[area] = new long[tally.categories()];
                    possible[area] = new long[tally.categories()];
                }
                tally.addByCategory(place, certain[area], possible[area]);
            }
        }
        Map<String, AreaState> states = new HashMap<>();
        for (int area = 0; area < count; area++) {
            long all = sure[area] + maybe[area];
            if (all > 0) {
                states.put(
                        places.areas().get(area),
                        certain[area] == null
                                ? new AreaState(sure[area], maybe[area], 0, 0, 0, all)
                                : new AreaState(
                                        sure[area],
                                        maybe[area],
                                        LongStream.of(certain[area]).sum()
                                                + LongStream.of(possible[area]).sum(),
                                        LongStream.of(certain[area]).sum(),
                                        most(certain[area], possible[area]),
                                        all));
            }
        }
        return states;
    }

    private static int most(long[] certain, long[] possible) {
        int most = 0;
        for (int category = 1; category < certain.length; category++) {
            if (certain[category] + possible[category] > certain[most] + possible[most]) {
                most = category;
            }
        }
        return most;
    }

    /** How many events are shown that neither an area has nor a symbol within reach of the map. */
    long nowhere(PlaceTally tally, long shown) {
        long somewhere = 0;
        for (int place = 0; place < tally.places(); place++) {
            if (places.areaOf()[place] >= 0 || isInReach[place]) {
                somewhere += tally.shown(place);
            }
        }
        return shown - somewhere;
    }

    /** The numbers of the places that lie there; none of what has no place of the source. */
    List<Integer> placesAt(MapTarget target) {
        if (target instanceof MapTarget.Area area) {
            return places.placesIn(area.feature());
        }
        if (target instanceof MapTarget.Group group) {
            return group.points();
        }
        return target instanceof MapTarget.Square square ? square.points() : List.of();
    }

    /** What is to be set off where some places are chosen: areas of which all are, and the symbols of others, or the areas of those without one. */
    MapHighlight highlight(Set<String> chosen) {
        Set<String> areas = new HashSet<>();
        Set<String> symbols = new HashSet<>();
        int[] all = new int[places.areas().size()];
        int[] some = new int[all.length];
        for (int place = 0; place < places.areaOf().length; place++) {
            int area = places.areaOf()[place];
            if (area >= 0) {
                all[area]++;
                some[area] += chosen.contains(names().get(place)) ? 1 : 0;
            }
        }
        for (String name : chosen) {
            number(name).ifPresent(place -> {
                int area = places.areaOf()[place];
                boolean isOfWhole = area >= 0 && some[area] == all[area];
                if (hasSymbol(place) && (!isOfWhole || chosen.size() == 1)) {
                    symbols.add(name);
                }
                if (isOfWhole || area >= 0 && !hasSymbol(place)) {
                    areas.add(places.areas().get(area));
                }
            });
        }
        return new MapHighlight(areas, symbols);
    }
}
