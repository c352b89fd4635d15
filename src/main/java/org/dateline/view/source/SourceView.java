package org.dateline.view.source;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.button;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dateline.control.look.Motion;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.database.ListedEvent;
import org.dateline.query.cube.Dimension;
import org.dateline.view.command.CommandPalette;
import org.dateline.view.command.CommandTable;
import org.dateline.view.command.MainCommand;
import org.dateline.view.fold.Folds;
import org.dateline.view.look.Fonts;
import org.dateline.view.look.Notice;
import org.dateline.view.look.Parts;
import org.dateline.view.look.Theme;
import org.dateline.view.look.ThrottledTask;
import org.dateline.view.look.Tips;
import org.dateline.view.look.WrappedLabel;
import org.dateline.viewmodel.source.SourceCounts;
import org.dateline.viewmodel.source.SourceState;
import org.dateline.viewmodel.source.SourceViewModel;
import org.dateline.workspace.PlacesOfSource;

/** The window's content while it shows events of a database: what they are, categories, map, lists and the line of time. */
public final class SourceView extends BorderPane {

    private static final double DIVIDER = 0.68;
    private static final double SMALL = 18;
    private static final Insets CHIPS = new Insets(2, 16, 8, 16);
    private static final double NOTICE_MARGIN = 24;
    private static final double SEARCH_WIDTH = 220;
    private static final double TITLE_SHARE = 0.4;
    private static final double KNOWN_WIDTH = 60;
    private static final double LISTS_WIDTH = 240;

    private final SourceViewModel model;
    private final ObjectProperty<Theme> theme;
    private final CommandTable<MainCommand> commands = new CommandTable<>(MainCommand.class);
    private final SourceMapPane map;
    private final SourceTimelinePane timeline;
    private final Notice notice = new Notice();
    private final KeyCounts places;
    private final KeyCounts sources;
    private final MenuButton files = named("file", new MenuButton(tr("File")));
    private final TextField search = named("search", new TextField());

    /**
     * The screen.
     *
     * @param folds which parts of it are put away
     * @param fillIn puts in the commands of the program that can be given here
     */
    public SourceView(
            SourceViewModel model,
            ObjectProperty<Theme> theme,
            Folds folds,
            Consumer<CommandTable<MainCommand>> fillIn) {
        Fonts.load();
        this.model = model;
        this.theme = theme;
        getStyleClass().add("dateline");
        getStylesheets().add(Fonts.stylesheet());
        fillIn.accept(commands);
        commands.put(MainCommand.THEME, () -> theme.set(theme.get().other()));
        commands.put(MainCommand.SEARCH, search::requestFocus);
        ObservableValue<Boolean> isEventShown = model.event().shownProperty().map(Optional::isPresent);
        commands.put(MainCommand.BACK, isEventShown, model.event()::close);
        commands.put(MainCommand.LEAVE, isEventShown, model.event()::close);
        commands.put(
                MainCommand.PALETTE,
                () -> CommandPalette.showPossible(getScene().getWindow(), commands));
        map = new SourceMapPane(model, theme, commands, folds);
        timeline = new SourceTimelinePane(model, theme);
        SourceExporting exporting = new SourceExporting(model, theme::get, new Drawn(), notice::say);
        commands.put(
                MainCommand.EXPORT,
                model.countsProperty().map(Optional::isPresent),
                () -> exporting.ask(getScene().getWindow()));
        places = new KeyCounts(
                Dimension.PLACES,
                this::placeName,
                model.filterProperty().map(filter -> filter.places()),
                model::togglePlace);
        sources = new KeyCounts(
                Dimension.SOURCES,
                key -> SourceWords.key(key, tr("no source")),
                model.filterProperty().map(filter -> filter.sources()),
                model::toggleSource);
        SplitPane middle = new SplitPane(map, lists());
        middle.setDividerPositions(DIVIDER);
        SourceChips chips = new SourceChips(model, theme);
        chips.setPadding(CHIPS);
        FilterChips filters = new FilterChips(model);
        filters.setPadding(CHIPS);
        SourceSums sums = new SourceSums(model);
        sums.setPadding(CHIPS);
        setTop(new VBox(header(), failure(), chips, filters, sums));
        StackPane.setAlignment(notice, Pos.BOTTOM_CENTER);
        StackPane.setMargin(notice, new Insets(NOTICE_MARGIN));
        setCenter(new StackPane(middle, notice));
        setBottom(timeline);
        ThrottledTask following =
                new ThrottledTask(() -> model.countsProperty().get().ifPresent(this::showKeys));
        // A database is not asked for lists of which nobody reads a line
        PauseTransition resting = new PauseTransition(Motion.REST.duration());
        resting.setOnFinished(event -> model.listShown());
        model.countsProperty().subscribe(counts -> {
            following.ask();
            resting.playFromStart();
        });
        addEventFilter(
                KeyEvent.KEY_PRESSED,
                event -> commands.press(event, command -> command.keys().countAt(event.getTarget())));
    }

    /** Shows the places of the source on a map; the layers are that map in its plane. */
    public void show(PlacesOfSource found, MapLayers layers) {
        map.show(found, layers);
    }

