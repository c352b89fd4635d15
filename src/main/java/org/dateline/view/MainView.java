package org.dateline.view;

import java.util.Map;
import java.util.Set;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.dateline.control.map.MapView;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.evidence.text.CheckedTexts;
import org.dateline.model.Story;
import org.dateline.model.StoryStep;
import org.dateline.view.export.DrawnExport;
import org.dateline.view.export.Exporting;
import org.dateline.view.look.Categories;
import org.dateline.view.look.Fonts;
import org.dateline.view.look.Later;
import org.dateline.view.look.Notice;
import org.dateline.view.look.Theme;
import org.dateline.view.look.Wording;
import org.dateline.view.map.MapPane;
import org.dateline.view.map.MapPresenter;
import org.dateline.view.page.PageActions;
import org.dateline.view.page.PanelView;
import org.dateline.view.search.SearchResults;
import org.dateline.view.story.StoryEditor;
import org.dateline.view.story.Storyteller;
import org.dateline.view.timeline.PlaybackClock;
import org.dateline.view.timeline.TimelineKeys;
import org.dateline.view.timeline.TimelinePane;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.PresentationSettings;
import org.dateline.viewmodel.Screen;
import org.dateline.viewmodel.Selection;
import org.dateline.viewmodel.StoryDesk;
import org.dateline.workspace.Workspace;

/** The whole window: header, map, panel and timeline. */
public final class MainView extends BorderPane implements DrawnExport.Content {

    private static final double PANEL_WIDTH = 400;
    private static final double RESULTS_WIDTH = 580;
    private static final double RESULTS_GAP = 4;
    private static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+F");
    private static final KeyCombination THEME = KeyCombination.valueOf("Shortcut+D");
    private static final KeyCombination OPEN = KeyCombination.valueOf("Shortcut+O");
    private static final KeyCombination OPEN_MAP = KeyCombination.valueOf("Shortcut+Shift+O");
    private static final KeyCombination TEXTS = KeyCombination.valueOf("Shortcut+T");
    private static final KeyCombination IMPORT = KeyCombination.valueOf("Shortcut+I");
    private static final KeyCombination EXPORT = KeyCombination.valueOf("Shortcut+E");
    private static final KeyCombination COPY_CITATIONS = KeyCombination.valueOf("Shortcut+Shift+K");
    private static final KeyCombination MOTION = KeyCombination.valueOf("Shortcut+M");
    private static final KeyCombination BACK = KeyCombination.valueOf("Alt+Left");
    private static final KeyCombination FORWARD = KeyCombination.valueOf("Alt+Right");
    private static final KeyCombination UNDO = KeyCombination.valueOf("Shortcut+Z");
    private static final KeyCombination REDO = KeyCombination.valueOf("Shortcut+Shift+Z");
    private static final KeyCombination REDO_TOO = KeyCombination.valueOf("Shortcut+Y");
    private static final KeyCombination ADD_VIEW = KeyCombination.valueOf("Shortcut+Shift+A");
    private static final KeyCombination STORIES = KeyCombination.valueOf("Shortcut+Shift+E");
    private static final KeyCombination COPY_VIEW = KeyCombination.valueOf("Shortcut+Shift+C");
    private static final KeyCombination OPEN_VIEW = KeyCombination.valueOf("Shortcut+Shift+V");
    private static final KeyCombination PASTE = KeyCombination.valueOf("Shortcut+V");
    private static final Set<KeyCode> DIGITS = Set.of(
            KeyCode.DIGIT1,
            KeyCode.DIGIT2,
            KeyCode.DIGIT3,
            KeyCode.DIGIT4,
            KeyCode.DIGIT5,
            KeyCode.DIGIT6,
            KeyCode.DIGIT7,
            KeyCode.DIGIT8,
            KeyCode.DIGIT9);

    private final DatelineViewModel model;
    private final MapLayers layers;
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>(this, "theme", Theme.LIGHT);
    private final HeaderView header;
    private final PanelView panel;
    private final MiddleView screens;
    private final Notice notice = new Notice();
    private final StackPane over;
    private final MapView mapView;
    private final WindowActions actions;
    private final AnimationTimer clock;
    private final TimelineKeys timelineKeys;
    private final Storyteller storyteller;
    private final StoryEditor storyEditor;
    private final ViewSharing sharing;
    private final Exporting exporting;
    private final Later later;

