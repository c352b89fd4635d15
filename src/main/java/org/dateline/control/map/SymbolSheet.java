package org.dateline.control.map;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.dateline.geo.Viewport;
import org.dateline.model.Certainty;
import org.jspecify.annotations.Nullable;

/** Which symbols are on the map: the towns' events, joined where they would overlap, and the group that is fanned out. */
final class SymbolSheet {

    private List<Town> towns = List.of();
    private List<Cluster> clusters = List.of();
    private Optional<Fan> fan = Optional.empty();
    private int fanItem = -1;
    private List<Cluster> most = List.of();
    private @Nullable Viewport mostFor;

    void show(List<Town> newTowns) {
        towns = newTowns;
        mostFor = null;
        closeFan();
    }

    /** Joins the shown events anew; a fan stays open as long as its group is there. */
    void join(Viewport viewport, MapContent content) {
        clusters = Cluster.of(towns, viewport, content::of);
        Optional<Town> fanned = fan.map(open -> open.cluster().town());
        fan = fanned.flatMap(town -> clusters.stream()
                .filter(cluster -> cluster.town() == town && !cluster.isOne())
                .findFirst()
                .map(Fan::of));
        if (fan.isEmpty() || fanItem >= fan.get().symbols().size()) {
            fanItem = -1;
        }
    }

    /** The clusters as they are joined if every event of the dataset is shown: the most room that symbols ever take. */
    List<Cluster> atTheMost(Viewport viewport) {
        if (!viewport.equals(mostFor)) {
            most = Cluster.of(towns, viewport, spot -> Certainty.CERTAIN);
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

    /** The event of the fan that the keyboard is at, if it is in the fan. */
    Optional<Spot> fanSpot() {
        return fan.filter(open -> fanItem >= 0)
                .map(open -> open.symbols().get(fanItem).spot());
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
                .filter(cluster -> SymbolPainter.isAt(cluster, group))
                .findFirst()
                .map(Fan::of);
        fanItem = fan.isPresent() && withKeyboard ? 0 : -1;
    }

    /** Takes the keyboard to the next event of the fan, or the one before; from the last to the first. */
    void moveInFan(int steps) {
        fan.ifPresent(open -> fanItem = Math.floorMod(
                (fanItem < 0 && steps < 0 ? 0 : fanItem) + steps, open.symbols().size()));
    }

    /** What lies at a point of the screen, the fan before what it covers; nothing if no symbol does. */
    MapTarget targetAt(double x, double y) {
        if (fan.isPresent() && fan.get().covers(x, y)) {
            int item = fan.get().itemAt(x, y);
            return item < 0
                    ? SymbolPainter.targetOf(fan.get().cluster())
                    : new MapTarget.Symbol(fan.get().symbols().get(item).spot().event());
        }
        return clusters.stream()
                .filter(cluster -> cluster.covers(x, y))
                .min(Comparator.comparingDouble(cluster -> Math.hypot(cluster.x() - x, cluster.y() - y)))
                .map(SymbolPainter::targetOf)
                .orElse(MapTarget.NOTHING);
    }
}
