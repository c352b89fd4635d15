package org.dateline.view.story;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;
import static org.dateline.view.look.Parts.row;
import static org.dateline.view.look.Parts.setShown;
import static org.dateline.view.look.Parts.uncut;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.control.timeline.TimelineView;
import org.dateline.language.ForPrograms;
import org.dateline.model.StoryStep;
import org.dateline.query.WindowResult;
import org.dateline.view.command.CommandTable;
import org.dateline.view.command.PresentationCommand;
import org.dateline.view.evidence.PresentedChart;
import org.dateline.view.look.Categories;
import org.dateline.view.look.Enlarged;
import org.dateline.view.look.Fonts;
import org.dateline.view.look.Theme;
import org.dateline.view.map.MapPane;
import org.dateline.view.map.PresentedKey;
import org.dateline.view.map.ShadeStrip;
import org.dateline.view.timeline.PresentedTimeline;
import org.dateline.view.timeline.WrappingRow;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Screen;
import org.dateline.viewmodel.story.Presentation;
import org.dateline.viewmodel.story.PresentationSettings;
import org.dateline.words.TimeWords;

/**
 * A story as a class sees it: the map and the timeline of the step, and beside them its words in large type, which grows
 * with the screen. It takes every key, so that none reaches another part of the program.
 */
public final class PresentationView extends StackPane {

    private static final double BODY_PIXELS = 28;
    private static final double BODY_AT_WIDTH = 1920;
    private static final double BODY_AT_HEIGHT = 1080;
    private static final double MIN_BODY_PIXELS = 17;
    private static final double BODY_OF_THE_WINDOW = 18;
    private static final double PANEL_SHARE = 0.36;
    private static final double PANEL_SHARE_BESIDE = 0.33;
    private static final double EXHIBIT_SHARE = 0.37;
    /** How large names are on the map and the timeline of the window, and in which part of the body's size a class is to see them. */
    private static final double NAMES_ON_MAP = 12;

    private static final double NAMES_ON_TIMELINE = 14;
    /** Where the map comes from is to be found by who looks for it, and takes no room from the map. */
    private static final double CREDITS = 0.55;

    private static final double BETWEEN_COUNTS = 12;
    private static final double TIMELINE = 104;
    private static final double LOW_TIMELINE = 92;

    /**
     * What is asked of the window around a presentation.
     *
     * @param end ends it
     * @param presenter opens the window of who presents, or closes it
     */
    public record Actions(Runnable end, Runnable presenter) {

        /** Nothing, where nobody can ask. */
        public static final Actions NONE = new Actions(() -> {}, () -> {});
    }

    private final Presentation presentation;
    private final CommandTable<PresentationCommand> commands = new CommandTable<>(PresentationCommand.class);
    private final MapPane map;
    private final PresentationPanel panel;
    private final TimelineView timeline;
    private final Enlarged largeMap;
    private final PresentedChart chart;
    private final Enlarged largeChart;
    private final Enlarged largeTimeline;
    private final ExhibitPane exhibit;
    private final PresentedKey key;
    private final ShadeStrip shades;
    private final Region keys = Slides.keys();

