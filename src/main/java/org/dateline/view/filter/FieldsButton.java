package org.dateline.view.filter;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.dateline.view.command.CommandTable;
import org.dateline.view.command.MainCommand;
import org.dateline.view.look.Tips;
import org.dateline.viewmodel.DatelineViewModel;
import org.kordamp.ikonli.javafx.FontIcon;

/** Behind the categories a chip that opens the choice of events by the dataset's own fields. */
public final class FieldsButton extends Button {

    private FieldsButton(DatelineViewModel model) {
        super("Fields", new FontIcon("mdal-filter_list"));
        FieldFilter filter = new FieldFilter(model);
        setId("fields");
        getStyleClass().add("chip");
        setOnAction(event -> filter.show(this, Optional.empty()));
        Tips.give(this, "Show only events with certain values of the dataset\u2019s own fields");
    }

    /** Adds it to the chips of a window, and to its commands; nothing if its dataset has no fields. */
    public static void addTo(Pane chips, DatelineViewModel model, CommandTable<MainCommand> commands) {
        if (!model.workspace().dataset().fields().isEmpty()) {
            FieldsButton button = new FieldsButton(model);
            chips.getChildren().add(button);
            commands.put(MainCommand.FIELDS, button::fire);
        }
    }
}
