package org.dateline.view.intake;

import java.text.Bidi;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Labeled;

/** Words of a report in the direction of their script. */
final class Script {

    private Script() {}

    /** By the first letter that has a direction, as Unicode's algorithm takes a paragraph. */
    static NodeOrientation orientation(String words) {
        return new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
                ? NodeOrientation.LEFT_TO_RIGHT
                : NodeOrientation.RIGHT_TO_LEFT;
    }

    /** Shows words that are the report's. */
    static <T extends Labeled> T show(T label, String words) {
        label.setText(words);
        label.setNodeOrientation(orientation(words));
        return label;
    }
}
