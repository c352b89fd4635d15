package org.dateline.control.map.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import org.dateline.control.map.content.MapContent;
import org.dateline.control.map.content.MapDensity;
import org.dateline.control.map.content.MapPalette;
import org.dateline.control.map.content.MapTarget;
import org.dateline.control.map.content.ShadeClasses;
import org.dateline.control.map.plane.ContextPoint;
import org.dateline.control.map.plane.EventPoints;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.control.map.plane.ProjectedFeature;
import org.dateline.control.map.symbol.Cluster;
import org.dateline.control.map.symbol.Squares;
import org.dateline.control.map.symbol.SymbolGroups;
import org.dateline.geo.LabelLayout;
import org.dateline.geo.Viewport;
import org.dateline.query.GroupTally;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/**
 * The map as sheets, one above the other: land, shading, borders, outlines of what is pointed at or selected, names,
 * symbols, scale. When the window moves only shading and symbols are drawn anew, and names where other areas come to have
 * something to show. While the map is on its way the sheets are moved; all are drawn anew where it comes to rest.
 */
public final class MapSheets {

    private final Supplier<MapScene> scene;
    private final Consumer<Optional<MapDensity>> densityShown;
    private final Sheet land;
    private final Sheet shading;
    private final Sheet lines;
    private final Sheet outlines;
    private final Sheet names;
    private final SymbolTiles symbols;
    private final Group beneath;
    private final Group above;
    private final DensitySheet density = new DensitySheet();
    private final RestingPicture resting = new RestingPicture();
    private final ZoomPicture picture;
    private final ScaleSheet scale = new ScaleSheet();
    private final SymbolGroups groups = new SymbolGroups(Sheet.MARGIN);

    private MapLayers layers = MapLayers.NONE;
    private Optional<ProjectedFeature> selected = Optional.empty();
    private List<LabelLayout.Placed> placedNames = List.of();
    private Set<String> eventful = Set.of();
    private List<ContextPoint> contextPoints = List.of();

    private int landDrawings;
    private @Nullable Shading drawnShading;
    private @Nullable Squares classesFor;
    private @Nullable GroupTally classesOf;
    private boolean namesCrowded;
    private ShadeClasses densityClasses = ShadeClasses.FEW;

    public MapSheets(Supplier<MapScene> scene, Consumer<Optional<MapDensity>> densityShown) {
        this.scene = scene;
        this.densityShown = densityShown;
        land = new Sheet(() -> scene.get().sharpness());
        shading = new Sheet(() -> scene.get().sharpness());
        lines = new Sheet(() -> scene.get().sharpness());
        outlines = new Sheet(() -> scene.get().sharpness());
        names = new Sheet(() -> scene.get().sharpness());
        symbols = new SymbolTiles(() -> scene.get().sharpness());
        beneath = new Group(land.canvas(), shading.canvas());
        above = new Group(lines.canvas(), outlines.canvas());
        beneath.setManaged(false);
        above.setManaged(false);
        resting.node().setId("map-at-rest");
        picture = new ZoomPicture(beneath, density.node(), above);
    }

    /** The lowest first. */
    public List<Node> nodes() {
        List<Node> nodes = new ArrayList<>(List.of(picture.nodes()));
        nodes.addAll(List.of(names.canvas(), resting.node(), symbols.node(), scale.node()));
        return nodes;
    }

    public SymbolGroups groups() {
        return groups;
    }

    public List<LabelLayout.Placed> placedNames() {
        return placedNames;
    }

    Optional<ProjectedFeature> selected() {
        return selected;
    }

    public int landDrawings() {
        return landDrawings;
    }

    /** Takes other layers; they are drawn when the view is known. */
    public void show(MapLayers shown) {
        layers = shown;
        groups.show(layers.events().points());
        findSelected();
    }

    private Viewport view() {
        return scene.get().view();
    }

    private MapPalette palette() {
        return scene.get().palette();
    }

    /** Draws everything for the view at which the map has come to rest. */
    public void drawAll() {
        if (isNotLaidOut()) {
            return;
        }
        picture.putAway();
        putRestAway();
        drawGround();
        contextPoints = ContextPoint.of(layers, view());
        scale.draw(view(), palette(), layers.projection(), scene.get().sharpness());
        layNames();
        layOutlines();
        layContent();
        drawDensity(view());
    }

