package org.dateline.control.map.sheet;

import static org.dateline.language.Tr.tr;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.control.map.content.AreaState;
import org.dateline.control.map.content.MapTarget;
import org.dateline.control.map.content.ShadeClasses;
import org.dateline.control.map.symbol.Cluster;
import org.dateline.control.map.symbol.Fan;
import org.dateline.control.map.symbol.Squares;
import org.dateline.control.map.symbol.SymbolGroups;
import org.dateline.geo.LabelLayout;
import org.dateline.geo.Viewport;
import org.dateline.model.Certainty;
import org.dateline.query.PointTally;
import org.dateline.query.measure.Sum;
import org.dateline.query.measure.SumPart;

/**
 * What is on the uppermost sheet, the lowest first: symbols of events, filled where certain and hollow where only possible;
 * groups of them as a count in a ring of category shares; counts of what is known only to an area.
 *
 * @param joined how often they were joined up to now
 * @param names the names on the map, beside which counts are written
 * @param highlighted the ids of events that are set off
 */
record SymbolMarks(
        SymbolGroups symbols,
        int joined,
        Optional<Fan> fan,
        List<LabelLayout.Placed> names,
        Set<String> highlighted,
        MapTarget pointed,
        Viewport view) {

    /** How far the line of an upper sum is outside of its symbol at least, so that it is seen. */
    private static final double UPPER_GAP = 3.5;

    /** What is on the sheet in a scene, to whose view and content the symbols are joined. */
    static SymbolMarks of(SymbolGroups symbols, List<LabelLayout.Placed> names, MapScene scene) {
        return new SymbolMarks(
                symbols,
                symbols.joined(),
                symbols.fan(),
                names,
                scene.highlight().events(),
                scene.pointed(),
                scene.view());
    }

    /** Finds all of them that may be seen when the map is dragged a little. */
    List<SymbolMark> all() {
        List<SymbolMark> marks = new ArrayList<>();
        names.forEach(name -> addBadge(name, marks));
        PointTally shown = symbols.content().points();
        if (shown == null) {
            return marks;
        }
        for (Cluster cluster : symbols.clusters()) {
            if (!isFarOff(cluster)) {
                addUpper(cluster, marks);
                marks.add(cluster.isOne() ? one(cluster, shown) : group(cluster, shown));
            }
        }
        if (symbols.isDense() && pointed instanceof MapTarget.Square square) {
            marks.add(outline(square));
        }
        for (SymbolGroups.Marked marked : symbols.marked(highlighted, view)) {
            marks.add(symbol(marked.position(), shown, marked.x(), marked.y(), Cluster.SYMBOL_RADIUS));
        }
        fan.ifPresent(open -> addFan(open, shown, marks));
        return marks;
    }

    private boolean isFarOff(Cluster cluster) {
        double reach = MapSheet.MARGIN + cluster.radius() + 4;
        return cluster.x() < -reach
                || cluster.y() < -reach
                || cluster.x() > view.width() + reach
                || cluster.y() > view.height() + reach;
    }

    private SymbolMark outline(MapTarget.Square square) {
        double metres = Squares.SIDE * view.metresPerPixel();
        double left = Math.floor(view.screenX(square.column() * metres)) - 1;
        double top = Math.floor(view.screenY(-square.row() * metres)) - 1;
        return new SymbolMark.SquareOutline(left, top, Squares.SIDE + 2);
    }

    private void addBadge(LabelLayout.Placed name, List<SymbolMark> marks) {
        AreaState state = symbols.content().areas().get(name.id());
        if (state != null && state.areaOnly() > 0) {
            marks.add(SymbolMark.Badge.behind(
                    name.wordsEnd(), name.y(), state.areaOnly(), state.category(), state.areaOnlyCertain() > 0));
        }
    }

    /** The broken line of the upper sum, where that is more than the lower one by what can be seen. */
    private void addUpper(Cluster cluster, List<SymbolMark> marks) {
        Sum sum = symbols.content().sizes().sum(cluster.points(), cluster.twice());
        Optional<BigDecimal> upper = sum == null ? Optional.empty() : sum.upper();
        if (sum != null && upper.isPresent() && upper.get().compareTo(sum.lower()) > 0) {
            double radius = symbols.content().sizes().ofMany(upper.get().doubleValue());
            marks.add(new SymbolMark.Upper(cluster.x(), cluster.y(), Math.max(radius, cluster.radius() + UPPER_GAP)));
        }
    }

    /** The symbol of one event, also where nothing is known of it but that there is one. */
    private SymbolMark one(Cluster cluster, PointTally shown) {
        int[] known = cluster.first(shown);
        if (known.length > 0) {
            return symbol(known[0], shown, cluster.x(), cluster.y(), cluster.radius());
        }
        Cluster.Share share = cluster.shares(shown).get(0);
        return new SymbolMark.Symbol(
                cluster.x(), cluster.y(), cluster.radius(), share.category(), share.certain() > 0, isSetOff(cluster));
    }

    private boolean isSetOff(Cluster cluster) {
        return symbols.holdsAny(cluster, highlighted) || symbols.isAt(cluster, pointed);
    }

    private SymbolMark symbol(int position, PointTally shown, double x, double y, double radius) {
        boolean certain = shown.certainty(position) == Certainty.CERTAIN;
        int known = shown.category(position);
        int category = known < shown.categories() - 1 ? known : 0;
        return new SymbolMark.Symbol(x, y, radius, category, certain, isSetOff(position));
    }

    /** Names are only asked for where anything is set off at all. */
    private boolean isSetOff(int position) {
        boolean atSymbol = pointed instanceof MapTarget.Symbol;
        return (atSymbol || !highlighted.isEmpty())
                && (highlighted.contains(symbols.points().id(position))
                        || (atSymbol && symbols.symbol(position).equals(pointed)));
    }

    private SymbolMark.Group group(Cluster cluster, PointTally shown) {
        return group(cluster, shown, isSetOff(cluster));
    }

    private SymbolMark.Group group(Cluster cluster, PointTally shown, boolean setOff) {
        return new SymbolMark.Group(
                cluster.x(),
                cluster.y(),
                cluster.radius(),
                cluster.size(),
                words(cluster),
                setOff,
                cluster.shares(shown));
    }

    /** How many events it has, or what these give at least; a dash where none of them gives a number. */
    private String words(Cluster cluster) {
        Sum sum = symbols.content().sizes().sum(cluster.points(), cluster.twice());
        if (sum == null) {
            return String.valueOf(cluster.size());
        }
        return sum.count(SumPart.GIVEN) == 0
                ? "\u2013"
                : ShadeClasses.compact(sum.lower().doubleValue());
    }

    private void addFan(Fan open, PointTally shown, List<SymbolMark> marks) {
        Cluster cluster = open.cluster();
        marks.add(new SymbolMark.FanGround(cluster.x(), cluster.y(), open.reach(), open.symbols()));
        marks.add(group(cluster, shown, false));
        for (Fan.Item item : open.symbols()) {
            marks.add(symbol(
                    item.position(),
                    shown,
                    cluster.x() + item.right(),
                    cluster.y() + item.down(),
                    Cluster.SYMBOL_RADIUS));
        }
        if (open.hidden() > 0) {
            marks.add(new SymbolMark.Line(
                    cluster.x(),
                    cluster.y() + cluster.radius() + 9,
                    tr("+{0} in the list", String.valueOf(open.hidden()))));
        }
    }
}
