package org.dateline.control.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import org.dateline.geo.LabelLayout;
import org.dateline.geo.Viewport;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Draws the map on six sheets, one above the other: land, shading, borders, outlines of what is pointed at or selected,
 * names, symbols. When the window moves only shading and symbols are drawn anew, and names where other areas come to have something to show; land and borders are
 * drawn when the view moves.
 */
final class MapSkin extends SkinBase<MapView> {

    private static final double MOST_DETAIL_METRES_PER_PIXEL = 20;
    private static final double LEAST_AROUND_METRES = 45_000;
    private static final double MARGIN = 26;
    private static final double FOOT = 36;

    private final Ground ground = new Ground();
    private final Canvas shading = new Canvas();
    private final Canvas outlines = new Canvas();
    private final Canvas names = new Canvas();
    private final Canvas symbols = new Canvas();
    private final Label tip = new Label();
    private final SymbolSheet sheet = new SymbolSheet();
    private final ViewportMotion motion;

    private MapLayers layers = MapLayers.NONE;
    private Optional<ProjectedFeature> selected = Optional.empty();
    private List<LabelLayout.Placed> placedNames = List.of();
    private Set<String> eventful = Set.of();
    private List<ContextPoint> contextPoints = List.of();
    private boolean fitted = true;

    MapSkin(MapView map) {
        super(map);
        motion = new ViewportMotion(map);
        tip.getStyleClass().add("map-tip");
        tip.setMouseTransparent(true);
        tip.setVisible(false);
        tip.setManaged(false);
        tip.setMaxWidth(320);
        tip.setMinHeight(Region.USE_PREF_SIZE);
        sheets().forEach(canvas -> canvas.setMouseTransparent(true));
        Rectangle screen = new Rectangle();
        screen.widthProperty().bind(map.widthProperty());
        screen.heightProperty().bind(map.heightProperty());
        map.setClip(screen);
        getChildren().setAll(sheets());
        getChildren().add(tip);
        new MapBehavior(map, this);

        map.layersProperty().subscribe(this::showLayers);
        map.spotsProperty().subscribe(spots -> showSpots());
        registerChangeListener(map.contentProperty(), change -> drawContent());
        registerChangeListener(map.highlightProperty(), change -> outlineSelected());
        registerChangeListener(map.previewProperty(), change -> drawOutlined());
        registerChangeListener(map.pointedProperty(), change -> drawOutlined());
        registerChangeListener(map.viewportProperty(), change -> drawAll());
        registerChangeListener(map.paletteProperty(), change -> drawAll());
        registerChangeListener(map.coveredProperty(), change -> makeRoom());
        registerChangeListener(map.focusVisibleProperty(), change -> drawSymbols());
    }

    /** All sheets, the lowest first. */
    private List<Canvas> sheets() {
        return List.of(ground.land(), shading, ground.lines(), outlines, names, symbols);
    }

    private MapView map() {
        return Objects.requireNonNull(getSkinnable());
    }

    private Viewport viewport() {
        return map().viewportProperty().get();
    }

    private void showLayers(MapLayers shown) {
        layers = shown;
        showSpots();
        fit(false);
        outlineSelected();
        drawAll();
    }

    private void showSpots() {
        sheet.show(Town.of(map().spotsProperty().get(), layers.projection()));
        drawAll();
    }

    /** Shows all areas. */
    void fit(boolean smoothly) {
        fitted = true;
        motion.goTo(fitting(), smoothly);
    }

    /** The whole layer, right of what covers the left of the map if that leaves it as large as it could be anyway. */
    private Viewport fitting() {
        return around(layers.bounds(), 1.15);
    }

    /** The bounds, right of what covers the left of the map unless that makes them smaller by more than this factor. */
    private Viewport around(Envelope bounds, double most) {
        double width = map().getWidth();
        double height = map().getHeight();
        double left = map().coveredProperty().get().stream()
                .filter(box -> box.getMinX() < width / 4)
                .mapToDouble(Bounds::getMaxX)
                .max()
                .orElse(0);
        Viewport beside = Viewport.fitting(bounds, width, height, new Viewport.Insets(MARGIN, MARGIN, FOOT, left + 12));
        Viewport centred = Viewport.fitting(bounds, width, height, new Viewport.Insets(MARGIN, MARGIN, FOOT, MARGIN));
        return beside.metresPerPixel() > centred.metresPerPixel() * most ? centred : beside;
    }

