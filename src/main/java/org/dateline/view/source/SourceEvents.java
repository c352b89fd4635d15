package org.dateline.view.source;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.SVGPath;
import org.dateline.database.ListedEvent;
import org.dateline.model.Certainty;
import org.dateline.model.TimeWindow;
import org.dateline.view.command.CommandTable;
import org.dateline.view.command.MainCommand;
import org.dateline.view.look.Categories;
import org.dateline.view.look.Parts;
import org.dateline.view.look.Theme;
import org.dateline.view.look.Tips;
import org.dateline.viewmodel.source.SourceList;
import org.dateline.viewmodel.source.SourceState;
import org.dateline.viewmodel.source.SourceViewModel;
import org.dateline.words.TimeWords;
import org.jspecify.annotations.Nullable;

/** The events of the window as the database lists them, page by page. */
final class SourceEvents extends StackPane {

    private static final double SMALL = 18;
    private static final double REASON = 56;

    private final SourceViewModel model;
    private final ObservableValue<Theme> theme;
    private final ListView<ListedEvent> list = named("events", new ListView<>());
    private Categories signs = SourceChips.signs(List.of());
    private KeyNames names = KeyNames.NONE;
    private @Nullable TimeWords times;

    SourceEvents(
            SourceViewModel model,
            ObservableValue<Theme> theme,
            CommandTable<MainCommand> commands,
            Consumer<ListedEvent> showOnMap) {
        this.model = model;
        this.theme = theme;
        SourceList listed = model.list();
        list.getStyleClass().addAll("event-list", "edge-to-edge");
        list.setAccessibleText(tr("Events of the window"));
        list.setItems(listed.events());
        list.setCellFactory(view -> new Cell());
        Label empty = label("", "empty");
        empty.setWrapText(true);
        empty.textProperty()
                .bind(Bindings.createStringBinding(
                        this::whyEmpty,
                        listed.askingProperty(),
                        listed.answeredProperty(),
                        model.stateProperty(),
                        model.countsProperty()));
        list.setPlaceholder(empty);
        Button more = Parts.button("more-events", tr("100 more"), listed::askForMore);
        ProgressIndicator asking = new ProgressIndicator();
        asking.setPrefSize(SMALL, SMALL);
        asking.visibleProperty().bind(listed.askingProperty());
        Label failed = Tips.whole(named("list-failure", label("", "form-problem")));
        failed.setWrapText(true);
        Button again = Parts.button("list-again", tr("Ask again"), listed::askAgain);
        again.disableProperty().bind(listed.askingProperty());
        // However long the reason is, and however low the window, one can ask again; the tip says all of it
        VBox refused = new VBox(4, again, failed);
        failed.setMaxHeight(REASON);
        listed.failureProperty().subscribe(failure -> {
            failed.setText(failure.map(SourceWords::failure).orElse(""));
            Parts.setShown(refused, failure.isPresent());
        });
        VBox below = new VBox(8, refused, Parts.row(8, more, asking));
        below.setPadding(new Insets(8));
        more.disableProperty().bind(listed.moreProperty().map(known -> !known));
        more.visibleProperty().bind(Bindings.isNotEmpty(listed.events()));
        more.managedProperty().bind(more.visibleProperty());
        BorderPane rows = new BorderPane(list);
        rows.setBottom(below);
        EventPage page = new EventPage(model, theme, commands, showOnMap);
        getChildren().setAll(rows, page);
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open(list.getSelectionModel().getSelectedItem());
            }
        });
        model.event().shownProperty().subscribe(shown -> {
            boolean wasShown = page.isVisible();
            Parts.setShown(page, shown.isPresent());
            Parts.setShown(rows, shown.isEmpty());
            if (shown.isPresent() != wasShown) {
                (shown.isPresent() ? page : list).requestFocus();
            }
        });
        model.knownProperty().subscribe(step -> names = step.map(KeyNames::of).orElse(names));
        model.countsProperty()
                .subscribe(counts -> counts.ifPresent(now -> {
                    if (times == null) {
                        times = TimeWords.onScreen(
                                now.cube().bins().zone(), now.cube().bins().span());
                    }
                    signs = SourceChips.signs(now.cube().keys().categories());
                }));
        theme.subscribe(now -> list.refresh());
    }

    /** Nothing before it is known that there are none, and after what was asked for was not answered. */
    private String whyEmpty() {
        if (model.list().askingProperty().get()) {
            return tr("Asking\u2026");
        }
        // Where a table has no events, none are asked for
        boolean hasNone = model.stateProperty().get().kind() == SourceState.Kind.READY
                && model.countsProperty().get().isEmpty();
        return hasNone || model.list().answeredProperty().get() ? tr("No event in this window matches.") : "";
    }

    private void open(@Nullable ListedEvent event) {
        if (event != null) {
            model.showEvent(event);
        }
    }

    private final class Cell extends ListCell<ListedEvent> {

        private final SVGPath glyph = new SVGPath();
        private final Label title = label("");
        private final Label when = label("", "faint");
        private final HBox row = Parts.row(8, glyph, new VBox(title, when));

        Cell() {
            title.setMinWidth(0);
            title.maxWidthProperty().bind(list.widthProperty().subtract(64));
            when.maxWidthProperty().bind(list.widthProperty().subtract(64));
            Tips.whole(title);
            Tips.whole(when);
            setOnMouseClicked(event -> {
                if (event.getButton() == MouseButton.PRIMARY) {
                    open(getItem());
                }
            });
        }

        @Override
        protected void updateItem(ListedEvent event, boolean empty) {
            super.updateItem(event, empty);
            TimeWords words = times;
            TimeWindow window = model.windowProperty().get();
            if (empty || event == null || words == null || window == null) {
                setGraphic(null);
                return;
            }
            Certainty certainty = event.time().in(window);
            signs.show(
                    glyph,
                    Objects.requireNonNullElse(event.category(), ""),
                    certainty == Certainty.CERTAIN ? Certainty.CERTAIN : Certainty.POSSIBLE,
                    theme.getValue());
            title.setText(SourceWords.title(event, names));
            when.setText(Stream.of(
                            words.knownAsSentence(event.time()),
                            names.placeOf(event).orElse(null),
                            event.sources())
                    .filter(Objects::nonNull)
                    .filter(one -> !one.isBlank())
                    .collect(Collectors.joining(" \u00b7 ")));
            setGraphic(row);
        }
    }
}
