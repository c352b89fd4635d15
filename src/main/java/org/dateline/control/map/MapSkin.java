package org.dateline.control.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Label;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;
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

    private final Canvas land = new Canvas();
    private final Canvas shading = new Canvas();
    private final Canvas lines = new Canvas();
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
    private boolean closeUpKept;
    private double sharpness = 1;
    private int landDrawings;

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
        getChildren().setAll(sheets());
        getChildren().add(tip);
        new MapBehavior(map, this);

        map.layersProperty().subscribe(this::showLayers);
        map.spotsProperty().subscribe(spots -> showSpots());
        closeUpKept = map.closeUpProperty().get() != null;
        registerChangeListener(map.contentProperty(), change -> drawContent());
        registerChangeListener(map.highlightProperty(), change -> outlineSelected());
        registerChangeListener(map.previewProperty(), change -> drawOutlined());
        registerChangeListener(map.pointedProperty(), change -> drawOutlined());
        registerChangeListener(map.viewportProperty(), change -> drawAll());
        registerChangeListener(map.closeUpProperty(), change -> showCloseUp(true));
        registerChangeListener(map.sharpnessProperty(), change -> map.requestLayout());
        registerChangeListener(map.paletteProperty(), change -> drawAll());
        registerChangeListener(map.coveredProperty(), change -> makeRoom());
        registerChangeListener(map.focusVisibleProperty(), change -> drawSymbols());
    }

    private List<Canvas> sheets() {
        return List.of(land, shading, lines, outlines, names, symbols);
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
        if (zoom != null) {
            moveTo(centredOn(bounds.isNull() ? layers.bounds() : bounds, zoom), smoothly);
        } else if (bounds.isNull() || widened(bounds).contains(layers.bounds())) {
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

    Optional<String> areaInTheMiddle() {
        return areaAt(motion.goal().centreX(), motion.goal().centreY()).map(ProjectedFeature::id);
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
        if (closeUpKept) {
            showCloseUp(false);
        } else if (fitted) {
            fit(false);
        }
        drawNames();
        drawSymbols();
    }

    /** Shows what is selected: its areas, or the towns of its events. */
    void zoomToSelection() {
        Envelope bounds = boundsOf(map().highlightProperty().get());
        if (!bounds.isNull()) {
            moveTo(around(widened(bounds), 2), true);
        }
    }

    private static Envelope widened(Envelope bounds) {
        Envelope wide = new Envelope(bounds);
        wide.expandBy(Math.max(LEAST_AROUND_METRES, Math.max(bounds.getWidth(), bounds.getHeight()) * 0.15));
        return wide;
    }

    private Envelope boundsOf(MapHighlight highlight) {
        Envelope bounds = new Envelope();
        layers.areas().stream()
                .filter(area -> highlight.features().contains(area.id()))
                .forEach(area -> bounds.expandToInclude(area.bounds()));
        for (Spot spot : map().spotsProperty().get()) {
            if (highlight.events().contains(spot.event())) {
                bounds.expandToInclude(layers.projection().project(spot.longitude(), spot.latitude()));
            }
        }
        return bounds;
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
        closeUpKept = false;
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
        MapPalette palette = map().paletteProperty().get();
        LandPainter.paint(
                cleared(land), viewport(), palette, layers.extent(), layers.areaLayer(), layers.contextLayer());
        LinePainter.paint(cleared(lines), viewport(), palette, layers.areas());
        landDrawings++;
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
        sheet.join(viewport(), content.events().keySet());
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
                layers.areas(),
                map().contentProperty().get());
    }

    private void drawOutlined() {
        OutlinePainter.paint(
                cleared(outlines), viewport(), map().paletteProperty().get(), outlined(), selected);
        drawSymbols();
    }

    private void outlineSelected() {
        Set<String> wanted = map().highlightProperty().get().features();
        List<ProjectedFeature> chosen = layers.areas().stream()
                .filter(area -> wanted.contains(area.id()))
                .toList();
        selected = chosen.isEmpty() ? Optional.empty() : Optional.of(ProjectedFeature.union(chosen));
        drawOutlined();
    }

    /** The area under the pointer or the keyboard, and what other parts of the screen point at. */
    private List<ProjectedFeature> outlined() {
        Set<String> preview = map().previewProperty().get();
        List<ProjectedFeature> previewed = layers.areas().stream()
                .filter(area -> preview.contains(area.id()))
                .toList();
        if (!previewed.isEmpty()) {
            return List.of(ProjectedFeature.union(previewed));
        }
        return layers.areas().stream()
                .filter(area -> new MapTarget.Area(area.id())
                        .equals(map().pointedProperty().get()))
                .toList();
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
        return landDrawings;
    }

    @Override
    public void dispose() {
        motion.stop();
        super.dispose();
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        double sharp = map().sharpnessProperty().get();
        if (land.getWidth() == width * sharp && land.getHeight() == height * sharp && sharpness == sharp) {
            return;
        }
        sharpness = sharp;
        for (Canvas canvas : sheets()) {
            canvas.setWidth(width * sharp);
            canvas.setHeight(height * sharp);
            canvas.getTransforms().setAll(new Scale(1 / sharp, 1 / sharp));
            canvas.getGraphicsContext2D().setTransform(sharp, 0, 0, sharp, 0, 0);
            canvas.relocate(x, y);
        }
        if (closeUpKept) {
            showCloseUp(false);
        } else if (fitted) {
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
