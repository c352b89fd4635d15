package org.dateline.view.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dateline.background.Lane;
import org.dateline.database.Engine;
import org.dateline.export.DatabaseFormats;
import org.dateline.export.ExportFormat;
import org.dateline.model.TimeWindow;
import org.dateline.samples.SampleSource;
import org.dateline.view.KeyboardStops;
import org.dateline.view.command.MainCommand;
import org.dateline.viewmodel.ByHand;
import org.dateline.viewmodel.source.SourceViewModel;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** An analyst takes rows, counts and a picture of a database out of its window. */
@NullMarked
@ExtendWith(ApplicationExtension.class)
@SuppressWarnings("NullAway.Init") // the window is opened before each test
class SourceExportJourneyTest {

    private static final String TABLE = """
            what,from,kind,district
            Raid,2026-01-30 03:00:00,attack,Quetta
            =Blast,2026-01-30 05:00:00,attack,Gwadar
            Talk,2026-02-01 23:59:00,talk,Far Away
            """;

    @TempDir
    Path folder;

    private final ByHand background = new ByHand(Lane.ASKING, Lane.LISTING);
    private SourceViewModel model;
    private Path file;

    @Start
    void start(Stage stage) throws Exception {
        Engine engine = SampleSource.from("from")
                .zone(ZoneId.of("Asia/Karachi"))
                .title("what")
                .category("kind")
                .place("district")
                .csv(folder, TABLE);
        model = SourceWindow.open(stage, engine, background).model();
        file = folder.resolve("rows.csv");
    }

    private static void ask(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.E);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String says(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private void name(FxRobot robot, Path path) {
        robot.interact(() ->
                robot.lookup("#export-file").queryAs(TextInputControl.class).setText(path.toString()));
    }

    @SuppressWarnings("unchecked")
    private static ListView<ExportFormat> formats(FxRobot robot) {
        return robot.lookup("#export-formats").queryAs(ListView.class);
    }

    private static void choose(FxRobot robot, ExportFormat format) {
        robot.interact(() -> formats(robot).getSelectionModel().select(format));
    }

    private static boolean isOpen(FxRobot robot) {
        return robot.lookup("#export-file").tryQuery().isPresent();
    }

    private void work(FxRobot robot) {
        robot.interact(background::doAll);
    }

    private List<String> written() throws Exception {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(path -> String.valueOf(path.getFileName()))
                    .filter(name -> !name.equals("events.csv"))
                    .toList();
        }
    }

    @Test
    void the_menu_of_files_has_it_and_rows_are_written(FxRobot robot) throws Exception {
        MenuButton menu = robot.lookup("#file").queryAs(MenuButton.class);
        assertThat(menu.getItems()).anyMatch(item -> MainCommand.EXPORT.words().equals(item.getText()));
        ask(robot);
        assertThat(says(robot, "#export-counts")).isEqualTo("3 events: 3 certainly in the window, 0 only possibly.");
        assertThat(says(robot, "#export-shown")).endsWith("all events. The window moves in steps of 1 minute.");
        name(robot, file);

        robot.clickOn("#export-write");

        assertThat(says(robot, "#export-message")).endsWith("Cancel leaves it off, and leaves the file as it was.");
        assertThat(robot.lookup("#export-progress").queryAs(ProgressBar.class).isVisible())
                .isTrue();
        WaitForAsyncUtils.waitFor(
                20, TimeUnit.SECONDS, () -> says(robot, "#export-message").startsWith("Asking for the rows"));
        work(robot);
        assertThat(isOpen(robot)).isFalse();
        assertThat(says(robot, "#notice")).isEqualTo("Exported 3 rows to " + file + ".");
        assertThat(Files.readAllLines(file))
                .hasSize(4)
                .element(2)
                .isEqualTo("'=Blast,2026-01-30 05:00:00,attack,Gwadar");
    }

    @Test
    void of_a_window_within_bins_it_is_said_what_each_format_has(FxRobot robot) throws Exception {
        Instant start = Instant.parse("2026-01-29T22:00:40Z");
        robot.interact(() -> model.showWindow(new TimeWindow(start, start.plusSeconds(7_000))));
        ask(robot);

        assertThat(says(robot, "#export-counts")).isEqualTo("No more than 1 event.");
        assertThat(says(robot, "#export-shown"))
                .contains("03:00:40")
                .endsWith("all events. The screen shows what comes nearest to it in steps of 1 minute.");
        choose(robot, ExportFormat.COUNTS);
        assertThat(says(robot, "#export-counts")).startsWith("1 event: 1 certainly in the window");
        assertThat(says(robot, "#export-shown"))
                .doesNotContain("03:00:40")
                .endsWith("All bins of 1 minute that the window has a part of.");
        choose(robot, ExportFormat.PNG);
        assertThat(says(robot, "#export-shown")).endsWith("The window moves in steps of 1 minute.");
        choose(robot, ExportFormat.CSV);
        name(robot, file);
        robot.clickOn("#export-write");
        work(robot);
        assertThat(Files.readAllLines(file)).as("the event at 03:00 is before").hasSize(1);
    }

    @Test
    void cancel_leaves_no_file_and_the_window_open(FxRobot robot) throws Exception {
        ask(robot);
        name(robot, file);
        robot.clickOn("#export-write").clickOn("#export-cancel");
        work(robot);

        assertThat(says(robot, "#export-message")).isEqualTo("Left off; nothing was written.");
        assertThat(written()).isEmpty();
        robot.clickOn("#export-write");
        work(robot);
        assertThat(written()).containsExactly("rows.csv");
    }

