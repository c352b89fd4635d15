package org.dateline.control.map.symbol;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.geometry.Point2D;
import org.dateline.control.map.content.MapContent;
import org.dateline.control.map.content.MapTarget;
import org.dateline.control.map.content.Presence;
import org.dateline.control.map.content.SymbolSizes;
import org.dateline.control.map.plane.EventPoints;
import org.dateline.geo.Viewport;
import org.dateline.query.PointTally;
import org.jspecify.annotations.Nullable;

/**
 * Which symbols are on the map: the events at its points, joined where they would overlap, and the group that is fanned
 * out. Where so many points have something to show that their symbols would cover much of the map, there are squares in
 * their stead.
 */
public final class SymbolGroups {

    /** Fewer points than these are never too many. */
    private static final int MIN_POINTS = 400;

    /** The share of what is drawn that symbols may cover, if none of them were joined, before squares stand for them. */
    private static final double MAX_COVERED = 0.25;

    /** The share below which there are symbols again; less, so that a step of the window does not change it to and fro. */
    private static final double COVERED_AGAIN = 0.15;

    private final double margin;
    private EventPoints points = EventPoints.NONE;
    private MapContent content = MapContent.EMPTY;
    private List<Cluster> clusters = List.of();
    private boolean dense;
    private int joined;
    private @Nullable Viewport joinedFor;
    private Optional<Fan> fan = Optional.empty();
    private int fanItem = -1;
    private List<Cluster> most = List.of();
    private @Nullable Viewport mostFor;
    private SymbolSizes mostSizes = SymbolSizes.BY_EVENTS;
    private @Nullable Squares squares;

    /** @param margin how far symbols are drawn beyond the screen, pixels */
    public SymbolGroups(double margin) {
        this.margin = margin;
    }

    /** The points at which symbols lie. */
    public EventPoints points() {
        return points;
    }

    /** What is shown of them. */
    public MapContent content() {
        return content;
    }

    /** How often symbols were joined up to now: as long as this stays the same, so do the clusters. */
    public int joined() {
        return joined;
    }

    /** Joins the events that are shown, unless that is done already; a fan stays open as long as its group is there. */
    public void join(EventPoints wanted, Viewport viewport, MapContent shown) {
        if (wanted != points) {
            points = wanted;
            mostFor = null;
            squares = null;
            dense = false;
            closeFan();
        } else if (viewport.equals(joinedFor) && shown == content) {
            return;
        }
        joinedFor = viewport;
        content = shown;
        joined++;
        Presence presence = shown.presence();
        dense = isDense(viewport, presence, dense);
        clusters = dense ? List.of() : Cluster.of(points, viewport, presence, shown.sizes());
        fan = fan.flatMap(open -> clusters.stream()
                .filter(cluster -> cluster.point() == open.cluster().point() && !cluster.isOne())
                .findFirst()
                .flatMap(this::fanOf));
        if (fan.isEmpty() || fanItem >= fan.get().symbols().size()) {
            fanItem = -1;
        }
    }

    private Optional<Fan> fanOf(Cluster cluster) {
        return Optional.ofNullable(content.points()).map(tally -> Fan.of(cluster, cluster.first(tally)));
    }

