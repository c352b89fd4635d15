package org.dateline.control.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.dateline.control.map.content.CloseUp;
import org.dateline.control.map.content.MapHighlight;
import org.dateline.control.map.content.MapTarget;
import org.dateline.control.map.plane.EventPoints;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.control.map.sheet.MapScene;
import org.dateline.control.map.sheet.MapSheets;
import org.dateline.control.map.symbol.SymbolGroups;
import org.dateline.geo.Viewport;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/** Lays out the map and takes it from one view to another; what is seen is drawn by {@link MapSheets}. */
final class MapSkin extends SkinBase<MapView> {

    private static final double MIN_METRES_PER_PIXEL = 20;
    private static final double MIN_AROUND_METRES = 45_000;
    private static final double MARGIN = 26;
    private static final double FOOT = 36;

    /** By how much smaller a map may be so that no box lies over what it shows. */
    private static final double MOST_ABOVE = 1.4;
    /** So far from its edges lies what the keyboard is at. */
    private static final double EDGE = 48;

    private final MapSheets sheets;
    private final Label tip = new Label();
    private final ViewportMotion motion;
    private final MapBehavior behavior;

    private MapLayers layers = MapLayers.NONE;
    private boolean fitted = true;
    private boolean closeUpKept;
    private boolean dragged;

    MapSkin(MapView map) {
        super(map);
        motion = new ViewportMotion(map, this::arrive);
        tip.getStyleClass().add("map-tip");
        tip.setMouseTransparent(true);
        tip.setVisible(false);
        tip.setManaged(false);
        tip.setMaxWidth(320);
        tip.setMinHeight(Region.USE_PREF_SIZE);
        sheets = new MapSheets(map::setDensity);
        Rectangle screen = new Rectangle();
        screen.widthProperty().bind(map.widthProperty());
        screen.heightProperty().bind(map.heightProperty());
        map.setClip(screen);
        getChildren().setAll(sheets.nodes());
        getChildren().add(tip);
        behavior = new MapBehavior(map, this);

        map.layersProperty().subscribe(this::showLayers);
        closeUpKept = map.closeUpProperty().get() != null;
        for (ObservableValue<?> drawn : List.of(
                map.referencesProperty(),
                map.highlightProperty(),
                map.previewProperty(),
                map.pointedProperty(),
                map.viewportProperty(),
                map.sharpnessProperty(),
                map.paletteProperty())) {
            registerChangeListener(drawn, change -> draw());
        }
        registerChangeListener(map.contentProperty(), change -> tellAnew());
        registerChangeListener(map.closeUpProperty(), change -> showCloseUp(true));
        registerChangeListener(map.coveredProperty(), change -> makeRoom());
    }

    private MapView map() {
        return Objects.requireNonNull(getSkinnable());
    }

    /** Draws what has changed, once the map has a size. */
    void draw() {
        if (map().getWidth() >= 1 && map().getHeight() >= 1) {
            sheets.show(scene());
            map().setGrouped(symbols().clusters().stream().anyMatch(cluster -> !cluster.isOne()));
        }
    }

    private void arrive() {
        behavior.arrive();
    }

    boolean isMoving() {
        return motion.isRunning();
    }

    private MapScene scene() {
        MapView map = map();
        return new MapScene(
                viewport(),
                !dragged && !motion.isRunning(),
                map.sharpnessProperty().get(),
                map.paletteProperty().get(),
                layers,
                map.referencesProperty().get(),
                map.contentProperty().get(),
                map.highlightProperty().get(),
                map.pointedProperty().get(),
                map.previewProperty().get(),
                map.coveredProperty().get());
    }

    private Viewport viewport() {
        return map().viewportProperty().get();
    }

    private void showLayers(MapLayers shown) {
        layers = shown;
        fit(false);
    }

    void drag(double right, double down) {
        dragged = true;
        moveBy(right, down, false);
    }

    void drop() {
        if (dragged) {
            dragged = false;
            draw();
        }
    }

    void fit(boolean smoothly) {
        fitted = true;
        closeUpKept = false;
        motion.goTo(fitting(), smoothly);
    }

