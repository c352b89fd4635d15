package org.dateline.view.timeline;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.named;

import java.util.Locale;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.AnchorPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.dateline.control.timeline.Bars;
import org.dateline.control.timeline.TimelineView;
import org.dateline.model.TimeWindow;
import org.dateline.view.command.CommandTable;
import org.dateline.view.command.MainCommand;
import org.dateline.view.fold.Fold;
import org.dateline.view.fold.Folds;
import org.dateline.view.look.Categories;
import org.dateline.view.look.DeferredContent;
import org.dateline.view.look.Parts;
import org.dateline.view.look.Theme;
import org.dateline.view.look.Tips;
import org.dateline.view.look.WhileShown;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Selection;
import org.dateline.viewmodel.places.DistrictLanes;
import org.dateline.words.TimeWords;
import org.jspecify.annotations.Nullable;

/** Day presets, playback, the window's ends, the counts, and the timeline below them. */
public final class TimelinePane extends VBox {

    /** How much of a low window's height it has, and of a high one's; evenly between them. */
    private static final double LOW_WINDOW = 800;

    private static final double HIGH_WINDOW = 1080;
    private static final double SHARE_OF_LOW = 0.28;
    private static final double SHARE_OF_HIGH = 0.37;
    private static final double CONTROLS_HEIGHT = 46;
    /** Of the style sheet, above the controls and below them. */
    private static final double PADDING = 9;

    private static final double SPACING = 12;
    private static final double MIN_HEIGHT = 150;
    /** Of a window that is lower the timeline has no bars, as long as nobody gives it more room. */
    private static final double LOW = 640;

    /** A window that is lower has no room for it at all. */
    private static final double VERY_LOW = 440;

    private static final double SLIM_HEIGHT = 88;
    private static final double MIN_WITH_BARS = 124;
    private static final double MAX_USUAL_HEIGHT = 560;
    private static final double MAX_SHARE_OF_WINDOW = 0.6;

    private final DatelineViewModel model;
    private final DistrictLanes districts;
    private final TimelineView timeline;
    private final ToggleGroup grouping = new ToggleGroup();
    private final Folds folds;
    private final Node groupButtons = groupButtons();
    private final AnchorPane chart;
    private final Node edge = edge();
    private double chosenHeight;
    private boolean isSlim;
    private boolean isVeryLow;
    private double pressedHeight;

