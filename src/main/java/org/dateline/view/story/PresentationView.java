package org.dateline.view.story;

import static org.dateline.view.look.Parts.gap;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;
import static org.dateline.view.look.Parts.row;
import static org.dateline.view.look.Parts.uncut;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.control.timeline.TimelineView;
import org.dateline.query.WindowResult;
import org.dateline.view.command.CommandTable;
import org.dateline.view.command.KeyLine;
import org.dateline.view.command.KeyLines;
import org.dateline.view.command.PresentationCommand;
import org.dateline.view.look.Categories;
import org.dateline.view.look.Enlarged;
import org.dateline.view.look.Fonts;
import org.dateline.view.look.Theme;
import org.dateline.view.look.WrappedLabel;
import org.dateline.view.map.MapPane;
import org.dateline.view.timeline.PresentedTimeline;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.story.Presentation;
import org.dateline.viewmodel.story.PresentationSettings;
import org.dateline.words.NumberWords;
import org.dateline.words.TimeWords;

/**
 * A story as a class sees it: the map and the timeline of the step, and beside them its words in large type, which grows
 * with the screen. It takes every key, so that none reaches another part of the program.
 */
public final class PresentationView extends StackPane {

    private static final String USUAL_NOTE =
            "News can tell of violence and of death. This story shows a map, times and words, and no pictures.";
    private static final double BODY_PIXELS = 28;
    private static final double BODY_AT_WIDTH = 1920;
    private static final double BODY_AT_HEIGHT = 1080;
    private static final double MIN_BODY_PIXELS = 17;
    private static final double BODY_OF_THE_WINDOW = 18;
    private static final double PANEL_SHARE = 0.36;

    private final Presentation presentation;
    private final CommandTable<PresentationCommand> commands = new CommandTable<>(PresentationCommand.class);
    private final MapPane map;
    private final PresentationPanel panel;
    private final Enlarged largeMap;
    private final Enlarged largeTimeline;
    private final Node keys = keysPage();
    private boolean keysWereShown;