    private void showCloseUp(boolean smoothly) {
        CloseUp closeUp = map().closeUpProperty().get();
        if (closeUp == null) {
            return;
        }
        Envelope bounds = boundsOf(closeUp.target());
        Double zoom = closeUp.zoom();
        Point2D middle = closeUp.middle();
        if (middle != null && zoom != null) {
            moveTo(centredOn(new Envelope(layers.projection().project(middle.getX(), middle.getY())), zoom), smoothly);
        } else if (zoom != null) {
            moveTo(centredOn(bounds.isNull() ? layers.areas().bounds() : bounds, zoom), smoothly);
        } else if (bounds.isNull() || widened(bounds).contains(layers.areas().bounds())) {
            fit(smoothly);
        } else {
            moveTo(around(widened(bounds), 2), smoothly);
        }
        closeUpKept = true;
    }

    private Viewport centredOn(Envelope bounds, double zoom) {
        return new Viewport(
                (bounds.getMinX() + bounds.getMaxX()) / 2,
                (bounds.getMinY() + bounds.getMaxY()) / 2,
                fitting().metresPerPixel() / zoom,
                map().getWidth(),
                map().getHeight());
    }

    OptionalDouble zoomedIn() {
        return fitted
                ? OptionalDouble.empty()
                : OptionalDouble.of(fitting().metresPerPixel() / motion.goal().metresPerPixel());
    }

    Optional<Coordinate> middle() {
        return layers.projection()
                .earthAt(motion.goal().centreX(), motion.goal().centreY());
    }

    /** The whole layer, right of what covers the left of the map if that leaves it as large as it could be anyway. */
    private Viewport fitting() {
        return around(layers.areas().bounds(), 1.15);
    }

    /** The bounds, right of what covers the left of the map unless that makes them smaller by more than this factor; else above what covers its foot. */
    private Viewport around(Envelope bounds, double most) {
        double width = map().getWidth();
        double height = map().getHeight();
        double left = map().coveredProperty().get().stream()
                .filter(box -> box.getMinX() < width / 4 && box.getMaxX() < width / 2)
                .mapToDouble(Bounds::getMaxX)
                .max()
                .orElse(0);
        double foot = map().coveredProperty().get().stream()
                .filter(box -> box.getMinX() < width / 4 && box.getMinY() > height / 2)
                .mapToDouble(box -> height - box.getMinY())
                .max()
                .orElse(FOOT);
        Viewport beside = Viewport.fitting(bounds, width, height, new Viewport.Insets(MARGIN, MARGIN, FOOT, left + 12));
        Viewport above = Viewport.fitting(
                bounds, width, height, new Viewport.Insets(MARGIN, MARGIN, Math.max(FOOT, foot + 4), MARGIN));
        Viewport centred = Viewport.fitting(bounds, width, height, new Viewport.Insets(MARGIN, MARGIN, FOOT, MARGIN));
        double widest = centred.metresPerPixel();
        if (beside.metresPerPixel() <= widest * most) {
            return beside;
        }
        return above.metresPerPixel() <= widest * Math.max(most, MOST_ABOVE) ? above : centred;
    }

    private void makeRoom() {
        if (closeUpKept) {
            showCloseUp(false);
        } else if (fitted) {
            fit(false);
        }
        draw();
    }

    /** Shows what is selected: its areas, or the points of its events; false, and stays, if none of them is on the map. */
    boolean zoomToSelection() {
        Envelope bounds = boundsOf(map().highlightProperty().get());
        if (!bounds.isNull()) {
            moveTo(around(widened(bounds), 2), true);
        }
        return !bounds.isNull();
    }

    private static Envelope widened(Envelope bounds) {
        Envelope wide = new Envelope(bounds);
        wide.expandBy(Math.max(MIN_AROUND_METRES, Math.max(bounds.getWidth(), bounds.getHeight()) * 0.15));
        return wide;
    }

    private Envelope boundsOf(MapHighlight highlight) {
        Envelope bounds = new Envelope();
        highlight.features().stream()
                .flatMap(id -> layers.areas().find(id).stream())
                .forEach(area -> bounds.expandToInclude(area.bounds()));
        EventPoints points = layers.events().points();
        for (String id : highlight.events()) {
            points.position(id).ifPresent(position -> {
                for (int point : points.of(position)) {
                    if (points.isOnMap(point) && isInReach(points.x(point), points.y(point))) {
                        bounds.expandToInclude(points.x(point), points.y(point));
                    }
                }
            });
        }
        return bounds;
    }

    private boolean isInReach(double x, double y) {
        return layers.projection()
                .earthAt(x, y)
                .filter(earth -> layers.reach().holds(earth.x, earth.y))
                .isPresent();
    }

    void zoomAt(double x, double y, double factor) {
        Viewport from = motion.goal();
        double scale = Math.max(MIN_METRES_PER_PIXEL, Math.min(leastDetail(), from.metresPerPixel() / factor));
        moveTo(from.zoomedAt(x, y, from.metresPerPixel() / scale), true);
    }