    private boolean isNotLaidOut() {
        return !scene.get().isLaidOut();
    }

    private void drawGround() {
        land.draw(
                view(),
                (graphics, wide) -> LandPainter.paint(
                        graphics, wide, palette(), layers.extent(), layers.areaLayer(), layers.contextLayer()));

        lines.draw(view(), (graphics, wide) -> LinePainter.paint(graphics, wide, palette(), layers.areaLayer()));
        resting.forgetBeneath();
        resting.forgetAbove();
        landDrawings++;
    }

    /** Follows the map on its way: moves what is drawn, or draws what the screen shows where that does not do. */
    public void follow() {
        if (resting.isShown()) {
            putRestAway();
            drawDensity(land.drawnFor());
        }
        if (land.covers(view())) {
            picture.putAway();
            Stream.of(land, shading, lines, outlines, names).forEach(sheet -> sheet.follow(view()));
            density.follow(view());
            symbols.follow(view());
        } else if (land.isScaleOf(view())) {
            picture.putAway();
            drawGround();
            layNames();
            layOutlines();
            layContent();
            drawDensity(view());
        } else {
            followZoom();
        }
        scale.draw(view(), palette(), layers.projection(), scene.get().sharpness());
    }

    private void followZoom() {
        if (!picture.isShown()) {
            picture.take(land.drawnFor());
        }
        if (!picture.covers(view())) {
            picture.putAway();
            drawGround();
            drawShading();
            drawDensity(view());
            layOutlines();
            picture.take(view());
        }
        picture.follow(view());
        groups.join(view(), scene.get().content());
        layNames();
        drawSymbols();
    }

    /** Draws names where there is room for them now. */
    public void drawNames() {
        if (!isNotLaidOut()) {
            layNames();
            keepResting();
        }
    }

    private void layNames() {
        resting.forgetAbove();
        namesCrowded = groups.isDense();
        names.drawOnScreen(
                view(),
                graphics -> placedNames = NamePainter.paint(
                        graphics,
                        view(),
                        palette(),
                        new NamePainter.Sheet(layers, eventful, contextPoints, obstacles(), namesCrowded)));
    }

    /** Where symbols may come to lie at any window, and what lies on top of the map. */
    private List<Envelope> obstacles() {
        List<Envelope> obstacles = new ArrayList<>();
        for (Cluster cluster : groups.whenAllShown(view())) {
            double around = cluster.radius() + 3;
            for (int point : cluster.points()) {
                EventPoints points = groups.points();
                Envelope box =
                        new Envelope(new Coordinate(view().screenX(points.x(point)), view().screenY(points.y(point))));
                box.expandBy(around);
                obstacles.add(box);
            }
        }
        obstacles.add(ScaleSheet.box(view()));
        for (Bounds box : scene.get().covered()) {
            obstacles.add(new Envelope(box.getMinX(), box.getMaxX(), box.getMinY(), box.getMaxY()));
        }
        return obstacles;
    }

    /** Draws what follows the window. */
    public void drawContent() {
        if (isNotLaidOut()) {
            return;
        }
        layContent();
        if (groups.isDense() && !picture.isShown() && land.drawnFor().equals(view())) {
            drawResting();
        } else {
            putRestAway();
            drawDensity(view());
        }
    }

    private void layContent() {
        MapContent content = scene.get().content();
        groups.join(view(), content);
        if (!content.areas().keySet().equals(eventful) || groups.isDense() != namesCrowded) {
            eventful = content.areas().keySet();
            layNames();
        }
        drawShading();
        drawSymbols();
    }

    private void drawDensity(Viewport viewport) {
        squares(viewport)
                .ifPresentOrElse(
                        squares -> density.draw(
                                viewport, squares, palette(), scene.get().sharpness()),
                        density::clear);
    }

    /** Draws the squares into a picture of all but the symbols. */
    private void drawResting() {
        squares(view()).ifPresent(squares -> {
            density.clear();
            resting.show(view(), squares, palette(), scene.get().sharpness(), beneath, sheetsAbove());
        });
    }

    private void putRestAway() {
        resting.putAway(beneath, sheetsAbove());
    }

    /** Brings what has become of other sheets into the picture, if there is one. */
    private void keepResting() {
        if (resting.isShown()) {
            drawResting();
        }
    }

