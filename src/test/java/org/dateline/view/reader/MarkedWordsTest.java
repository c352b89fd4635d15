package org.dateline.view.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.dateline.evidence.text.Mark;
import org.dateline.evidence.text.MarkedReport.Run;
import org.dateline.language.Language;
import org.dateline.language.Language.Messages;
import org.dateline.view.paragraph.WindowDirection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Marks stand under their words, whichever way these and the window run. */
@ExtendWith(ApplicationExtension.class)
class MarkedWordsTest {

    private static final Language BACKWARDS = new Language(
            Locale.forLanguageTag("ur"), "Urdu", true, new Messages(Map.of(), Map.of(), number -> "other"));
    private static final Mark PLACE = new Mark.Named("quetta");
    private static final String QUETTA = "\u06a9\u0648\u0626\u0679\u06c1";

    private final StackPane room = new StackPane();

    @Start
    void show(Stage stage) {
        Language.use(BACKWARDS);
        stage.setScene(WindowDirection.give(new Scene(room, 600, 200)));
        stage.show();
    }

    @AfterEach
    void speakEnglish() {
        Language.use(Language.ENGLISH);
    }

    private MarkedWords shown(FxRobot robot, Run... runs) {
        MarkedWords words = new MarkedWords(List.of(runs), marks -> "a place", (text, marks) -> {});
        robot.interact(() -> {
            room.getChildren().setAll(words);
            words.show(EnumSet.allOf(Mark.Kind.class));
            room.applyCss();
            room.layout();
        });
        return words;
    }

    private static Bounds ofLine(MarkedWords words) {
        return inScene(words.lookup(".place-line"));
    }

    private static Bounds ofLink(MarkedWords words) {
        return inScene(words.links().findFirst().orElseThrow());
    }

    private static Bounds inScene(Node node) {
        return node.localToScene(node.getBoundsInLocal());
    }

    private static void assertUnder(Bounds line, Bounds word) {
        assertThat(line.getMinX()).isCloseTo(word.getMinX(), within(3.0));
        assertThat(line.getMaxX()).isCloseTo(word.getMaxX(), within(3.0));
    }

    @Test
    void an_english_text_runs_from_left_to_right_in_urdu_with_its_marks_under_their_words(FxRobot robot) {
        MarkedWords words = shown(
                robot, new Run("Police in ", List.of()), new Run("Quetta", List.of(PLACE)), new Run(".", List.of()));

        assertThat(words.getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        assertUnder(ofLine(words), ofLink(words));
        assertThat(ofLink(words).getMinX()).isGreaterThan(inScene(first(words)).getMinX());
    }

    @Test
    void an_urdu_text_runs_from_right_to_left_with_its_marks_under_their_words(FxRobot robot) {
        MarkedWords words = shown(
                robot,
                new Run(QUETTA + " " + QUETTA + " ", List.of()),
                new Run(QUETTA, List.of(PLACE)),
                new Run(" " + QUETTA, List.of()));

        assertThat(words.getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        assertUnder(ofLine(words), ofLink(words));
        assertThat(ofLink(words).getMinX()).isLessThan(inScene(first(words)).getMinX());
    }

    private static Node first(MarkedWords words) {
        return words.getChildren().stream()
                .filter(Text.class::isInstance)
                .findFirst()
                .orElseThrow();
    }
}
