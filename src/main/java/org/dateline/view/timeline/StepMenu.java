package org.dateline.view.timeline;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.uncut;

import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.dateline.calendar.Granularity;
import org.dateline.control.timeline.TimelineView;
import org.dateline.view.look.Tips;
import org.dateline.viewmodel.TimeSteps;

/** In which steps the window moves and events are counted: what it is now, and the choice. */
final class StepMenu extends MenuButton {

    /** Of a window that is narrower only the step is said, and not that the program has chosen it. */
    private static final double ROOMY = 1200;

    StepMenu(TimeSteps steps, TimelineView timeline) {
        setId("step");
        getStyleClass().addAll("flat", "step");
        uncut(this);
        var isRoomy = sceneProperty().flatMap(Scene::widthProperty).map(width -> width.doubleValue() >= ROOMY);
        textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words(
                                steps.chosenProperty().get(),
                                timeline.stepProperty().getValue().words(),
                                Boolean.TRUE.equals(isRoomy.getValue())),
                        steps.chosenProperty(),
                        timeline.stepProperty(),
                        isRoomy));
        accessibleTextProperty().bind(textProperty().map(words -> tr("Step of time: {0}", words)));
        Tips.give(
                this,
                tr(
                        "In which steps the window moves and events are counted: as exactly as the data are known ({0}),"
                                + " or as you choose. With Shift a drag moves it freely",
                        steps.precision().finest().words()));
        ToggleGroup group = new ToggleGroup();
        for (Granularity granularity : Granularity.values()) {
            RadioMenuItem item =
                    new RadioMenuItem(granularity == Granularity.AUTO ? tr("Auto, as the data") : name(granularity));
            item.setId("step-" + granularity.id());
            item.setToggleGroup(group);
            item.setOnAction(event -> steps.choose(granularity));
            steps.chosenProperty().subscribe(chosen -> item.setSelected(chosen == granularity));
            getItems().add(item);
        }
    }

    private static String words(Granularity chosen, String step, boolean isRoomy) {
        return chosen != Granularity.AUTO ? name(chosen) : isRoomy ? tr("Auto: {0}", step) : step;
    }

    private static String name(Granularity granularity) {
        return granularity.name().charAt(0) + granularity.id().substring(1);
    }
}
