package org.dateline.view.source;

import static org.dateline.view.look.Parts.label;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.dateline.database.Survey;
import org.dateline.query.cube.Dimension;
import org.dateline.view.look.Tips;
import org.jspecify.annotations.Nullable;

/** Places or sources with how many events of the window each has, those with the most first. Enter or a click shows only these. */
final class KeyCounts extends ListView<KeyCounts.Row> {

    private final UnaryOperator<String> name;
    private final Consumer<String> onPicked;
    private final ObservableValue<Set<String>> chosen;

    /** A place or source, and its events. */
    record Row(String key, long events) {}

    /**
     * @param name what a key is called, also that of events that have none
     * @param chosen those that are chosen; none for all
     */
    KeyCounts(
            Dimension dimension,
            UnaryOperator<String> name,
            ObservableValue<Set<String>> chosen,
            Consumer<String> onPicked) {
        this.name = name;
        this.onPicked = onPicked;
        this.chosen = chosen;
        setId("source-" + (dimension == Dimension.PLACES ? "places" : "sources"));
        getStyleClass().addAll("event-list", "edge-to-edge");
        setCellFactory(view -> new Cell());
        setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                pick(getSelectionModel().getSelectedItem());
            }
        });
        chosen.subscribe(now -> refresh());
    }

    private void pick(@Nullable Row row) {
        if (row != null && !row.key().equals(Survey.OTHERS)) {
            onPicked.accept(row.key());
        }
    }

    /** Shows these, in the order of the keys. */
    void show(List<String> keys, long[] events) {
        Row selected = getSelectionModel().getSelectedItem();
        List<Row> rows = IntStream.range(0, Math.min(keys.size(), events.length))
                .filter(i -> events[i] > 0 || chosen.getValue().contains(keys.get(i)))
                .mapToObj(i -> new Row(keys.get(i), events[i]))
                .sorted(Comparator.comparingLong(Row::events).reversed().thenComparing(Row::key))
                .toList();
        setItems(FXCollections.observableList(rows));
        if (selected != null) {
            rows.stream()
                    .filter(row -> row.key().equals(selected.key()))
                    .findFirst()
                    .ifPresent(row -> getSelectionModel().select(row));
        }
    }

    private final class Cell extends ListCell<Row> {

        private final Label name = label("");
        private final Label events = label("", "faint");
        private final HBox row = new HBox(8, name, events);

        Cell() {
            setPrefWidth(0);
            name.setMaxWidth(Double.MAX_VALUE);
            name.setMinWidth(0);
            events.setMinWidth(USE_PREF_SIZE);
            HBox.setHgrow(name, Priority.ALWAYS);
            Tips.whole(name);
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    pick(getItem());
                }
            });
        }

        @Override
        protected void updateItem(Row item, boolean empty) {
            super.updateItem(item, empty);
            if (empty || item == null) {
                setGraphic(null);
                return;
            }
            name.setText(KeyCounts.this.name.apply(item.key()));
            events.setText(SourceWords.number(item.events()));
            name.setStyle(chosen.getValue().contains(item.key()) ? "-fx-font-weight: bold;" : "");
            setGraphic(row);
        }
    }
}
