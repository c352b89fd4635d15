package org.dateline.view.export;

import javafx.scene.layout.VBox;
import org.dateline.export.picture.PictureCaption;
import org.dateline.view.look.WrappedLabel;

/** The words below a picture. */
final class CaptionBox extends VBox {

    CaptionBox() {
        getStyleClass().add("picture-caption");
    }

    CaptionBox(PictureCaption caption) {
        this();
        show(caption);
    }

    void show(PictureCaption caption) {
        getChildren().setAll(WrappedLabel.of(caption.title(), "caption-title"));
        caption.lines().forEach(line -> getChildren().add(WrappedLabel.of(line, "caption-line")));
    }

    /** How high these words would be. */
    double heightOf(PictureCaption caption, double width) {
        show(caption);
        applyCss();
        return Math.ceil(prefHeight(width));
    }
}
