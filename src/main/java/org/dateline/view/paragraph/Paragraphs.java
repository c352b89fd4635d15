package org.dateline.view.paragraph;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.Labeled;
import org.dateline.text.WritingDirection;

/** Nodes in the direction of their words. */
public final class Paragraphs {

    private Paragraphs() {}

    /** The direction of a paragraph, for the node that shows it. */
    public static NodeOrientation orientation(String paragraph) {
        return WritingDirection.isRightToLeft(paragraph)
                ? NodeOrientation.RIGHT_TO_LEFT
                : NodeOrientation.LEFT_TO_RIGHT;
    }

    /** Lets a button or a link, whose words do not change, wrap in the direction of its words. */
    public static <T extends Labeled> T wrapping(T link) {
        String words = link.getText();
        link.setWrapText(true);
        if (WritingDirection.isRightToLeft(words)) {
            link.setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT);
            link.setAccessibleText(words);
            link.setText(WritingDirection.parted(WritingDirection.unmarked(words)));
        }
        return link;
    }
}
