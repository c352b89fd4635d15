package org.dateline.control.map;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.Region;
import org.dateline.geo.Projection;
import org.dateline.geo.Viewport;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * Draws the map on five sheets, one above the other: land, shading, lines, symbols, names. When the window moves only
 * shading and symbols are drawn anew; land, lines and names when the view moves.
 */
final class MapSkin extends SkinBase<MapView> {

    private static final double MOST_DETAIL_METRES_PER_PIXEL = 20;
    private static final double MARGIN = 26;
    private static final double FOOT = 36;

    private final Canvas land = new Canvas();
    private final Canvas shading = new Canvas();
    private final Canvas lines = new Canvas();
    private final Canvas symbols = new Canvas();
    private final Canvas names = new Canvas();
    private final Label tip = new Label();

    private Projection projection = MapLayers.NONE.projection();
    private List<ProjectedFeature> areas = List.of();
    private List<ProjectedFeature> context = List.of();
    private Envelope bounds = new Envelope();
    private List<SpotLayout.Slot> everySlot = List.of();
    private List<SpotLayout.Slot> slots = List.of();
    private Optional<ProjectedFeature> selected = Optional.empty();
    private boolean fitted = true;
    private int landDrawings;
    private List<String> namesShown = List.of();

    MapSkin(MapView map) {
        super(map);
        tip.getStyleClass().add("map-tip");
        tip.setMouseTransparent(true);
        tip.setVisible(false);
        tip.setManaged(false);
        tip.setMaxWidth(320);
        tip.setMinHeight(Region.USE_PREF_SIZE);
        for (Canvas sheet : sheets()) {
            sheet.setMouseTransparent(true);
        }
        getChildren().setAll(land, shading, lines, symbols, names, tip);
        new MapBehavior(map, this);

        map.layersProperty().subscribe(this::project);
        map.spotsProperty().subscribe(this::layOutSymbols);
        registerChangeListener(map.contentProperty(), change -> {
            layOutShown();
            drawContent();
        });
        registerChangeListener(map.highlightProperty(), change -> outline());
        registerChangeListener(map.hoveredProperty(), change -> drawSymbols());
        registerChangeListener(map.viewportProperty(), change -> drawAll());
        registerChangeListener(map.coveredProperty(), change -> refit());
        registerChangeListener(map.paletteProperty(), change -> drawAll());
        registerChangeListener(map.focusedProperty(), change -> drawSymbols());
    }

    private List<Canvas> sheets() {
        return List.of(land, shading, lines, symbols, names);
    }

    private void project(MapLayers layers) {
        projection = layers.projection();
        areas = layers.areas();
        context = layers.context();
        bounds = layers.bounds();
        fit();
        outline();
        drawAll();
    }

    private void layOutSymbols(List<Spot> spots) {
        everySlot = SpotLayout.slots(spots);
        layOutShown();
        drawAll();
    }

    /** Gives the events of the window the slots nearest to their towns. */
    private void layOutShown() {
        MapView map = getSkinnable();
        slots = SpotLayout.slots(map.spotsProperty().get().stream()
                .filter(spot -> map.contentProperty().get().events().containsKey(spot.event()))
                .toList());
    }

    void fit() {
        MapView map = getSkinnable();
        fitted = true;
        map.setViewport(fitting());
    }

    /** The whole layer, right of what covers the left of the map if that leaves it as large as it could be anyway. */
    private Viewport fitting() {
        MapView map = getSkinnable();
        double left = map.coveredProperty().get().stream()
                .filter(box -> box.getMinX() < map.getWidth() / 4)
                .mapToDouble(Bounds::getMaxX)
                .max()
                .orElse(0);
        double width = map.getWidth();
        Viewport beside =
                Viewport.fitting(bounds, width, map.getHeight(), new Viewport.Insets(MARGIN, MARGIN, FOOT, left + 12));
        Viewport centred =
                Viewport.fitting(bounds, width, map.getHeight(), new Viewport.Insets(MARGIN, MARGIN, FOOT, MARGIN));
        return beside.metresPerPixel() > centred.metresPerPixel() * 1.15 ? centred : beside;
    }

    private void refit() {
        if (fitted) {
            fit();
        }
        drawAll();
    }

    void zoomAt(double x, double y, double factor) {
        Viewport now = getSkinnable().viewportProperty().get();
        double scale = clampScale(now.metresPerPixel() / factor);
        moveTo(now.zoomedAt(x, y, now.metresPerPixel() / scale));
    }

    void moveBy(double right, double down) {
        moveTo(getSkinnable().viewportProperty().get().movedBy(right, down));
    }

    private void moveTo(Viewport wanted) {
        fitted = false;
        getSkinnable().setViewport(wanted.within(bounds, MOST_DETAIL_METRES_PER_PIXEL, leastDetail()));
    }

    private double clampScale(double metresPerPixel) {
        return Math.max(MOST_DETAIL_METRES_PER_PIXEL, Math.min(leastDetail(), metresPerPixel));
    }

    private double leastDetail() {
        return fitting().metresPerPixel() * 1.6;
    }

