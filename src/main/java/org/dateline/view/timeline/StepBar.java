package org.dateline.view.timeline;

import static org.dateline.view.look.Parts.named;
import static org.dateline.view.look.Parts.uncut;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.dateline.calendar.Granularity;
import org.dateline.control.timeline.TimelineView;
import org.dateline.view.command.CommandTable;
import org.dateline.view.command.MainCommand;
import org.dateline.view.look.Tips;
import org.dateline.viewmodel.TimeSteps;

/** In which steps the window moves and events are counted, and a button that brings the whole span on the line. */
final class StepBar extends HBox {

    StepBar(TimeSteps steps, TimelineView timeline, CommandTable<MainCommand> commands) {
        getStyleClass().add("steps");
        setAlignment(Pos.CENTER_LEFT);
        MenuButton choice = named("step", uncut(new MenuButton()));
        choice.getStyleClass().addAll("flat", "step");
        choice.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words(steps.chosenProperty().get(), timeline),
                        steps.chosenProperty(),
                        timeline.stepProperty()));
        choice.accessibleTextProperty().bind(choice.textProperty().map(words -> "Step of time: " + words));
        Tips.give(
                choice,
                "In which steps the window moves and events are counted: as exactly as the data are known ("
                        + steps.precision().finest().words() + "), or as you choose. Shift while dragging moves freely");
        ToggleGroup group = new ToggleGroup();
        for (Granularity granularity : Granularity.values()) {
            RadioMenuItem item = new RadioMenuItem(
                    granularity == Granularity.AUTO ? "Auto, as the data" : name(granularity));
            item.setId("step-" + granularity.id());
            item.setToggleGroup(group);
            item.setOnAction(event -> steps.choose(granularity));
            steps.chosenProperty().subscribe(chosen -> item.setSelected(chosen == granularity));
            choice.getItems().add(item);
        }
        getChildren().addAll(choice, commands.iconButton(MainCommand.FIT_TIME));
    }

    private static String words(Granularity chosen, TimelineView timeline) {
        return chosen == Granularity.AUTO
                ? "Auto: " + timeline.stepProperty().getValue().words()
                : name(chosen);
    }

    private static String name(Granularity granularity) {
        return granularity.name().charAt(0) + granularity.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
