package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.dateline.app.command.Opening;
import org.dateline.maps.MapRequest;
import org.dateline.settings.RecentFiles;
import org.dateline.settings.Settings;
import org.dateline.settings.SettingsFile;
import org.dateline.settings.WindowPlace;
import org.dateline.view.MainView;
import org.dateline.view.StartPage;
import org.dateline.viewmodel.PlaybackMode;
import org.dateline.viewmodel.line.ViewLine;
import org.dateline.workspace.Workspace;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** The program begins with what can be opened, and remembers from one start to the next. */
@NullMarked
class BeginningJourneyTest {

    private static final String PROPERTY = "dateline.settings";
    private static final String MAP = "maps/balochistan_districts.shp";

    @TempDir
    Path folder;

    private final FxRobot robot = new FxRobot();
    private String before = "";
    private SettingsFile settings = new SettingsFile(null);
    private Path data = Path.of("");

    @BeforeEach
    void prepare() throws Exception {
        before = System.getProperty(PROPERTY, "");
        Path file = folder.resolve("settings.json");
        System.setProperty(PROPERTY, file.toString());
        settings = new SettingsFile(file);
        data = folder.resolve("storm.json");
        Files.copy(Path.of("data/balochistan.json"), data);
        FxToolkit.registerPrimaryStage();
    }