    private void makeRoom() {
        if (fitted) {
            fit(false);
        }
        drawNames();
        drawSymbols();
    }

    /** Shows what is selected: its areas, or the towns of its events. */
    void zoomToSelection() {
        MapHighlight highlight = map().highlightProperty().get();
        Envelope bounds = new Envelope();
        selected.ifPresent(area -> bounds.expandToInclude(area.bounds()));
        for (Spot spot : map().spotsProperty().get()) {
            if (highlight.events().contains(spot.event())) {
                bounds.expandToInclude(layers.projection().project(spot.longitude(), spot.latitude()));
            }
        }
        if (!bounds.isNull()) {
            bounds.expandBy(Math.max(LEAST_AROUND_METRES, Math.max(bounds.getWidth(), bounds.getHeight()) * 0.15));
            moveTo(around(bounds, 2), true);
        }
    }

    void zoomAt(double x, double y, double factor) {
        Viewport from = motion.goal();
        double scale = Math.max(MOST_DETAIL_METRES_PER_PIXEL, Math.min(leastDetail(), from.metresPerPixel() / factor));
        moveTo(from.zoomedAt(x, y, from.metresPerPixel() / scale), true);
    }

    void moveBy(double right, double down, boolean smoothly) {
        moveTo(motion.goal().movedBy(right, down), smoothly);
    }

    private void moveTo(Viewport wanted, boolean smoothly) {
        fitted = false;
        motion.goTo(wanted.within(layers.bounds(), MOST_DETAIL_METRES_PER_PIXEL, leastDetail()), smoothly);
    }

    private double leastDetail() {
        return fitting().metresPerPixel() * 1.6;
    }

    SymbolSheet symbolSheet() {
        return sheet;
    }

    /** Draws the fan as it has become. */
    void drawSymbols() {
        GraphicsContext graphics = cleared(symbols);
        SymbolPainter.paint(
                graphics,
                viewport(),
                map().paletteProperty().get(),
                new SymbolPainter.Sheet(
                        sheet.clusters(),
                        sheet.fan(),
                        placedNames,
                        map().contentProperty().get(),
                        map().highlightProperty().get(),
                        map().pointedProperty().get(),
                        map().isFocusVisible()));
    }

    /** What lies at a point of the screen: a symbol, an area, or neither. */
    MapTarget targetAt(double x, double y) {
        MapTarget symbol = sheet.targetAt(x, y);
        if (!symbol.equals(MapTarget.NOTHING)) {
            return symbol;
        }
        return areaAt(viewport().planeX(x), viewport().planeY(y))
                .<MapTarget>map(area -> new MapTarget.Area(area.id()))
                .orElse(MapTarget.NOTHING);
    }

    private Optional<ProjectedFeature> areaAt(double planeX, double planeY) {
        return layers.areaAt(planeX, planeY);
    }

    /** All that the keyboard can walk to: areas, then symbols, each from north to south in bands and from west to east. */
    List<MapTarget> walk() {
        double band = Math.max(1, layers.bounds().getHeight() / 8);
        List<MapTarget> targets = new ArrayList<>();
        layers.areas().stream()
                .sorted((one, other) -> reading(one.middle(), other.middle(), band))
                .forEach(area -> targets.add(new MapTarget.Area(area.id())));
        sheet.clusters().stream()
                .sorted((one, other) -> reading(
                        new Coordinate(one.town().x(), one.town().y()),
                        new Coordinate(other.town().x(), other.town().y()),
                        band))
                .forEach(cluster -> targets.add(SymbolPainter.targetOf(cluster)));
        return targets;
    }

    private static int reading(Coordinate one, Coordinate other, double band) {
        int rows = Double.compare(Math.floor(-one.y / band), Math.floor(-other.y / band));
        return rows != 0 ? rows : Double.compare(one.x, other.x);
    }

    void showTip(double x, double y, String words) {
        tip.setText(words);
        tip.setVisible(!words.isEmpty());
        if (tip.isVisible()) {
            tip.applyCss();
            double width = Math.min(tip.getMaxWidth(), tip.prefWidth(-1));
            double height = tip.prefHeight(width);
            double left = x + 16 + width > map().getWidth() ? x - 12 - width : x + 16;
            double top = Math.max(4, Math.min(y + 16, map().getHeight() - height - 4));
            tip.resizeRelocate(Math.max(4, left), top, width, height);
        }
    }

