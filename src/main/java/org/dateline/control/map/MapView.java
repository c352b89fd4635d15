package org.dateline.control.map;

import static org.dateline.language.Tr.tr;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import org.dateline.control.map.content.CloseUp;
import org.dateline.control.map.content.MapContent;
import org.dateline.control.map.content.MapDensity;
import org.dateline.control.map.content.MapHighlight;
import org.dateline.control.map.content.MapPalette;
import org.dateline.control.map.content.MapPick;
import org.dateline.control.map.content.MapTarget;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.control.map.plane.StyledReference;
import org.dateline.geo.Viewport;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/**
 * A map of areas, with what a time window shows in them. It holds what is drawn and which part of it is seen; it knows
 * neither dataset nor window. Drag moves it, wheel and pinch zoom at the pointer, {@code + - 0} and the arrow keys with Shift do the
 * same from the keyboard and {@code Z} zooms to what is selected. It is one stop of the keyboard: arrows walk from area to
 * area, or from symbol to symbol once Ctrl+Down went to them (Ctrl+Up goes back), Home and End to the first and the last,
 * Enter picks. A click says what it hit; a group of symbols fans out where it is known of which events it is.
 */
public final class MapView extends Control {

    private final ObjectProperty<MapLayers> layers = new SimpleObjectProperty<>(this, "layers", MapLayers.NONE);
    private final ObjectProperty<List<StyledReference>> references =
            new SimpleObjectProperty<>(this, "references", List.of());
    private final ObjectProperty<MapContent> content = new SimpleObjectProperty<>(this, "content", MapContent.EMPTY);
    private final ObjectProperty<MapHighlight> highlight =
            new SimpleObjectProperty<>(this, "highlight", MapHighlight.NONE);
    private final ObjectProperty<MapPalette> palette = new SimpleObjectProperty<>(this, "palette", MapPalette.LIGHT);
    private final ObjectProperty<Consumer<MapTarget>> onPick = new SimpleObjectProperty<>(this, "onPick", target -> {});
    private final ObjectProperty<@Nullable Consumer<MapPick>> picking = new SimpleObjectProperty<>(this, "picking");
    private final ObjectProperty<Function<MapTarget, String>> describer =
            new SimpleObjectProperty<>(this, "describer", target -> "");
    private final ObjectProperty<List<Bounds>> covered = new SimpleObjectProperty<>(this, "covered", List.of());
    private final ObjectProperty<Set<String>> preview = new SimpleObjectProperty<>(this, "preview", Set.of());
    private final ObjectProperty<@Nullable CloseUp> closeUp = new SimpleObjectProperty<>(this, "closeUp");
    private final DoubleProperty sharpness = new SimpleDoubleProperty(this, "sharpness", 1);
    private final ObjectProperty<Runnable> onNowhere = new SimpleObjectProperty<>(this, "onNowhere", () -> {});
    private final BooleanProperty quiet = new SimpleBooleanProperty(this, "quiet");
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty(this, "reducedMotion");
    private final ReadOnlyObjectWrapper<MapTarget> pointed =
            new ReadOnlyObjectWrapper<>(this, "pointed", MapTarget.NOTHING);
    private final ReadOnlyObjectWrapper<Optional<MapDensity>> density =
            new ReadOnlyObjectWrapper<>(this, "density", Optional.empty());
    private final ReadOnlyBooleanWrapper grouped = new ReadOnlyBooleanWrapper(this, "grouped");
    private final ReadOnlyObjectWrapper<Viewport> viewport =
            new ReadOnlyObjectWrapper<>(this, "viewport", new Viewport(0, 0, 1000, 0, 0));

    /** An empty map. */
    public MapView() {
        // East is right, and so is later, whatever language is spoken around it
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getStyleClass().add("map-view");
        setMinSize(200, 160);
        setPrefSize(800, 560);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription(tr("map"));
        setAccessibleText(
                tr("Map. Arrows walk from area to area, Ctrl+Down goes to the symbols and Ctrl+Up back to the areas,"
                        + " Enter selects, plus and minus zoom, arrows with Shift move the map, 0 shows everything."));
    }

    /** What stays while the window moves. */
    public ObjectProperty<MapLayers> layersProperty() {
        return layers;
    }

    /** The reference layers that are drawn, the first on top. */
    public ObjectProperty<List<StyledReference>> referencesProperty() {
        return references;
    }

    /** What follows the window. */
    public ObjectProperty<MapContent> contentProperty() {
        return content;
    }

    /** What is selected. */
    public ObjectProperty<MapHighlight> highlightProperty() {
        return highlight;
    }

    /** The colours. */
    public ObjectProperty<MapPalette> paletteProperty() {
        return palette;
    }

    /** Called with what a click hit. */
    public ObjectProperty<Consumer<MapTarget>> onPickProperty() {
        return onPick;
    }

    /** Called with the point of the next clicks instead, while a point is asked for; null while none is. */
    public ObjectProperty<@Nullable Consumer<MapPick>> pickingProperty() {
        return picking;
    }

    /** Told that nothing of what is selected is on the map, to which it was to zoom. */
    public ObjectProperty<Runnable> onNowhereProperty() {
        return onNowhere;
    }

