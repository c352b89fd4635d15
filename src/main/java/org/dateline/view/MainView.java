package org.dateline.view;

import static org.dateline.language.Tr.tr;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.dateline.control.map.MapView;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.edit.record.RecordKind;
import org.dateline.evidence.text.CheckedTexts;
import org.dateline.model.Story;
import org.dateline.view.change.ForeignBar;
import org.dateline.view.command.CommandPalette;
import org.dateline.view.command.CommandTable;
import org.dateline.view.command.MainCommand;
import org.dateline.view.command.WindowContext;
import org.dateline.view.edit.EditDesk;
import org.dateline.view.edit.SelectedRecord;
import org.dateline.view.export.DrawnExport;
import org.dateline.view.export.Exporting;
import org.dateline.view.filter.FilterCommands;
import org.dateline.view.focus.Panes;
import org.dateline.view.look.EvidenceWords;
import org.dateline.view.look.Fonts;
import org.dateline.view.look.FrameClock;
import org.dateline.view.look.Theme;
import org.dateline.view.map.MapPane;
import org.dateline.view.map.MapPresenter;
import org.dateline.view.mark.MarkCommands;
import org.dateline.view.page.PanelView;
import org.dateline.view.story.StoryEditor;
import org.dateline.view.story.Storyteller;
import org.dateline.view.timeline.TimelinePane;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Screen;
import org.dateline.viewmodel.Selection;
import org.dateline.workspace.Workspace;

/** The whole window: header, map, panel and timeline. */
public final class MainView extends BorderPane implements DrawnExport.Content {

    private final WindowContext context;
    private final DatelineViewModel model;
    private final MapPane map;
    private final TimelinePane timeline;
    private final WindowSearch search;
    private final PanelView panel;
    private final MiddleView middle;
    private final PanelSplit split;
    private final StackPane over;
    private final Storyteller storyteller;
    private final StoryEditor storyEditor;
    private final ViewSharing sharing;
    private final Exporting exporting;
    private final WindowKeys keys;
    private final EditDesk desk;
    private final Panes panes;
    private Optional<FirstHints> hints = Optional.empty();

