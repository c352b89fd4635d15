package org.dateline.view.source;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.button;
import static org.dateline.view.look.Parts.named;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.beans.value.ObservableValue;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dateline.database.EventRow;
import org.dateline.database.ListedEvent;
import org.dateline.model.Certainty;
import org.dateline.model.TimeWindow;
import org.dateline.view.command.CommandTable;
import org.dateline.view.command.MainCommand;
import org.dateline.view.look.Categories;
import org.dateline.view.look.Parts;
import org.dateline.view.look.Theme;
import org.dateline.view.look.Tips;
import org.dateline.view.look.WrappedLabel;
import org.dateline.view.paragraph.Paragraphs;
import org.dateline.viewmodel.source.SourceEvent;
import org.dateline.viewmodel.source.SourceViewModel;
import org.dateline.words.NumberWords;
import org.dateline.words.TimeWords;

/** An event of a source: when, where, who tells it, and all that its row says. */
final class EventPage extends BorderPane {

    private static final double NAMES = 34;
    private static final double VALUES = 66;
    /** What a column says beyond so many characters nobody reads in a panel. */
    private static final int MOST_LETTERS = 4_000;

    private final SourceViewModel model;
    private final ObservableValue<Theme> theme;
    private final Consumer<ListedEvent> showOnMap;
    private final ScrollPane scroll = new ScrollPane();

    /** @param showOnMap shows where the event was */
    EventPage(
            SourceViewModel model,
            ObservableValue<Theme> theme,
            CommandTable<MainCommand> commands,
            Consumer<ListedEvent> showOnMap) {
        this.model = model;
        this.theme = theme;
        this.showOnMap = showOnMap;
        setId("event-page");
        Button back = Parts.uncut(commands.button(MainCommand.BACK, tr("List")));
        back.setId("back-to-list");
        HBox top = Parts.row(8, back);
        top.getStyleClass().add("page-sections");
        setTop(top);
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("page-scroll");
        setCenter(scroll);
        model.event().shownProperty().subscribe(now -> show());
        model.windowProperty().subscribe(now -> show());
        theme.subscribe(now -> show());
    }

    private void show() {
        Optional<SourceEvent.Shown> now = model.event().shownProperty().get();
        if (now.isEmpty()) {
            scroll.setContent(null);
            return;
        }
        double before = scroll.getVvalue();
        boolean isSame = scroll.getContent() != null
                && now.get().event().equals(scroll.getContent().getUserData());
        VBox page = page(now.get());
        page.setUserData(now.get().event());
        scroll.setContent(page);
        scroll.setVvalue(isSame ? before : 0);
    }

    private VBox page(SourceEvent.Shown shown) {
        ListedEvent event = shown.event();
        VBox page = new VBox();
        page.getStyleClass().add("page");
        model.countsProperty()
                .get()
                .ifPresent(counts -> page.getChildren()
                        .add(categoryLine(event, counts.cube().keys().categories())));
        page.getChildren().add(WrappedLabel.of(SourceWords.title(event, names()), "page-title"));
        addTime(page, event);
        addPlace(page, event);
        if (event.summary() != null && !event.summary().isBlank()) {
            page.getChildren().add(WrappedLabel.of(shortened(event.summary()), "summary"));
        }
        addSources(page, event);
        page.getChildren().add(WrappedLabel.of(tr("All columns"), "section"));
        addRow(page, shown);
        return page;
    }

    private Node categoryLine(ListedEvent event, List<String> known) {
        String category = Objects.requireNonNullElse(event.category(), "");
        Categories signs = SourceChips.signs(known);
        boolean isKnown = known.contains(category);
        Label name = Parts.label(
                isKnown || !category.isEmpty() ? SourceWords.key(category, tr("no category")) : tr("no category"),
                "category-name");
        Tips.whole(name);
        return isKnown
                ? Parts.row(6, signs.glyph(category, shownAs(event), theme.getValue()), name)
                : Parts.row(6, name);
    }

    private Certainty certainty(ListedEvent event) {
        TimeWindow window = model.windowProperty().get();
        return window == null ? Certainty.OUTSIDE : event.time().in(window);
    }

    private Certainty shownAs(ListedEvent event) {
        return certainty(event) == Certainty.CERTAIN ? Certainty.CERTAIN : Certainty.POSSIBLE;
    }

