package org.dateline.view.intake;

import javafx.scene.control.Labeled;
import org.dateline.view.paragraph.Paragraphs;

/** Words of a report in the direction of their script. */
final class Script {

    private Script() {}

    /** Shows words that are the report's. */
    static <T extends Labeled> T show(T label, String words) {
        label.setText(words);
        label.setNodeOrientation(Paragraphs.orientation(words));
        return label;
    }
}
