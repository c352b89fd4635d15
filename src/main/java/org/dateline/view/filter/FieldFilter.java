package org.dateline.view.filter;

import atlantafx.base.controls.Popover;
import java.util.Optional;
import javafx.scene.Node;
import org.dateline.model.EventField;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.FieldChoice;
import org.jspecify.annotations.Nullable;

/** The choice of events by the dataset's own fields, over the part of the window that asks for it. */
public final class FieldFilter {

    private final DatelineViewModel model;
    private @Nullable Popover popover;
    private @Nullable FieldFilterBox box;
    private @Nullable Node asking;

    /** That of a window; it is made when it is first shown. */
    public FieldFilter(DatelineViewModel model) {
        this.model = model;
    }

    /** Opens it at its owner, with this field chosen; with none, as it was left. */
    public void show(Node owner, Optional<EventField> field) {
        FieldFilterBox content = box;
        Popover shown = popover;
        if (content == null || shown == null) {
            content = new FieldFilterBox(
                    new FieldChoice(model),
                    model.workspace().index().fields().known().list());
            shown = popover(content);
            content.onLeave(this::leave);
            box = content;
            popover = shown;
        }
        content.begin(field);
        shown.show(owner);
        asking = owner;
    }

    /** The keyboard goes on where it came from. */
    private void leave() {
        if (popover != null) {
            popover.hide();
        }
        if (asking != null) {
            asking.requestFocus();
        }
    }

    /** What hangs from a part of the window, with this in it. */
    public static Popover popover(Node content) {
        Popover popover = new Popover(content);
        popover.setArrowLocation(Popover.ArrowLocation.TOP_LEFT);
        popover.setHeaderAlwaysVisible(false);
        popover.setDetachable(false);
        return popover;
    }
}
