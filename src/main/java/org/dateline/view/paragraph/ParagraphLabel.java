package org.dateline.view.paragraph;

import javafx.scene.control.Label;
import javafx.scene.control.Skin;
import org.dateline.language.Language;
import org.dateline.text.WritingDirection;

/** A label that wraps, whose paragraphs each run in their direction, and begin at the side where that begins, whatever that of the window. */
public final class ParagraphLabel extends Label {

    /** With these words. */
    public ParagraphLabel(String words) {
        super(words);
        setWrapText(true);
        textProperty().subscribe((before, now) -> {
            if (getSkin() != null && isBySkin() != getSkin() instanceof ParagraphSkin) {
                setSkin(createDefaultSkin());
            }
        });
    }

    private boolean isBySkin() {
        return getText() != null
                && getGraphic() == null
                && (WritingDirection.hasRightToLeft(getText())
                        || Language.current().isRightToLeft());
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return isBySkin() ? new ParagraphSkin(this) : super.createDefaultSkin();
    }
}
