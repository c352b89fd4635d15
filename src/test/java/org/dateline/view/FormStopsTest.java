package org.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.dateline.background.Background;
import org.dateline.compare.DatasetMerge;
import org.dateline.data.DatasetReader;
import org.dateline.database.Access;
import org.dateline.database.Engine;
import org.dateline.database.SourceFiles;
import org.dateline.edit.document.DocumentText;
import org.dateline.problem.Problem;
import org.dateline.view.change.MergeDialog;
import org.dateline.view.command.MainCommand;
import org.dateline.view.imports.DatabaseGuide;
import org.dateline.view.imports.ImportGuide;
import org.dateline.view.intake.IntakeWindow;
import org.dateline.view.intake.PlaceMap;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Fixtures;
import org.dateline.viewmodel.ImportViewModel;
import org.dateline.viewmodel.Selection;
import org.dateline.viewmodel.edit.EditingViewModel;
import org.dateline.viewmodel.intake.IntakeViewModel;
import org.dateline.viewmodel.source.SourceGuideViewModel;
import org.dateline.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What {@link KeyboardStopsTest} asks of screens, of what is filled in: forms, the window of a report, the guide of an import, a merge. */
@ExtendWith(ApplicationExtension.class)
class FormStopsTest {

    private static final String TEXT = """
            Shops stay shut in Quetta after the attacks

            By Our Correspondent

            QUETTA: The streets of Quetta stayed quiet on Sunday, with markets closed after the explosions.

            "Nobody has bought a loaf since the bombs," said Zarif Gul, a baker in Quetta.

            Some 60 shops near the railway station of Quetta were boarded up by noon.
            """;
    private static final String TABLE = """
            what,happened,city,lat,lon,fatalities
            March A,31 January 2026,Town A,30.18,66.99,0
            March B,1 February 2026,Town B,30.20,66.80,many
            """;

    @TempDir
    private Path folder;

    private Stage stage;
    private Path data;
    private DatelineViewModel model;

    @Start
    void open(Stage shown) throws Exception {
        stage = shown;
        data = folder.resolve("days.json");
        Files.writeString(data, Fixtures.THREE_DAYS.replace("dateline/1", "dateline/2"));
        Background direct = Background.direct();
        var read = DatasetReader.read(data);
        model = new DatelineViewModel(
                Workspace.of(read.value(), Fixtures.NO_MAP, read.problems()),
                direct,
                new EditingViewModel(data, direct));
        TestWindow.show(stage, model, Theme.LIGHT);
    }

    @AfterEach
    void close(FxRobot robot) {
        TestWindow.closeAllBut(stage, robot);
    }

    private void check(FxRobot robot, Scene scene, String... among) {
        check(robot, scene, KeyboardStops.stops(), among);
    }

    /** Of the form alone, not of the window around it: the way of Tab ends at what is known. */
    private void checkForm(FxRobot robot, String first, String... among) {
        Set<Node> around = KeyboardStops.stops();
        robot.interact(() -> {
            stage.getScene().getRoot().lookupAll("*").stream()
                    .filter(node -> !KeyboardStops.isIn(node, "record-form"))
                    .forEach(around::add);
            robot.lookup(first).query().requestFocus();
        });
        check(robot, stage.getScene(), around, among);
    }

    private void check(FxRobot robot, Scene scene, Set<Node> known, String... among) {
        Set<Node> stops = KeyboardStops.stops();
        stops.addAll(known);

        List<String> problems = new ArrayList<>(KeyboardStops.withoutRing(scene, stops));
        robot.interact(() -> problems.addAll(KeyboardStops.withoutName(scene)));

        stops.removeAll(known);
        assertThat(problems).isEmpty();
        assertThat(stops).extracting(Node::getId).contains(among);
    }