    void moveBy(double right, double down, boolean smoothly) {
        moveTo(motion.goal().movedBy(right, down), smoothly);
    }

    void show(Viewport wanted) {
        moveTo(wanted.resizedTo(map().getWidth(), map().getHeight()), false);
    }

    private void moveTo(Viewport wanted, boolean smoothly) {
        showTip(0, 0, "");
        fitted = false;
        closeUpKept = false;
        motion.goTo(wanted.within(layers.areas().bounds(), MIN_METRES_PER_PIXEL, leastDetail()), smoothly);
    }

    private double leastDetail() {
        return fitting().metresPerPixel() * 1.6;
    }

    MapSheets sheets() {
        return sheets;
    }

    SymbolGroups symbols() {
        return sheets.groups();
    }

    boolean closeFan() {
        boolean wasOpen = symbols().closeFan();
        draw();
        return wasOpen;
    }

    /** What lies at a point of the screen: a symbol, an area, or neither. */
    MapTarget targetAt(double x, double y) {
        MapTarget symbol = symbols().targetAt(x, y, viewport());
        if (!symbol.equals(MapTarget.NOTHING)) {
            return symbol;
        }
        return layers.areas()
                .at(viewport().planeX(x), viewport().planeY(y))
                .<MapTarget>map(area -> new MapTarget.Area(area.id()))
                .orElse(MapTarget.NOTHING);
    }

    /** What the keyboard can walk through: areas, or symbols. */
    MapWalk walk(boolean amongAreas) {
        List<MapWalk.Stop> stops = new ArrayList<>();
        if (amongAreas) {
            layers.areas().features().forEach(area -> {
                Coordinate middle = area.middle();
                stops.add(new MapWalk.Stop(
                        new MapTarget.Area(area.id()),
                        viewport().screenX(middle.x),
                        viewport().screenY(middle.y)));
            });
        } else {
            symbols().forEach(viewport(), (target, at) -> stops.add(new MapWalk.Stop(target, at.getX(), at.getY())));
        }
        return new MapWalk(
                stops, layers.areas().bounds().getHeight() / 8 / viewport().metresPerPixel());
    }

    /** Brings a point of the screen into view, if it is not, and tells where it lies then. */
    Point2D reveal(double x, double y) {
        double right = Math.max(EDGE - x, 0) + Math.min(map().getWidth() - EDGE - x, 0);
        double down = Math.max(EDGE - y, 0) + Math.min(map().getHeight() - EDGE - y, 0);
        if (right != 0 || down != 0) {
            moveBy(right, down, true);
        }
        return new Point2D(x + right, y + down);
    }

    /** What is said of what is pointed at is of the window that is shown now. */
    private void tellAnew() {
        draw();
        if (tip.isVisible()) {
            tip.setText(map().describerProperty()
                    .get()
                    .apply(map().pointedProperty().get()));
        }
    }

    void showTip(double x, double y, String words) {
        tip.setText(words);
        tip.setVisible(!words.isEmpty());
        if (tip.isVisible()) {
            tip.applyCss();
            double width = Math.min(tip.getMaxWidth(), tip.prefWidth(-1));
            double height = tip.prefHeight(width);
            double left = Math.max(4, x + 16 + width > map().getWidth() ? x - 12 - width : x + 16);
            double below = Math.max(4, Math.min(y + 16, map().getHeight() - height - 4));
            // Not under a box that lies over the map
            boolean isHidden =
                    map().coveredProperty().get().stream().anyMatch(box -> box.intersects(left, below, width, height));
            tip.resizeRelocate(left, isHidden ? Math.max(4, y - 12 - height) : below, width, height);
        }
    }

    Point2D pointOf(double longitude, double latitude) {
        Coordinate plane = layers.projection().project(longitude, latitude);
        return new Point2D(viewport().screenX(plane.x), viewport().screenY(plane.y));
    }

    Optional<Coordinate> earthAt(double x, double y) {
        return layers.projection().earthAt(viewport().planeX(x), viewport().planeY(y));
    }

    @Override
    public void dispose() {
        motion.stop();
        super.dispose();
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        if (viewport().width() == width && viewport().height() == height) {
            return;
        }
        if (closeUpKept) {
            showCloseUp(false);
        } else if (fitted) {
            fit(false);
        } else {
            motion.goTo(viewport().resizedTo(width, height), false);
        }
    }
}