    MapTarget targetAt(double x, double y) {
        MapView map = getSkinnable();
        Viewport viewport = map.viewportProperty().get();
        for (int i = slots.size() - 1; i >= 0; i--) {
            SpotLayout.Slot slot = slots.get(i);
            if (Math.hypot(x - screenX(slot, viewport), y - screenY(slot, viewport)) <= SymbolPainter.RADIUS + 2) {
                return new MapTarget.Symbol(slot.spot().event());
            }
        }
        double planeX = viewport.planeX(x);
        double planeY = viewport.planeY(y);
        return areas.stream()
                .filter(area -> area.contains(planeX, planeY))
                .findFirst()
                .<MapTarget>map(area -> new MapTarget.Area(area.id()))
                .orElse(MapTarget.NOTHING);
    }

    private double screenX(SpotLayout.Slot slot, Viewport viewport) {
        Spot spot = slot.spot();
        return viewport.screenX(projection.project(spot.longitude(), spot.latitude()).x) + slot.right();
    }

    private double screenY(SpotLayout.Slot slot, Viewport viewport) {
        Spot spot = slot.spot();
        return viewport.screenY(projection.project(spot.longitude(), spot.latitude()).y) + slot.down();
    }

    private List<SymbolPainter.Symbol> placed(List<SpotLayout.Slot> slots) {
        Viewport viewport = getSkinnable().viewportProperty().get();
        return slots.stream()
                .map(slot -> new SymbolPainter.Symbol(
                        slot.spot().event(), slot.spot().category(), screenX(slot, viewport), screenY(slot, viewport)))
                .toList();
    }

    void showTip(double x, double y, String words) {
        tip.setText(words);
        tip.setVisible(!words.isEmpty());
        if (tip.isVisible()) {
            tip.applyCss();
            double width = Math.min(tip.getMaxWidth(), tip.prefWidth(-1));
            double height = tip.prefHeight(width);
            double left = x + 16 + width > getSkinnable().getWidth() ? x - 12 - width : x + 16;
            double top = Math.max(4, Math.min(y + 16, getSkinnable().getHeight() - height - 4));
            tip.resizeRelocate(Math.max(4, left), top, width, height);
        }
    }

    private void drawAll() {
        MapView map = getSkinnable();
        if (map.getWidth() < 1 || map.getHeight() < 1) {
            return;
        }
        Viewport viewport = map.viewportProperty().get();
        MapPalette palette = map.paletteProperty().get();
        LandPainter.paint(cleared(land), viewport, palette, areas, context);
        LinePainter.paint(cleared(lines), viewport, palette, areas);
        namesShown = NamePainter.paint(
                cleared(names),
                viewport,
                palette,
                new NamePainter.Sheet(
                        areas, context, map.layersProperty().get().named(), placed(everySlot), covered()));
        landDrawings++;
        drawContent();
    }

    private List<Envelope> covered() {
        return getSkinnable().coveredProperty().get().stream()
                .map(box -> new Envelope(box.getMinX(), box.getMaxX(), box.getMinY(), box.getMaxY()))
                .toList();
    }

    private void drawContent() {
        MapView map = getSkinnable();
        ShadingPainter.paint(
                cleared(shading),
                map.viewportProperty().get(),
                map.paletteProperty().get(),
                areas,
                map.contentProperty().get());
        drawSymbols();
    }

    private void drawSymbols() {
        MapView map = getSkinnable();
        SymbolPainter.paint(
                cleared(symbols),
                map.viewportProperty().get(),
                map.paletteProperty().get(),
                new SymbolPainter.Sheet(
                        selected,
                        hoveredArea(),
                        placed(slots),
                        map.contentProperty().get(),
                        map.highlightProperty().get(),
                        map.hoveredProperty().get(),
                        map.isFocusVisible()));
    }

    private Optional<ProjectedFeature> hoveredArea() {
        return areas.stream()
                .filter(area -> new MapTarget.Area(area.id())
                        .equals(getSkinnable().hoveredProperty().get()))
                .findFirst();
    }

    private void outline() {
        List<ProjectedFeature> chosen = areas.stream()
                .filter(area ->
                        getSkinnable().highlightProperty().get().features().contains(area.id()))
                .toList();
        selected = chosen.isEmpty() ? Optional.empty() : Optional.of(ProjectedFeature.union(chosen));
        drawSymbols();
    }

    private static javafx.scene.canvas.GraphicsContext cleared(Canvas sheet) {
        var graphics = sheet.getGraphicsContext2D();
        graphics.clearRect(0, 0, sheet.getWidth(), sheet.getHeight());
        return graphics;
    }

    Point2D pointOf(double longitude, double latitude) {
        Viewport viewport = getSkinnable().viewportProperty().get();
        Coordinate plane = projection.project(longitude, latitude);
        return new Point2D(viewport.screenX(plane.x), viewport.screenY(plane.y));
    }

    List<String> namesShown() {
        return namesShown;
    }

    /** How often the sheets that do not follow the window have been drawn. */
    int landDrawings() {
        return landDrawings;
    }

    @Override
    protected void layoutChildren(double x, double y, double width, double height) {
        if (land.getWidth() == width && land.getHeight() == height) {
            return;
        }
        for (Canvas sheet : sheets()) {
            sheet.setWidth(width);
            sheet.setHeight(height);
            sheet.relocate(x, y);
        }
        Viewport before = getSkinnable().viewportProperty().get();
        if (fitted) {
            fit();
        } else {
            getSkinnable().setViewport(before.resizedTo(width, height));
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
