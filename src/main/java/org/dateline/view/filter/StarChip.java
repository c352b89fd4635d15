package org.dateline.view.filter;

import javafx.scene.control.ToggleButton;
import org.dateline.model.field.FieldValue;
import org.dateline.query.Choice;
import org.dateline.query.field.MarkFields;
import org.dateline.view.look.Tips;
import org.dateline.viewmodel.DatelineViewModel;
import org.kordamp.ikonli.javafx.FontIcon;

/** Behind the categories a chip that shows only the events with a star. */
public final class StarChip extends ToggleButton {

    private static final Choice STARRED = Choice.only(FieldValue.YES);

    /** That of a window. */
    public StarChip(DatelineViewModel model) {
        super("Starred", new FontIcon("mdomz-star_border"));
        setId("starred");
        getStyleClass().add("chip");
        Tips.give(this, "Show only the events to which you have given a star");
        model.filterProperty()
                .subscribe(filter ->
                        setSelected(filter.field(MarkFields.STAR.id()).equals(STARRED)));
        setOnAction(click -> model.showFilter(model.filterProperty()
                .get()
                .withField(MarkFields.STAR.id(), isSelected() ? STARRED : Choice.ALL)));
    }
}
