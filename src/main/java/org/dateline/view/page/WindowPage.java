package org.dateline.view.page;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;
import static org.dateline.view.look.Parts.button;
import static org.dateline.view.look.Parts.named;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import org.dateline.control.look.Hollow;
import org.dateline.events.Dataset;
import org.dateline.evidence.IndependenceWords;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.model.Place;
import org.dateline.query.WindowResult;
import org.dateline.view.command.CommandTable;
import org.dateline.view.command.MainCommand;
import org.dateline.view.command.WindowContext;
import org.dateline.view.filter.MarkFilters;
import org.dateline.view.look.Categories;
import org.dateline.view.look.Explanations;
import org.dateline.view.look.Parts;
import org.dateline.view.look.Theme;
import org.dateline.view.look.ThrottledTask;
import org.dateline.view.look.Tips;
import org.dateline.view.mark.StarButton;
import org.dateline.view.paragraph.ParagraphLabel;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Selection;
import org.dateline.words.ListWords;
import org.dateline.words.TimeWords;
import org.jspecify.annotations.Nullable;

/** The events of the window in order of time. */
final class WindowPage extends BorderPane {

    private static final PseudoClass POINTED = PseudoClass.getPseudoClass("pointed");

    /** What lies beside an event's title in its row: padding, glyph, star, scroll bar. */
    private static final double AROUND_TITLE = 104;

    private final DatelineViewModel model;
    private final Dataset dataset;
    private final Categories categories;
    private final TimeWords times;
    private final ObservableValue<Theme> theme;
    private final CommandTable<MainCommand> commands;
    private final ListView<Event> list = new ListView<>();
    private final Label heading = new Label();
    private final SimpleObjectProperty<WindowResult> listed;