    /**
     * A window's content whose stories are not saved: for pictures and tests.
     *
     * @param model what it shows
     * @param layers its map, from {@link #prepareMap}
     * @param theme light or dark; the caller sets the style sheet of the controls
     * @param actions what it asks of the program around it
     */
    public MainView(DatelineViewModel model, MapLayers layers, ObjectProperty<Theme> theme, WindowActions actions) {
        this(model, layers, theme, actions, StoryDesk.unsaved(model.workspace().dataset()), new PresentationSettings());
    }

    /**
     * A window's content.
     *
     * @param model what it shows
     * @param layers its map, from {@link #prepareMap}
     * @param programTheme light or dark; the caller sets the style sheet of the controls
     * @param actions what it asks of the program around it
     * @param desk its stories
     * @param settings how they are presented
     */
    public MainView(
            DatelineViewModel model,
            MapLayers layers,
            ObjectProperty<Theme> programTheme,
            WindowActions actions,
            StoryDesk desk,
            PresentationSettings settings) {
        this(model, layers, programTheme, actions, desk, settings, Later.never());
    }

    /**
     * A window's content that at first is the map and the timeline only, which are what takes the least time to show;
     * {@link #complete} adds what stands around them, and nothing moves.
     *
     * @param model what it shows
     * @param layers its map, from {@link #prepareMap}
     * @param programTheme light or dark; the caller sets the style sheet of the controls
     * @param actions what it asks of the program around it
     * @param desk its stories
     * @param settings how they are presented
     */
    public static MainView inStages(
            DatelineViewModel model,
            MapLayers layers,
            ObjectProperty<Theme> programTheme,
            WindowActions actions,
            StoryDesk desk,
            PresentationSettings settings) {
        return new MainView(model, layers, programTheme, actions, desk, settings, new Later());
    }