    private void drawAll() {
        if (map().getWidth() < 1 || map().getHeight() < 1) {
            return;
        }
        ground.show(viewport(), map().paletteProperty().get(), layers);
        contextPoints = ContextPoint.of(layers, viewport());
        drawNames();
        drawContent();
    }

    private void drawNames() {
        placedNames = NamePainter.paint(
                cleared(names),
                viewport(),
                map().paletteProperty().get(),
                new NamePainter.Sheet(layers, eventful, contextPoints, obstacles()));
    }

    /** Where symbols may come to lie at any window, and what lies on top of the map. */
    private List<Envelope> obstacles() {
        List<Envelope> obstacles = new ArrayList<>();
        for (Cluster cluster : sheet.atTheMost(viewport())) {
            double reach = cluster.radius() + 3;
            for (Town town : cluster.towns()) {
                Envelope box = new Envelope(
                        new Coordinate(viewport().screenX(town.x()), viewport().screenY(town.y())));
                box.expandBy(reach);
                obstacles.add(box);
            }
        }
        map().coveredProperty()
                .get()
                .forEach(
                        box -> obstacles.add(new Envelope(box.getMinX(), box.getMaxX(), box.getMinY(), box.getMaxY())));
        return obstacles;
    }

    private void drawContent() {
        MapContent content = map().contentProperty().get();
        sheet.join(viewport(), content);
        if (!content.areas().keySet().equals(eventful)) {
            eventful = content.areas().keySet();
            drawNames();
        }
        drawShading();
        drawOutlined();
    }

    private void drawShading() {
        GraphicsContext graphics = cleared(shading);
        MapPalette palette = map().paletteProperty().get();
        ShadingPainter.paint(
                graphics,
                viewport(),
                palette,
                layers.visibleAreas(viewport()),
                map().contentProperty().get());
    }

    private void drawOutlined() {
        OutlinePainter.paint(
                cleared(outlines), viewport(), map().paletteProperty().get(), outlined(), selected);
        drawSymbols();
    }

    private void outlineSelected() {
        Set<String> wanted = map().highlightProperty().get().features();
        List<ProjectedFeature> chosen =
                wanted.stream().flatMap(id -> layers.area(id).stream()).toList();
        selected = chosen.isEmpty() ? Optional.empty() : Optional.of(ProjectedFeature.union(chosen));
        drawOutlined();
    }

    /** The area under the pointer or the keyboard, and what other parts of the screen point at. */
    private List<ProjectedFeature> outlined() {
        Set<String> preview = map().previewProperty().get();
        List<ProjectedFeature> previewed =
                preview.stream().flatMap(id -> layers.area(id).stream()).toList();
        if (!previewed.isEmpty()) {
            return List.of(ProjectedFeature.union(previewed));
        }
        return map().pointedProperty().get() instanceof MapTarget.Area area
                ? layers.area(area.feature()).stream().toList()
                : List.of();
    }

    private static GraphicsContext cleared(Canvas canvas) {
        GraphicsContext graphics = canvas.getGraphicsContext2D();
        graphics.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        return graphics;
    }

    Point2D pointOf(double longitude, double latitude) {
        Coordinate plane = layers.projection().project(longitude, latitude);
        return new Point2D(viewport().screenX(plane.x), viewport().screenY(plane.y));
    }

    List<String> namesShown() {
        return placedNames.stream().map(LabelLayout.Placed::text).toList();
    }

    int landDrawings() {
        return ground.drawings();
    }

    @Override
    public void dispose() {
        motion.stop();
        super.dispose();
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        if (shading.getWidth() == width && shading.getHeight() == height) {
            return;
        }
        for (Canvas canvas : List.of(shading, outlines, names, symbols)) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            canvas.relocate(x, y);
        }
        if (fitted) {
            fit(false);
        } else {
            motion.goTo(viewport().resizedTo(width, height), false);
        }
    }

    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return 800;
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return 560;
    }

    @Override
    protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
        return 200;
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return 160;
    }

    @Override
    protected double computeMaxWidth(double height, double top, double right, double bottom, double left) {
        return Double.MAX_VALUE;
    }

    @Override
    protected double computeMaxHeight(double width, double top, double right, double bottom, double left) {
        return Double.MAX_VALUE;
    }
}
