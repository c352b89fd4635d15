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
import javafx.scene.shape.Rectangle;
import org.dateline.model.Certainty;
import org.dateline.model.Dataset;
import org.dateline.model.Event;
import org.dateline.model.EventPlace;
import org.dateline.model.Place;
import org.dateline.query.WindowResult;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Selection;

/**
 * The box at the map's margin for events that are known no more exactly than to something larger than any of its areas, or
 * to something that it does not show.
 */
final class WideBox extends VBox {

    private static final double NUMBER_WIDTH = 70;
    private static final int MOST_ROWS = 5;

    private final DatelineViewModel model;
    private final Dataset dataset;
    private final Categories categories;
    private final ObservableValue<Theme> theme;
    private final Consumer<String> onEnter;
    private final Runnable onLeave;
    private final Map<String, Row> rows = new LinkedHashMap<>();
    private final int[][] rowsOf;

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
        rowsOf = rowsOfEvents();
        setVisible(!rows.isEmpty());
        // However much there is in it, it must not take the room of the rest of the window
        setMinHeight(0);
        Rectangle bounds = new Rectangle();
        bounds.widthProperty().bind(widthProperty());
        bounds.heightProperty().bind(heightProperty());
        setClip(bounds);
        model.resultProperty().subscribe(this::show);
        theme.subscribe(now -> show(model.resultProperty().get()));
    }

    /** One row for each place without a feature in which anything ever happens, that with the most events first. */
    private void addRows() {
        Map<String, Integer> events = new LinkedHashMap<>();
        for (Event event : dataset.events()) {
            event.places().stream()
                    .filter(this::isWide)
                    .map(EventPlace::place)
                    .distinct()
                    .forEach(place -> events.merge(place, 1, Integer::sum));
        }
        events.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(MOST_ROWS)
                .forEach(entry -> {
                    Row row = new Row(dataset.places().get(entry.getKey()), entry.getValue());
                    rows.put(entry.getKey(), row);
                    getChildren().add(row);
                });
        if (events.size() > MOST_ROWS) {
            Label more = new Label("and " + Wording.count(events.size() - MOST_ROWS, "more place") + " in the list");
            more.getStyleClass().add("map-small");
            more.setMinHeight(USE_PREF_SIZE);
            getChildren().add(1, more);
        }
    }

    /** Whether the map shows the event neither as a symbol nor in an area. */
    private boolean isWide(EventPlace where) {
        boolean hasSymbol = where.precision().allowsPoint()
                && dataset.places().get(where.place()).hasPoint();
        boolean hasArea = model.workspace().gazetteer().withAncestors(where.place()).stream()
                .anyMatch(id -> dataset.places().get(id).feature() != null);
        return !hasSymbol && !hasArea;
    }

    private void show(WindowResult result) {
        List<Row> all = List.copyOf(rows.values());
        List<List<GlyphStrip.Entry>> entries = all.stream()
                .<List<GlyphStrip.Entry>>map(row -> new ArrayList<>())
                .toList();
        int[] counts = new int[all.size()];
        for (int i = 0; i < result.size(); i++) {
            int position = result.position(i);
            for (int row : rowsOf[position]) {
                if (counts[row]++ < GlyphStrip.MOST) {
                    entries.get(row).add(entry(position, result.certaintyOf(position)));
                }
            }
        }
        for (int row = 0; row < counts.length; row++) {
            all.get(row).show(counts[row], entries.get(row));
        }
    }

    private GlyphStrip.Entry entry(int position, Certainty certainty) {
        Event event = model.workspace().index().events().get(position);
        return new GlyphStrip.Entry(event, categories.position(event.category()), certainty);
    }

    /** For each event of the index the rows that it belongs to. */
    private int[][] rowsOfEvents() {
        List<String> places = List.copyOf(rows.keySet());
        return model.workspace().index().events().stream()
                .map(event -> event.places().stream()
                        .filter(this::isWide)
                        .map(EventPlace::place)
                        .distinct()
                        .mapToInt(places::indexOf)
                        .filter(row -> row >= 0)
                        .toArray())
                .toArray(int[][]::new);
    }

    /** A place, the number of its events, and their glyphs. */
    private final class Row extends VBox {

        private final Label number = new Label();
        private final GlyphStrip glyphs;

        Row(Place place, int mostEvents) {
            super(2);
            setMinHeight(USE_PREF_SIZE);
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

        void show(int events, List<GlyphStrip.Entry> entries) {
            number.setText(Wording.count(events, "event"));
            glyphs.show(entries, theme.getValue().map());
        }
    }
}
