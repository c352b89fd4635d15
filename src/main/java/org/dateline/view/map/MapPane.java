package org.dateline.view.map;

import static org.dateline.view.look.Parts.label;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.dateline.control.map.MapView;
import org.dateline.control.map.content.ChangeClasses;
import org.dateline.control.map.content.ShadeClasses;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.language.ForPrograms;
import org.dateline.view.command.CommandTable;
import org.dateline.view.command.MainCommand;
import org.dateline.view.fold.Folds;
import org.dateline.view.look.Theme;
import org.dateline.view.look.WhileShown;
import org.dateline.view.paragraph.WindowDirection;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Selection;
import org.dateline.viewmodel.comparison.Compared;
import org.dateline.viewmodel.layers.LayersViewModel;
import org.dateline.viewmodel.places.WidePlaces;

/** The map with what lies over it: zoom buttons, legend, events without an area of their own, attribution. */
public final class MapPane extends StackPane {

    private static final double COVER_GAP = 8;
    private static final double LEGEND_WIDTH = 220;

    private final DatelineViewModel model;
    private final MapPresenter presenter;
    private final MapView map = new MapView();
    private final WideBox wide;
    private final MapBoxes boxes;
    private final List<Node> over = new ArrayList<>();
    private final CornerBoxes corner;
    private final MapTools tools;
    private final PointerLabel pointer;
    private final AccuracyLabel accuracy;
    private final MapButtons zoomButtons;
    private final Label attribution;
    private final ObservableValue<Theme> theme;
    private final LegendBox.Classes shadings;

    /** A map that cannot be asked for anything but what it does itself. */
    public MapPane(DatelineViewModel model, MapLayers layers, ObservableValue<Theme> theme) {
        this(model, layers, theme, new CommandTable<>(MainCommand.class), new Folds());
    }

    /**
     * A map.
     *
     * @param layers projected already
     * @param commands what the window can be asked for
     * @param folds which of its boxes are put away
     */
    public MapPane(
            DatelineViewModel model,
            MapLayers layers,
            ObservableValue<Theme> theme,
            CommandTable<MainCommand> commands,
            Folds folds) {
        this.presenter = new MapPresenter(model.workspace(), layers);
        this.model = model;
        this.wide = new WideBox(
                model,
                WidePlaces.of(model.workspace(), layers.events().byWidePlace()),
                theme,
                place -> map.previewProperty().set(presenter.areasOf(place)),
                () -> map.previewProperty().set(Set.of()));
        map.setId("map");
        map.layersProperty().set(layers);
        map.onPickProperty().set(target -> model.select(presenter.selectionOf(target)));
        map.describerProperty()
                .set(target -> presenter.describe(
                        target,
                        model.comparison().comparedProperty().get(),
                        model.shading().shownProperty().get()));
        presenter
                .areas()
                .ifPresent(
                        areas -> model.shading().sumIn(areas, presenter.points().orElse(areas)));
        this.theme = theme;
        ObservableValue<ShadeClasses> classes = Bindings.createObjectBinding(
                () -> presenter.classes(
                        model.results().wholeResultProperty().get(),
                        model.shading().shownProperty().get()),
                model.results().wholeResultProperty(),
                model.shading().shownProperty());
        ReadOnlyObjectProperty<Compared> compared = model.comparison().comparedProperty();
        ObservableValue<ChangeClasses> changeClasses = Bindings.createObjectBinding(
                () -> presenter.changeClasses(
                        model.results().wholeResultProperty().get(),
                        compared.get(),
                        model.shading().shownProperty().get()),
                compared,
                classes);
        // While something else stands in its place, nothing is counted for it
        map.contentProperty()
                .bind(Bindings.createObjectBinding(
                                () -> presenter.content(
                                        compared.get(),
                                        model.shading().shownProperty().get(),
                                        classes.getValue(),
                                        changeClasses.getValue()),
                                compared,
                                classes)
                        .when(visibleProperty()));
        map.highlightProperty().bind(model.selectionProperty().map(presenter::highlight));
        map.pointedProperty().subscribe(target -> model.pointAt(presenter.selectionOf(target)));
        model.pointedProperty().subscribe(this::preview);
        map.paletteProperty().bind(theme.map(Theme::map));
        map.referencesProperty().bind(model.layers().entriesProperty().map(presenter::references));
        compared.map(both -> both.other() != null).subscribe((was, now) -> requestLayout());
        getStyleClass().add("map-pane");
        shadings = new LegendBox.Classes(classes, changeClasses);
        LegendBox legend = new LegendBox(model, map, theme, shadings, () -> commands.run(MainCommand.SHADE));
        ShadeStrip briefly = new ShadeStrip(model, theme, shadings, false);
        briefly.getStyleClass().addAll("map-box", "legend");
        briefly.setPrefWrapLength(LEGEND_WIDTH);
        boxes = new MapBoxes(model, wide, legend, briefly, folds);
        WhileShown.follow(this, () -> folds.chosenProperty().subscribe((was, now) -> requestLayout()));
        commands.put(MainCommand.FOLD_BOXES, visibleProperty(), boxes::toggle);
        commands.say(MainCommand.FOLD_BOXES, boxes::toggleWords);
        corner = new CornerBoxes(
                this,
                () -> new LayersBox(model.layers(), () -> commands.run(MainCommand.ADD_LAYER)),
                () -> new ShadeBox(model.shading(), model.workspace().dataset()));
        tools = new MapTools(model, map);
        pointer = new PointerLabel(map, commands);
        accuracy = new AccuracyLabel(map, model.workspace().map().areas());
        zoomButtons = new MapButtons(map, commands, this::toggleLayers);
        attribution = attribution();
        getChildren().addAll(map, tools.sheet());
        getChildren().addAll(boxes.nodes());
        getChildren().addAll(zoomButtons, attribution, pointer, accuracy, tools);
        // The map is fitted to what its boxes leave, and stays as it is in every language; their words do not
        setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        getChildren().stream()
                .filter(part -> part != map && part != attribution)
                .forEach(part -> part.setNodeOrientation(WindowDirection.now()));
        MapBoxes.place(tools, Pos.TOP_CENTER);
    }