    @Test
    void a_failure_is_said_and_it_can_be_tried_again(FxRobot robot) throws Exception {
        ask(robot);
        name(robot, file);
        Files.move(folder.resolve("events.csv"), folder.resolve("gone.csv"));
        robot.clickOn("#export-write");
        work(robot);

        assertThat(says(robot, "#export-message"))
                .startsWith(file + ": cannot be written (")
                .contains("events.csv");
        assertThat(written()).containsExactly("gone.csv");
        Files.move(folder.resolve("gone.csv"), folder.resolve("events.csv"));
        robot.clickOn("#export-write");
        work(robot);
        assertThat(isOpen(robot)).isFalse();
    }

    @Test
    void a_file_that_is_there_is_replaced_only_after_asking_and_what_is_asked_never(FxRobot robot) throws Exception {
        Files.writeString(file, "before");
        ask(robot);
        name(robot, folder.resolve("events.csv"));
        robot.clickOn("#export-write");
        assertThat(says(robot, "#export-message")).contains("is asked for the events itself");
        name(robot, file);
        robot.clickOn("#export-write");
        robot.type(KeyCode.ENTER);
        work(robot);
        assertThat(file).hasContent("before");

        robot.clickOn("#export-write").clickOn("#export-replace");
        work(robot);
        assertThat(Files.readAllLines(file)).hasSize(4);
    }

    @Test
    void what_a_database_cannot_be_written_as_says_why(FxRobot robot) {
        ask(robot);
        assertThat(formats(robot).getItems()).containsExactlyElementsOf(DatabaseFormats.listed());
        for (ExportFormat format : ExportFormat.values()) {
            Optional<String> reason = DatabaseFormats.refusal(format, false);
            choose(robot, format);
            assertThat(robot.lookup("#export-write").queryAs(Button.class).isDisabled())
                    .as(format.word())
                    .isEqualTo(reason.isPresent());
            reason.ifPresent(
                    words -> assertThat(says(robot, "#export-description")).isEqualTo(words));
        }
        choose(robot, ExportFormat.KML);
        robot.interact(() -> formats(robot).requestFocus());
        robot.type(KeyCode.ENTER);
        assertThat(isOpen(robot)).as("Enter writes nothing either").isTrue();
        assertThat(says(robot, "#export-message")).isEmpty();
    }

    @Test
    void counts_have_a_row_for_each_day_or_what_is_chosen(FxRobot robot) throws Exception {
        ask(robot);
        choose(robot, ExportFormat.COUNTS);
        Path counts = folder.resolve("days.counts.csv");
        name(robot, counts);
        Node steps = robot.lookup("#export-step").query();
        assertThat(steps.isVisible()).isTrue();
        robot.clickOn("#export-write");
        work(robot);

        assertThat(says(robot, "#notice")).isEqualTo("Exported 3 rows to " + counts + ".");
        assertThat(Files.readAllLines(counts).get(1)).isEqualTo("2026-01-30T00:00,2026-01-31T00:00,2,0,2,0,0");

        ask(robot);
        choose(robot, ExportFormat.COUNTS);
        assertThat(robot.lookup("#export-file").queryAs(TextInputControl.class).getText())
                .as("the folder of the last export")
                .isEqualTo(folder.resolve("Attacks.counts.csv").toString());
        robot.interact(() -> {
            ChoiceBox<?> choice = robot.lookup("#export-step").queryAs(ChoiceBox.class);
            choice.getSelectionModel().selectLast();
        });
        robot.clickOn("#export-write");
        work(robot);
        assertThat(Files.readAllLines(folder.resolve("Attacks.counts.csv"))).hasSize(2);
    }

    @Test
    void a_picture_of_the_window_says_what_it_shows(FxRobot robot) throws Exception {
        ask(robot);
        choose(robot, ExportFormat.PNG);
        Path picture = folder.resolve("window.png");
        name(robot, picture);
        robot.clickOn("#export-write");
        work(robot);

        assertThat(says(robot, "#notice")).isEqualTo("Exported the picture to " + picture + ".");
        var drawn = javax.imageio.ImageIO.read(picture.toFile());
        assertThat(drawn.getWidth()).isEqualTo(1280);
        assertThat(drawn.getHeight()).as("with its caption").isGreaterThan(800);
    }

    @Test
    void a_picture_of_map_and_timeline_is_lower_and_as_wide(FxRobot robot) throws Exception {
        ask(robot);
        choose(robot, ExportFormat.PNG);
        Path picture = folder.resolve("map.png");
        name(robot, picture);
        robot.clickOn("#export-map").clickOn("#export-2x").clickOn("#export-write");
        work(robot);

        var drawn = javax.imageio.ImageIO.read(picture.toFile());
        assertThat(drawn.getWidth()).isEqualTo(2560);
        assertThat(drawn.getHeight()).isBetween(800, 1600);
    }

    @Test
    void every_stop_of_the_window_that_asks_has_a_ring_and_a_name(FxRobot robot) {
        ask(robot);
        choose(robot, ExportFormat.COUNTS);
        Scene scene = robot.lookup("#export-file").query().getScene();
        Set<Node> stops = KeyboardStops.stops();

        List<String> problems = new ArrayList<>(KeyboardStops.withoutRing(scene, stops));
        robot.interact(() -> problems.addAll(KeyboardStops.withoutName(scene)));

        assertThat(problems).isEmpty();
        assertThat(stops).hasSizeBetween(5, 10);
    }
}
