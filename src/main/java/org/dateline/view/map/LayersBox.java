package org.dateline.view.map;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;
import static org.dateline.view.look.Parts.cell;
import static org.dateline.view.look.Parts.converter;
import static org.dateline.view.look.Parts.gap;
import static org.dateline.view.look.Parts.growing;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;
import static org.dateline.view.look.Parts.row;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ColorPicker;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Spinner;
import javafx.scene.control.SpinnerValueFactory.DoubleSpinnerValueFactory;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import org.dateline.geo.LayerStyle;
import org.dateline.view.look.IconButton;
import org.dateline.view.look.Parts;
import org.dateline.view.look.Tips;
import org.dateline.viewmodel.layers.LayersViewModel;

/** The layers of the map, over it: which are drawn, in which order, and how. */
final class LayersBox extends VBox {

    private static final double STEP = 0.5;
    private static final double MOST_HEIGHT = 320;
    private static final String NO_LABELS = key("no labels");

    private final LayersViewModel layers;
    private final VBox list = new VBox();
    private List<String> listed = List.of("");

    /**
     * Shows nothing until it is opened.
     *
     * @param add adds another layer
     */
    LayersBox(LayersViewModel layers, Runnable add) {
        this.layers = layers;
        Button close = IconButton.of("mdal-close", tr("Close"), () -> Parts.setShown(this, false));
        ScrollPane scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(MOST_HEIGHT);
        scroll.getStyleClass().add("edge-to-edge");
        list.getStyleClass().add("layer-list");
        getChildren()
                .addAll(
                        row(4, label(tr("Layers, the first on top"), "map-heading"), gap(), close),
                        scroll,
                        Parts.button("add-layer", tr("Add a layer\u2026"), add));
        getStyleClass().addAll("map-box", "layers-box");
        setId("layers-box");
        Parts.setShown(this, false);
        layers.entriesProperty().subscribe(this::list);
    }

    void toggle() {
        Parts.setShown(this, !isVisible());
        list(layers.entriesProperty().get());
    }

    /** Made when it is seen; what is drawn otherwise needs no other list: the control that one is at stays the same. */
    private void list(List<LayersViewModel.Entry> entries) {
        List<String> order = entries.stream()
                .map(entry -> entry.id() + entry.style().shown())
                .toList();
        if (!isVisible() || order.equals(listed)) {
            return;
        }
        listed = order;
        List<Node> rows = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            rows.add(entry(entries.get(i), i > 0, i < entries.size() - 1));
        }
        if (rows.isEmpty()) {
            rows.add(label(
                    tr("None is open. Roads, rivers or any other shapefile, GeoPackage, GeoJSON or KML can be drawn."),
                    "map-small"));
        }
        list.getChildren().setAll(rows);
    }

    private Node entry(LayersViewModel.Entry entry, boolean hasAbove, boolean hasBelow) {
        String id = entry.id();
        CheckBox shown = named("layer-shown-" + id, new CheckBox(entry.layer().title()));
        shown.setSelected(entry.style().shown());
        shown.setOnAction(event -> layers.restyle(id, style -> style.showing(shown.isSelected())));
        shown.setMaxWidth(190);
        Tips.give(
                shown,
                trn(
                        entry.layer().features().size(),
                        "{1}: {0} feature",
                        "{1}: {0} features",
                        entry.layer().title()));
        Button up = IconButton.of("mdal-arrow_upward", tr("Draw above"), () -> layers.move(id, true));
        Button down = IconButton.of("mdal-arrow_downward", tr("Draw below"), () -> layers.move(id, false));
        up.setDisable(!hasAbove);
        down.setDisable(!hasBelow);
        VBox box = new VBox(4, row(2, shown, gap(), up, down));
        if (entry.style().shown()) {
            box.getChildren().add(row(6, colour(entry), width(entry), growing(labels(entry))));
        }
        return box;
    }

    private Node colour(LayersViewModel.Entry entry) {
        ColorPicker picker = named(
                "layer-colour-" + entry.id(),
                new ColorPicker(Color.web(entry.style().colour())));
        picker.getStyleClass().add("button");
        picker.setPrefWidth(52);
        picker.setAccessibleText(tr("Colour of {0}", entry.layer().title()));
        Tips.give(picker, tr("Colour"));
        picker.setOnAction(event -> layers.restyle(entry.id(), style -> style.withColour(word(picker.getValue()))));
        return picker;
    }

    private static String word(Color colour) {
        return "#" + colour.toString().substring(2, 8);
    }

    private Node width(LayersViewModel.Entry entry) {
        Spinner<Double> spinner = named(
                "layer-width-" + entry.id(),
                new Spinner<>(new DoubleSpinnerValueFactory(
                        LayerStyle.MIN_WIDTH,
                        LayerStyle.MAX_WIDTH,
                        entry.style().width(),
                        STEP)));
        spinner.setPrefWidth(74);
        spinner.setAccessibleText(tr("Width of {0}", entry.layer().title()));
        Tips.give(spinner, tr("Width of lines and points"));
        spinner.valueProperty().subscribe((before, now) -> layers.restyle(entry.id(), style -> style.withWidth(now)));
        return spinner;
    }

    private ComboBox<String> labels(LayersViewModel.Entry entry) {
        ComboBox<String> choice = named("layer-label-" + entry.id(), new ComboBox<>());
        choice.getItems().add("");
        choice.getItems().addAll(entry.layer().fields());
        choice.setValue(entry.style().label());
        choice.setConverter(converter(LayersBox::words));
        choice.setCellFactory(view -> cell(LayersBox::words));
        choice.setPrefWidth(110);
        choice.setMaxWidth(Double.MAX_VALUE);
        choice.setAccessibleText(tr("Labels of {0}", entry.layer().title()));
        Tips.give(choice, tr("The field whose values are written beside it"));
        choice.valueProperty()
                .subscribe((before, field) -> layers.restyle(entry.id(), style -> style.withLabel(field)));
        return choice;
    }

    private static String words(String field) {
        return field.isEmpty() ? tr(NO_LABELS) : field;
    }
}