    WindowPage(WindowContext context) {
        this.model = context.model();
        this.dataset = model.workspace().dataset();
        this.categories = context.categories();
        this.times = context.times();
        this.theme = context.theme();
        this.commands = context.commands();
        heading.getStyleClass().add("list-heading");
        Tips.whole(heading);
        list.setId("events");
        list.setAccessibleText(tr("Events of the window"));
        list.getStyleClass().addAll("event-list", "edge-to-edge");
        list.setCellFactory(view -> new EventCell());
        list.setOnKeyPressed(event -> {
            Event at = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER) {
                open(at);
            } else if (MainCommand.STAR.keys().match(event) && at != null) {
                model.editing().marks().toggleStar(at.id());
                event.consume();
            }
        });
        Label empty = new Label(
                dataset.events().size() == 0
                        ? tr(
                                "This dataset has no event yet.\n{0} adds a report from its text; the menu Edit makes an event.",
                                MainCommand.ADD_REPORT.keys())
                        : tr("No event in this window matches."));
        empty.getStyleClass().add("empty");
        list.setPlaceholder(dataset.events().size() == 0 ? empty : withWaysOut(empty));
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(heading, Priority.ALWAYS);
        HBox top = new HBox(heading, new MarkFilters(model));
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("list-top");
        setTop(top);
        setCenter(list);
        listed = new SimpleObjectProperty<>(model.resultProperty().get());
        list.setItems(new EventList(listed.get().events()));
        ThrottledTask listing = new ThrottledTask(this::list);
        model.resultProperty().subscribe(result -> {
            heading.setText(trn(result.size(), "{0} event in {1}", "{0} events in {1}", times.span(result.window())));
            listing.ask();
        });
    }

    private Node withWaysOut(Label empty) {
        Button all = named("empty-clear", commands.button(MainCommand.CLEAR_FILTER, tr("Show all events")));
        all.visibleProperty().bind(all.disabledProperty().not());
        Button wider = button("empty-widen", tr("Show the whole time"), () -> model.showWindow(model.span()));
        wider.visibleProperty().bind(model.windowProperty().map(window -> !window.equals(model.span())));
        for (Button way : List.of(all, wider)) {
            way.managedProperty().bind(way.visibleProperty());
        }
        HBox ways = new HBox(8, all, wider);
        ways.setAlignment(Pos.CENTER);
        VBox words = new VBox(4, empty, ways);
        words.setAlignment(Pos.CENTER);
        return words;
    }

    void focusList() {
        list.requestFocus();
    }

    private void list() {
        WindowResult result = model.resultProperty().get();
        if (!result.showsTheEventsOf(listed.get())) {
            // A new list: for a long one that is far cheaper than to tell of each change
            list.setItems(new EventList(result.events()));
        }
        listed.set(result);
    }

    private void open(@Nullable Event event) {
        if (event != null) {
            model.select(new Selection.OfEvent(event.id()));
        }
    }

    /** What a cell's glyph says. */
    private record Sign(String category, boolean sure, Theme theme) {}

    /** One event: glyph, title, time, places and sources. */
    private final class EventCell extends ListCell<Event> {

        private final StackPane glyph = new StackPane();
        private final SVGPath shape = new SVGPath();
        private final Label title = new ParagraphLabel("");
        private final Label when = new Label();
        private final Label where = new Label();
        private final Label told = new Label();
        private final Label possible = new Label(tr("possible"));
        private final StarButton star = new StarButton(model.editing().marks());
        private final HBox row;
        private @Nullable Sign sign;

        EventCell() {
            title.getStyleClass().add("event-title");
            title.setMinHeight(USE_PREF_SIZE);
            title.prefWidthProperty().bind(list.widthProperty().subtract(AROUND_TITLE));
            when.getStyleClass().add("faint");
            where.getStyleClass().add("faint");
            Tips.whole(where);
            told.getStyleClass().add("faint");
            told.setMinWidth(USE_PREF_SIZE);
            possible.getStyleClass().add("possible-tag");
            possible.setMinWidth(USE_PREF_SIZE);
            Explanations.explain(possible);
            Tips.give(told, Explanations.INDEPENDENT.sentence());
            HBox time = new HBox(8, when, possible);
            time.setAlignment(Pos.CENTER_LEFT);
            VBox words = new VBox(2, title, time, new HBox(where, told));
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            shape.setStrokeWidth(Hollow.LINE);
            glyph.setAlignment(Pos.TOP_CENTER);
            glyph.getStyleClass().add("cell-glyph");
            row = new HBox(8, glyph, words, star);
            row.setAlignment(Pos.TOP_LEFT);
            row.setMinHeight(USE_PREF_SIZE);
            row.setMinWidth(0);
            row.prefWidthProperty().bind(list.widthProperty().subtract(44));
            row.setMaxWidth(USE_PREF_SIZE);
            glyph.getChildren().add(shape);
            listed.subscribe(result -> showCertainty());
            theme.subscribe(now -> showCertainty());
            model.pointedProperty().subscribe(pointed -> showPointed());
            hoverProperty().subscribe(hover -> {
                if (hover && getItem() != null) {
                    model.pointAt(new Selection.OfEvent(getItem().id()));
                } else if (!hover && isPointed()) {
                    model.pointAt(Selection.NOTHING);
                }
            });
            setOnMouseClicked(click -> {
                if (!isEmpty()) {
                    open(getItem());
                }
            });
        }

        /** A graphic that wraps is as high as its width asks for, which the cell's own skin does not ask. */
        @Override
        protected double computePrefHeight(double width) {
            return isEmpty() || getGraphic() == null
                    ? super.computePrefHeight(width)
                    : snappedTopInset() + row.prefHeight(row.getPrefWidth()) + snappedBottomInset();
        }

        @Override
        protected void updateItem(@Nullable Event event, boolean empty) {
            super.updateItem(event, empty);
            if (empty || event == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            showCertainty();
            showPointed();
            title.setText(event.title());
            when.setText(times.span(event.time().start(), event.time().end()));
            where.setText(placesOf(event));
            told.setText("  \u00b7  "
                    + IndependenceWords.sourcesAtLeast(
                            event.sources().toList(), model.workspace().independence()));
            star.of(event.id());
            setGraphic(row);
            setAccessibleText(Parts.spoken(row));
        }

        private boolean isPointed() {
            Event event = getItem();
            return event != null && model.pointedProperty().get().equals(new Selection.OfEvent(event.id()));
        }

        private void showPointed() {
            pseudoClassStateChanged(POINTED, isPointed());
        }

        private void showCertainty() {
            Event event = getItem();
            if (isEmpty() || event == null) {
                return;
            }
            boolean sure = event.time().in(listed.get().window()) == Certainty.CERTAIN;
            Sign wanted = new Sign(event.category(), sure, theme.getValue());
            if (!wanted.equals(sign)) {
                sign = wanted;
                categories.show(
                        shape, event.category(), sure ? Certainty.CERTAIN : Certainty.POSSIBLE, theme.getValue());
                possible.setVisible(!sure);
                possible.setManaged(!sure);
            }
        }

        private String placesOf(Event event) {
            return event.places().stream()
                    .map(place -> dataset.places().get(place.place()))
                    .map(Place::name)
                    .distinct()
                    .collect(Collectors.collectingAndThen(Collectors.toList(), ListWords::commas));
        }
    }
}