    private List<Node> sheetsAbove() {
        return List.of(above, names.canvas());
    }

    /** The squares that stand for symbols, if so, of which the map says then what they mean. */
    private Optional<DensityPainter> squares(Viewport viewport) {
        MapContent content = scene.get().content();
        GroupTally shown = content.points();
        if (!groups.isDense() || shown == null) {
            densityShown.accept(Optional.empty());
            return Optional.empty();
        }
        Viewport wide = viewport.resizedTo(viewport.width() + 2 * Sheet.MARGIN, viewport.height() + 2 * Sheet.MARGIN);
        Squares squares = groups.squares(wide);
        ShadeClasses classes = classes(squares, content.wholeSpan());
        densityShown.accept(Optional.of(new MapDensity(classes, kilometres(squares))));
        return Optional.of(new DensityPainter(squares, squares.count(shown), classes));
    }

    /** The classes of what the squares have over the whole span, so that they stay the same while the window moves. */
    private ShadeClasses classes(Squares squares, @Nullable GroupTally wholeSpan) {
        if (squares != classesFor || wholeSpan != classesOf) {
            classesFor = squares;
            classesOf = wholeSpan;
            densityClasses = ShadeClasses.of(
                    wholeSpan == null ? new int[0] : squares.count(wholeSpan).shown());
        }
        return densityClasses;
    }

    private double kilometres(Squares squares) {
        double stretch = layers.projection().scaleAt(view().centreX(), view().centreY());
        return squares.metres() / (stretch > 0 ? stretch : 1) / 1000;
    }

    /** Areas are many points each, and most steps of a window change the shade of none: then they stay as they are. */
    private void drawShading() {
        MapContent content = scene.get().content();
        Shading wanted = new Shading(
                view(),
                palette(),
                scene.get().sharpness(),
                layers,
                ShadingPainter.looks(content.areas(), content.classes()));
        if (!wanted.equals(drawnShading)) {
            drawnShading = wanted;
            resting.forgetBeneath();
            shading.draw(
                    view(),
                    (graphics, wide) ->
                            ShadingPainter.paint(graphics, wide, palette(), layers.visibleAreas(wide), wanted.looks()));
        }
    }

    /** All that decides how the areas are shaded. */
    private record Shading(
            Viewport view,
            MapPalette palette,
            double sharpness,
            MapLayers layers,
            Map<String, ShadingPainter.Look> looks) {}

    /** Draws what is pointed at and what is selected. */
    public void drawOutlines() {
        layOutlines();
        keepResting();
    }

    private void layOutlines() {
        List<ProjectedFeature> pointed = outlined();
        boolean any = !pointed.isEmpty() || selected.isPresent();
        if (any || outlines.canvas().isVisible()) {
            resting.forgetAbove();
        }
        // A sheet of nothing would still be laid over the whole map
        outlines.canvas().setVisible(any);
        if (any) {
            outlines.draw(
                    view(), (graphics, wide) -> OutlinePainter.paint(graphics, wide, palette(), pointed, selected));
        }
    }

    /** Draws the symbols as the groups have become. */
    public void drawSymbols() {
        symbols.draw(
                view(),
                palette(),
                new SymbolMarks(
                                groups,
                                placedNames,
                                scene.get().content(),
                                scene.get().highlight().events(),
                                scene.get().pointed(),
                                view())
                        .all());
    }

    /** Finds the outline of what is selected. */
    public void findSelected() {
        List<ProjectedFeature> chosen = scene.get().highlight().features().stream()
                .flatMap(id -> layers.area(id).stream())
                .toList();
        selected = chosen.isEmpty() ? Optional.empty() : Optional.of(ProjectedFeature.union(chosen));
    }

    /** The area under the pointer or the keyboard, or what other parts of the screen point at. */
    private List<ProjectedFeature> outlined() {
        List<ProjectedFeature> previewed = scene.get().preview().stream()
                .flatMap(id -> layers.area(id).stream())
                .toList();
        if (!previewed.isEmpty()) {
            return List.of(ProjectedFeature.union(previewed));
        }
        return scene.get().pointed() instanceof MapTarget.Area area
                ? layers.area(area.feature()).stream().toList()
                : List.of();
    }
}
