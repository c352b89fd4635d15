package org.dateline.view.imports;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.converter;
import static org.dateline.view.look.Parts.named;
import static org.dateline.view.look.Parts.setShown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.dateline.database.EventSource;
import org.dateline.database.mapping.SourceField;
import org.dateline.view.look.WrappedLabel;
import org.dateline.viewmodel.source.SourceGuideViewModel;

/** What holds for a whole table of a database: which it is, the zone of its times, what stands between sources, and what measures are called. */
final class TableOptionsBar extends VBox {

    private static final double NAME_WIDTH = 140;

    private final SourceGuideViewModel model;
    private final ComboBox<String> table = named("database-table", new ComboBox<>());
    private final Node tableField = ImportOptionsBar.field(tr("Table"), table);
    private final ZoneBox zone;
    private final Node zoneField;
    private final ComboBox<Optional<String>> separator = named("database-separator", new ComboBox<>());
    private final Node separatorField = ImportOptionsBar.field(tr("Between sources"), separator);
    private final Map<String, TextField> names = new HashMap<>();
    private final FlowPane fields = new FlowPane(16, 6);
    private final Label note = named("import-note", WrappedLabel.of("", "import-doubt"));
    private List<String> measures = List.of();
    private boolean showing;

    TableOptionsBar(SourceGuideViewModel model) {
        this.model = model;
        zone = new ZoneBox(
                "import-zone", model::readIn, () -> show(model.stateProperty().get()));
        zoneField = ImportOptionsBar.field(tr("Time zone"), zone);
        table.setOnAction(event -> {
            if (!showing && table.getValue() != null) {
                model.choose(table.getValue());
            }
        });
        separator.setConverter(converter(TableOptionsBar::words));
        separator.getItems().setAll(List.of(Optional.empty(), Optional.of(";"), Optional.of(","), Optional.of("|")));
        separator.setOnAction(event -> {
            if (!showing && separator.getValue() != null) {
                model.separate(separator.getValue().orElse(null));
            }
        });
        fields.getChildren().addAll(tableField, zoneField, separatorField);
        setSpacing(6);
        getChildren().addAll(fields, note);
    }

    private static String words(Optional<String> between) {
        return between.orElseGet(() -> tr("nothing: one a row, or a list"));
    }

    void show(SourceGuideViewModel.State state) {
        showing = true;
        setShown(tableField, state.tables().size() > 1);
        if (!state.tables().equals(table.getItems())) {
            table.getItems().setAll(state.tables());
        }
        table.setValue(state.table() instanceof EventSource.Named named ? named.name() : null);
        zone.show(model.zoneProperty().get());
        setShown(zoneField, state.sample() != null);
        setShown(separatorField, state.mapping().column(SourceField.SOURCE).isPresent());
        Optional<String> between = Optional.ofNullable(state.mapping().separator());
        if (!separator.getItems().contains(between)) {
            separator.getItems().add(between);
        }
        separator.setValue(between);
        showMeasures(state);
        note.setText(zone.wrong());
        setShown(note, !zone.wrong().isEmpty());
        showing = false;
    }

    private void showMeasures(SourceGuideViewModel.State state) {
        List<String> now = state.mapping().measures();
        if (!now.equals(measures)) {
            measures = now;
            names.clear();
            fields.getChildren().setAll(tableField, zoneField, separatorField);
            now.forEach(column -> fields.getChildren().add(measure(column)));
        }
        names.forEach((column, field) -> {
            if (!field.isFocused()) {
                String name = state.mapping().name(column);
                field.setText(Objects.equals(name, column) ? "" : name);
            }
        });
    }

    private Node measure(String column) {
        TextField name = named("database-measure-" + names.size(), new TextField());
        name.setPromptText(column);
        name.setPrefWidth(NAME_WIDTH);
        name.textProperty().subscribe((was, text) -> {
            if (!showing) {
                model.call(column, text);
            }
        });
        names.put(column, name);
        return ImportOptionsBar.field(tr("{0} is called", column), name);
    }

    /** Gives the keyboard to the choice of a table. */
    void focusTable() {
        table.requestFocus();
    }
}
