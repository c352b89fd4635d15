package org.dateline.view.intake;

import java.text.Bidi;
import java.util.regex.Pattern;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Labeled;
import org.dateline.view.look.Fonts;

/** Words of a report in the typeface and the direction of their script. */
final class Script {

    private static final Pattern ARABIC = Pattern.compile("\\p{IsArabic}");
    private static final String STYLE = "arabic";

    private Script() {}

    static boolean isArabic(String words) {
        return ARABIC.matcher(words).find();
    }

    /** By the first letter that has a direction, as Unicode's algorithm takes a paragraph. */
    static NodeOrientation orientation(String words) {
        return new Bidi(words, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
                ? NodeOrientation.LEFT_TO_RIGHT
                : NodeOrientation.RIGHT_TO_LEFT;
    }

    /** Shows words that are the report's. */
    static <T extends Labeled> T show(T label, String words) {
        label.setText(words);
        label.setNodeOrientation(orientation(words));
        label.getStyleClass().remove(STYLE);
        if (isArabic(words)) {
            Fonts.loadArabic();
            label.getStyleClass().add(STYLE);
        }
        return label;
    }
}
