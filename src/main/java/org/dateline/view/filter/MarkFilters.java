package org.dateline.view.filter;

import static org.dateline.language.Tr.tr;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import org.dateline.model.field.FieldValue;
import org.dateline.query.Choice;
import org.dateline.query.field.MarkFields;
import org.dateline.view.look.IconButton;
import org.dateline.view.look.Tips;
import org.dateline.viewmodel.DatelineViewModel;
import org.kordamp.ikonli.javafx.FontIcon;

/** Beside the heading of a list of events: shows only those with a star, or with certain tags, notes or grades. */
public final class MarkFilters extends HBox {

    private static final Choice STARRED = Choice.only(FieldValue.YES);

    private final DatelineViewModel model;

    /** Those of a window. */
    public MarkFilters(DatelineViewModel model) {
        this.model = model;
        FieldFilter filter = new FieldFilter(model);
        Button fields = IconButton.of(
                "mdal-filter_list", tr("Show only events with certain tags, notes, grades or fields"), () -> {});
        fields.setId("mark-fields");
        fields.getStyleClass().add("small");
        fields.setOnAction(click -> filter.show(fields, Optional.of(MarkFields.TAGS)));
        getChildren().addAll(starred(), fields);
        setAlignment(Pos.CENTER_RIGHT);
        setMinWidth(USE_PREF_SIZE);
    }

    private ToggleButton starred() {
        ToggleButton starred = new ToggleButton(null, new FontIcon("mdomz-star_border"));
        starred.setId("starred");
        starred.getStyleClass().addAll("button-icon", "flat", "small", "only-starred");
        starred.setAccessibleText(tr("Only events with a star"));
        Tips.give(starred, tr("Show only the events to which you have given a star"));
        model.filterProperty()
                .subscribe(filter ->
                        starred.setSelected(filter.field(MarkFields.STAR.id()).equals(STARRED)));
        starred.setOnAction(click -> model.showFilter(model.filterProperty()
                .get()
                .withField(MarkFields.STAR.id(), starred.isSelected() ? STARRED : Choice.ALL)));
        return starred;
    }
}
