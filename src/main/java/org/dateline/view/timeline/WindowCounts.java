package org.dateline.view.timeline;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.named;
import static org.dateline.view.look.Parts.uncut;

import java.util.function.Function;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.util.Duration;
import org.dateline.control.look.Motion;
import org.dateline.query.GroupSums;
import org.dateline.query.WindowResult;
import org.dateline.query.measure.Sum;
import org.dateline.query.measure.SumWords;
import org.dateline.view.look.Explanations;
import org.dateline.view.look.Tips;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.shading.Shown;
import org.dateline.words.TimeWords;

/**
 * How many events are certainly and how many only possibly in the window, and the switch that leaves out the latter. To
 * a screen reader the window and both numbers are said once the window rests.
 */
final class WindowCounts extends HBox {

    private static final Duration REST = Motion.REST.duration();
    /** What takes less is not worth a word. */
    private static final Duration UNNOTICED = Motion.GLANCE.duration();

    /** That of the style sheet. */
    private static final double SPACING = 8;

    /** That what is shaded is not divided as was asked for; a tip says by what. */
    private static final String NO_RATE = key("no rate");

    private static final PseudoClass FILTERING = PseudoClass.getPseudoClass("filtering");

    private final DatelineViewModel model;
    private final TimeWords times;
    private final Runnable onRest;
    private final Label events;
    private final Label sum;
    private final PauseTransition rest = new PauseTransition(REST);

    /** @param onRest called when the window has not changed for a while */
    WindowCounts(DatelineViewModel model, TimeWords times, Runnable onRest) {
        this.model = model;
        this.times = times;
        this.onRest = onRest;
        getStyleClass().add("counts");
        setAlignment(Pos.CENTER_RIGHT);
        setAccessibleRole(AccessibleRole.TEXT);
        events = number("count-events", "faint", result -> trn(result.size(), "{0} event:", "{0} events:"));
        // The panel says it too: it is the first to go where there is little room
        events.setMinWidth(0);
        events.setPadding(new Insets(0, SPACING, 0, 0));
        HBox.setMargin(events, new Insets(0, -SPACING, 0, 0));
        Label possible =
                number("count-possible", "count-possible", result -> tr("{0} possible", result.possibleSize()));
        Label certain = number("count-certain", "count-certain", result -> tr("{0} certain", result.certainSize()));
        Tips.give(certain, Explanations.CERTAINLY.sentence());
        Tips.give(possible, Explanations.POSSIBLY.sentence());
        possible.visibleProperty().bind(model.certainOnlyProperty().map(only -> !only));
        possible.managedProperty().bind(possible.visibleProperty());
        sum = sum();
        getChildren().addAll(filtering(), sum, events, certain, possible, certainOnly());
        rest.setOnFinished(event -> say());
        model.resultProperty().subscribe(result -> rest.playFromStart());
        say();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        events.setVisible(events.getWidth() >= events.prefWidth(-1));
        // A number that is cut off would be another number
        sum.setOpacity(sum.getWidth() >= sum.prefWidth(-1) ? 1 : 0);
    }

    private void say() {
        setAccessibleText(words());
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
        onRest.run();
    }

    private String words() {
        WindowResult result = model.resultProperty().get();
        return tr(
                "Window {0}: {1}, {2}",
                times.span(result.window()),
                trn(result.certainSize(), "{0} event certain", "{0} events certain"),
                model.certainOnlyProperty().get()
                        ? tr("possible ones left out")
                        : tr("{0} possible", result.possibleSize()));
    }

    /** Says that what is shown is still that of the filter before. */
    private Node filtering() {
        Label words = named("filtering", uncut(label("", "filtering")));
        words.textProperty()
                .bind(model.results()
                        .filteringProgressProperty()
                        .map(made -> made.doubleValue() < 0
                                ? tr("Filtering\u2026")
                                : tr("Filtering\u2026 {0} %", (int) (100 * made.doubleValue()))));
        words.setVisible(false);
        words.visibleProperty().subscribe(this::fade);
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

    /** What is shown is faded where it is still that of the filter before. */
    private void fade(boolean filtering) {
        if (getScene() != null) {
            getScene().getRoot().pseudoClassStateChanged(FILTERING, filtering);
        }
    }

    /** What the events of the window give together, if the map is shaded by that; the first to go where there is little room. */
    private Label sum() {
        Label sum = named("count-sum", label("", "faint"));
        sum.setMinWidth(0);
        sum.visibleProperty()
                .bind(model.shading()
                        .shownProperty()
                        .map(shown -> shown.sums() != null || !shown.lacking().isEmpty()));
        sum.managedProperty().bind(sum.visibleProperty());
        Runnable show = () -> {
            Shown shading = model.shading().shownProperty().get();
            GroupSums sums = shading.sums();
            String lacking = shading.lacking();
            if (sums == null) {
                sum.setText(lacking.isEmpty() ? "" : tr(NO_RATE));
                Tips.give(sum, lacking);
            } else {
                String name = sums.amounts().quantity().name(model.workspace().dataset());
                Sum shown = sums.of(model.resultProperty().get()).shown();
                sum.setText((lacking.isEmpty() ? "" : tr(NO_RATE) + " \u00b7 ") + SumWords.headline(shown) + " \u00b7 "
                        + name);
                Tips.give(sum, tr("{0}: {1}", name, SumWords.of(shown)) + (lacking.isEmpty() ? "" : "\n" + lacking));
            }
        };
        show.run();
        model.resultProperty().subscribe(show);
        model.shading().shownProperty().subscribe(show);
        return sum;
    }

    private Label number(String id, String styleClass, Function<WindowResult, String> words) {
        Label label = named(id, uncut(label("", styleClass)));
        label.textProperty().bind(model.resultProperty().map(words));
        return label;
    }

    private ToggleButton certainOnly() {
        ToggleButton only = named("certain-only", uncut(new ToggleButton(tr("Certain only"))));
        only.getStyleClass().addAll("small", "certain-only");
        Tips.give(only, tr("Leave out what is only possibly in the window, in all parts of the screen"));
        only.setOnAction(event -> model.showCertainOnly(only.isSelected()));
        model.certainOnlyProperty().subscribe(only::setSelected);
        return only;
    }
}
