package org.dateline.view.look;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.dateline.view.paragraph.ParagraphLabel;

/** Labels that take the width there is, wrap, and are never cut. */
public final class WrappedLabel {

    private WrappedLabel() {}

    /** Such a label with these words and style classes. */
    public static Label of(String words, String... styleClasses) {
        Label label = new ParagraphLabel(words);
        label.getStyleClass().addAll(styleClasses);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }
}
