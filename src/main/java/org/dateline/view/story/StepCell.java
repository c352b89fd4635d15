package org.dateline.view.story;

import static org.dateline.view.look.Parts.growing;
import static org.dateline.view.look.Parts.label;
import static org.dateline.view.look.Parts.uncut;

import java.util.Map;
import java.util.function.BiConsumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.dateline.model.StoryStep;
import org.dateline.view.look.Parts;
import org.dateline.words.TimeWords;
import org.jspecify.annotations.Nullable;

/** A step in the list of a story's steps; it can be dragged to another position. */
final class StepCell extends ListCell<StoryStep> {

    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");

    private final TimeWords times;
    private final BiConsumer<Integer, Integer> onMove;
    private final Label number = uncut(label("", "step-number"));
    private final Label title = label("", "event-title");
    private final Label when = label("", "faint");
    private final HBox row;

    /** A cell; {@code onMove} is called with the position from which and to which a step is dragged. */
    StepCell(TimeWords times, BiConsumer<Integer, Integer> onMove) {
        this.times = times;
        this.onMove = onMove;
        VBox words = growing(new VBox(title, when));
        words.setMinWidth(0);
        row = new HBox(8, number, words);
        setPrefWidth(0);
        addEventHandler(MouseEvent.DRAG_DETECTED, this::drag);
        addEventHandler(DragEvent.DRAG_OVER, this::over);
        addEventHandler(DragEvent.DRAG_EXITED, event -> mark(false, false));
        addEventHandler(DragEvent.DRAG_DROPPED, this::drop);
    }

    @Override
    protected void updateItem(@Nullable StoryStep step, boolean empty) {
        super.updateItem(step, empty);
        if (empty || step == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        number.setText(String.valueOf(getIndex() + 1));
        title.setText(step.title());
        when.setText(times.span(step.window()));
        setGraphic(row);
        setAccessibleText(Parts.spoken(row));
    }

    private void drag(MouseEvent event) {
        if (!isEmpty()) {
            Dragboard board = startDragAndDrop(TransferMode.MOVE);
            board.setContent(Map.of(DataFormat.PLAIN_TEXT, String.valueOf(getIndex())));
            board.setDragView(row.snapshot(null, null));
            event.consume();
        }
    }

    private boolean comesFromThisList(DragEvent event) {
        return event.getGestureSource() instanceof StepCell cell && cell.getListView() == getListView();
    }

    private void over(DragEvent event) {
        if (comesFromThisList(event) && !isEmpty() && event.getGestureSource() != this) {
            event.acceptTransferModes(TransferMode.MOVE);
            boolean below = event.getY() > getHeight() / 2;
            mark(!below, below);
        }
        event.consume();
    }

    /** Where a step comes to be that is dropped on the upper or the lower half of another. */
    static int target(int from, int onto, boolean lowerHalf) {
        int slot = lowerHalf ? onto + 1 : onto;
        return slot > from ? slot - 1 : slot;
    }

    private void drop(DragEvent event) {
        if (comesFromThisList(event) && event.getGestureSource() instanceof StepCell source) {
            int from = source.getIndex();
            int to = target(from, getIndex(), event.getY() > getHeight() / 2);
            event.setDropCompleted(true);
            if (to != from) {
                onMove.accept(from, to);
            }
        }
        mark(false, false);
        event.consume();
    }

    private void mark(boolean above, boolean below) {
        pseudoClassStateChanged(ABOVE, above);
        pseudoClassStateChanged(BELOW, below);
    }
}
