package org.dateline.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.dateline.control.map.content.MapContent;
import org.dateline.control.map.content.ShadeClasses;
import org.dateline.control.map.plane.EventPoints;
import org.dateline.control.map.symbol.Cluster;
import org.dateline.control.map.symbol.SymbolGroups;
import org.dateline.events.Relation;
import org.dateline.geo.Projection;
import org.dateline.geo.Viewport;
import org.dateline.model.Certainty;
import org.dateline.query.EventIndex;
import org.dateline.query.GroupTally;
import org.dateline.query.PointTally;
import org.dateline.query.WindowResult;
import org.dateline.viewmodel.source.PlaceTally;
import org.jspecify.annotations.NullMarked;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Holds the symbols of places that an engine counted to those of the same events in memory. */
@NullMarked
final class SymbolsAgainstIndex {

    private static final List<String> PLACES = List.of("place-0", "place-1", "place-2", "place-3", "place-4");
    private static final Projection PLANE = Projection.cylindrical(new Envelope(66, 67, 28, 31));
    private static final double[] LONGITUDES = {66.1, 66.102, 66.6, 66.4, 66.401};
    private static final double[] LATITUDES = {29, 29.001, 29.5, 30.2, 30.2};
    private static final List<String> CATEGORIES = List.of("category-0", "category-1", "category-2", "category-3");

    private SymbolsAgainstIndex() {}

    /** A symbol by what it shows; what is of no category is drawn as the first is. */
    private record Drawn(
            double x, double y, long size, double radius, Map<String, Long> certain, Map<String, Long> possible) {}

    static void holds(PlaceTally counted, EventIndex index, WindowResult result) {
        // Those of the table, as symbols of the same size are joined in the order of their points
        List<String> names = counted.names();
        Relation points = Relation.of(
                index.events().size(),
                names.size(),
                (event, found) -> index.events()
                        .get(event)
                        .places()
                        .forEach(place -> found.accept(names.indexOf(place.place()))));
        GroupTally known = index.count(points).of(result);
        for (int place = 0; place < names.size(); place++) {
            if (PLACES.contains(names.get(place))) {
                long certain = known.certain(place);
                long possible = known.possible(place);
                assertThat(counted.certain(place)).isEqualTo(certain);
                assertThat(counted.possible(place)).isEqualTo(possible);
                assertThat(counted.certainty(place))
                        .isEqualTo(
                                certain > 0
                                        ? Certainty.CERTAIN
                                        : possible > 0 ? Certainty.POSSIBLE : Certainty.OUTSIDE);
            }
        }
        double[] longitudes = new double[names.size()];
        double[] latitudes = new double[names.size()];
        Arrays.fill(longitudes, Double.NaN);
        Arrays.fill(latitudes, Double.NaN);
        for (int point = 0; point < PLACES.size(); point++) {
            int place = names.indexOf(PLACES.get(point));
            if (place >= 0) {
                longitudes[place] = LONGITUDES[point];
                latitudes[place] = LATITUDES[point];
            }
        }
        EventPoints.Ids ids = new EventPoints.Ids(names::get, names::indexOf);
        EventPoints ofPlaces = EventPoints.counted(longitudes, latitudes, new long[names.size()], ids, PLANE);
        EventPoints inMemory = EventPoints.of(longitudes, latitudes, new int[names.size()], points, ids, PLANE);

        for (double metres : new double[] {20, 400, 3000}) {
            assertThat(drawn(ofPlaces, counted, names(counted), metres))
                    .containsExactlyInAnyOrderElementsOf(drawn(inMemory, known, CATEGORIES, metres));
        }
    }

    private static List<String> names(PlaceTally counted) {
        return counted.categoryNames().stream()
                .map(name -> name.equals(SourceFilter.NOTHING) ? CATEGORIES.get(0) : name)
                .toList();
    }

    private static List<Drawn> drawn(EventPoints points, PointTally tally, List<String> categories, double metres) {
        Coordinate middle = PLANE.project(66.5, 29.5);
        SymbolGroups groups = new SymbolGroups(100);
        groups.join(
                points,
                new Viewport(middle.x, middle.y, metres, 800, 600),
                new MapContent(Map.of(), tally, null, ShadeClasses.FEW));
        return groups.clusters().stream()
                .map(cluster -> drawn(cluster, cluster.shares(tally), categories))
                .toList();
    }

    private static Drawn drawn(Cluster cluster, List<Cluster.Share> shares, List<String> categories) {
        Map<String, Long> certain = new TreeMap<>();
        Map<String, Long> possible = new TreeMap<>();
        for (Cluster.Share share : shares) {
            certain.merge(categories.get(share.category()), share.certain(), Long::sum);
            possible.merge(categories.get(share.category()), share.possible(), Long::sum);
        }
        assertThat(LongStream.concat(
                                certain.values().stream().mapToLong(Long::longValue),
                                possible.values().stream().mapToLong(Long::longValue))
                        .sum())
                .isEqualTo(cluster.size());
        return new Drawn(cluster.x(), cluster.y(), cluster.size(), cluster.radius(), certain, possible);
    }
}