    /**
     * @param layers the map, projected already
     * @param pictures those of its steps
     * @param actions what is asked of the window around it
     */
    public PresentationView(
            Presentation presentation,
            MapLayers layers,
            ObservableValue<Theme> theme,
            Pictures pictures,
            Actions actions) {
        this.presentation = presentation;
        DatelineViewModel model = presentation.model();
        Categories categories = new Categories(model.workspace().dataset().categories());
        map = new MapPane(model, layers, theme);
        map.reduce();
        largeMap = new Enlarged(map);
        map.map().sharpnessProperty().bind(largeMap.factorProperty());
        chart = new PresentedChart(model, theme);
        largeChart = new Enlarged(chart);
        chart.sharpnessProperty().bind(largeChart.factorProperty());
        timeline = PresentedTimeline.of(model, categories, theme);
        timeline.setMinHeight(0);
        largeTimeline = new Enlarged(timeline);
        timeline.sharpnessProperty().bind(largeTimeline.factorProperty());
        panel = new PresentationPanel(presentation, commands);
        exhibit = new ExhibitPane(model.workspace().dataset(), pictures);
        exhibit.setMinWidth(USE_PREF_SIZE);
        key = map.presentedKey();
        shades = map.shadesInView();
        fillIn(actions);
        StackPane middle = new StackPane(largeMap, largeChart);
        HBox beside = new HBox(middle, exhibit);
        HBox.setHgrow(middle, Priority.ALWAYS);
        // The map takes the room that is left, whatever it would like
        beside.setMinSize(0, 0);
        for (Region part : new Region[] {middle, largeMap, largeChart}) {
            part.setMinSize(0, 0);
        }
        BorderPane content =
                new BorderPane(new BorderPane(beside, null, null, time(model), null), null, panel, null, null);
        Slides slides = new Slides(presentation, this);
        Node note = slides.title();
        Node end = slides.end();
        Region blank = named("blank", new Region());
        blank.getStyleClass().add("presentation-blank");
        blank.setCursor(Cursor.NONE);
        getChildren().addAll(content, note, end, keys, blank);
        note.visibleProperty().bind(presentation.noteShownProperty());
        end.visibleProperty().bind(presentation.endedProperty());
        blank.visibleProperty().bind(presentation.blankProperty());
        keys.setVisible(false);
        presentation.stepProperty().subscribe(this::show);
        Fonts.load();
        setId("presentation");
        getStyleClass().addAll("dateline", "presentation");
        getStylesheets().add(Fonts.stylesheet());
        setFocusTraversable(true);
        widthProperty().subscribe(width -> enlarge());
        heightProperty().subscribe(height -> enlarge());
        addEventFilter(KeyEvent.ANY, this::type);
        addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (showAgain()) {
                event.consume();
            }
        });
    }

    /** Leaves out the buttons, for which a picture has no use, and motion. */
    public void prepareForPicture() {
        // A picture does not wait until the map has come to where it goes
        map.map().reducedMotionProperty().set(true);
        panel.prepareForPicture();
        exhibit.prepareForPicture();
    }

    private void show(StoryStep step) {
        boolean isChart = presentation.screen() == Screen.CHART;
        setShown(largeMap, !isChart);
        setShown(largeChart, isChart);
        chart.setVisible(isChart);
        // What explains the marks of the map does not explain bars
        setShown(key, !isChart);
        setShown(shades, !isChart);
        map.parts().show(step, presentation.part());
        exhibit.show(step.exhibit());
        share();
    }

    private void share() {
        boolean isBeside = exhibit.isVisible();
        panel.setPrefWidth(getWidth() * (isBeside ? PANEL_SHARE_BESIDE : PANEL_SHARE));
        exhibit.setPrefWidth(getWidth() * EXHIBIT_SHARE);
        timeline.setPrefHeight(isBeside ? LOW_TIMELINE : TIMELINE);
    }

    @ForPrograms("a style")
    private void enlarge() {
        double share = Math.min(getWidth() / BODY_AT_WIDTH, getHeight() / BODY_AT_HEIGHT);
        double body = Math.max(MIN_BODY_PIXELS, BODY_PIXELS * share);
        setStyle("-fx-font-size: " + body + "px");
        largeMap.factorProperty().set(body / NAMES_ON_MAP);
        map.sizeCredits(Math.max(NAMES_ON_MAP, CREDITS * body) / body * NAMES_ON_MAP);
        largeChart.factorProperty().set(body / NAMES_ON_MAP);
        largeTimeline.factorProperty().set(body / NAMES_ON_TIMELINE);
        key.scaleProperty().set(body / NAMES_ON_MAP);
        exhibit.fit(body);
        panel.iconScaleProperty().set(body / BODY_OF_THE_WINDOW);
        share();
    }

    private Node time(DatelineViewModel model) {
        TimeWords times = TimeWords.onScreen(model.workspace().dataset().zone(), model.span());
        Label window = named("presented-window", uncut(label("", "presented-window")));
        window.textProperty().bind(model.windowProperty().map(times::span));
        HBox counts = row(
                BETWEEN_COUNTS,
                count(
                        model,
                        "presented-certain",
                        result -> trn(result.certainSize(), "{0} event certain", "{0} events certain")),
                count(model, "presented-possible", result -> tr("{0} possible", result.possibleSize())));
        counts.setMinWidth(USE_PREF_SIZE);
        WrappingRow words = new WrappingRow(BETWEEN_COUNTS, 0);
        words.getChildren().addAll(window, counts);
        words.getStyleClass().add("presented-time");
        VBox time = new VBox(words, key, shades, largeTimeline);
        time.getStyleClass().add("presented-timeline");
        time.setMinWidth(0);
        return time;
    }

    private static Label count(DatelineViewModel model, String styleClass, Function<WindowResult, String> words) {
        Label label = uncut(label("", styleClass));
        label.textProperty().bind(model.resultProperty().map(words));
        return label;
    }

    /** Ends the blank screen; false if there is none. */
    private boolean showAgain() {
        boolean blank = presentation.blankProperty().get();
        if (blank) {
            presentation.toggleBlank();
        }
        return blank;
    }

    /** Takes a key that is typed here, or in the window of who presents. */
    public void type(KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_PRESSED && !event.getCode().isModifierKey()) {
            press(event);
        }
        event.consume();
    }

    /** The keys that lie over the step are taken away by any key, and the step that they lie over stays by those that would leave it. */
    private void press(KeyEvent event) {
        if (showAgain()) {
            return;
        }
        boolean keysWereShown = keys.isVisible();
        keys.setVisible(false);
        commands.press(
                event,
                command -> !keysWereShown || command != PresentationCommand.KEYS && command != PresentationCommand.END);
    }

    private void fillIn(Actions actions) {
        PresentationSettings settings = presentation.settings();
        commands.put(PresentationCommand.NEXT_STEP, presentation::next);
        commands.put(PresentationCommand.PREVIOUS_STEP, presentation::previous);
        commands.put(PresentationCommand.FIRST_STEP, presentation::first);
        commands.put(PresentationCommand.LAST_STEP, presentation::last);
        commands.put(PresentationCommand.WORDS_UP, () -> scroll(-1));
        commands.put(PresentationCommand.WORDS_DOWN, () -> scroll(1));
        commands.put(PresentationCommand.AUTOPLAY, presentation::toggleAutoplay);
        commands.put(PresentationCommand.MORE_TIME, () -> settings.changeSecondsPerStep(1));
        commands.put(PresentationCommand.LESS_TIME, () -> settings.changeSecondsPerStep(-1));
        commands.put(PresentationCommand.BLANK, presentation::toggleBlank);
        commands.put(
                PresentationCommand.NOTE,
                presentation.noteShownProperty(),
                () -> settings.noteWantedProperty()
                        .set(!settings.noteWantedProperty().get()));
        commands.put(PresentationCommand.KEYS, () -> keys.setVisible(true));
        commands.put(PresentationCommand.PRESENTER, actions.presenter());
        commands.put(PresentationCommand.END, actions.end());
    }

    private void scroll(int direction) {
        panel.scroll(direction);
        exhibit.scroll(direction);
    }
}
