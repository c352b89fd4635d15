package org.dateline.view.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.NodeOrientation;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Alert;
import javafx.scene.control.Alert.AlertType;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import javafx.stage.Modality;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.dateline.language.Language;
import org.dateline.language.Language.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The window under a dialog rests without being modal, for which JavaFX would fix its size. */
@ExtendWith(ApplicationExtension.class)
class OwnedDialogTest {

    private final AtomicInteger pressed = new AtomicInteger();
    private final AtomicInteger closed = new AtomicInteger();
    private Stage owner;
    private Button button;
    private Alert dialog;

    @Start
    void show(Stage stage) {
        owner = stage;
        dialog = new Alert(AlertType.INFORMATION);
        button = new Button("press");
        button.setOnAction(event -> pressed.incrementAndGet());
        stage.setScene(new Scene(new VBox(button), 600, 400));
        stage.setOnCloseRequest(event -> closed.incrementAndGet());
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> dialog.close());
        Language.use(Language.ENGLISH);
    }

    private void open(FxRobot robot, boolean beside) {
        robot.interact(() -> {
            if (beside) {
                dialog = new Alert(AlertType.INFORMATION, "words", ButtonType.CLOSE);
                OwnedDialog.beside(owner, dialog);
            } else {
                dialog = OwnedDialog.alert(owner, AlertType.INFORMATION, null, "words", ButtonType.CLOSE);
            }
            dialog.show();
        });
    }

    private void useOwner(FxRobot robot) {
        robot.interact(() -> {
            for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(button, new KeyEvent(type, " ", " ", KeyCode.SPACE, false, false, false, false));
            }
            Event.fireEvent(owner, new WindowEvent(owner, WindowEvent.WINDOW_CLOSE_REQUEST));
        });
    }

    @Test
    void a_window_under_a_dialog_takes_no_keys_and_does_not_close(FxRobot robot) {
        open(robot, false);
        assertThat(dialog.getModality()).isEqualTo(Modality.NONE);

        useOwner(robot);

        assertThat(pressed).hasValue(0);
        assertThat(closed).hasValue(0);
    }

    @Test
    void it_takes_them_again_when_the_dialog_is_closed(FxRobot robot) {
        open(robot, false);
        robot.interact(() -> dialog.close());

        useOwner(robot);

        assertThat(pressed).hasValue(1);
        assertThat(closed).hasValue(1);
    }

    @Test
    void a_dialog_that_is_larger_than_the_screen_is_as_large_as_that_and_scrolls(FxRobot robot) {
        Region large = new Region();
        large.setPrefSize(3000, 2000);
        robot.interact(() -> {
            dialog = new Alert(AlertType.NONE, null, ButtonType.CLOSE);
            OwnedDialog.beside(owner, dialog);
            dialog.getDialogPane().setContent(large);
            dialog.show();
        });

        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Window own = dialog.getDialogPane().getScene().getWindow();
        assertThat(own.getWidth()).isLessThanOrEqualTo(screen.getWidth());
        assertThat(own.getHeight()).isLessThanOrEqualTo(screen.getHeight());
        assertThat(own.getX()).isGreaterThanOrEqualTo(screen.getMinX());
        assertThat(own.getY()).isGreaterThanOrEqualTo(screen.getMinY());
        assertThat(dialog.getDialogPane().getContent())
                .isInstanceOfSatisfying(
                        ScrollPane.class,
                        scroll -> assertThat(scroll.getContent()).isSameAs(large));
    }

    @Test
    void a_dialog_that_gets_its_size_after_it_is_shown_stands_over_the_middle_of_its_window(FxRobot robot) {
        Region wide = new Region();
        wide.setPrefSize(500, 300);
        Window[] own = new Window[1];
        robot.interact(() -> {
            dialog = new Alert(AlertType.NONE, null, ButtonType.CLOSE);
            OwnedDialog.beside(owner, dialog);
            dialog.getDialogPane().setContent(wide);
            own[0] = dialog.getDialogPane().getScene().getWindow();
            dialog.show();
            own[0].setWidth(200);
            own[0].setHeight(100);
        });
        robot.interact(() -> {
            own[0].setWidth(620);
            own[0].setHeight(420);
        });
        robot.interact(() -> {});

        assertThat(own[0].getX() + own[0].getWidth() / 2)
                .isCloseTo(Math.max(310, owner.getX() + owner.getWidth() / 2), within(2.0));
        assertThat(own[0].getY() + own[0].getHeight() / 2)
                .isCloseTo(Math.max(210, owner.getY() + owner.getHeight() / 2), within(2.0));
    }

    @Test
    void a_question_runs_as_the_language_does_also_where_it_begins_with_a_name(FxRobot robot) {
        Language.use(new Language(
                Locale.forLanguageTag("ur"), "Urdu", true, new Messages(Map.of(), Map.of(), number -> "other")));
        String urdu = "\u06a9\u0648\u0626\u0679\u06c1 \u0645\u06cc\u06ba";
        robot.interact(() -> {
            dialog = OwnedDialog.alert(
                    owner, AlertType.CONFIRMATION, urdu, "\u200fa.json\u200e " + urdu, ButtonType.CLOSE);
            dialog.show();
        });

        DialogPane pane = dialog.getDialogPane();
        assertThat(pane.getEffectiveNodeOrientation()).isEqualTo(NodeOrientation.RIGHT_TO_LEFT);
        List<TextFlow> paragraphs = List.copyOf(
                robot.from(pane).lookup((Node node) -> node instanceof TextFlow).queryAllAs(TextFlow.class));
        assertThat(paragraphs)
                .hasSize(2)
                .extracting(Node::getEffectiveNodeOrientation)
                .containsOnly(NodeOrientation.RIGHT_TO_LEFT);
    }

    @Test
    void a_message_that_is_longer_than_the_screen_scrolls_too(FxRobot robot) {
        robot.interact(() -> {
            dialog = OwnedDialog.alert(
                    owner, AlertType.INFORMATION, null, "many words, ".repeat(2000), ButtonType.CLOSE);
            dialog.show();
        });

        assertThat(dialog.getDialogPane().getContent()).isInstanceOf(ScrollPane.class);
        assertThat(dialog.getDialogPane().getScene().getWindow().getHeight())
                .isLessThanOrEqualTo(Screen.getPrimary().getVisualBounds().getHeight());
    }

    @Test
    void a_window_of_its_own_is_no_larger_than_the_screen_and_its_owner_rests_if_it_is_to(FxRobot robot) {
        Stage[] own = new Stage[1];
        robot.interact(() -> {
            own[0] = new Stage();
            own[0].setScene(new Scene(new VBox()));
            OwnedDialog.window(owner, own[0], 4000, 3000, 640, 420);
            OwnedDialog.letRest(owner, own[0]);
            own[0].show();
        });

        useOwner(robot);

        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        assertThat(own[0].getModality()).isEqualTo(Modality.NONE);
        assertThat(own[0].getWidth()).isEqualTo(screen.getWidth());
        assertThat(own[0].getHeight()).isEqualTo(screen.getHeight());
        assertThat(pressed).hasValue(0);

        robot.interact(own[0]::close);
        useOwner(robot);
        assertThat(pressed).hasValue(1);
    }

    @Test
    void a_window_beside_a_dialog_goes_on(FxRobot robot) {
        open(robot, true);

        useOwner(robot);

        assertThat(pressed).hasValue(1);
        assertThat(closed).hasValue(1);
    }
}
