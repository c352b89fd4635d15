package org.dateline.view;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/** A table in the place of the map, under a title, a line that says what it counts, and its controls. */
class EvidenceScreen extends BorderPane {

    private final Label caption = new Label();
    private final FlowPane controls = new FlowPane(10, 6);

    EvidenceScreen(String id, String title) {
        setId(id);
        getStyleClass().add("evidence-screen");
        Label heading = new Label(title);
        heading.getStyleClass().add("screen-title");
        caption.getStyleClass().add("faint");
        caption.setWrapText(true);
        caption.setMinHeight(Region.USE_PREF_SIZE);
        controls.setAlignment(Pos.CENTER_LEFT);
        VBox top = new VBox(4, heading, caption, controls);
        top.getStyleClass().add("screen-top");
        setTop(top);
    }

    final void caption(String words) {
        caption.setText(words);
    }

    final void addControls(Node... nodes) {
        controls.getChildren().addAll(nodes);
    }

    /** A choice of the column to sort by, for the keyboard; the table's headings do the same for the mouse. */
    static <R> Node sortChoice(EvidenceTable<R> table) {
        ComboBox<TableColumn<R, ?>> choice = new ComboBox<>();
        choice.setId(table.getId() + "-sort");
        choice.getItems().setAll(table.getColumns());
        choice.setConverter(new StringConverter<>() {
            @Override
            public String toString(TableColumn<R, ?> column) {
                return column == null ? "" : heading(column);
            }

            @Override
            public TableColumn<R, ?> fromString(String words) {
                throw new UnsupportedOperationException("the choice cannot be typed");
            }
        });
        table.getSortOrder()
                .subscribe(() -> choice.setValue(
                        table.getSortOrder().isEmpty()
                                ? null
                                : table.getSortOrder().get(0)));
        choice.valueProperty().subscribe(column -> {
            if (column != null && !table.getSortOrder().equals(List.of(column))) {
                table.getSortOrder().setAll(List.of(column));
                table.sort();
            }
        });
        Label words = new Label("Sort by");
        words.setLabelFor(choice);
        choice.setPrefWidth(190);
        HBox pair = new HBox(6, words, choice);
        pair.setAlignment(Pos.CENTER_LEFT);
        return pair;
    }

    private static String heading(TableColumn<?, ?> column) {
        return column.getGraphic() instanceof Label label ? label.getText() : column.getText();
    }

    static CheckBox windowOnly(String id, Runnable onChange) {
        CheckBox box = new CheckBox("Only what the window shows");
        box.setId(id);
        box.setOnAction(event -> onChange.run());
        return box;
    }
}