    /** A window's content; the caller sets the style sheet of the controls. To be made once of a context. */
    public MainView(WindowContext context) {
        Fonts.load();
        this.context = context;
        this.model = context.model();
        timeline = new TimelinePane(
                model,
                context.categories(),
                context.times(),
                context.theme(),
                context.commands(),
                context.folds(),
                context.later());
        map = new MapPane(model, context.layers(), context.theme(), context.commands(), context.folds());
        map.tell(context.notice()::say);
        sharing = new ViewSharing(context, map);
        exporting = new Exporting(
                model,
                context.datasetFile(),
                context.times(),
                Exporting.Surroundings.usual(model.background()),
                context.notice()::say);
        storyteller = new Storyteller(context, map);
        desk = new EditDesk(context);
        map.map().pickingProperty().bind(desk.pickingProperty());
        HeaderView header = new HeaderView(context, desk);
        search = new WindowSearch(this, header.search());
        storyEditor = new StoryEditor(context, storyteller);
        panel = new PanelView(context, storyEditor, desk);
        middle = new MiddleView(context, map);
        keys = new WindowKeys(header.search().field(), storyEditor);
        split = new PanelSplit(context, middle, panel);
        over = new StackPane(split, context.notice());
        StackPane.setAlignment(context.notice(), Pos.BOTTOM_CENTER);
        panel.widthProperty().subscribe(this::placeNotice);
        panel.sceneProperty().subscribe(this::placeNotice);
        ForeignBar foreign = new ForeignBar(
                model.editing().foreign(), String.valueOf(context.datasetFile().getFileName()), context.notice()::say);
        over.getChildren().add(foreign);
        // Over the map, but neither over its boxes and buttons nor over the panel
        StackPane.setAlignment(foreign, Pos.TOP_LEFT);
        StackPane.setMargin(foreign, new Insets(52, 16, 16, 214));
        over.setMinSize(0, 0);
        setTop(header);
        setCenter(over);
        setBottom(timeline);
        getStyleClass().add("dateline");
        getStylesheets().add(Fonts.stylesheet());
        panes = new Panes(
                this,
                List.of(
                        new Panes.Pane(header, () -> header.search().field().requestFocus()),
                        new Panes.Pane(middle, middle::focusScreen),
                        new Panes.Pane(panel, panel::focusPage),
                        new Panes.Pane(timeline, timeline.timeline()::requestFocus)));
        fillIn(context.commands());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> keys.press(event.getTarget()));
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::button);
        FrameClock clock = new FrameClock(this, model.playback()::advance);
        model.playback().playingProperty().subscribe(playing -> {
            if (playing) {
                clock.start();
            } else {
                clock.stop();
            }
        });
    }

    /** Over the middle, not over the panel, where forms say what is wrong. */
    private void placeNotice() {
        double beside = panel.getScene() == null ? 0 : panel.getWidth();
        StackPane.setMargin(context.notice(), new Insets(24, 24 + beside, 24, 24));
    }

    private void fillIn(CommandTable<MainCommand> commands) {
        commands.put(MainCommand.UNDO, model.canUndoProperty(), () -> panel.returning(model::undo));
        commands.put(MainCommand.REDO, model.canRedoProperty(), () -> panel.returning(model::redo));
        FilterCommands.fillIn(model, commands);
        commands.put(
                MainCommand.EDIT,
                model.selectionProperty().map(what -> SelectedRecord.of(what).isPresent()),
                this::editSelected);
        commands.put(MainCommand.SAVE_FORM, panel::saveForm);
        MarkCommands.fillIn(model, commands, panel::mark, () -> getScene().getWindow());
        commands.put(MainCommand.NEW_EVENT, () -> desk.create(RecordKind.EVENT));
        commands.put(MainCommand.NEW_PLACE, () -> desk.create(RecordKind.PLACE));
        commands.put(MainCommand.NEW_SOURCE, () -> desk.create(RecordKind.SOURCE));
        commands.put(MainCommand.NEW_CATEGORY, () -> desk.create(RecordKind.CATEGORY));
        commands.put(MainCommand.NEW_MEASURE, () -> desk.create(RecordKind.MEASURE));
        commands.put(MainCommand.DATASET_SETTINGS, desk::editDataset);
        commands.put(MainCommand.BACK, model.canGoBackProperty(), () -> panel.returning(model::goBack));
        commands.put(MainCommand.FORWARD, model.canGoForwardProperty(), () -> panel.returning(model::goForward));
        commands.put(MainCommand.LEAVE, this::leave);
        commands.put(MainCommand.SEARCH, search::begin);
        commands.put(MainCommand.SEARCH_BY_SLASH, search::beginAfterKey);
        for (Screen screen : Screen.values()) {
            commands.put(MainCommand.showing(screen), () -> middle.show(screen));
        }
        commands.put(MainCommand.NEXT_PANE, () -> panes.go(getScene(), 1));
        commands.put(MainCommand.PREVIOUS_PANE, () -> panes.go(getScene(), -1));
        commands.put(
                MainCommand.THEME,
                () -> context.theme().set(context.theme().get().other()));
        commands.put(MainCommand.SHADE, map::toggleShading);
        commands.put(MainCommand.LAYERS, map::toggleLayers);
        ObservableValue<Boolean> onMap = model.screenProperty().map(Screen.MAP::equals);
        commands.put(MainCommand.DRAW_SHAPE, onMap, map::drawShape);
        commands.put(MainCommand.MEASURE, onMap, map::measure);
        commands.put(
                MainCommand.COPY_COORDINATES,
                onMap,
                () -> context.notice()
                        .say(map.copyCoordinates()
                                .map(words -> tr("Copied {0}", words))
                                .orElse(tr("There is no point of the earth."))));
        commands.put(
                MainCommand.MOTION,
                () -> reducedMotionProperty().set(!reducedMotionProperty().get()));
        commands.put(
                MainCommand.PALETTE,
                () -> CommandPalette.show(getScene().getWindow(), commands, storyEditor.commands()));
        commands.put(MainCommand.HELP, () -> HelpDialog.show(getScene().getWindow()));
        commands.put(MainCommand.PRESENT, this::present);
        commands.put(MainCommand.ADD_VIEW, this::addView);
        commands.put(
                MainCommand.USE_VIEW,
                Bindings.and(
                        context.stories().makingProperty(),
                        context.stories().positionProperty().greaterThanOrEqualTo(0)),
                () -> {
                    storyEditor.commit();
                    storyteller.useView();
                });
        commands.put(MainCommand.STORIES, () -> model.select(new Selection.OfStories()));
        commands.put(MainCommand.CHANGES, () -> model.select(new Selection.OfChanges(null)));
        commands.put(MainCommand.COPY_VIEW, sharing::copy);
        commands.put(MainCommand.PASTE_VIEW, sharing::paste);
        commands.put(MainCommand.OPEN_VIEW, () -> sharing.ask(getScene().getWindow()));
        commands.put(MainCommand.EXPORT, () -> exporting.ask(getScene().getWindow()));
        commands.put(MainCommand.EXPORT_STORY, this::exportStory);
        commands.put(MainCommand.COPY_CITATIONS, exporting::copyCitations);
    }

    /** Projects a workspace's map. This may take a while for a large one; it is meant to be called off the UI thread. */
    public static MapLayers prepareMap(Workspace workspace) {
        return MapPresenter.layers(workspace);
    }

    /** Adds what was left out of the first stage of a window in stages; does nothing for a window that is whole. */
    public void complete() {
        context.later().complete();
    }

    /** Takes the place of this window in its scene, and brings the user to where they are in it. */
    public void giveWayTo(MainView next) {
        WindowPlace place = new WindowPlace(this, map.map());
        next.context.commands().rememberAs(context.commands());
        getScene().setRoot(next);
        next.complete();
        next.timeline.showAs(timeline);
        next.split.beAs(split);
        place.showIn(next, next.map.map());
    }

    /** Is divided as this one of another dataset was, as far as the user has changed that, and offers first what was asked for there. */
    public void divideAs(MainView before) {
        timeline.beAsHighAs(before.timeline);
        split.beAs(before.split);
        context.commands().rememberAs(before.context.commands());
    }

    /** Gives the keyboard to the list of events, or to the map where another page is shown. */
    public void focusList() {
        // The list is in the window only once the panes are laid out
        applyCss();
        layout();
        if (model.selectionProperty().get().equals(Selection.NOTHING) && !split.isAway()) {
            panel.focusList();
        } else {
            map.map().requestFocus();
        }
    }

    /** Zooms the map, at once, to what is selected; does nothing if nothing is. To be called once the window is laid out. */
    public void zoomToSelection() {
        MapView mapView = map.map();
        boolean reduced = mapView.reducedMotionProperty().get();
        mapView.reducedMotionProperty().set(true);
        mapView.zoomToSelection();
        mapView.reducedMotionProperty().set(reduced);
    }

    /** Shows how far the opening of another file has come, until that is taken away again. */
    public void show(OpeningProgress opening) {
        StackPane.setAlignment(opening, Pos.TOP_CENTER);
        StackPane.setMargin(opening, new Insets(16));
        over.getChildren().add(opening);
    }

    /** Takes away what {@link #show(OpeningProgress)} has put there. */
    public void remove(OpeningProgress opening) {
        over.getChildren().remove(opening);
    }

    /** Says what came of holding the quotes against archived texts. */
    public void tell(CheckedTexts.Tally tally) {
        context.notice().say(EvidenceWords.checked(tally));
    }

    private void editSelected() {
        SelectedRecord.of(model.selectionProperty().get())
                .ifPresent(record -> desk.edit(RecordKind.of(record), record.last()));
    }

    private void present() {
        storyEditor.commit();
        storyteller.present(getScene());
    }

    private void exportStory() {
        storyEditor.commit();
        exporting.askForStory(
                getScene().getWindow(), context.stories().chosenProperty().get());
    }

    private void addView() {
        storyEditor.commit();
        storyteller.addView();
        // The page can take the focus only once it is laid out
        panel.applyCss();
        panel.layout();
        storyEditor.showLast();
    }

    /** What it shows. */
    public Workspace workspace() {
        return model.workspace();
    }

    /** What it can be asked for. */
    CommandTable<MainCommand> commands() {
        return context.commands();
    }

    /** Its view-model. */
    public DatelineViewModel model() {
        return model;
    }

    @Override
    public DrawnExport drawnExport() {
        return new DrawnExport(this, model, context.layers());
    }

    @Override
    public Theme theme() {
        return context.theme().get();
    }

    @Override
    public List<Story> stories() {
        return context.stories().presentable();
    }

    /** Takes over what is being typed. To be called before the window goes. */
    public void finish() {
        panel.commit();
        storyEditor.commit();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        search.layOut();
        hints.ifPresent(FirstHints::layOut);
    }

    /** Shows the hints of a first start until the user takes them away, of which this is told. */
    public void showHints(Runnable onSeen) {
        FirstHints shown = new FirstHints(this, model, map.map(), onSeen);
        hints = Optional.of(shown);
        getChildren().add(shown);
        requestLayout();
    }

    private void button(MouseEvent event) {
        search.pressed(event.getTarget());
        if (event.getButton() == MouseButton.BACK) {
            context.commands().run(MainCommand.BACK);
        } else if (event.getButton() == MouseButton.FORWARD) {
            context.commands().run(MainCommand.FORWARD);
        }
    }

    private void key(KeyEvent event) {
        // What a key is for may still be to come
        complete();
        timeline.timeline().hush();
        context.commands().press(event, command -> keys.count(command, event.getTarget()));
    }

    /** Whether things move less than usual. */
    public BooleanProperty reducedMotionProperty() {
        return map.map().reducedMotionProperty();
    }

    private void leave() {
        if (hints.map(FirstHints::dismissAll).orElse(false)) {
            return;
        }
        if (map.leaveTool() || map.closeBoxes() || search.leave()) {
            return;
        }
        if (model.screenProperty().get() != Screen.MAP) {
            middle.show(Screen.MAP);
        } else if (!map.map().closeFan()) {
            model.select(Selection.NOTHING);
        }
    }
}