    /** @param later when what is not needed for the first frame is made */
    public TimelinePane(
            DatelineViewModel model,
            Categories categories,
            TimeWords times,
            ObservableValue<Theme> theme,
            CommandTable<MainCommand> commands,
            Folds folds,
            DeferredContent later) {
        this.folds = folds;
        this.model = model;
        this.districts = new DistrictLanes(model.workspace());
        this.timeline =
                new TimelineView(model.span(), model.workspace().dataset().zone());
        timeline.setId("timeline");
        timeline.precisionProperty().set(model.steps().precision());
        timeline.granularityProperty().bind(model.steps().chosenProperty());
        timeline.windowProperty().set(model.windowProperty().get());
        timeline.windowProperty().subscribe(this::windowDragged);
        model.windowProperty().subscribe(this::windowChanged);
        OtherFrame.bind(timeline, model);
        timeline.otherWindowProperty().subscribe(this::otherDragged);
        // A drag is one change, which can be undone in one step
        timeline.pressedProperty().addListener((now, was, pressed) -> {
            if (pressed) {
                model.beginChange();
            } else {
                model.endChange();
            }
        });
        // The chart above shows the same time
        timeline.viewProperty().subscribe(seen -> model.chart().seenProperty().set(seen));
        model.chart().seenProperty().subscribe(seen -> timeline.show(seen));
        timeline.certainOnlyProperty().bind(model.certainOnlyProperty());
        timeline.paletteProperty().bind(theme.map(Theme::timeline));
        EventsOfSelection events = new EventsOfSelection(model.workspace());
        timeline.selectedProperty().bind(model.selectionProperty().map(what -> what.accept(events)));
        timeline.pointedProperty().bind(model.pointedProperty().map(what -> what.accept(events)));
        timeline.onPickProperty().set(event -> model.select(new Selection.OfEvent(event.id())));
        timeline.onOpenProperty().set(new BlockMenu(model, timeline, times)::open);
        timeline.onPointProperty().set(this::pointAt);
        timeline.describerProperty()
                .set(event -> event.title() + "\n"
                        + tr(
                                "{0}, {1}",
                                times.knownAsSentence(event.time()),
                                categories.name(event.category()).toLowerCase(Locale.ENGLISH)));
        chart = new AnchorPane(timeline);
        // Its buttons stand where the control has room for them, whatever language is spoken
        chart.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        Node fit = commands.iconButton(MainCommand.FIT_TIME);
        AnchorPane.setRightAnchor(fit, 1.0);
        AnchorPane.setTopAnchor(fit, 8.0);
        later.run(() -> chart.getChildren().addAll(groupButtons, fit));
        AnchorPane.setLeftAnchor(timeline, 0.0);
        AnchorPane.setRightAnchor(timeline, 0.0);
        AnchorPane.setTopAnchor(timeline, 0.0);
        AnchorPane.setBottomAnchor(timeline, 0.0);
        new EditedTime(model, timeline);
        TimelineCommands.fillIn(model, timeline, commands);
        commands.put(MainCommand.TYPE_WINDOW, this::typeWindow);
        getStyleClass().add("timeline-pane");
        getChildren().addAll(edge, controls(times, commands, later), chart);
        commands.put(MainCommand.FOLD_TIMELINE, () -> folds.choose(Fold.TIMELINE, !isAway(), isVeryLow));
        commands.say(MainCommand.FOLD_TIMELINE, () -> isAway() ? tr("Show the timeline") : tr("Put the timeline away"));
        WhileShown.follow(this, () -> folds.chosenProperty().subscribe(this::fold));
        model.results().matchingProperty().subscribe(matching -> {
            timeline.countsProperty().set(model.results().times());
            showBars();
        });
        sceneProperty().flatMap(Scene::heightProperty).subscribe(height -> {
            if (height != null) {
                fitTo(height.doubleValue());
            }
        });
    }

    /** Puts the chart away, or shows it. */
    private void fold() {
        Parts.setShown(chart, !isAway());
        Parts.setShown(edge, !isAway());
    }

    private boolean isAway() {
        return folds.isAway(Fold.TIMELINE, isVeryLow);
    }

    /**
     * As high as leaves the map the lion's share of the window, unless the user has chosen a height. In a low window, and where the
     * user has made it so, there is room for the histogram and the handles only.
     */
    private void fitTo(double sceneHeight) {
        double most = sceneHeight * MAX_SHARE_OF_WINDOW - CONTROLS_HEIGHT;
        double usual = sceneHeight < LOW
                ? SLIM_HEIGHT
                : Math.max(
                        MIN_HEIGHT, Math.min(MAX_USUAL_HEIGHT, sceneHeight * shareOf(sceneHeight) - CONTROLS_HEIGHT));
        timeline.setPrefHeight(Math.max(SLIM_HEIGHT, Math.min(most, chosenHeight > 0 ? chosenHeight : usual)));
        isVeryLow = sceneHeight < VERY_LOW;
        fold();
        boolean slim = timeline.getPrefHeight() < MIN_WITH_BARS;
        if (slim != isSlim) {
            isSlim = slim;
            groupButtons.setVisible(!slim);
            showBars();
        }
    }

    /** The part of a window that the timeline has with its controls: the map of a low one must still be a map. */
    static double shareOf(double sceneHeight) {
        double between = (sceneHeight - LOW_WINDOW) / (HIGH_WINDOW - LOW_WINDOW);
        return SHARE_OF_LOW + (SHARE_OF_HIGH - SHARE_OF_LOW) * Math.max(0, Math.min(1, between));
    }