    private boolean isDense(Viewport viewport, Presence shown, boolean already) {
        if (points.size() < MIN_POINTS) {
            return false;
        }
        double width = viewport.width() + 2 * margin;
        double height = viewport.height() + 2 * margin;
        double least = width * height * (already ? COVERED_AGAIN : MAX_COVERED);
        double covered = 0;
        int seen = 0;
        for (int point = 0; point < points.size(); point++) {
            long events = shown.events(point);
            if (events > 0 && isDrawn(viewport, point)) {
                double radius = SymbolSizes.BY_EVENTS.radius(events, events) + 1;
                covered += Math.PI * radius * radius;
                if (++seen >= MIN_POINTS && covered > least) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether the point lies on the screen or so near that it is drawn. */
    private boolean isDrawn(Viewport viewport, int point) {
        double x = viewport.screenX(points.x(point));
        double y = viewport.screenY(points.y(point));
        // Neither holds for what is not on the map
        return x >= -margin && x <= viewport.width() + margin && y >= -margin && y <= viewport.height() + margin;
    }

    /** Whether there are squares in the stead of symbols. */
    public boolean isDense() {
        return dense;
    }

    /** The squares of a view, which are kept for the next time. */
    public Squares squares(Viewport view) {
        if (squares == null || !squares.view().equals(view)) {
            squares = new Squares(points, view);
        }
        return squares;
    }

    /**
     * The clusters as they are joined if every event of the dataset is shown: the most room that symbols ever take; none
     * where there would be squares.
     */
    public List<Cluster> whenAllShown(Viewport viewport) {
        if (!viewport.equals(mostFor) || mostSizes != content.mostSizes()) {
            mostSizes = content.mostSizes();
            Presence everything = Presence.everything(points);
            most = isDense(viewport, everything, true)
                    ? List.of()
                    : Cluster.of(points, viewport, everything, mostSizes);
            mostFor = viewport;
        }
        return most;
    }

    /** The symbols as they are joined; none where there are squares in their stead. */
    public List<Cluster> clusters() {
        return clusters;
    }

    /** The group that is fanned out, or empty. */
    public Optional<Fan> fan() {
        return fan;
    }

    /** The event of the fan that the keyboard is at, if it is in the fan, by its position. */
    public Optional<Integer> fanEvent() {
        return fan.filter(open -> fanItem >= 0)
                .map(open -> open.symbols().get(fanItem).position());
    }

    /** Closes the group that is fanned out; false if there is none. */
    public boolean closeFan() {
        boolean open = fan.isPresent();
        fan = Optional.empty();
        fanItem = -1;
        return open;
    }

    /** Fans out the group of these events, with the keyboard at its first event if so wanted. */
    public void openFan(MapTarget.Group group, boolean withKeyboard) {
        fan = clusters.stream()
                .filter(cluster -> isAt(cluster, group))
                .findFirst()
                .flatMap(this::fanOf);
        fanItem = fan.isPresent() && withKeyboard ? 0 : -1;
    }

    /** Takes the keyboard to the next event of the fan, or the one before; from the last to the first. */
    public void moveInFan(int steps) {
        fan.ifPresent(open -> fanItem = Math.floorMod(
                (fanItem < 0 && steps < 0 ? 0 : fanItem) + steps, open.symbols().size()));
    }

    /** What lies at a point of the screen, the fan before what it covers; nothing if no symbol does. */
    public MapTarget targetAt(double x, double y, Viewport viewport) {
        if (fan.isPresent() && fan.get().covers(x, y)) {
            int item = fan.get().itemAt(x, y);
            return item < 0
                    ? targetOf(fan.get().cluster())
                    : symbol(fan.get().symbols().get(item).position());
        }
        PointTally tally = content.points();
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
    public MapTarget symbol(int position) {
        return new MapTarget.Symbol(points.id(position));
    }

    /** What a cluster is to the pointer: an event, or a group. */
    public MapTarget targetOf(Cluster cluster) {
        PointTally tally = content.points();
        int[] first = tally == null ? new int[0] : cluster.first(tally);
        if (cluster.isOne() && first.length > 0) {
            return symbol(first[0]);
        }
        return new MapTarget.Group(
                cluster.size(),
                Arrays.stream(first).mapToObj(points::id).toList(),
                Arrays.stream(cluster.points()).boxed().toList());
    }

    /** Takes all that is shown, with where it lies on the screen: symbols, or the squares in their stead. */
    public void forEach(Viewport viewport, BiConsumer<MapTarget, Point2D> taker) {
        PointTally tally = content.points();
        if (dense && tally != null) {
            Squares shown = squares(viewport);
            shown.occupied(tally).forEach(square -> taker.accept(square, shown.middle(square)));
        }
        clusters.forEach(cluster -> taker.accept(targetOf(cluster), new Point2D(cluster.x(), cluster.y())));
    }

    /** Whether the target is this cluster; to compare the numbers of events first is what makes it cheap. */
    public boolean isAt(Cluster cluster, MapTarget target) {
        if (target instanceof MapTarget.Group group) {
            return group.size() == cluster.size() && targetOf(cluster).equals(target);
        }
        return target instanceof MapTarget.Symbol
                && cluster.isOne()
                && targetOf(cluster).equals(target);
    }

    /** Whether one of these events is shown in the cluster. */
    public boolean holdsAny(Cluster cluster, Set<String> events) {
        for (String id : events) {
            Optional<Integer> position = points.position(id).filter(content.presence()::has);
            if (position.isPresent() && Arrays.stream(points.of(position.get())).anyMatch(cluster::holds)) {
                return true;
            }
        }
        return false;
    }

    /** An event that is to be seen though there are squares in the stead of symbols; pixels of the screen. */
    public record Marked(int position, double x, double y) {}

    /** Those of these events that are shown, at their points, where there are squares in the stead of symbols. */
    public List<Marked> marked(Set<String> events, Viewport viewport) {
        List<Marked> marked = new ArrayList<>();
        for (String id : dense ? events : Set.<String>of()) {
            points.position(id).filter(content.presence()::has).ifPresent(position -> {
                for (int point : points.of(position)) {
                    marked.add(
                            new Marked(position, viewport.screenX(points.x(point)), viewport.screenY(points.y(point))));
                }
            });
        }
        return marked;
    }
}
