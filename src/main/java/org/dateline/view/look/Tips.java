package org.dateline.view.look;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.dateline.text.WritingDirection;
import org.dateline.view.paragraph.ParagraphLabel;

/**
 * Words that appear where the pointer rests. Each tooltip is a window of its own, so it is made only when the pointer first
 * comes to its control; to a screen reader the words are the control's help from the beginning.
 */
public final class Tips {

    private static final EventHandler<MouseEvent> FIRST_COME = Tips::make;

    private Tips() {}

    /** Gives words of a text these words; to be given once. */
    public static void give(Text text, String words) {
        text.setAccessibleHelp(words);
        text.addEventHandler(MouseEvent.MOUSE_ENTERED, FIRST_COME);
    }

    /** Gives a control these words, in the stead of those it had. */
    public static void give(Control control, String words) {
        control.setAccessibleHelp(words);
        Tooltip tooltip = control.getTooltip();
        if (tooltip == null) {
            control.addEventHandler(MouseEvent.MOUSE_ENTERED, FIRST_COME);
        } else {
            say(tooltip, words);
        }
    }

    /** Says all words of a line where they are cut off, and nothing where they stand there whole; to be called once. */
    public static <L extends Labeled> L whole(L line) {
        line.addEventHandler(MouseEvent.MOUSE_ENTERED, entered -> {
            line.setTooltip(isCut(line) ? tooltip(line, line.getText()) : null);
        });
        return line;
    }

    /** Says these words, and before them all words of a line where they are cut off; to be called once. */
    public static <L extends Labeled> L whole(L line, String words) {
        line.setAccessibleHelp(words);
        line.addEventHandler(
                MouseEvent.MOUSE_ENTERED,
                entered -> line.setTooltip(tooltip(line, isCut(line) ? line.getText() + "\n" + words : words)));
        return line;
    }

    private static boolean isCut(Labeled line) {
        return line.getText() != null && line.getWidth() < Math.floor(line.prefWidth(-1));
    }

    /** Takes from a control the words that it was given, if any. */
    public static void take(Control control) {
        control.setAccessibleHelp(null);
        control.setTooltip(null);
        control.removeEventHandler(MouseEvent.MOUSE_ENTERED, FIRST_COME);
    }

    private static void make(MouseEvent entered) {
        if (entered.getSource() instanceof Control control && control.getTooltip() == null) {
            control.removeEventHandler(MouseEvent.MOUSE_ENTERED, FIRST_COME);
            control.setTooltip(tooltip(control, control.getAccessibleHelp()));
        } else if (entered.getSource() instanceof Text text) {
            text.removeEventHandler(MouseEvent.MOUSE_ENTERED, FIRST_COME);
            Tooltip.install(text, tooltip(text, text.getAccessibleHelp()));
        }
    }

    private static Tooltip tooltip(Node of, String words) {
        Tooltip tooltip = new PlacedTooltip(() -> of.localToScreen(of.getLayoutBounds()), () -> isIconInColumn(of));
        say(tooltip, words);
        return tooltip;
    }

    private static boolean isIconInColumn(Node node) {
        return node instanceof Button button && button.getText().isEmpty() && node.getParent() instanceof VBox;
    }

    private static void say(Tooltip tooltip, String words) {
        if (WritingDirection.hasRightToLeft(words)) {
            Label paragraphs = new ParagraphLabel(words);
            paragraphs.getStyleClass().add("tooltip-words");
            paragraphs.setMaxWidth(PlacedTooltip.MAX_WIDTH);
            tooltip.setText("");
            tooltip.setGraphic(paragraphs);
        } else {
            tooltip.setText(words);
            tooltip.setGraphic(null);
        }
    }
}