    /** The upper edge, by which the timeline can be made higher or lower; a double click restores its height. */
    private Node edge() {
        Region edge = named("timeline-edge", new Region());
        edge.getStyleClass().add("timeline-edge");
        edge.setCursor(Cursor.V_RESIZE);
        edge.setOnMousePressed(event -> pressedHeight = timeline.getHeight() + event.getScreenY());
        edge.setOnMouseDragged(event -> choose(Math.max(SLIM_HEIGHT, pressedHeight - event.getScreenY())));
        edge.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                choose(0);
            }
        });
        return edge;
    }

    private void choose(double height) {
        chosenHeight = height;
        fitTo(getScene().getHeight());
    }

    private void typeWindow() {
        if (lookup("#window-from") instanceof TextField from) {
            from.requestFocus();
            from.selectAll();
        }
    }

    /** The control. */
    public TimelineView timeline() {
        return timeline;
    }

    /** Is as high as the user has made another one, if they have. */
    public void beAsHighAs(TimelinePane before) {
        chosenHeight = before.chosenHeight;
    }

    /** Shows the part of time, in the lanes and as high, that another pane shows whose place it takes. */
    public void showAs(TimelinePane before) {
        beAsHighAs(before);
        if (before.timeline.viewProperty().get().equals(before.timeline.span())) {
            timeline.showSpan();
        } else {
            timeline.show(before.timeline.viewProperty().get());
        }
        Object by = before.grouping.getSelectedToggle().getUserData();
        grouping.getToggles().stream()
                .filter(toggle -> toggle.getUserData() == by)
                .forEach(grouping::selectToggle);
        showBars();
        fitTo(getScene().getHeight());
    }

    private void windowDragged(TimeWindow window) {
        if (!window.equals(model.windowProperty().get())) {
            model.playback().pause();
            model.showWindow(window);
        }
    }

    private void otherDragged(@Nullable TimeWindow window) {
        if (window != null
                && !window.equals(
                        OtherFrame.of(model.comparison().comparedProperty().get()))) {
            model.playback().pause();
            model.comparison().showOther(window);
        }
    }

    private void windowChanged(TimeWindow window) {
        timeline.windowProperty().set(window);
        if (!timeline.isPressed()) {
            timeline.reveal(window);
        }
    }

    private void showBars() {
        LaneGrouping by = (LaneGrouping) grouping.getSelectedToggle().getUserData();
        timeline.barsProperty()
                .set(isSlim ? Bars.NONE : by.bars(model.results().times(), model.workspace(), districts));
    }

    private void pointAt(Set<String> events) {
        model.pointAt(events.stream()
                .<Selection>map(Selection.OfEvent::new)
                .findFirst()
                .orElse(Selection.NOTHING));
    }

    private Node controls(TimeWords times, CommandTable<MainCommand> commands, DeferredContent later) {
        WrappingRow controls = new WrappingRow(SPACING, CONTROLS_HEIGHT - PADDING);
        later.run(() -> controls.getChildren()
                .addAll(
                        commands.iconButton(MainCommand.FOLD_TIMELINE),
                        new PresetBar(model, times, timeline),
                        new PlaybackBar(model.playback()),
                        new WindowFields(WindowFields.Typed.windowOf(model), times, timeline::requestFocus),
                        new StepMenu(model.steps(), timeline),
                        new WindowCounts(model, times, timeline::sayHandles)));
        controls.getStyleClass().add("timeline-controls");
        later.run(() -> controls.getChildren().stream()
                .filter(part -> part instanceof PresetBar || part instanceof PlaybackBar)
                .forEach(part -> part.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT)));
        // Above the chart, over which it says what is wrong with a typed time
        controls.setViewOrder(-1);
        return controls;
    }

    private Node groupButtons() {
        HBox buttons = named("lane-grouping", new HBox());
        buttons.getStyleClass().add("lane-grouping");
        for (LaneGrouping by : LaneGrouping.values()) {
            ToggleButton button = new ToggleButton(by.label());
            button.setId("lanes-" + by.name().toLowerCase(Locale.ROOT));
            button.setUserData(by);
            button.setToggleGroup(grouping);
            button.setSelected(by == LaneGrouping.CATEGORY);
            Tips.give(button, by.tip());
            button.setOnAction(event -> {
                button.setSelected(true);
                showBars();
            });
            button.getStyleClass().add(by == LaneGrouping.CATEGORY ? "left-pill" : "right-pill");
            buttons.getChildren().add(button);
        }
        AnchorPane.setLeftAnchor(buttons, 14.0);
        AnchorPane.setTopAnchor(buttons, 46.0);
        return buttons;
    }
}
