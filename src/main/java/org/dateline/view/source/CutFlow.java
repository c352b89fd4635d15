package org.dateline.view.source;

import javafx.scene.control.Labeled;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.FlowPane;
import org.dateline.view.look.Tips;

/** Lines of words of a table, which may be as long as they like: each is cut off where it is longer than this lets it be. */
class CutFlow extends FlowPane {

    private final double most;

    /** @param most how wide what stands in it may be at the most, pixels; never wider than all of it */
    CutFlow(double gap, double lineGap, double most) {
        super(gap, lineGap);
        this.most = most;
        setMinWidth(0);
    }

    /** Something whose end says what must not be missed, as a number, so that its middle is cut; where it is, its tip says all of it. */
    final <L extends Labeled> L cutInTheMiddle(L line, String tip) {
        line.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        return cut(line, tip);
    }

    /** Something whose tip says all of it where its end is cut off. */
    final <L extends Labeled> L cut(L line, String tip) {
        line.setMinWidth(0);
        line.maxWidthProperty()
                .bind(widthProperty()
                        .map(width -> Math.max(
                                0, Math.min(most, width.doubleValue() - snappedLeftInset() - snappedRightInset()))));
        return Tips.whole(line, tip);
    }
}
