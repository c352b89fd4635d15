package org.dateline.view.timeline;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.dateline.query.WindowResult;
import org.dateline.view.look.Explanations;
import org.dateline.view.look.Tips;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.words.NumberWords;
import org.dateline.words.TimeWords;

/**
 * How many events are certainly and how many only possibly in the window, and the switch that leaves out the latter. To
 * a screen reader the window and both numbers are said once the window rests.
 */
final class WindowCounts extends HBox {

    private static final Duration REST = Duration.millis(700);
    /** What takes less is not worth a word. */
    private static final Duration UNNOTICED = Duration.millis(150);

    private final DatelineViewModel model;
    private final TimeWords times;
    private final Runnable onRest;
    private final PauseTransition rest = new PauseTransition(REST);

    /**
     * The counts.
     *
     * @param onRest called when the window has not changed for a while
     */
    WindowCounts(DatelineViewModel model, TimeWords times, Runnable onRest) {
        this.model = model;
        this.times = times;
        this.onRest = onRest;
        getStyleClass().add("counts");
        setAlignment(Pos.CENTER_RIGHT);
        setAccessibleRole(AccessibleRole.TEXT);
        getChildren().addAll(filtering(), events(), certain(), possible(), certainOnly());
        rest.setOnFinished(event -> say());
        model.resultProperty().subscribe(result -> rest.playFromStart());
        say();
    }

    private void say() {
        setAccessibleText(words());
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        onRest.run();
    }

    private String words() {
        WindowResult result = model.resultProperty().get();
        return "Window " + times.span(result.window()) + ": "
                + NumberWords.count(result.certainSize(), "event") + " certain, "
                + (model.certainOnlyProperty().get()
                        ? "possible ones left out"
                        : NumberWords.number(result.possibleSize()) + " possible");
    }

    /** Says that what is shown is still that of the filter before. */
    private Node filtering() {
        Label words = new Label("Filtering\u2026");
        words.setId("filtering");
        words.getStyleClass().add("filtering");
        words.setMinWidth(USE_PREF_SIZE);
        words.setVisible(false);
        words.managedProperty().bind(words.visibleProperty());
        PauseTransition noticed = new PauseTransition(UNNOTICED);
        noticed.setOnFinished(
                event -> words.setVisible(model.results().filteringProperty().get()));
        model.results().filteringProperty().subscribe(working -> {
            if (working) {
                noticed.playFromStart();
            } else {
                noticed.stop();
                words.setVisible(false);
            }
        });
        return words;
    }

    private Label events() {
        Label events = number("count-events");
        events.getStyleClass().setAll("label", "faint");
        events.textProperty()
                .bind(model.resultProperty().map(result -> NumberWords.count(result.size(), "event") + ":"));
        return events;
    }

    private Label certain() {
        Label certain = number("count-certain");
        certain.textProperty()
                .bind(model.resultProperty().map(result -> NumberWords.number(result.certainSize()) + " certain"));
        Tips.give(certain, Explanations.CERTAINLY.sentence());
        return certain;
    }

    private Label possible() {
        Label possible = number("count-possible");
        possible.textProperty()
                .bind(model.resultProperty().map(result -> NumberWords.number(result.possibleSize()) + " possible"));
        possible.visibleProperty().bind(model.certainOnlyProperty().map(only -> !only));
        possible.managedProperty().bind(possible.visibleProperty());
        Tips.give(possible, Explanations.POSSIBLY.sentence());
        return possible;
    }

    private static Label number(String id) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().add(id);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private ToggleButton certainOnly() {
        ToggleButton only = new ToggleButton("Certain only");
        only.setId("certain-only");
        only.getStyleClass().addAll("small", "certain-only");
        only.setMinWidth(USE_PREF_SIZE);
        Tips.give(only, "Leave out what is only possibly in the window, in all parts of the screen");
        only.setOnAction(event -> model.showCertainOnly(only.isSelected()));
        model.certainOnlyProperty().subscribe(only::setSelected);
        return only;
    }
}
