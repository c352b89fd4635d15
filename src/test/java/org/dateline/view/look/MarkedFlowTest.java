package org.dateline.view.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.text.Text;
import org.dateline.text.WritingDirection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class MarkedFlowTest {

    /** The style sheet has quotes in italics, and what is upright not. */
    @Test
    void words_in_arabic_letters_are_upright_whatever_stands_beside_them() {
        List<Text> words = WaitForAsyncUtils.waitForAsyncFx(5000, () -> {
            MarkedFlow flow = new MarkedFlow("quote-text");
            flow.add("The word is \u0628\u0644\u0648\u0686\u0633\u062a\u0627\u0646 here", false);
            return flow.getChildren().stream()
                    .filter(Text.class::isInstance)
                    .map(Text.class::cast)
                    .toList();
        });

        assertThat(words)
                .isNotEmpty()
                .allMatch(word ->
                        word.getStyleClass().contains("upright") == WritingDirection.hasRightToLeft(word.getText()))
                .anyMatch(word -> word.getStyleClass().contains("upright"))
                .anyMatch(word -> !word.getStyleClass().contains("upright"));
    }
}