    /** Has the menu of files show, by this, what the columns of the database stand for. */
    public void offerColumns(Runnable showColumns) {
        MenuItem item = new MenuItem(tr("Columns\u2026"));
        item.setId("source-columns");
        item.setOnAction(event -> showColumns.run());
        files.getItems().addAll(0, List.of(item, new SeparatorMenuItem()));
    }

    /** What of it a picture shows. */
    private final class Drawn implements SourceExporting.Drawn {

        @Override
        public Region window() {
            return SourceView.this;
        }

        @Override
        public List<Region> mapAndTimeline() {
            return List.of(map, timeline);
        }

        @Override
        public String attribution() {
            return map.attribution();
        }
    }

    private String placeName(String key) {
        return model.knownProperty()
                .get()
                .map(KeyNames::of)
                .orElse(KeyNames.NONE)
                .place(key);
    }

    private void showPlace(ListedEvent event) {
        map.showPlace(event).ifPresent(notice::say);
    }

    /** What it shows. */
    public SourceViewModel model() {
        return model;
    }

    private void showKeys(SourceCounts counts) {
        places.show(counts.cube().keys().places(), counts.by(Dimension.PLACES));
        sources.show(counts.cube().keys().sources(), counts.by(Dimension.SOURCES));
    }

    private Node header() {
        Label title = label(model.source().title(), "wordmark");
        Label where = label(model.place(), "faint");
        Tips.whole(where);
        where.setMinWidth(0);
        Label known = named("source-known", label("", "faint"));
        Tips.whole(known);
        title.setMinWidth(0);
        title.maxWidthProperty().bind(widthProperty().multiply(TITLE_SHARE));
        Tips.whole(title);
        model.knownProperty().subscribe(step -> {
            known.setText(step.map(SourceWords::known).orElse(""));
            known.setMinWidth(step.isPresent() ? KNOWN_WIDTH : 0);
        });
        ProgressIndicator busy = new ProgressIndicator();
        busy.setPrefSize(SMALL, SMALL);
        busy.visibleProperty().bind(model.stateProperty().map(SourceState::isBusy));
        busy.managedProperty().bind(busy.visibleProperty());
        Label state = named("source-state", label("", "faint"));
        state.setMinWidth(0);
        Tips.whole(state);
        model.stateProperty().subscribe(now -> state.setText(doing()));
        model.answeredProperty().subscribe(now -> state.setText(doing()));
        search.setPromptText(tr("Words in title or place"));
        search.setPrefWidth(SEARCH_WIDTH);
        search.setMinWidth(SEARCH_WIDTH / 2);
        search.setOnAction(event -> model.search(search.getText()));
        model.filterProperty().subscribe(filter -> search.setText(String.join(" ", filter.words())));
        Tips.give(search, tr("Enter asks the database for the events with these words; empty for all"));
        HBox row = Parts.row(
                12,
                new VBox(Parts.row(12, title, known), where),
                Parts.gap(),
                busy,
                state,
                search,
                fileMenu(),
                commands.iconButton(MainCommand.THEME));
        row.getStyleClass().add("header");
        return row;
    }

    /** What the database is doing; nothing where it does nothing, and where it does not answer. */
    private String doing() {
        SourceState now = model.stateProperty().get();
        if (now.kind() == SourceState.Kind.FAILED) {
            return "";
        }
        return now.isBusy() && !model.answeredProperty().get()
                ? tr("Counting what is chosen\u2026")
                : SourceWords.state(now, model.place());
    }

    /** Why the database does not answer, over the whole width; nothing while it does. */
    private Node failure() {
        Label failed = named("source-failure", WrappedLabel.of("", "form-problem"));
        Label before = named("source-before", WrappedLabel.of(tr("What is shown was counted before this was asked.")));
        model.countsProperty().subscribe(counts -> Parts.setShown(before, counts.isPresent()));
        VBox words = Parts.growing(new VBox(2, failed, before));
        Button again = Parts.uncut(button("source-again", tr("Ask again"), model::openAgain));
        HBox row = Parts.row(12, words, again);
        row.setPadding(CHIPS);
        model.stateProperty().subscribe(now -> {
            boolean isFailed = now.kind() == SourceState.Kind.FAILED;
            failed.setText(isFailed ? SourceWords.state(now, model.place()) : "");
            Parts.setShown(row, isFailed);
        });
        return row;
    }

    private Node fileMenu() {
        MenuButton menu = Parts.uncut(files);
        menu.getStyleClass().add("flat");
        menu.getItems()
                .addAll(commands.items(
                        MainCommand.NEW_DATASET,
                        MainCommand.OPEN_DATASET,
                        MainCommand.OPEN_DATABASE,
                        MainCommand.OPEN_RECENT,
                        MainCommand.IMPORT,
                        MainCommand.EXPORT,
                        MainCommand.LANGUAGE));
        Tips.give(menu, tr("Open, import and export"));
        return menu;
    }

    private Node lists() {
        TabPane tabs = named("source-lists", new TabPane());
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.getTabs()
                .addAll(
                        new Tab(tr("Events"), new SourceEvents(model, theme, commands, this::showPlace)),
                        new Tab(tr("Places"), places),
                        new Tab(tr("Sources"), sources));
        tabs.setMinWidth(LISTS_WIDTH);
        return tabs;
    }
}
