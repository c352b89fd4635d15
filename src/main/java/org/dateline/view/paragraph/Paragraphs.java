package org.dateline.view.paragraph;

import javafx.geometry.NodeOrientation;
import javafx.geometry.Pos;
import javafx.scene.control.Labeled;
import org.dateline.language.Language;
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

    /** Lets something that shows one line, or a few words, always run as its words do; where it begins stays as it is in its window. */
    public static <T extends Labeled> T follow(T line) {
        String[] turned = {""};
        line.textProperty().subscribe(words -> {
            if (turned[0].equals(words) && !turned[0].isEmpty()) {
                return;
            }
            if (words != null && Language.current().isRightToLeft()) {
                NodeOrientation own = words.isBlank() ? NodeOrientation.INHERIT : orientation(words);
                boolean isTurned = own == NodeOrientation.LEFT_TO_RIGHT;
                if (line.getAlignment() == (isTurned ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT)) {
                    line.setAlignment(isTurned ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
                }
                line.setNodeOrientation(own);
                String unmarked = WritingDirection.unmarked(words);
                if (!unmarked.equals(words) && !line.textProperty().isBound()) {
                    turned[0] = unmarked;
                    line.setText(unmarked);
                }
            } else if (words != null && WritingDirection.hasRightToLeft(words)) {
                line.setNodeOrientation(orientation(words));
            } else if (line.getNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT) {
                line.setNodeOrientation(NodeOrientation.INHERIT);
            }
        });
        return line;
    }
}
