package org.dateline.view.paragraph;

import javafx.geometry.NodeOrientation;
import javafx.scene.control.TextInputControl;
import org.dateline.text.WritingDirection;

/**
 * Fields run as what is typed in them does, by its first letter, and as their prompt does while nothing is: dates and addresses from left to
 * right in a window that runs from right to left, and the other way round.
 */
final class FieldDirection {

    private FieldDirection() {}

    /** Keeps a field to it, unless it was given a direction of its own. */
    static void follow(TextInputControl field) {
        if (field.getNodeOrientation() == NodeOrientation.INHERIT
                && field.getProperties().putIfAbsent(FieldDirection.class, true) == null) {
            field.textProperty().subscribe(words -> turn(field));
            field.promptTextProperty().subscribe(words -> turn(field));
        }
    }

    private static void turn(TextInputControl field) {
        String typed = field.getText();
        String words = typed == null || typed.isBlank() ? field.getPromptText() : typed;
        NodeOrientation wanted =
                words == null || words.isBlank() ? NodeOrientation.INHERIT : Paragraphs.orientation(first(words));
        if (field.getNodeOrientation() != wanted) {
            field.setNodeOrientation(wanted);
        }
    }

    /** The first paragraph that has a direction. */
    private static String first(String words) {
        return words.lines().filter(WritingDirection::hasDirection).findFirst().orElse(words);
    }
}