    /** The control. */
    public MapView map() {
        return map;
    }

    /** Outlines the areas of an event that another part of the screen points at. */
    private void preview(Selection pointed) {
        boolean own = pointed.equals(presenter.selectionOf(map.pointedProperty().get()));
        map.previewProperty().set(own ? Set.of() : presenter.areasOf(pointed));
    }

    /** Says here why there is nothing to zoom to. */
    public void tell(Consumer<String> notice) {
        map.onNowhereProperty()
                .set(() -> notice.accept(
                        presenter.nowhere(model.selectionProperty().get())));
    }

    /** Leaves the map and where it comes from, for a class to look at; nothing on it can be picked. */
    public void reduce() {
        getChildren().removeIf(node -> node != map && node != attribution);
        // A class has no pointer to read the rest of it with
        attribution.setWrapText(true);
        attribution.setMinHeight(USE_PREF_SIZE);
        map.coveredProperty().set(List.of());
        map.onPickProperty().set(target -> {});
        map.setFocusTraversable(false);
    }

    /** Says in letters of this size, in pixels of the map, where it comes from; all else on it may be drawn larger. */
    @ForPrograms("a style")
    public void sizeCredits(double pixels) {
        attribution.setStyle("-fx-font-size: " + pixels + "px");
    }

    /** Leaves out the buttons, for which paper has no use, and where the map comes from, which is to stand below it. */
    public void prepareForPrint() {
        getChildren().removeAll(zoomButtons, attribution, tools);
        getChildren().removeAll(corner.made());
        boxes.prepareForPrint();
        showCovered();
    }

    /** What the shades mean, to stand below the map where it has no legend. */
    public ShadeStrip shadeStrip() {
        return new ShadeStrip(model, theme, shadings, true);
    }

    /** The same, with those shades only that the map shows. */
    public ShadeStrip shadesInView() {
        ShadeStrip strip = shadeStrip();
        map.contentProperty().subscribe(strip::showOnlyThoseOf);
        return strip;
    }

