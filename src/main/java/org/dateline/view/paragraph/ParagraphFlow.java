package org.dateline.view.paragraph;

import javafx.scene.text.TextAlignment;
import javafx.scene.text.TextFlow;

/** Words that wrap, of a paragraph that may run from right to left: it begins at its edge also where it becomes narrower or wider. */
public class ParagraphFlow extends TextFlow {

    /** One that is empty. */
    public ParagraphFlow() {}

    /**
     * JavaFX keeps the lines as they are where they have room within another width and are aligned to the left
     * (PrismTextLayout.setWrapWidth), also those that begin at the right, which then are beyond the edge. In another alignment it does not.
     */
    @Override
    protected void setWidth(double width) {
        TextAlignment alignment = getTextAlignment();
        if (width == getWidth()
                || alignment != TextAlignment.LEFT
                || textAlignmentProperty().isBound()) {
            super.setWidth(width);
            return;
        }
        setTextAlignment(TextAlignment.JUSTIFY);
        super.setWidth(width);
        setTextAlignment(alignment);
    }
}