    /**
     * @param layers the map, projected already
     * @param onEnd called when the user wants to end
     */
    public PresentationView(Presentation presentation, MapLayers layers, ObservableValue<Theme> theme, Runnable onEnd) {
        this.presentation = presentation;
        DatelineViewModel model = presentation.model();
        Categories categories = new Categories(model.workspace().dataset().categories());
        map = new MapPane(model, layers, theme);
        map.reduce();
        largeMap = new Enlarged(map);
        map.map().sharpnessProperty().bind(largeMap.factorProperty());
        TimelineView timeline = PresentedTimeline.of(model, categories, theme);
        largeTimeline = new Enlarged(timeline);
        timeline.sharpnessProperty().bind(largeTimeline.factorProperty());
        panel = new PresentationPanel(presentation, commands);
        fillIn(onEnd);
        BorderPane content = new BorderPane(largeMap, null, panel, time(model), null);
        Node note = notePage();
        Region blank = named("blank", new Region());
        blank.getStyleClass().add("presentation-blank");
        blank.setCursor(Cursor.NONE);
        getChildren().addAll(content, note, keys, blank);
        note.visibleProperty().bind(presentation.noteShownProperty());
        blank.visibleProperty().bind(presentation.blankProperty());
        keys.setVisible(false);
        presentation.stepProperty().subscribe(step -> map.parts().show(step, presentation.part()));
        Fonts.load();
        setId("presentation");
        getStyleClass().addAll("dateline", "presentation");
        getStylesheets().add(Fonts.stylesheet());
        setFocusTraversable(true);
        widthProperty().subscribe(width -> enlarge());
        heightProperty().subscribe(height -> enlarge());
        addEventFilter(KeyEvent.ANY, this::key);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (showAgain()) {
                event.consume();
            }
        });
    }

    /** Leaves out the buttons, for which a picture has no use. */
    public void prepareForPicture() {
        panel.prepareForPicture();
    }

    private void enlarge() {
        double share = Math.min(getWidth() / BODY_AT_WIDTH, getHeight() / BODY_AT_HEIGHT);
        double body = Math.max(MIN_BODY_PIXELS, BODY_PIXELS * share);
        setStyle("-fx-font-size: " + body + "px");
        largeMap.factorProperty().set(body / BODY_OF_THE_WINDOW);
        largeTimeline.factorProperty().set(body / BODY_OF_THE_WINDOW);
        panel.iconScaleProperty().set(body / BODY_OF_THE_WINDOW);
        panel.setPrefWidth(getWidth() * PANEL_SHARE);
    }

    private Node time(DatelineViewModel model) {
        TimeWords times = TimeWords.onScreen(model.workspace().dataset().zone(), model.span());
        Label window = named("presented-window", uncut(label("", "presented-window")));
        window.textProperty().bind(model.windowProperty().map(times::span));
        HBox words = row(
                0,
                window,
                gap(),
                count(
                        model,
                        "presented-certain",
                        result -> NumberWords.count(result.certainSize(), "event") + " certain"),
                count(model, "presented-possible", result -> NumberWords.number(result.possibleSize()) + " possible"));
        words.getStyleClass().add("presented-time");
        VBox time = new VBox(words, map.shadeStrip(), largeTimeline);
        time.getStyleClass().add("presented-timeline");
        return time;
    }

    private static Label count(DatelineViewModel model, String styleClass, Function<WindowResult, String> words) {
        Label label = uncut(label("", styleClass));
        label.textProperty().bind(model.resultProperty().map(words));
        return label;
    }

    private Node notePage() {
        Label title = WrappedLabel.of(presentation.story().title(), "presented-title");
        String told = presentation.story().note();
        Label note = named("content-note", WrappedLabel.of(told == null ? USUAL_NOTE : told, "presented-caption"));
        CheckBox again = named("note-wanted", new CheckBox(PresentationCommand.NOTE.tip()));
        again.setFocusTraversable(false);
        again.selectedProperty().bindBidirectional(presentation.settings().noteWantedProperty());
        Label start = WrappedLabel.of("Press Space or Right to start.", "presented-hint");
        VBox words = new VBox(title, note, start, grid(), again);
        words.getStyleClass().add("presentation-note");
        words.setAlignment(Pos.CENTER_LEFT);
        words.maxWidthProperty().bind(widthProperty().multiply(0.62));
        StackPane page = named("note-page", new StackPane(words));
        page.getStyleClass().add("presentation-page");
        return page;
    }

    private Node keysPage() {
        VBox words = new VBox(grid());
        words.getStyleClass().add("presentation-keys");
        words.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return words;
    }

    private static Node grid() {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("presentation-key-grid");
        for (KeyLine line : KeyLines.PRESENTATION) {
            grid.addRow(grid.getRowCount(), label(line.keys(), "presentation-key"), label(line.words()));
        }
        return grid;
    }

    /** Ends the blank screen; false if there is none. */
    private boolean showAgain() {
        boolean blank = presentation.blankProperty().get();
        if (blank) {
            presentation.toggleBlank();
        }
        return blank;
    }

    private void key(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_PRESSED && !event.getCode().isModifierKey()) {
            press(event);
        }
        event.consume();
    }

    private void press(KeyEvent event) {
        if (!showAgain()) {
            keysWereShown = keys.isVisible();
            keys.setVisible(false);
            commands.press(event, command -> true);
        }
    }

    private void fillIn(Runnable onEnd) {
        PresentationSettings settings = presentation.settings();
        commands.put(PresentationCommand.NEXT_STEP, presentation::next);
        commands.put(PresentationCommand.PREVIOUS_STEP, presentation::previous);
        commands.put(PresentationCommand.FIRST_STEP, presentation::first);
        commands.put(PresentationCommand.LAST_STEP, presentation::last);
        commands.put(PresentationCommand.WORDS_UP, () -> panel.scroll(-1));
        commands.put(PresentationCommand.WORDS_DOWN, () -> panel.scroll(1));
        commands.put(PresentationCommand.AUTOPLAY, presentation::toggleAutoplay);
        commands.put(PresentationCommand.MORE_TIME, () -> settings.changeSecondsPerStep(1));
        commands.put(PresentationCommand.LESS_TIME, () -> settings.changeSecondsPerStep(-1));
        commands.put(PresentationCommand.BLANK, presentation::toggleBlank);
        commands.put(
                PresentationCommand.NOTE,
                presentation.noteShownProperty(),
                () -> settings.noteWantedProperty()
                        .set(!settings.noteWantedProperty().get()));
        commands.put(PresentationCommand.KEYS, () -> keys.setVisible(!keysWereShown));
        commands.put(PresentationCommand.END, onEnd);
    }
}