    /** Whether nothing is said of, or outlined for, what lies under the pointer, which is at something else. */
    public BooleanProperty quietProperty() {
        return quiet;
    }

    /** Gives the words of the tooltip for what lies under the pointer; empty for none. */
    public ObjectProperty<Function<MapTarget, String>> describerProperty() {
        return describer;
    }

    /** What other things on top of the map cover, in its own coordinates: names keep clear of it, and so does a fit. */
    public ObjectProperty<List<Bounds>> coveredProperty() {
        return covered;
    }

    /** The ids of areas that another part of the screen points at, to be outlined as one. */
    public ObjectProperty<Set<String>> previewProperty() {
        return preview;
    }

    /** A part that is kept in view until the user moves or zooms the map; or null. */
    public ObjectProperty<@Nullable CloseUp> closeUpProperty() {
        return closeUp;
    }

    /** How many pixels are drawn per unit of length: the factor by which a transform of a parent enlarges the map. */
    public DoubleProperty sharpnessProperty() {
        return sharpness;
    }

    /** Whether the view changes at once and not smoothly. */
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /** What the pointer or the keyboard is at. */
    public ReadOnlyObjectProperty<MapTarget> pointedProperty() {
        return pointed.getReadOnlyProperty();
    }

    /** What squares mean that stand for symbols, where these would cover one another; empty where there are symbols. */
    public ReadOnlyObjectProperty<Optional<MapDensity>> densityProperty() {
        return density.getReadOnlyProperty();
    }

    /** Whether there are symbols that stand for several events. */
    public ReadOnlyBooleanProperty groupedProperty() {
        return grouped.getReadOnlyProperty();
    }

    /** Which part of the map is seen. */
    public ReadOnlyObjectProperty<Viewport> viewportProperty() {
        return viewport.getReadOnlyProperty();
    }

    void setPointed(MapTarget target) {
        pointed.set(target);
    }

    void setDensity(Optional<MapDensity> value) {
        density.set(value);
    }

    void setGrouped(boolean value) {
        grouped.set(value);
    }

    void setViewport(Viewport value) {
        viewport.set(value);
    }

    /** What is asked of the map on the screen; empty before it has a skin. */
    private Optional<MapSkin> skin() {
        return Optional.ofNullable((MapSkin) getSkin());
    }

    /** Shows all areas as large as fits. */
    public void fit() {
        skin().ifPresent(skin -> skin.fit(true));
    }

    /** Shows the same part of the map as the other, at once. To be called once the control has its size. */
    public void showAs(MapView other) {
        boolean isWhole = other.skin().map(skin -> skin.zoomedIn().isEmpty()).orElse(true);
        if (!isWhole) {
            skin().ifPresent(skin -> skin.show(other.viewportProperty().get()));
        }
    }

    /** Enlarges the map by the factor, around its middle. */
    public void zoom(double factor) {
        skin().ifPresent(skin -> skin.zoomAt(getWidth() / 2, getHeight() / 2, factor));
    }

    /** Shows what is selected as large as fits; if none of it is on the map, stays and tells that. */
    public void zoomToSelection() {
        if (!skin().map(MapSkin::zoomToSelection).orElse(true)) {
            onNowhere.get().run();
        }
    }

    /** How far the map is zoomed in, 1 for the whole map; empty where it shows the whole map as large as fits. */
    public OptionalDouble zoomedIn() {
        return skin().map(MapSkin::zoomedIn).orElseGet(OptionalDouble::empty);
    }

    /** The point of the earth in the middle of what is seen (x = degrees east, y = degrees north, WGS 84), or empty. */
    public Optional<Coordinate> middle() {
        return skin().flatMap(MapSkin::middle);
    }

    /** Closes the group that is fanned out; false if there is none. */
    public boolean closeFan() {
        return skin().map(MapSkin::closeFan).orElse(false);
    }

    /** The groups and single symbols on the map, for those who must know where they lie. */
    public List<MapTarget> symbolsShown() {
        return skin().map(MapSkin::symbols)
                .map(symbols ->
                        symbols.clusters().stream().map(symbols::targetOf).toList())
                .orElseGet(List::of);
    }

    /** Where a point of the earth (degrees, WGS 84) lies in the control; the top left corner before it is shown. */
    public Point2D pointOf(double longitude, double latitude) {
        return skin().map(skin -> skin.pointOf(longitude, latitude)).orElse(Point2D.ZERO);
    }

    /** The point of the earth (x = degrees east, y = degrees north, WGS 84) that lies at a point of the control; empty beyond its edge. */
    public Optional<Coordinate> earthAt(double x, double y) {
        return skin().flatMap(skin -> skin.earthAt(x, y));
    }

    /** The names that found room on the map, as drawn; names of the land around are not among them. */
    public List<String> namesShown() {
        return skin().map(skin -> skin.sheets().namesShown()).orElseGet(List::of);
    }

    /** How often the sheets that do not follow the window have been drawn. */
    public int landDrawings() {
        return skin().map(skin -> skin.sheets().landDrawings()).orElse(0);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new MapSkin(this);
    }
}
