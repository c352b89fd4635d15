package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonPrimitive;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
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
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The dataset changes while the program shows it. */
class EditedWindowJourneyTest {

    private static final Pointer TITLE = Pointer.of("events", "mastung-prison", "title");

    @TempDir
    private Path folder;

    private final FxRobot robot = new FxRobot();
    private Path data;
    private Stage stage;

    @BeforeEach
    void open() throws Exception {
        data = folder.resolve("data.json");
        Files.copy(Path.of("data/balochistan.json"), data);
        stage = FxToolkit.registerPrimaryStage();
        FxToolkit.setupApplication(
                DatelineApplication.class, data.toString(), "maps/balochistan_districts.shp");
        await(() -> root() instanceof MainView && robot.lookup("#home").tryQuery().isPresent());
    }

    @AfterEach
    void close() throws Exception {
        FxToolkit.cleanupStages();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
    }

    private Object root() {
        Scene scene = robot.listWindows().stream()
                .filter(Stage.class::isInstance)
                .map(window -> ((Stage) window).getScene())
                .filter(found -> found != null && found.getRoot() instanceof MainView)
                .findFirst()
                .orElse(null);
        return scene == null ? "" : scene.getRoot();
    }

    private MainView view() {
        return (MainView) root();
    }

    private DocumentText onDisk() throws Exception {
        return DocumentText.parse(Files.readString(data), data.toString());
    }

    private void retitle(String title) throws Exception {
        MainView before = view();
        Platform.runLater(() -> before.model().editing().open(file -> before.model()
                .editing()
                .make(
                        new ChangeBuilder(before.model().editing().documentProperty().get().orElseThrow())
                                .set(TITLE, new JsonPrimitive(title))
                                .change("Title of the event: " + title),
                        null,
                        saved -> {},
                        refused -> {}), refused -> {}));
        await(() -> root() instanceof MainView now && now != before);
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
        String original = view().workspace().dataset().events().get("mastung-prison").title();
        awaitTitle(original);

        retitle("Inmates leave the prison of Mastung");
        awaitTitle("Inmates leave the prison of Mastung");
        assertThat(view().model().filterProperty().get().categories()).containsExactly("jailbreak");
        assertThat(onDisk().at(TITLE)).contains(new JsonPrimitive("Inmates leave the prison of Mastung"));

        MainView changed = view();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> root() instanceof MainView now && now != changed);
        awaitTitle(original);
        assertThat(Files.readString(data)).isEqualTo(Files.readString(Path.of("data/balochistan.json")));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(view().model().selectionProperty().get()).isEqualTo(Selection.NOTHING);

        MainView undone = view();
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        robot.push(KeyCode.CONTROL, KeyCode.Y);
        await(() -> root() instanceof MainView now && now != undone);
        awaitTitle("Inmates leave the prison of Mastung");
        assertThat(ChangeLog.beside(data).read().value())
                .extracting(logged -> logged.change().words())
                .containsExactly(
                        "Title of the event: Inmates leave the prison of Mastung",
                        "Undone: Title of the event: Inmates leave the prison of Mastung",
                        "Done again: Title of the event: Inmates leave the prison of Mastung");
        assertThat(ChangeLog.beside(data).prove(onDisk())).isEmpty();
    }
}
