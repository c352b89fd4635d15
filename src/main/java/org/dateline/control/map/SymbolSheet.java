package org.dateline.control.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.geo.Viewport;
import org.dateline.query.GroupTally;
import org.jspecify.annotations.Nullable;

/**
 * Which symbols are on the map: the towns' events, joined where they would overlap, and the group that is fanned out. Where
 * so many towns have something to show that their symbols would cover much of the map, there are squares in their stead.
 */
final class SymbolSheet {

    /** Fewer towns than these are never too many. */
    private static final int LEAST_TOWNS = 400;

    /** The share of what is drawn that symbols may cover, if none of them were joined, before squares stand for them. */
    private static final double MOST_COVERED = 0.25;

    /** The share below which there are symbols again; less, so that a step of the window does not change it to and fro. */
    private static final double COVERED_AGAIN = 0.15;

    private Towns towns = Towns.NONE;
    private MapContent content = MapContent.EMPTY;
    private List<Cluster> clusters = List.of();
    private boolean dense;
    private Optional<Fan> fan = Optional.empty();
    private int fanItem = -1;
    private List<Cluster> most = List.of();
    private @Nullable Viewport mostFor;
    private @Nullable Squares squares;

    void show(Towns newTowns) {
        towns = newTowns;
        mostFor = null;
        squares = null;
        dense = false;
        closeFan();
    }

    Towns towns() {
        return towns;
    }

    /** Joins the shown events anew; a fan stays open as long as its group is there. */
    void join(Viewport viewport, MapContent shown) {
        content = shown;
        Presence presence = shown.presence();
        dense = isDense(viewport, presence, dense);
        clusters = dense ? List.of() : Cluster.of(towns, viewport, presence);
        Optional<Integer> fanned = fan.map(open -> open.cluster().town());
        fan = fanned.flatMap(town -> clusters.stream()
                .filter(cluster -> cluster.town() == town && !cluster.isOne())
                .findFirst()
                .flatMap(this::fanOf));
        if (fan.isEmpty() || fanItem >= fan.get().symbols().size()) {
            fanItem = -1;
        }
    }

    private Optional<Fan> fanOf(Cluster cluster) {
        return Optional.ofNullable(content.towns()).map(tally -> Fan.of(cluster, cluster.first(tally)));
    }

