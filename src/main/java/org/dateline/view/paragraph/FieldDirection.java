package org.dateline.view.paragraph;

import javafx.css.PseudoClass;
import javafx.geometry.NodeOrientation;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import org.dateline.text.WritingDirection;

/**
 * Fields run as what is typed in them does, by its first letter, and as their prompt does while nothing is: dates and addresses from left to
 * right in a window that runs from right to left, and the other way round. A field that is a part of something, as that of a box with a list, is told by the
 * pseudo-class {@code against} where it runs the other way, as its outer side is the other one for it.
 */
final class FieldDirection {

    private static final PseudoClass AGAINST = PseudoClass.getPseudoClass("against");

    private FieldDirection() {}

    /** Keeps a field to it, unless it was given a direction of its own. */
    static void follow(TextInputControl field) {
        if (field.getNodeOrientation() == NodeOrientation.INHERIT
                && field.getProperties().putIfAbsent(FieldDirection.class, true) == null) {
            field.textProperty().subscribe(words -> turn(field));
            field.promptTextProperty().subscribe(words -> turn(field));
            field.parentProperty()
                    .flatMap(Parent::effectiveNodeOrientationProperty)
                    .subscribe(around -> tell(field));
            field.effectiveNodeOrientationProperty().subscribe(now -> tell(field));
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

    private static void tell(TextInputControl field) {
        Parent parent = field.getParent();
        field.pseudoClassStateChanged(
                AGAINST, parent != null && parent.getEffectiveNodeOrientation() != field.getEffectiveNodeOrientation());
    }

    /** The first paragraph that has a direction. */
    private static String first(String words) {
        return words.lines().filter(WritingDirection::hasDirection).findFirst().orElse(words);
    }
}
