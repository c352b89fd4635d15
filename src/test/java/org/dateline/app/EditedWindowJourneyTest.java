package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonPrimitive;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.dateline.edit.ChangeLog;
import org.dateline.edit.document.ChangeBuilder;
import org.dateline.edit.document.DocumentText;
import org.dateline.edit.document.Pointer;
import org.dateline.view.MainView;
import org.dateline.viewmodel.Selection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** The dataset changes while the program shows it. */
class EditedWindowJourneyTest {

    private static final Pointer TITLE = Pointer.of("events", "mastung-prison", "title");

    @TempDir
    private Path folder;

    private final FxRobot robot = new FxRobot();
    private OpenedProgram program;
    private Path data;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        data = folder.resolve("data.json");
        Files.copy(Path.of("data/balochistan.json"), data);
        program = OpenedProgram.open(robot, data);
        stage = (Stage) view().getScene().getWindow();
        await(() -> view().model().editing().documentProperty().get().isPresent());
    }

    @AfterEach
    void close() throws Exception {
        OpenedProgram.close();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        OpenedProgram.await(condition);
    }

    private MainView view() {
        return program.view();
    }

    private DocumentText onDisk() throws Exception {
        return DocumentText.parse(Files.readString(data), data.toString());
    }

    private void retitle(String title) throws Exception {
        MainView before = view();
        Platform.runLater(() -> before.model()
                .editing()
                .open(
                        file -> before.model()
                                .editing()
                                .make(
                                        new ChangeBuilder(before.model()
                                                        .editing()
                                                        .documentProperty()
                                                        .get()
                                                        .orElseThrow())
                                                .set(TITLE, new JsonPrimitive(title))
                                                .change("Title of the event: " + title),
                                        null,
                                        saved -> {},
                                        refused -> {}),
                        refused -> {}));
        await(() -> program.isAnew(before));
    }

    private void awaitTitle(String words) throws Exception {
        await(() -> robot.lookup("#panel .page-title")
                .tryQueryAs(Labeled.class)
                .filter(title -> title.getText().equals(words))
                .isPresent());
    }

    @Test
    void what_is_changed_is_shown_where_the_user_is_and_undone_with_the_view() throws Exception {
        robot.interact(() -> {
            robot.lookup("#map").query().requestFocus();
            view().model().toggleCategory("jailbreak");
            view().model().select(new Selection.OfEvent("mastung-prison"));
        });
        String original =
                view().workspace().dataset().events().get("mastung-prison").title();
        awaitTitle(original);

        retitle("Inmates leave the prison of Mastung");
        awaitTitle("Inmates leave the prison of Mastung");
        assertThat(view().model().filterProperty().get().categories().only()).containsExactly("jailbreak");
        assertThat(onDisk().at(TITLE)).contains(new JsonPrimitive("Inmates leave the prison of Mastung"));

        MainView changed = view();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> program.isAnew(changed));
        awaitTitle(original);
        assertThat(Files.readString(data)).isEqualTo(Files.readString(Path.of("data/balochistan.json")));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(view().model().selectionProperty().get()).isEqualTo(Selection.NOTHING);

        MainView undone = view();
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        await(() -> program.isAnew(undone));
        awaitTitle("Inmates leave the prison of Mastung");
        assertThat(ChangeLog.beside(data).read().value())
                .extracting(logged -> logged.change().words())
                .containsExactly(
                        "Title of the event: Inmates leave the prison of Mastung",
                        "Undone: Title of the event: Inmates leave the prison of Mastung",
                        "Done again: Title of the event: Inmates leave the prison of Mastung");
        assertThat(ChangeLog.beside(data).prove(onDisk())).isEmpty();
    }

    private void others(String from, String to) throws Exception {
        Files.writeString(data, Files.readString(data).replace(from, to));
    }

    private void clickOn(String id) throws Exception {
        await(() -> robot.lookup(id).match(Node::isVisible).tryQuery().isPresent());
        robot.clickOn(id);
    }

    @Test
    void what_another_program_changes_is_noticed_listed_and_taken_over_where_the_user_is() throws Exception {
        robot.interact(() -> view().model().select(new Selection.OfEvent("mastung-prison")));
        others("\"title\": \"Attacks in Balochistan, 31 January 2026\"", "\"title\": \"Another title\"");

        clickOn("#foreign-list");
        await(() -> robot.lookup("#comparison .list-cell").tryQuery().isPresent());
        assertThat(robot.lookup("#comparison .label").queryAllAs(Labeled.class))
                .extracting(Labeled::getText)
                .contains("title: Attacks in Balochistan, 31 January 2026 \u2192 Another title");
        robot.interact(() -> robot.listWindows().stream()
                .filter(window ->
                        window != stage && !(((Stage) window).getScene().getRoot() instanceof MainView))
                .forEach(Window::hide));
        MainView before = view();
        clickOn("#foreign-reload");

        await(() -> program.isAnew(before));
        assertThat(view().workspace().dataset().title()).isEqualTo("Another title");
        assertThat(view().model().selectionProperty().get()).isEqualTo(new Selection.OfEvent("mastung-prison"));
        assertThat(robot.lookup("#foreign").query().isVisible()).isFalse();
    }

    @Test
    void a_file_that_another_program_breaks_leaves_what_is_shown_and_is_looked_at_again() throws Exception {
        String whole = Files.readString(data);
        Files.writeString(data, whole.substring(0, 5000));

        await(() -> robot.lookup("#foreign .label").queryAllAs(Labeled.class).stream()
                .anyMatch(label -> label.getText().contains("line ")));
        assertThat(view().workspace().dataset().events()).hasSize(64);

        Files.writeString(data, whole);
        await(() -> !robot.lookup("#foreign").query().isVisible());
    }

    @Test
    void what_was_changed_here_and_there_is_asked_item_by_item() throws Exception {
        String title = "\"title\": \""
                + view().workspace().dataset().events().get("mastung-prison").title() + "\"";
        // At once, before what the system tells of the file can have been looked at
        others(title, "\"title\": \"Theirs\"");
        others("\"title\": \"Attacks in Balochistan, 31 January 2026\"", "\"title\": \"Another title\"");
        robot.interact(() -> view().model()
                .editing()
                .make(
                        new ChangeBuilder(view().model()
                                        .editing()
                                        .documentProperty()
                                        .get()
                                        .orElseThrow())
                                .set(TITLE, new JsonPrimitive("Ours"))
                                .change("Title: Ours"),
                        null,
                        saved -> {},
                        refused -> {}));

        clickOn("#foreign-decide");
        clickOn("#conflict-0-ours");
        MainView before = view();
        robot.clickOn("Take these");

        await(() -> program.isAnew(before)
                && view().workspace()
                        .dataset()
                        .events()
                        .get("mastung-prison")
                        .title()
                        .equals("Ours"));
        assertThat(view().workspace().dataset().title()).isEqualTo("Another title");
        await(() -> onDisk().at(TITLE).equals(Optional.of(new JsonPrimitive("Ours"))));
        assertThat(onDisk().root().get("title")).isEqualTo(new JsonPrimitive("Another title"));
        assertThat(ChangeLog.beside(data).prove(onDisk())).isEmpty();
    }
}
