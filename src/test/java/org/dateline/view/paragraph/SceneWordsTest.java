package org.dateline.view.paragraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.dateline.language.Language;
import org.dateline.language.Language.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is written in a scene runs as its first letter does, whatever is made of it and whenever it comes. */
@ExtendWith(ApplicationExtension.class)
class SceneWordsTest {

    private static final String URDU = "\u06a9\u0648\u0626\u0679\u06c1 \u0645\u06cc\u06ba";
    private static final Language BACKWARDS = new Language(
            Locale.forLanguageTag("ur"), "Urdu", true, new Messages(Map.of(), Map.of(), number -> "other"));

    private final VBox room = new VBox();

    @Start
    void show(Stage stage) {
        Language.use(BACKWARDS);
        stage.setScene(WindowDirection.give(new Scene(room, 300, 300)));
        stage.show();
    }

    @AfterEach
    void speakEnglish() {
        Language.use(Language.ENGLISH);
    }

    private void add(FxRobot robot, Node... nodes) {
        robot.interact(() -> {
            room.getChildren().addAll(nodes);
            layOut();
        });
    }

    private void layOut() {
        room.applyCss();
        room.layout();
    }

    private static Text drawn(Labeled label) {
        return label.getChildrenUnmodifiable().stream()
                .filter(part -> part instanceof Text && part != label.getGraphic())
                .map(Text.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isMirrored(FontIcon icon) {
        return icon.getLocalToSceneTransform().getMxx() < 0;
    }

    private static NodeOrientation direction(Labeled label) {
        return drawn(label).getEffectiveNodeOrientation();
    }

    @Test
    void labels_and_buttons_in_english_are_cut_at_their_english_end(FxRobot robot) {
        Label label = new Label("Coordinated attacks across Balochistan, and what followed");
        Button button = new Button("Attack");
        add(robot, label, button);

        assertThat(direction(label)).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        assertThat(direction(button)).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        assertThat(label.getEffectiveNodeOrientation())
                .as("where it stands is as in its window")
                .isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
    }

    @Test
    void a_label_follows_what_it_comes_to_say(FxRobot robot) {
        Label label = new Label("Attack");
        add(robot, label);

        robot.interact(() -> label.setText(URDU));
        assertThat(direction(label)).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        robot.interact(() -> label.setText("Attack"));
        assertThat(direction(label)).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
    }

    @Test
    void cells_of_a_list_follow_their_items(FxRobot robot) {
        ListView<String> list = new ListView<>(FXCollections.observableArrayList("Attack", URDU));
        add(robot, list);

        List<Labeled> cells = List.copyOf(robot.from(list).lookup(".list-cell").queryAllAs(Labeled.class));
        assertThat(cells)
                .filteredOn(cell -> "Attack".equals(cell.getText()))
                .extracting(SceneWordsTest::direction)
                .containsOnly(NodeOrientation.LEFT_TO_RIGHT);
        assertThat(cells)
                .filteredOn(cell -> URDU.equals(cell.getText()))
                .extracting(SceneWordsTest::direction)
                .containsOnly(NodeOrientation.RIGHT_TO_LEFT);
    }

    @Test
    void a_field_runs_as_what_is_typed_in_it_and_while_nothing_is_as_its_prompt(FxRobot robot) {
        TextField field = new TextField();
        field.setPromptText("https://\u2026");
        add(robot, field);
        assertThat(field.getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);

        robot.interact(() -> field.setText(URDU));
        assertThat(field.getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        robot.interact(() -> field.setText("2026-02-05"));
        assertThat(field.getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        robot.interact(() -> {
            field.clear();
            field.setPromptText(URDU);
        });
        assertThat(field.getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
    }

    @Test
    void a_text_of_several_lines_runs_as_its_first_letter_does(FxRobot robot) {
        TextArea area = new TextArea("12\n\n\"We have taken back the city.\"\n" + URDU);
        TextArea nothing = new TextArea();
        add(robot, area, nothing);

        assertThat(area.getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
        robot.interact(() -> area.setText("12\n" + URDU + " AFP"));
        assertThat(area.getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        assertThat(nothing.getEffectiveNodeOrientation()).as("as its window").isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
    }

    @Test
    void a_mark_that_says_the_direction_is_kept_in_mind_and_not_drawn(FxRobot robot) {
        Label label = new Label("\u200fAFP " + URDU);
        add(robot, label);

        assertThat(label.getText()).isEqualTo("AFP " + URDU);
        assertThat(direction(label)).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
    }

    @Test
    void numbers_run_to_the_right(FxRobot robot) {
        Label label = new Label("10\u201311");
        add(robot, label);

        assertThat(direction(label)).isEqualTo(NodeOrientation.LEFT_TO_RIGHT);
    }

    @Test
    void a_label_that_wraps_is_shown_by_paragraphs_and_a_box_to_tick_is_parted(FxRobot robot) {
        Label label = new Label(URDU);
        label.setWrapText(true);
        CheckBox box = new CheckBox(URDU);
        box.setWrapText(true);
        add(robot, label, box);

        assertThat(label.lookupAll("*")).anyMatch(TextFlow.class::isInstance);
        assertThat(box.getText()).contains("\u200e ");
    }

    @Test
    void symbols_of_reading_are_mirrored_and_those_of_time_are_not(FxRobot robot) {
        FontIcon back = new FontIcon("mdal-arrow_back");
        FontIcon next = new FontIcon("mdomz-skip_next");
        FontIcon changing = new FontIcon("mdomz-play_arrow");
        Button button = new Button("", back);
        add(robot, button, next, changing);

        assertThat(isMirrored(back)).isTrue();
        assertThat(isMirrored(next)).isFalse();
        robot.interact(() -> changing.setIconLiteral("mdomz-undo"));
        assertThat(isMirrored(changing)).isTrue();
        robot.interact(() -> changing.setIconLiteral("mdomz-play_arrow"));
        assertThat(isMirrored(changing)).isFalse();
    }

    @Test
    void a_symbol_whose_size_follows_something_is_mirrored_too(FxRobot robot) {
        FontIcon back = new FontIcon("mdal-arrow_back");
        DoubleProperty size = new SimpleDoubleProperty(2);
        back.scaleXProperty().bind(size);
        add(robot, back);

        assertThat(isMirrored(back)).isTrue();
        Bounds drawn = back.getBoundsInParent();
        assertThat(drawn.getCenterX())
                .isCloseTo(back.getLayoutX() + back.getLayoutBounds().getCenterX(), within(0.01));
    }

    @Test
    void in_english_urdu_words_run_from_right_to_left_and_no_symbol_is_mirrored(FxRobot robot) {
        Language.use(Language.ENGLISH);
        robot.interact(() -> WindowDirection.give(room.getScene()));
        Label urdu = new Label(URDU);
        Label english = new Label("Attack");
        FontIcon back = new FontIcon("mdal-arrow_back");
        add(robot, urdu, english, back);

        assertThat(direction(urdu)).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        assertThat(drawn(english).getNodeOrientation()).isEqualTo(NodeOrientation.INHERIT);
        assertThat(isMirrored(back)).isFalse();
    }

    @Test
    void the_field_of_a_box_that_runs_against_it_is_known_as_its_outer_side_is_the_other_one(FxRobot robot) {
        ComboBox<String> zone = new ComboBox<>(FXCollections.observableArrayList("Asia/Karachi", URDU));
        zone.setEditable(true);
        zone.setValue("Asia/Karachi");
        add(robot, zone);
        assertThat(isAgainst(zone.getEditor())).isTrue();

        robot.interact(() -> zone.setValue(URDU));
        assertThat(isAgainst(zone.getEditor())).isFalse();
        robot.interact(() -> zone.setValue("UTC"));
        assertThat(isAgainst(zone.getEditor())).isTrue();
        robot.interact(() -> zone.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT));
        assertThat(isAgainst(zone.getEditor())).isFalse();
    }

    private static boolean isAgainst(TextField field) {
        return field.getPseudoClassStates().contains(PseudoClass.getPseudoClass("against"));
    }
}