    /** What the colours and marks mean that are in view, for a class. */
    public PresentedKey presentedKey() {
        return new PresentedKey(model, map, theme);
    }

    /** Keeps the legend from now on, or leaves it out, whatever there is room for; tells whether there was room for it. */
    public boolean settleLegend() {
        return boxes.settleLegend();
    }

    /** Which part of it is seen. */
    public MapParts parts() {
        return new MapParts(map, presenter);
    }

    /** All boxes have their places before the map, which makes room for them, is laid out and drawn. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        pointer.layOut(getWidth(), getHeight());
        accuracy.layOut(getWidth(), getHeight());
        zoomButtons.lay(getHeight(), belowCover(zoomButtons));
        // In two columns they may reach below what one did not
        zoomButtons.lay(getHeight(), belowCover(zoomButtons));
        tools.relocate(tools.getLayoutX(), belowCover(tools));
        boolean isBelow = attribution.isVisible() && attribution.getLayoutX() < LEGEND_WIDTH;
        boxes.lay(getWidth(), getHeight(), belowCover(wide), isBelow ? attribution.getHeight() : 0);
        showCovered();
    }

    /** Where there is room for a box at the top: below what stands over the map where the box is. */
    private double belowCover(Node box) {
        double left = box.getBoundsInParent().getMinX();
        double right = box.getBoundsInParent().getMaxX();
        return over.stream()
                .map(Node::getBoundsInParent)
                .filter(bounds -> bounds.getWidth() > 0 && bounds.getMinX() < right && bounds.getMaxX() > left)
                .mapToDouble(bounds -> bounds.getMaxY() - box.getTranslateY() + COVER_GAP)
                .max()
                .orElse(0);
    }

    /** Keeps names clear of something that stands over the map, in a parent of the same size. */
    public void cover(Node above) {
        over.add(above);
        above.boundsInParentProperty().subscribe(bounds -> requestLayout());
    }

    private void showCovered() {
        Stream<Node> own = Stream.of(boxes.covering(), List.of(zoomButtons, attribution, tools), corner.made())
                .<Node>flatMap(List::stream)
                .filter(node -> node.isVisible() && getChildren().contains(node));
        List<Bounds> boxes =
                Stream.concat(own, over.stream()).map(Node::getBoundsInParent).toList();
        if (!boxes.equals(map.coveredProperty().get())) {
            map.coveredProperty().set(boxes);
        }
    }

    /** Shows what the areas can be shaded by, or takes it away. */
    public void toggleShading() {
        corner.toggleShading();
    }

    /** Takes away what the map can be shaded by, and the list of layers; false if neither is there. */
    public boolean closeBoxes() {
        return corner.close();
    }

    /** Shows the list of layers, or takes it away. */
    public void toggleLayers() {
        corner.toggleLayers();
    }

    /** Begins to draw a shape of events, or leaves that. */
    public void drawShape() {
        tools.drawShape();
    }

    /** Begins to measure a distance, or leaves that. */
    public void measure() {
        tools.measure();
    }

    /** Copies the coordinates under the pointer, or of the middle of the map; empty if there is no point of the earth. */
    public Optional<String> copyCoordinates() {
        return pointer.copy();
    }

    /** Leaves what is drawn or measured on the map; false if nothing is. */
    public boolean leaveTool() {
        return tools.leave();
    }

    private Label attribution() {
        MapCredits label = new MapCredits();
        label.textProperty()
                .bind(model.layers()
                        .entriesProperty()
                        .map(entries -> credits(map.layersProperty().get(), entries)));
        MapBoxes.place(label, Pos.BOTTOM_RIGHT);
        return label;
    }

    /** Where the map, and what is drawn with it, come from. */
    public static String credits(MapLayers layers, List<LayersViewModel.Entry> entries) {
        StringBuilder credits = new StringBuilder(layers.attribution());
        entries.stream()
                .filter(entry -> entry.style().shown())
                .map(entry -> entry.layer().attribution())
                .filter(credit -> credits.indexOf(credit) < 0)
                .forEach(credit -> credits.append(credits.isEmpty() ? "" : ". ").append(credit));
        return credits.toString();
    }
}