    private MainView(
            DatelineViewModel model,
            MapLayers layers,
            ObjectProperty<Theme> programTheme,
            WindowActions actions,
            StoryDesk desk,
            PresentationSettings settings,
            Later later) {
        Fonts.load();
        this.later = later;
        this.model = model;
        // Held weakly by what it is bound to, which lives as long as the program
        this.theme.bindBidirectional(programTheme);
        this.actions = actions;
        this.layers = layers;
        this.clock = new PlaybackClock(model.playback());
        this.timelineKeys = new TimelineKeys(model);
        Categories categories = new Categories(model.workspace().dataset().categories());
        Wording wording = new Wording(model.workspace().dataset());
        MapPane map = new MapPane(model, layers, theme);
        mapView = map.map();
        sharing = new ViewSharing(model, notice::say);
        exporting = new Exporting(
                model, actions.datasetFile(), wording, Exporting.Surroundings.usual(model.background()), notice::say);
        storyteller = new Storyteller(model, layers, map, theme, desk, settings);
        header = new HeaderView(model, categories, theme, actions, commands(), this::help, later);
        storyEditor =
                new StoryEditor(desk, model.workspace().dataset().stories().list(), wording, editorActions(map));
        panel = new PanelView(model, categories, wording, theme, storyEditor, pageActions(), later);
        panel.setPrefWidth(PANEL_WIDTH);
        screens = new MiddleView(model, map);
        SplitPane middle = new SplitPane(screens, panel);
        SplitPane.setResizableWithParent(panel, false);
        middle.getStyleClass().add("middle");
        middle.widthProperty().subscribe(width -> {
            if (width.doubleValue() > PANEL_WIDTH * 2 && middle.getUserData() == null) {
                middle.setDividerPositions(1 - PANEL_WIDTH / width.doubleValue());
            }
        });
        setTop(header);
        StackPane.setAlignment(notice, Pos.BOTTOM_CENTER);
        StackPane.setMargin(notice, new Insets(24));
        over = new StackPane(middle, notice);
        setCenter(over);
        setBottom(new TimelinePane(model, categories, wording, theme, later));
        SearchResults results = header.search().results();
        // It has no part in the first frame, and costs as much as the header
        results.visibleProperty().subscribe(visible -> {
            if (visible && !getChildren().contains(results)) {
                getChildren().add(results);
            }
        });
        getStyleClass().add("dateline");
        getStylesheets().add(Fonts.stylesheet());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::button);
        model.playback().playingProperty().subscribe(playing -> {
            if (playing) {
                clock.start();
            } else {
                clock.stop();
            }
        });
    }

    /** Projects a workspace's map. This may take a while for a large one; it is meant to be called off the UI thread. */
    public static MapLayers prepareMap(Workspace workspace) {
        return MapPresenter.layers(workspace);
    }

    /** Makes the typefaces of words and icons known, so that the first view need not; meant to be called off the UI thread. */
    public static void prepareFonts() {
        Fonts.load();
    }

    /** The style sheet of this program's own parts. */
    public static String stylesheet() {
        return Fonts.stylesheet();
    }

    /** Adds what was left out of the first stage of {@link #inStages}; does nothing for a window that is whole. */
    public void complete() {
        later.complete();
    }

    /** Gives the keyboard to the list of events, or to the map where another page is shown. */
    public void focusList() {
        // The list is in the window only once the panes are laid out
        applyCss();
        layout();
        if (model.selectionProperty().get().equals(Selection.NOTHING)) {
            panel.focusList();
        } else {
            mapView.requestFocus();
        }
    }

    /** Zooms the map, at once, to what is selected; does nothing if nothing is. To be called once the window is laid out. */
    public void zoomToSelection() {
        boolean reduced = mapView.reducedMotionProperty().get();
        mapView.reducedMotionProperty().set(true);
        mapView.zoomToSelection();
        mapView.reducedMotionProperty().set(reduced);
    }

    private HeaderView.Commands commands() {
        return new HeaderView.Commands() {
            @Override
            public void present() {
                MainView.this.present();
            }

            @Override
            public void addView() {
                MainView.this.addView();
            }

            @Override
            public void copyView() {
                sharing.copy();
            }

            @Override
            public void openView() {
                sharing.ask(getScene().getWindow());
            }

            @Override
            public void export() {
                MainView.this.export();
            }

            @Override
            public void copyCitations() {
                exporting.copyCitations();
            }
        };
    }

    private void export() {
        exporting.ask(getScene().getWindow());
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
        notice.say(Wording.checked(tally));
    }

    private PageActions pageActions() {
        return new PageActions() {
            @Override
            public void copy(String words, String said) {
                Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, words));
                notice.say(said);
            }

            @Override
            public void openTexts() {
                actions.openTexts();
            }
        };
    }

    private StoryEditor.Actions editorActions(MapPane map) {
        return new StoryEditor.Actions() {
            @Override
            public void addView() {
                MainView.this.addView();
            }

            @Override
            public void look(StoryStep step) {
                model.playback().pause();
                model.showWindow(step.window());
                map.closeUp(step);
            }

            @Override
            public void present(Story story) {
                storyEditor.commit();
                if (!story.steps().isEmpty()) {
                    storyteller.present(MainView.this, story);
                }
            }

            @Override
            public void saveCopy() {
                actions.saveCopy();
            }
        };
    }

    private void present() {
        storyEditor.commit();
        storyteller.present(this);
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

    @Override
    public DrawnExport drawnExport() {
        return new DrawnExport(this, model, layers);
    }

    @Override
    public Theme theme() {
        return theme.get();
    }

    /** Takes over what is being typed. To be called before the window goes. */
    public void finish() {
        storyEditor.commit();
    }

    /** What is found stands under the search field, over everything else. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        SearchResults results = header.search().results();
        if (!results.isVisible()) {
            return;
        }
        Bounds field = sceneToLocal(header.search().localToScene(header.search().getLayoutBounds()));
        double width = Math.min(RESULTS_WIDTH, getWidth() - 2 * RESULTS_GAP);
        double height = Math.min(results.prefHeight(width), getHeight() - field.getMaxY() - 2 * RESULTS_GAP);
        results.resizeRelocate(
                Math.max(RESULTS_GAP, field.getMaxX() - width), field.getMaxY() + RESULTS_GAP, width, height);
    }

    private void button(MouseEvent event) {
        if (event.getTarget() instanceof Node node
                && !isWithin(node, header.search())
                && !isWithin(node, header.search().results())) {
            header.search().closeResults();
        }
        if (event.getButton() == MouseButton.BACK) {
            model.goBack();
        } else if (event.getButton() == MouseButton.FORWARD) {
            model.goForward();
        }
    }

    private void help() {
        HelpDialog.show(getScene().getWindow());
    }

    private void key(KeyEvent event) {
        // What a key is for may still be to come
        complete();
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (FIND.match(event)) {
            header.search().field().requestFocus();
            header.search().field().selectAll();
        } else if (THEME.match(event)) {
            theme.set(theme.get().other());
        } else if (MOTION.match(event)) {
            mapView.reducedMotionProperty().set(!mapView.reducedMotionProperty().get());
        } else if (OPEN.match(event)) {
            actions.openDataset();
        } else if (OPEN_MAP.match(event)) {
            actions.openMap();
        } else if (TEXTS.match(event)) {
            actions.openTexts();
        } else if (IMPORT.match(event)) {
            actions.importEvents();
        } else if (EXPORT.match(event)) {
            export();
        } else if (COPY_CITATIONS.match(event)) {
            exporting.copyCitations();
        } else if (BACK.match(event)) {
            model.goBack();
        } else if (FORWARD.match(event)) {
            model.goForward();
        } else if (screenKey(event) || storyKey(event, typing)) {
            event.consume();
        } else if (event.getCode() == KeyCode.F1) {
            help();
        } else if (event.getCode() == KeyCode.ESCAPE
                && (!typing || event.getTarget() == header.search().field())) {
            escape(typing);
        } else if (!typing && !event.isShortcutDown() && !event.isAltDown()) {
            if (isForTable(event) || !plainKey(event)) {
                return;
            }
        } else {
            return;
        }
        event.consume();
    }

    /** Keys of stories, saved views and undoing; those of texts and of the list of steps are left to them. */
    private boolean storyKey(KeyEvent event, boolean typing) {
        boolean inEditor = event.getTarget() instanceof Node node && isWithin(node, storyEditor);
        if (event.getCode() == KeyCode.F5) {
            present();
        } else if (ADD_VIEW.match(event)) {
            addView();
        } else if (STORIES.match(event)) {
            model.select(new Selection.OfStories());
        } else if (COPY_VIEW.match(event)) {
            sharing.copy();
        } else if (OPEN_VIEW.match(event)) {
            sharing.ask(getScene().getWindow());
        } else if (!typing && PASTE.match(event)) {
            sharing.paste();
        } else if (!typing && !inEditor && UNDO.match(event)) {
            model.undo();
        } else if (!typing && !inEditor && (REDO.match(event) || REDO_TOO.match(event))) {
            model.redo();
        } else {
            return false;
        }
        return true;
    }

    private static boolean isWithin(Node node, Node outer) {
        return node == outer || (node.getParent() != null && isWithin(node.getParent(), outer));
    }

    private void escape(boolean typing) {
        if (header.search().closeResults()) {
            return;
        }
        if (typing && !header.search().field().getText().isEmpty()) {
            header.search().field().clear();
        } else if (model.screenProperty().get() != Screen.MAP) {
            show(Screen.MAP);
        } else if (!mapView.closeFan()) {
            model.select(Selection.NOTHING);
        }
    }

    private void show(Screen screen) {
        model.show(screen);
        applyCss();
        layout();
        screens.focusScreen();
    }

    /** Ctrl+1 and so on, in the order of the screens. */
    private boolean screenKey(KeyEvent event) {
        int number = event.getCode().ordinal() - KeyCode.DIGIT1.ordinal();
        if (!event.isShortcutDown()
                || event.isShiftDown()
                || event.isAltDown()
                || number < 0
                || number >= Screen.values().length) {
            return false;
        }
        show(Screen.values()[number]);
        return true;
    }

    /** A table is walked, and its choice of a column changed, with keys that elsewhere move the window. */
    private static boolean isForTable(KeyEvent event) {
        boolean inTable = event.getTarget() instanceof TableView<?> || event.getTarget() instanceof ComboBox<?>;
        return inTable && (event.getCode().isNavigationKey() || event.getCode() == KeyCode.SPACE);
    }

    private boolean plainKey(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.SPACE && !(event.getTarget() instanceof javafx.scene.control.ButtonBase)) {
            model.playback().toggle();
        } else if (code == KeyCode.OPEN_BRACKET) {
            model.playback().changeSpeed(-1);
        } else if (code == KeyCode.CLOSE_BRACKET) {
            model.playback().changeSpeed(1);
        } else if (code == KeyCode.SLASH) {
            // Later, or the field would get the slash too
            Platform.runLater(header.search().field()::requestFocus);
        } else if (DIGITS.contains(code)) {
            int number = code.ordinal() - KeyCode.DIGIT1.ordinal();
            if (number >= model.days().size()) {
                return false;
            }
            model.playback().pause();
            model.showWindow(model.days().get(number).window());
        } else {
            return timelineKeys.handle(event);
        }
        return true;
    }
}
