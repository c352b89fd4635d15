package org.dateline.view.edit;

import static org.dateline.language.Tr.tr;
import static org.dateline.view.look.Parts.growing;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.row;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dateline.view.look.IconButton;
import org.dateline.view.look.Parts;
import org.dateline.view.look.WhileShown;
import org.dateline.viewmodel.edit.Draft;
import org.dateline.viewmodel.edit.EditingViewModel;

/** What was typed and not saved, each as a link that goes on with it. */
public final class WaitingDrafts extends VBox {

    private final EditingViewModel editing;

    /** Those of a window. */
    public WaitingDrafts(EditingViewModel editing) {
        this.editing = editing;
        setId("waiting-drafts");
        getStyleClass().add("waiting-drafts");
        show();
        WhileShown.follow(this, () -> {
            show();
            return editing.drafts()
                    .allProperty()
                    .subscribe((was, now) -> show())
                    .and(editing.drafts().currentProperty().subscribe((was, now) -> show()));
        });
    }

    private void show() {
        getChildren().clear();
        if (!editing.drafts().waiting().isEmpty()) {
            getChildren().add(label(tr("Not saved yet"), "field-hint"));
            editing.drafts().waiting().forEach(draft -> getChildren().add(line(draft)));
        }
        Parts.setShown(this, !getChildren().isEmpty());
    }

    private HBox line(Draft draft) {
        String title = editing.documentProperty().get().map(draft::title).orElse("");
        Hyperlink open = new Hyperlink(title);
        open.setOnAction(event -> editing.drafts().open(draft));
        open.setMaxWidth(Double.MAX_VALUE);
        Button discard = IconButton.of(
                "mdal-delete",
                tr("Discard what was typed: {0}", title),
                () -> editing.drafts().close(draft));
        return row(4, growing(open), discard);
    }
}