    private Scene opened(FxRobot robot) throws Exception {
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> robot.listWindows().stream().anyMatch(window -> window != stage));
        Window own = robot.listWindows().stream()
                .filter(window -> window != stage)
                .findFirst()
                .orElseThrow();
        robot.targetWindow(own);
        return own.getScene();
    }

    private void give(FxRobot robot, MainCommand command) {
        robot.interact(() -> ((MainView) stage.getScene().getRoot()).commands().run(command));
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void every_stop_of_the_form_of_an_event_has_a_ring_and_a_name(FxRobot robot) {
        robot.interact(() -> model.select(new Selection.OfEvent(
                model.workspace().dataset().events().list().get(0).id())));
        give(robot, MainCommand.EDIT);

        checkForm(robot, "#field-title", "time-start", "form-save", "form-cancel");
    }

    @ParameterizedTest
    @EnumSource(
            value = MainCommand.class,
            names = {"NEW_PLACE", "NEW_SOURCE", "NEW_CATEGORY", "NEW_MEASURE", "DATASET_SETTINGS"})
    void every_stop_of_the_form_of_a_record_has_a_ring_and_a_name(MainCommand command, FxRobot robot) {
        give(robot, command);

        checkForm(robot, "#form-why", "form-save", "form-cancel");
    }

    @Test
    void every_stop_of_the_window_of_a_report_has_a_ring_and_a_name_before_there_is_a_text_and_after(FxRobot robot)
            throws Exception {
        IntakeViewModel intake = new IntakeViewModel(model.editing(), () -> model, Background.direct());
        robot.interact(() -> intake.open(there -> {}, refused -> {}));
        robot.interact(() -> IntakeWindow.show(
                stage,
                intake,
                new IntakeWindow.Actions() {
                    @Override
                    public Optional<Path> choose(Window owner) {
                        return Optional.empty();
                    }

                    @Override
                    public void closed() {}
                },
                new PlaceMap(MainView.prepareMap(model.workspace()), new SimpleObjectProperty<>(Theme.LIGHT))));
        Scene scene = opened(robot);
        check(robot, scene, "intake-paste", "intake-outlet", "intake-published");

        robot.interact(() -> intake.paste(TEXT));
        WaitForAsyncUtils.waitForFxEvents();
        check(robot, scene, "intake-lines", "intake-begin");
    }

    @Test
    void every_stop_of_the_guide_of_a_database_has_a_ring_and_a_name(FxRobot robot) throws Exception {
        Path table = Files.writeString(
                folder.resolve("events.csv"), "what,start,place,lat,lon\nRaid,2026-01-30,Quetta,30.2,67\n");
        SourceGuideViewModel guided = new SourceGuideViewModel(
                SourceFiles.asked(table), Optional.empty(), ZoneOffset.UTC, Access.ENVIRONMENT, Background.direct());
        robot.interact(() -> {
            guided.look();
            DatabaseGuide.show(stage, guided, new DatabaseGuide.Actions() {
                @Override
                public Optional<Path> chooseSource(Window owner, Path suggested) {
                    return Optional.empty();
                }

                @Override
                public void open(Path source) {}

                @Override
                public void open(Engine engine) {}
            });
        });

        check(robot, opened(robot), "database-save", "database-open");
    }

    @Test
    void every_stop_of_the_guide_of_an_import_has_a_ring_and_a_name(FxRobot robot) throws Exception {
        Path table = Files.writeString(folder.resolve("table.csv"), TABLE);
        ImportViewModel guided =
                new ImportViewModel(table, model.workspace().dataset().zone(), Background.direct());
        robot.interact(() -> ImportGuide.show(stage, guided, new ImportGuide.Actions() {
            @Override
            public Optional<Path> chooseDataset(Window owner, Path suggested) {
                return Optional.empty();
            }

            @Override
            public void saveProblems(Window owner, Path suggested, String lines) {}

            @Override
            public void open(Path dataset, List<Problem> problems) {}
        }));

        check(robot, opened(robot), "import-keep");
    }

    @Test
    void every_stop_of_a_merge_has_a_ring_and_a_name(FxRobot robot) throws Exception {
        DocumentText document = DocumentText.parse(Files.readString(data), data.toString());
        DatasetMerge.Result merged = DatasetMerge.merge(document.root(), document.root());
        Platform.runLater(() -> MergeDialog.ask(stage, "days.json", "other.json", merged));

        check(robot, opened(robot), "merged");
    }
}
