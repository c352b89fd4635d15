package org.dateline.view.filter;

import static org.dateline.language.Tr.tr;

import java.util.Optional;
import javafx.scene.control.Button;
import org.dateline.view.look.Tips;
import org.dateline.viewmodel.DatelineViewModel;
import org.kordamp.ikonli.javafx.FontIcon;

/** Behind the categories a chip that opens the choice of events by the dataset's own fields. */
public final class FieldsButton extends Button {

    private FieldsButton(DatelineViewModel model) {
        super(tr("Fields"), new FontIcon("mdal-filter_list"));
        FieldFilter filter = new FieldFilter(model);
        setId("fields");
        getStyleClass().add("chip");
        setOnAction(event -> filter.show(this, Optional.empty()));
        Tips.give(this, tr("Show only events with certain values of the dataset\u2019s own fields"));
    }

    /** That of a window; empty if its dataset has no fields. */
    public static Optional<FieldsButton> of(DatelineViewModel model) {
        return model.workspace().dataset().fields().isEmpty() ? Optional.empty() : Optional.of(new FieldsButton(model));
    }
}