    @AfterEach
    void close() throws Exception {
        System.setProperty(PROPERTY, before);
        OpenedProgram.close();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, condition);
    }

    private Stage start(String... arguments) throws Exception {
        FxToolkit.setupApplication(DatelineApplication.class, arguments);
        await(() ->
                robot.listWindows().stream().anyMatch(window -> window instanceof Stage stage && stage.isShowing()));
        return stage();
    }

    private Stage stage() {
        return robot.listWindows().stream()
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .filter(stage -> stage.getOwner() == null)
                .findFirst()
                .orElseThrow();
    }

    private Parent root() {
        return stage().getScene().getRoot();
    }

    private MainView opened() throws Exception {
        await(() ->
                root() instanceof MainView && robot.lookup("#home").tryQuery().isPresent());
        return (MainView) root();
    }

    private void close(Stage stage) {
        robot.interact(() -> {
            Event.fireEvent(stage, new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            stage.hide();
        });
    }

    private void press(String id) {
        robot.interact(() -> robot.lookup(id).queryButton().fire());
    }

    @Test
    void begins_with_a_page_from_which_the_sample_is_one_click_away() throws Exception {
        start(data.toString(), MAP, "--begin=yes");

        assertThat(root()).isInstanceOf(StartPage.class);
        assertThat(robot.lookup("#start-none").tryQuery()).isPresent();
        press("#start-sample");

        assertThat(opened().model().workspace().dataset().title()).isNotEmpty();
        await(() -> settings.read().value().recent().size() == 1);
    }

    @Test
    void the_page_to_begin_with_has_keys_and_a_list_of_the_commands_that_are_there() throws Exception {
        start(data.toString(), MAP, "--begin=yes");
        await(() -> root() instanceof StartPage);

        robot.push(KeyCode.F1);
        assertThat(robot.lookup("#keys-words").tryQuery()).isPresent();
        robot.push(KeyCode.ESCAPE);

        robot.push(KeyCode.CONTROL, KeyCode.K);
        await(() -> robot.lookup("#palette-list").tryQuery().isPresent());
        assertThat(robot.lookup("#palette-list").queryListView().getItems())
                .isNotEmpty()
                .hasSizeLessThan(20);
        robot.push(KeyCode.ESCAPE);
        await(() -> robot.lookup("#palette-list").tryQuery().isEmpty());
    }

    @Test
    void what_was_open_is_there_again_as_it_was_shown() throws Exception {
        Stage first = start(data.toString(), MAP);
        MainView view = opened();
        robot.interact(() -> {
            view.model().showWindow(view.model().span());
            view.model().playback().play(PlaybackMode.GROWING);
            view.model().playback().setSpeed(4);
            view.model().playback().loop(true);
            view.reducedMotionProperty().set(true);
        });
        robot.press(KeyCode.CONTROL, KeyCode.D).release(KeyCode.D, KeyCode.CONTROL);
        String line = new ViewLine(view.model().workspace().dataset())
                .format(view.model().view());
        close(first);

        start("no-such-sample.json", MAP, "--begin=yes");
        press(".start-row");
        MainView again = opened();

        assertThat(new ViewLine(again.model().workspace().dataset())
                        .format(again.model().view()))
                .isEqualTo(line);
        assertThat(again.model().playback().modeProperty().get()).isEqualTo(PlaybackMode.GROWING);
        assertThat(again.model().playback().speedProperty().get()).isEqualTo(4);
        assertThat(again.model().playback().loopingProperty().get()).isTrue();
        assertThat(again.reducedMotionProperty().get()).isTrue();
        assertThat(settings.read().value().dark()).isTrue();
        assertThat(settings.read().value().window()).isNotNull();
    }

    @Test
    void what_was_put_away_stays_so_and_the_folder_of_texts_of_a_dataset_is_used_again() throws Exception {
        Path texts = Files.createDirectories(folder.resolve("texts"));
        settings.change(all -> all.withFolds(Map.of("timeline", true))
                .opened(new RecentFiles(
                        data, Path.of(MAP).toAbsolutePath(), null, null, java.util.List.of(), texts, null)));

        Stage first = start(data.toString(), MAP);
        opened();
        assertThat(robot.lookup("#timeline").query().getParent().isVisible()).isFalse();
        robot.press(KeyCode.CONTROL, KeyCode.J).release(KeyCode.J, KeyCode.CONTROL);
        robot.press(KeyCode.CONTROL, KeyCode.B).release(KeyCode.B, KeyCode.CONTROL);
        assertThat(robot.lookup("#show-panel").tryQuery()).isPresent();
        close(first);

        assertThat(settings.read().value().folds()).isEqualTo(Map.of("panel", true));
        assertThat(settings.read().value().recent().get(0).texts()).isEqualTo(texts);
    }

    @Test
    void a_folder_of_texts_that_is_gone_is_told() throws Exception {
        settings.change(all -> all.opened(new RecentFiles(
                data, Path.of(MAP).toAbsolutePath(), null, null, java.util.List.of(), folder.resolve("gone"), null)));

        start(data.toString(), MAP);
        opened();

        await(() -> robot.lookup("#notice").queryAs(Labeled.class).getText().contains("is not there any more"));
    }

    @Test
    void a_file_that_cannot_be_opened_is_refused_on_the_page_and_the_program_goes_on() throws Exception {
        Files.writeString(data, "{");
        start(data.toString(), MAP);

        await(() -> root() instanceof StartPage);
        assertThat(robot.lookup("#start-refusal").queryAs(Labeled.class).getText())
                .contains("This file cannot be opened", "storm.json, line 1", "ends before it is complete");
        assertThat(settings.read().value().recent()).isEmpty();
    }

    @Test
    void a_dataset_that_is_gone_is_marked_and_cannot_be_asked_for() throws Exception {
        Path gone = folder.resolve("gone.json");
        settings.change(all -> all.opened(files(gone, null)));
        start(data.toString(), MAP, "--begin=yes");

        await(() -> robot.lookup(".start-missing").tryQuery().isPresent());
        assertThat(robot.lookup(".start-row").queryButton().isDisabled()).isTrue();
    }

    private static RecentFiles files(Path data, @org.jspecify.annotations.Nullable String view) {
        return new RecentFiles(data, Path.of(MAP).toAbsolutePath(), null, null, java.util.List.of(), null, view);
    }

    @Test
    void a_view_that_the_dataset_no_longer_has_is_told_and_the_dataset_opens() throws Exception {
        settings.change(all -> all.opened(files(data, "dateline:?in=no-such-place")));
        start("no-such-sample.json", MAP, "--begin=yes");
        press(".start-row");
        opened();

        await(() ->
                robot.lookup("#notice").queryAs(Labeled.class).getText().contains("is no view of this dataset now"));
    }

    @Test
    void broken_settings_are_told_and_the_usual_hold() throws Exception {
        Files.writeString(folder.resolve("settings.json"), "{\"theme\": \"dark\"");
        start(data.toString(), MAP, "--begin=yes");

        assertThat(robot.lookup("#start-refusal").queryAs(Labeled.class).getText())
                .contains("The settings could not be read", "settings.json, line 1");
    }

    @Test
    void a_window_stands_where_it_stood_unless_that_is_on_no_screen() throws Exception {
        settings.change(all -> all.withWindow(new WindowPlace(40, 30, 1100, 700, false)));
        Stage there = start(data.toString(), MAP, "--begin=yes");
        assertThat(there.getX()).isEqualTo(40);
        assertThat(there.getWidth()).isEqualTo(1100);
        close(there);

        settings.change(all -> all.withWindow(new WindowPlace(-5000, 30, 1100, 700, false)));
        Stage elsewhere = start(data.toString(), MAP, "--begin=yes");
        assertThat(elsewhere.getX()).isNotNegative();
    }

    @Test
    void open_recent_lists_what_was_open_and_opens_it() throws Exception {
        Path other = folder.resolve("other.json");
        Files.copy(data, other);
        settings.change(all -> all.opened(files(other, null)));
        start(data.toString(), MAP);
        MainView first = opened();
        await(() -> settings.read().value().recent().size() == 2);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R).release(KeyCode.R, KeyCode.SHIFT, KeyCode.CONTROL);
        await(() -> robot.lookup("#recent-files").tryQuery().isPresent());
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
        await(() -> root() instanceof MainView now && now != first);

        assertThat(settings.read().value())
                .extracting(Settings::recent)
                .asString()
                .contains("other.json");
        assertThat(stage().getTitle()).contains("Dateline");
    }

    @Test
    void what_the_program_began_with_takes_no_memory_once_another_is_open() throws Exception {
        Path other = folder.resolve("other.json");
        Files.copy(data, other);
        settings.change(all -> all.opened(files(other, null)));
        DatelineApplication.readAhead(new Opening(data, new MapRequest(Path.of(MAP))), settings::read);
        start(data.toString(), MAP);
        WeakReference<Workspace> first = new WeakReference<>(opened().model().workspace());
        await(() -> settings.read().value().recent().size() == 2);
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R).release(KeyCode.R, KeyCode.SHIFT, KeyCode.CONTROL);
        await(() -> robot.lookup("#recent-files").tryQuery().isPresent());
        robot.type(KeyCode.DOWN).type(KeyCode.ENTER);

        await(() -> {
            OpenedProgram.forgetEvents();
            System.gc();
            return first.get() == null;
        });
        assertThat(opened().model().workspace().dataset().title()).isNotEmpty();
    }
}
