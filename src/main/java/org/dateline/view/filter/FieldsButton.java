package org.dateline.view.filter;

import java.util.Optional;
import javafx.scene.control.Button;
import org.dateline.view.look.Tips;
import org.dateline.viewmodel.DatelineViewModel;
import org.kordamp.ikonli.javafx.FontIcon;

/** Behind the categories a chip that opens the choice of events by the dataset's own fields and by what is marked of it. */
public final class FieldsButton extends Button {

    /** That of a window. */
    public FieldsButton(DatelineViewModel model) {
        super("Fields", new FontIcon("mdal-filter_list"));
        FieldFilter filter = new FieldFilter(model);
        setId("fields");
        getStyleClass().add("chip");
        setOnAction(event -> filter.show(this, Optional.empty()));
        Tips.give(this, "Show only events with certain values of the dataset\u2019s own fields, or with certain stars, tags, notes and grades");
    }
}