    private void addTime(VBox page, ListedEvent event) {
        model.countsProperty().get().ifPresent(counts -> {
            TimeWords times = TimeWords.onScreen(
                    counts.cube().bins().zone(), counts.cube().bins().span());
            page.getChildren().add(WrappedLabel.of(times.knownAsSentence(event.time()), "when"));
        });
        Certainty certainty = certainty(event);
        String words = switch (certainty) {
            case CERTAIN -> tr("Certainly in the window");
            case POSSIBLE -> tr("Possibly in the window");
            case OUTSIDE -> tr("Outside of the window");
        };
        page.getChildren().add(WrappedLabel.of(words, certainty == Certainty.CERTAIN ? "certain-tag" : "possible-tag"));
    }

    private KeyNames names() {
        return model.knownProperty().get().map(KeyNames::of).orElse(KeyNames.NONE);
    }

    private void addPlace(VBox page, ListedEvent event) {
        Optional<String> place = names().placeOf(event);
        if (place.isEmpty()) {
            page.getChildren().add(WrappedLabel.of(tr("The row says no place"), "faint"));
            return;
        }
        String key = event.place();
        Node name = key == null
                ? WrappedLabel.of(place.get())
                : link(place.get(), tr("Show only events at this place"), () -> model.togglePlace(key));
        Button onMap = button("show-on-map", tr("Show on the map"), () -> showOnMap.accept(event));
        Parts.uncut(onMap);
        page.getChildren().add(Parts.row(8, name, onMap));
    }

    private void addSources(VBox page, ListedEvent event) {
        String told = event.sources();
        if (told == null || told.isBlank()) {
            return;
        }
        String separator = model.source().columns().separator();
        List<String> each = separator == null
                ? List.of(told)
                : Arrays.stream(told.split(Pattern.quote(separator), -1))
                        .map(String::strip)
                        .filter(one -> !one.isEmpty())
                        .distinct()
                        .toList();
        page.getChildren().add(WrappedLabel.of(tr("Sources"), "section"));
        each.forEach(source -> page.getChildren()
                .add(link(source, tr("Show only what this source tells"), () -> model.toggleSource(source))));
    }

    private static Hyperlink link(String words, String tip, Runnable action) {
        Hyperlink link = Paragraphs.wrapping(new Hyperlink(words));
        link.setMinHeight(USE_PREF_SIZE);
        link.setOnAction(event -> action.run());
        Tips.give(link, tip);
        return link;
    }

    private void addRow(VBox page, SourceEvent.Shown shown) {
        switch (shown.kind()) {
            case ASKING -> page.getChildren().add(WrappedLabel.of(tr("Asking\u2026"), "faint"));
            case GONE ->
                page.getChildren()
                        .add(WrappedLabel.of(tr("The table has this row no more, or it says something else now.")));
            case FAILED -> {
                page.getChildren()
                        .add(WrappedLabel.of(
                                SourceWords.failure(Objects.requireNonNull(shown.failure())), "form-problem"));
                page.getChildren().add(button("event-again", tr("Ask again"), model.event()::askAgain));
            }
            case KNOWN -> {
                EventRow row = Objects.requireNonNull(shown.row());
                if (row.alike() > 1) {
                    page.getChildren()
                            .add(WrappedLabel.of(
                                    tr(
                                            "{0} rows of the table are alike in all that the list shows; this is one of them.",
                                            NumberWords.number(row.alike())),
                                    "faint"));
                }
                page.getChildren().add(grid(row));
            }
        }
    }

    private static Node grid(EventRow row) {
        GridPane grid = named("event-row", new GridPane());
        grid.getStyleClass().add("field-grid");
        for (double share : List.of(NAMES, VALUES)) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(share);
            grid.getColumnConstraints().add(column);
        }
        for (int i = 0; i < row.cells().size(); i++) {
            EventRow.Cell cell = row.cells().get(i);
            Label name = WrappedLabel.of(cell.column(), "faint");
            Label value = cell.value() == null
                    ? WrappedLabel.of(tr("nothing"), "faint")
                    : WrappedLabel.of(shortened(cell.value()));
            name.setLabelFor(value);
            GridPane.setValignment(name, VPos.TOP);
            GridPane.setValignment(value, VPos.TOP);
            grid.addRow(i, name, value);
        }
        return grid;
    }

    private static String shortened(String text) {
        return text.length() <= MOST_LETTERS
                ? text
                : tr(
                        "{0}\u2026 (the first {1} of {2} characters)",
                        text.substring(0, MOST_LETTERS),
                        SourceWords.number(MOST_LETTERS),
                        SourceWords.number(text.length()));
    }
}
