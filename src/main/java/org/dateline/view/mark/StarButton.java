package org.dateline.view.mark;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trc;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import org.dateline.model.mark.EventMark;
import org.dateline.view.command.MainCommand;
import org.dateline.view.look.Tips;
import org.dateline.view.look.WhileShown;
import org.dateline.viewmodel.mark.MarksViewModel;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** The star of an event: full where it has one; a click gives it, or takes it away. */
public final class StarButton extends Button {

    private static final PseudoClass STARRED = PseudoClass.getPseudoClass("starred");
    private static final String FULL = "mdomz-star";
    private static final String EMPTY = "mdomz-star_border";

    private final MarksViewModel marks;
    private final FontIcon icon = new FontIcon(EMPTY);
    private @Nullable String event;
    private boolean isFull;

    /** That of no event yet. */
    public StarButton(MarksViewModel marks) {
        this.marks = marks;
        setGraphic(icon);
        getStyleClass().addAll("button-icon", "flat", "small", "star");
        setFocusTraversable(false);
        setOnAction(click -> {
            if (event != null) {
                marks.toggleStar(event);
            }
        });
        // A row that it stands in is not opened by it
        addEventHandler(MouseEvent.MOUSE_CLICKED, MouseEvent::consume);
        Tips.give(this, MainCommand.STAR.tip(trc("verb", "Star")));
        setAccessibleText(tr("No star"));
        WhileShown.follow(this, () -> {
            show();
            return marks.marksProperty().subscribe((before, now) -> show());
        });
    }

    /** Is the star of this event from now on. */
    public void of(String id) {
        event = id;
        show();
    }

    private void show() {
        EventMark mark =
                event == null ? EventMark.none("") : marks.marksProperty().get().event(event);
        if (mark.star() != isFull) {
            isFull = mark.star();
            pseudoClassStateChanged(STARRED, isFull);
            icon.setIconLiteral(isFull ? FULL : EMPTY);
            setAccessibleText(isFull ? tr("Starred") : tr("No star"));
        }
    }
}
