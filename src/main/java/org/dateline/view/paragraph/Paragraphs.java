package org.dateline.view.paragraph;

import java.util.regex.Pattern;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Labeled;
import org.dateline.language.Language;
import org.dateline.text.WritingDirection;

/** Nodes in the direction of their words. */
public final class Paragraphs {

    private static final Pattern BEGINS_AS_NUMBER = Pattern.compile("\\s*[-+\u00b1\u2212\u2248\u2264\u2265<>]?\\d");

    private Paragraphs() {}

    /** The direction of a paragraph, for the node that shows it: that of its first letter, else that of the language, but numbers run to the right. */
    public static NodeOrientation orientation(String paragraph) {
        boolean isBack = WritingDirection.hasDirection(paragraph)
                        || BEGINS_AS_NUMBER.matcher(paragraph).lookingAt()
                ? WritingDirection.isRightToLeft(paragraph)
                : Language.current().isRightToLeft();
        return isBack ? NodeOrientation.RIGHT_TO_LEFT : NodeOrientation.LEFT_TO_RIGHT;
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
