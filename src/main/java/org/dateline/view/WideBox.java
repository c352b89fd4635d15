package org.dateline.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dateline.model.Certainty;
import org.dateline.model.Dataset;
import org.dateline.model.Event;
import org.dateline.model.EventPlace;
import org.dateline.model.Place;
import org.dateline.query.WindowResult;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Selection;

/** The box at the map's margin for events that are known no more exactly than to something larger than any of its areas. */
final class WideBox extends VBox {

    private static final double NUMBER_WIDTH = 70;

    private final DatelineViewModel model;
    private final Dataset dataset;
    private final Categories categories;
    private final ObservableValue<Theme> theme;
    private final Consumer<String> onEnter;
    private final Runnable onLeave;
    private final Map<String, Row> rows = new LinkedHashMap<>();

    /**
     * A box.
     *
     * @param onEnter gets the id of the place whose row the pointer has come to
     * @param onLeave called when it has left it
     */
    WideBox(
            DatelineViewModel model,
            Categories categories,
            ObservableValue<Theme> theme,
            Consumer<String> onEnter,
            Runnable onLeave) {
        this.onEnter = onEnter;
        this.onLeave = onLeave;
        this.model = model;
        this.dataset = model.workspace().dataset();
        this.categories = categories;
        this.theme = theme;
        setId("wide-places");
        getStyleClass().add("map-box");
        Label heading = new Label("No district or town known");
        heading.getStyleClass().add("map-heading");
        getChildren().add(heading);
        addRows();
        setVisible(!rows.isEmpty());
        model.resultProperty().subscribe(this::show);
        theme.subscribe(now -> show(model.resultProperty().get()));
    }

    /** One row for each place without a feature in which anything ever happens, that with the most events first. */
    private void addRows() {
        Map<String, Integer> events = new LinkedHashMap<>();
        for (Event event : dataset.events()) {
            event.places().stream()
                    .map(EventPlace::place)
                    .filter(this::isWide)
                    .distinct()
                    .forEach(place -> events.merge(place, 1, Integer::sum));
        }
        events.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> {
                    Row row = new Row(dataset.places().get(entry.getKey()), entry.getValue());
                    rows.put(entry.getKey(), row);
                    getChildren().add(row);
                });
    }

    private boolean isWide(String place) {
        return dataset.places().get(place).feature() == null;
    }

    private void show(WindowResult result) {
        Map<String, List<GlyphStrip.Entry>> entries = new LinkedHashMap<>();
        rows.keySet().forEach(place -> entries.put(place, new ArrayList<>()));
        result.certain().forEach(event -> collect(event, Certainty.CERTAIN, entries));
        result.possible().forEach(event -> collect(event, Certainty.POSSIBLE, entries));
        entries.forEach((place, found) -> {
            Row row = rows.get(place);
            if (row != null) {
                row.show(found);
            }
        });
    }

    private void collect(Event event, Certainty certainty, Map<String, List<GlyphStrip.Entry>> entries) {
        GlyphStrip.Entry entry = new GlyphStrip.Entry(event, categories.position(event.category()), certainty);
        event.places().stream().map(EventPlace::place).distinct().forEach(place -> {
            List<GlyphStrip.Entry> found = entries.get(place);
            if (found != null) {
                found.add(entry);
            }
        });
    }

    /** A place, the number of its events, and their glyphs. */
    private final class Row extends VBox {

        private final Label number = new Label();
        private final GlyphStrip glyphs;

        Row(Place place, int mostEvents) {
            super(2);
            glyphs = new GlyphStrip(mostEvents, event -> model.select(new Selection.OfEvent(event.id())));
            number.setMinWidth(NUMBER_WIDTH);
            Hyperlink name = new Hyperlink(place.name());
            name.setOnAction(event -> model.select(new Selection.OfPlace(place.id())));
            number.getStyleClass().add("map-small");
            HBox head = new HBox(6, name, number);
            head.setAlignment(Pos.BASELINE_LEFT);
            getChildren().addAll(head, glyphs);
            setOnMouseEntered(enter -> onEnter.accept(place.id()));
            setOnMouseExited(leave -> onLeave.run());
        }

        void show(List<GlyphStrip.Entry> entries) {
            number.setText(Wording.count(entries.size(), "event"));
            glyphs.show(entries, theme.getValue().map());
        }
    }
}
