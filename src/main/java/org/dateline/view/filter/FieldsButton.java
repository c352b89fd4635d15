package org.dateline.view.filter;

import atlantafx.base.controls.Popover;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;
import org.dateline.view.look.Tips;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.FieldChoice;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Behind the categories a chip that opens the choice of events by the dataset's own fields. */
public final class FieldsButton extends Button {

    private final DatelineViewModel model;
    private @Nullable Popover popover;
    private @Nullable FieldFilterBox box;

    private FieldsButton(DatelineViewModel model) {
        super("Fields", new FontIcon("mdal-filter_list"));
        this.model = model;
        setId("fields");
        getStyleClass().add("chip");
        setOnAction(event -> open());
        Tips.give(this, "Show only events with certain values of the dataset\u2019s own fields");
    }

    /** Adds it to the chips of a window; nothing if its dataset has no fields. */
    public static void addTo(Pane chips, DatelineViewModel model) {
        if (!model.workspace().dataset().fields().isEmpty()) {
            chips.getChildren().add(new FieldsButton(model));
        }
    }

    private void open() {
        FieldFilterBox content = box;
        Popover shown = popover;
        if (content == null || shown == null) {
            content = new FieldFilterBox(
                    new FieldChoice(model),
                    model.workspace().index().fields().known().list());
            shown = new Popover(content);
            shown.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
            shown.setHeaderAlwaysVisible(false);
            shown.setDetachable(false);
            content.onLeave(() -> leave());
            box = content;
            popover = shown;
        }
        content.begin();
        shown.show(this);
    }

    /** The keyboard goes on where it came from. */
    private void leave() {
        if (popover != null) {
            popover.hide();
        }
        requestFocus();
    }
}
