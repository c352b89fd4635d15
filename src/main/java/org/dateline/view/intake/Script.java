package org.dateline.view.intake;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.Labeled;
import org.dateline.view.look.WordShapes;

/** Words of a report in the direction of their script. */
final class Script {

    private Script() {}

    static NodeOrientation orientation(String words) {
        return WordShapes.areRightToLeft(words) ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
    }

    /** Shows words that are the report's. */
    static <T extends Labeled> T show(T label, String words) {
        label.setText(words);
        label.setNodeOrientation(orientation(words));
        return label;
    }
}
