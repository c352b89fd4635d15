package org.dateline.view.paragraph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ParagraphLabelTest {

    private static final String URDU =
            "\u0646\u0648\u0634\u06a9\u06cc \u0645\u06cc\u06ba \u067e\u0648\u0644\u06cc\u0633 \u062a\u06be\u0627\u0646\u06d2 \u067e\u0631 \u062d\u0645\u0644\u06c1 \u06c1\u0648\u0627";

    private ParagraphLabel label;

    @Start
    void show(Stage stage) {
        label = new ParagraphLabel("");
        label.setPrefWidth(120);
        label.setMaxWidth(120);
        VBox room = new VBox(label);
        room.setFillWidth(false);
        stage.setScene(new Scene(room, 300, 300));
        stage.show();
    }

    private List<TextFlow> paragraphs(FxRobot robot) {
        Predicate<Node> isFlow = TextFlow.class::isInstance;
        return List.copyOf(robot.from(label).lookup(isFlow).queryAllAs(TextFlow.class));
    }

    private void say(FxRobot robot, String words) {
        robot.interact(() -> {
            label.setText(words);
            label.getScene().getRoot().applyCss();
            label.getScene().getRoot().layout();
        });
    }

    private static String words(TextFlow flow) {
        return flow.getChildren().stream().map(text -> ((Text) text).getText()).collect(Collectors.joining());
    }

    @Test
    void words_from_left_to_right_are_shown_as_labels_show_them(FxRobot robot) {
        say(robot, "The police station of Noshki was attacked");

        assertThat(paragraphs(robot)).isEmpty();
    }

    @Test
    void each_paragraph_runs_in_its_own_direction(FxRobot robot) {
        say(robot, URDU + "\nAn attack on Noshki: " + URDU);

        assertThat(paragraphs(robot))
                .extracting(Node::getNodeOrientation)
                .containsExactly(NodeOrientation.RIGHT_TO_LEFT, NodeOrientation.LEFT_TO_RIGHT);
        assertThat(paragraphs(robot))
                .extracting(ParagraphLabelTest::words)
                .containsExactly(URDU, "An attack on Noshki: " + URDU);
    }

    @Test
    void what_it_stands_in_is_clicked_through_it_whatever_it_says(FxRobot robot) {
        AtomicInteger clicks = new AtomicInteger();
        robot.interact(() -> label.getParent().setOnMouseClicked(click -> clicks.incrementAndGet()));
        say(robot, URDU);
        robot.clickOn(label);
        say(robot, "Noshki");
        robot.clickOn(label);

        assertThat(clicks).hasValue(2);
    }

    @Test
    void no_line_is_wider_than_the_label_and_no_word_is_drawn_twice(FxRobot robot) {
        say(robot, URDU);
        TextFlow flow = paragraphs(robot).get(0);

        assertThat(flow.getChildren()).allSatisfy(text -> {
            assertThat(text.getBoundsInParent().getMinX()).isGreaterThanOrEqualTo(-0.5);
            // The space behind the last word of a line has its room beyond the edge
            double space = widthOfSpace(((Text) text).getFont());
            assertThat(text.getBoundsInParent().getMaxX()).isLessThanOrEqualTo(label.getWidth() + space + 0.5);
        });
        assertThat(flow.getChildren().stream()
                        .map(text -> Math.round(text.getBoundsInParent().getMinY()))
                        .distinct())
                .as("lines")
                .hasSizeGreaterThan(1);
    }

    @Test
    void begins_at_its_edge_where_it_becomes_narrower(FxRobot robot) {
        say(robot, "\u06f3 \u0648\u0627\u0642\u0639\u0627\u062a");
        robot.interact(() -> label.setMinWidth(300));
        robot.interact(() -> label.setMinWidth(200));
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(label.getWidth()).isEqualTo(200);
        assertThat(paragraphs(robot)
                        .get(0)
                        .getChildren()
                        .get(0)
                        .getBoundsInParent()
                        .getMaxX())
                .isBetween(195.0, 200.5);
    }

    private static double widthOfSpace(Font font) {
        Text space = new Text(" ");
        space.setFont(font);
        return space.getLayoutBounds().getWidth();
    }

    @Test
    void is_as_high_as_its_lines(FxRobot robot) {
        say(robot, "one");
        double line = label.getHeight();
        say(robot, URDU);

        assertThat(label.getHeight()).isGreaterThan(1.5 * line);
    }

    @Test
    void follows_words_font_and_colour(FxRobot robot) {
        say(robot, URDU);
        robot.interact(() -> label.setTextFill(Color.RED));
        Text word = (Text) paragraphs(robot).get(0).getChildren().get(0);
        assertThat(word.getFill()).isEqualTo(Color.RED);
        assertThat(word.getFont()).isEqualTo(label.getFont());

        say(robot, "Noshki");
        assertThat(paragraphs(robot)).isEmpty();

        say(robot, URDU);
        assertThat(paragraphs(robot)).hasSize(1);
    }
}