    private boolean isDense(Viewport viewport, Presence shown, boolean already) {
        if (towns.size() < LEAST_TOWNS) {
            return false;
        }
        double width = viewport.width() + 2 * Sheet.MARGIN;
        double height = viewport.height() + 2 * Sheet.MARGIN;
        double least = width * height * (already ? COVERED_AGAIN : MOST_COVERED);
        double covered = 0;
        int seen = 0;
        for (int town = 0; town < towns.size(); town++) {
            int events = shown.events(town);
            if (events > 0 && isDrawn(viewport, town)) {
                double radius = Cluster.radiusOf(events) + 1;
                covered += Math.PI * radius * radius;
                if (++seen >= LEAST_TOWNS && covered > least) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the town lies on the screen or so near that it is drawn. */
    private boolean isDrawn(Viewport viewport, int town) {
        double x = viewport.screenX(towns.x(town));
        double y = viewport.screenY(towns.y(town));
        // Neither holds for what is not on the map
        return x >= -Sheet.MARGIN
                && x <= viewport.width() + Sheet.MARGIN
                && y >= -Sheet.MARGIN
                && y <= viewport.height() + Sheet.MARGIN;
    }

    /** Whether there are squares in the stead of symbols. */
    boolean isDense() {
        return dense;
    }

    /** The squares of a view, which are kept for the next time. */
    Squares squares(Viewport view) {
        if (squares == null || !squares.view().equals(view)) {
            squares = new Squares(towns, view);
        }
        return squares;
    }

    /**
     * The clusters as they are joined if every event of the dataset is shown: the most room that symbols ever take; none
     * where there would be squares.
     */
    List<Cluster> atTheMost(Viewport viewport) {
        if (!viewport.equals(mostFor)) {
            Presence everything = Presence.everything(towns);
            most = isDense(viewport, everything, true) ? List.of() : Cluster.of(towns, viewport, everything);
            mostFor = viewport;
        }
        return most;
    }

    List<Cluster> clusters() {
        return clusters;
    }

    Optional<Fan> fan() {
        return fan;
    }

    /** The event of the fan that the keyboard is at, if it is in the fan, by its position. */
    Optional<Integer> fanEvent() {
        return fan.filter(open -> fanItem >= 0)
                .map(open -> open.symbols().get(fanItem).position());
    }

    boolean closeFan() {
        boolean open = fan.isPresent();
        fan = Optional.empty();
        fanItem = -1;
        return open;
    }

    /** Fans out the group of these events, with the keyboard at its first event if so wanted. */
    void openFan(MapTarget.Group group, boolean withKeyboard) {
        fan = clusters.stream()
                .filter(cluster -> isAt(cluster, group))
                .findFirst()
                .flatMap(this::fanOf);
        fanItem = fan.isPresent() && withKeyboard ? 0 : -1;
    }

    /** Takes the keyboard to the next event of the fan, or the one before; from the last to the first. */
    void moveInFan(int steps) {
        fan.ifPresent(open -> fanItem = Math.floorMod(
                (fanItem < 0 && steps < 0 ? 0 : fanItem) + steps, open.symbols().size()));
    }

    /** What lies at a point of the screen, the fan before what it covers; nothing if no symbol does. */
    MapTarget targetAt(double x, double y, Viewport viewport) {
        if (fan.isPresent() && fan.get().covers(x, y)) {
            int item = fan.get().itemAt(x, y);
            return item < 0
                    ? targetOf(fan.get().cluster())
                    : symbol(fan.get().symbols().get(item).position());
        }
        GroupTally tally = content.towns();
        if (dense && squares != null && tally != null) {
            return squares.at(viewport.planeX(x), viewport.planeY(y), tally);
        }
        return clusters.stream()
                .filter(cluster -> cluster.covers(x, y))
                .min(Comparator.comparingDouble(cluster -> Math.hypot(cluster.x() - x, cluster.y() - y)))
                .map(this::targetOf)
                .orElse(MapTarget.NOTHING);
    }

    /** The target of an event's symbol. */
    MapTarget symbol(int position) {
        return new MapTarget.Symbol(towns.id(position));
    }

    MapTarget targetOf(Cluster cluster) {
        GroupTally tally = content.towns();
        int[] first = tally == null ? new int[0] : cluster.first(tally);
        if (cluster.isOne() && first.length > 0) {
            return symbol(first[0]);
        }
        return new MapTarget.Group(
                cluster.size(), Arrays.stream(first).mapToObj(towns::id).toList());
    }

    /** Whether the target is this cluster; to compare the numbers of events first is what makes it cheap. */
    boolean isAt(Cluster cluster, MapTarget target) {
        if (target instanceof MapTarget.Group group) {
            return group.size() == cluster.size() && targetOf(cluster).equals(target);
        }
        return target instanceof MapTarget.Symbol
                && cluster.isOne()
                && targetOf(cluster).equals(target);
    }

    /** Whether one of these events is shown in the cluster. */
    boolean holdsAny(Cluster cluster, Set<String> events) {
        for (String id : events) {
            Optional<Integer> position = towns.position(id).filter(content.presence()::has);
            if (position.isPresent() && Arrays.stream(towns.of(position.get())).anyMatch(cluster::holds)) {
                return true;
            }
        }
        return false;
    }

    /** An event that is to be seen though there are squares in the stead of symbols; pixels of the screen. */
    record Marked(int position, double x, double y) {}

    /** Those of these events that are shown, at their towns, where there are squares in the stead of symbols. */
    List<Marked> marked(Set<String> events, Viewport viewport) {
        List<Marked> marked = new ArrayList<>();
        for (String id : dense ? events : Set.<String>of()) {
            towns.position(id).filter(content.presence()::has).ifPresent(position -> {
                for (int town : towns.of(position)) {
                    marked.add(new Marked(position, viewport.screenX(towns.x(town)), viewport.screenY(towns.y(town))));
                }
            });
        }
        return marked;
    }
}
