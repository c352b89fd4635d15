package org.dateline.view.paragraph;

import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyProperty;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import org.dateline.language.Language;
import org.dateline.text.WritingDirection;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What is written and drawn in a scene, in its direction: the words of each label, cell, heading, button, menu and field run as
 * their first letter does, and are cut off where they end; where they stand is as in their window. Symbols that mean a
 * direction of reading are mirrored in a window that runs from right to left.
 */
final class SceneWords {

    /** Back and forward, undo and redo, and what is drawn as lines that begin at the left. Time runs to the right in every window. */
    private static final Set<String> MIRRORED = Set.of(
            "mdal-arrow_back",
            "mdal-arrow_forward",
            "mdal-article",
            "mdal-chevron_left",
            "mdal-chevron_right",
            "mdal-help_outline",
            "mdal-input",
            "mdal-list",
            "mdmz-notes",
            "mdmz-vertical_split",
            "mdomz-redo",
            "mdomz-undo");

    /** Under which a label has the words of which a mark said that they run from right to left. */
    private static final Object MARKED = new Object();

    private static final ListChangeListener<Node> ADDED = change -> {
        while (change.next()) {
            change.getAddedSubList().forEach(SceneWords::follow);
        }
    };

    private static final ChangeListener<String> SAID =
            (words, before, now) -> turn((Labeled) ((ReadOnlyProperty<?>) words).getBean());

    private static final ChangeListener<Ikon> DRAWN =
            (code, before, now) -> mirror((FontIcon) ((ReadOnlyProperty<?>) code).getBean());

    private SceneWords() {}

    /** Keeps to it in all that the scene has, and comes to have. */
    static void follow(Scene scene) {
        if (scene.getProperties().putIfAbsent(SceneWords.class, true) == null) {
            scene.rootProperty().subscribe(root -> {
                if (root != null) {
                    follow(root);
                }
            });
        }
    }

    /** A node may come and go; it has each listener once. */
    private static void follow(Node node) {
        if (node instanceof FontIcon icon) {
            icon.iconCodeProperty().removeListener(DRAWN);
            icon.iconCodeProperty().addListener(DRAWN);
            mirror(icon);
        } else if (node instanceof Text words && words.getParent() instanceof Labeled label) {
            turn(label, words);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().removeListener(ADDED);
            parent.getChildrenUnmodifiable().addListener(ADDED);
            if (parent instanceof TextInputControl field) {
                FieldDirection.follow(field);
            } else if (parent instanceof Labeled label) {
                label.textProperty().removeListener(SAID);
                label.textProperty().addListener(SAID);
                turn(label);
            }
            List.copyOf(parent.getChildrenUnmodifiable()).forEach(SceneWords::follow);
        }
    }

    /** Left is right, around the middle. */
    static final class Mirror extends Scale {

        Mirror(FontIcon icon) {
            super(-1, 1);
            pivotXProperty().bind(icon.layoutBoundsProperty().map(Bounds::getCenterX));
        }
    }

    private static void mirror(FontIcon icon) {
        boolean isMirrored = Language.current().isRightToLeft()
                && icon.getIconCode() != null
                && MIRRORED.contains(icon.getIconCode().getDescription());
        // Not its scale, which may be that of a presentation
        icon.getTransforms().removeIf(Mirror.class::isInstance);
        if (isMirrored) {
            icon.getTransforms().add(new Mirror(icon));
        }
    }

    private static void turn(Labeled label) {
        String words = label.getText();
        if (words == null || words.isEmpty() || isByParagraphs(label)) {
            return;
        }
        if (Language.current().isRightToLeft() && !label.textProperty().isBound()) {
            String drawn = drawn(label, words);
            if (!drawn.equals(words)) {
                if (WritingDirection.isRightToLeft(words)) {
                    label.getProperties().put(MARKED, drawn);
                }
                label.setText(drawn);
                return;
            }
        }
        label.getChildrenUnmodifiable().forEach(child -> {
            if (child instanceof Text drawn) {
                turn(label, drawn);
            }
        });
    }

    /** JavaFX draws a box for a mark that says in which direction words begin, and words that wrap twice unless they are parted. */
    private static String drawn(Labeled label, String words) {
        String unmarked = WritingDirection.unmarked(words);
        return label.isWrapText() && WritingDirection.hasRightToLeft(unmarked)
                ? WritingDirection.parted(unmarked)
                : unmarked;
    }

    /** A label that wraps is shown paragraph by paragraph, whoever made it. */
    private static boolean isByParagraphs(Labeled label) {
        if (label.getClass() == Label.class
                && label.isWrapText()
                && label.getGraphic() == null
                && !(label.getSkin() instanceof ParagraphSkin)
                && (Language.current().isRightToLeft() || WritingDirection.hasRightToLeft(label.getText()))) {
            label.setSkin(new ParagraphSkin((Label) label));
        }
        return label instanceof ParagraphLabel || label.getSkin() instanceof ParagraphSkin;
    }

    private static void turn(Labeled label, Text drawn) {
        if (drawn != label.getGraphic()) {
            NodeOrientation own = direction(label, label.getText());
            if (drawn.getNodeOrientation() != own) {
                drawn.setNodeOrientation(own);
            }
        }
    }

    private static NodeOrientation direction(Labeled label, @Nullable String words) {
        if (words == null
                || words.isBlank()
                || !Language.current().isRightToLeft() && !WritingDirection.hasRightToLeft(words)
                || isTurnedItself(label)) {
            return NodeOrientation.INHERIT;
        }
        return label.hasProperties() && words.equals(label.getProperties().get(MARKED))
                ? NodeOrientation.RIGHT_TO_LEFT
                : Paragraphs.orientation(words);
    }

    private static boolean isTurnedItself(Labeled label) {
        return label.getNodeOrientation() != NodeOrientation.INHERIT;
    }
}
