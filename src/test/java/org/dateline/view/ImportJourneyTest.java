package org.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListCell;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.dateline.background.Background;
import org.dateline.data.DatasetReader;
import org.dateline.export.ExportFormat;
import org.dateline.export.ExportSamples;
import org.dateline.imports.row.ImportField;
import org.dateline.model.Event;
import org.dateline.model.field.FieldType;
import org.dateline.model.field.FieldValue;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.dateline.view.command.MainCommand;
import org.dateline.view.command.WindowContext;
import org.dateline.view.imports.ImportGuide;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Fixtures;
import org.dateline.viewmodel.ImportViewModel;
import org.dateline.workspace.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.api.FxToolkit;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** From a table of another program to a dataset in the window. */
@ExtendWith(ApplicationExtension.class)
class ImportJourneyTest {

    private static final String TABLE = """
            what,happened,city,lat,lon,fatalities
            March A,31 January 2026,Town A,30.18,66.99,0
            March B,1 February 2026,Town B,30.20,66.80,many
            March C,31 February 2026,Town A,30.18,66.99,0
            """;

    @TempDir
    private Path folder;

    private final List<String> saved = new ArrayList<>();
    private Stage stage;
    private Path table;
    private Path target;
    private Optional<Workspace> opened = Optional.empty();
    private Optional<Stage> guide = Optional.empty();

    @Start
    void open(Stage shown) throws Exception {
        stage = shown;
        table = Files.writeString(folder.resolve("table.csv"), TABLE);
        target = folder.resolve("made.json");
        show(Fixtures.threeDays());
        stage.show();
    }

    @AfterEach
    void closeGuide() throws Exception {
        FxToolkit.setupFixture(() -> guide.ifPresent(Stage::close));
    }

    private void show(Workspace workspace) {
        WindowContext context = WindowContext.of(new DatelineViewModel(workspace), MainView.prepareMap(workspace));
        context.commands().put(MainCommand.IMPORT, () -> importTo(workspace));
        MainView view = new MainView(context);
        Scene scene = new Scene(view, 1280, 800);
        scene.setUserAgentStylesheet(Theme.LIGHT.stylesheet());
        stage.setScene(scene);
    }

    /** What the program around the window does, with files that are chosen already. */
    private void importTo(Workspace workspace) {
        ImportViewModel importModel =
                new ImportViewModel(table, workspace.dataset().zone(), Background.direct());
        guide = Optional.of(ImportGuide.show(stage, importModel, new ImportGuide.Actions() {
            @Override
            public Optional<Path> chooseDataset(Window owner, Path suggested) {
                assertThat(suggested.getFileName()).hasToString("table.dateline.json");
                return Optional.of(target);
            }

            @Override
            public void saveProblems(Window owner, Path suggested, String lines) {
                saved.add(suggested.getFileName() + ":\n" + lines);
            }

            @Override
            public void open(Path dataset, List<Problem> problems) {
                try {
                    var read = DatasetReader.read(dataset);
                    opened = Optional.of(Workspace.of(read.value(), Fixtures.NO_MAP, read.problems())
                            .withProblems(problems));
                    show(opened.get());
                } catch (UnreadableFileException unreadable) {
                    throw new UncheckedIOException(new IOException(unreadable));
                }
            }
        }));
    }

    private static String words(FxRobot robot, String query) {
        return robot.lookup(query).<Labeled>query().getText();
    }

    @Test
    void an_export_comes_back_without_a_choice_or_is_read_as_a_table(FxRobot robot) throws Exception {
        table = folder.resolve("table.geojson");
        Files.writeString(table, ExportSamples.text(ExportFormat.GEOJSON, ExportSamples.shipped()));
        robot.push(KeyCode.CONTROL, KeyCode.I);
        assertThat(words(robot, "#import-facts")).startsWith("An export of Dateline with its record, 63 events");
        assertThat(words(robot, "#import-counts")).isEqualTo("63 events");
        assertThat(robot.lookup("#import-record-words").<Labeled>query().isVisible())
                .isTrue();

        robot.interact(() -> robot.lookup("#import-otherwise").queryButton().fire());
        assertThat(words(robot, "#import-facts")).startsWith("GeoJSON, ");
        robot.interact(() -> robot.lookup("#import-record-again").queryButton().fire());
        assertThat(words(robot, "#import-facts")).as("and back").startsWith("An export of Dateline with its record");
        assertThat(robot.lookup("#import-record-again").queryButton().isVisible())
                .isFalse();

        robot.targetWindow(guide.orElseThrow()).type(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.I);
        robot.targetWindow(guide.orElseThrow()).type(KeyCode.ENTER);

        assertThat(opened.orElseThrow().dataset().events().stream().flatMap(event -> event.quotes().stream()))
                .hasSize(30);
    }

    @Test
    void nothing_is_cut_off_in_a_small_guide_which_leaves_its_owner_as_large_as_it_was(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.I);
        robot.type(KeyCode.DOWN).type(KeyCode.TAB).type(KeyCode.DOWN, 2);
        List<String> outside = new ArrayList<>();

        robot.interact(() ->
                outside.addAll(OutsideNodes.at(760, 500, guide.orElseThrow().getScene())));

        assertThat(outside).isEmpty();
        assertThat(guide.orElseThrow().getModality())
                .as("JavaFX fixes the size of the owner of a modal window")
                .isEqualTo(Modality.NONE);
    }

    @Test
    void by_keyboard_from_the_file_to_the_dataset_in_the_window(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.I);
        assertThat(words(robot, "#import-heading")).isEqualTo("Import events from table.csv");
        assertThat(words(robot, "#import-facts")).startsWith("CSV, 6 columns, 3 rows");
        assertThat(robot.lookup("#import-go").queryButton().isDisabled()).isTrue();

        // The first column is the title, the second the date: down through the choices
        robot.type(KeyCode.DOWN).type(KeyCode.TAB).type(KeyCode.DOWN, 2);

        assertThat(words(robot, "#import-counts"))
                .isEqualTo("2 events from 3 rows; 1 row is left out; 1 event with a value that cannot be used");
        assertThat(words(robot, "#import-problem-heading")).isEqualTo("2 problems");
        assertThat(words(robot, "#import-go")).isEqualTo("Import 2 events\u2026");

        robot.interact(() -> robot.lookup("#import-title").query().requestFocus());
        robot.targetWindow(guide.orElseThrow()).write("Marches").type(KeyCode.ENTER);

        Workspace workspace = opened.orElseThrow();
        assertThat(workspace.dataset().title()).isEqualTo("Marches");
        assertThat(workspace.dataset().events().stream().map(Event::title)).containsExactly("March A", "March B");
        assertThat(workspace.problems()).hasSize(2);
        assertThat(guide.orElseThrow().isShowing()).isFalse();
        assertThat(words(robot, "#dataset-title")).isEqualTo("Marches");
        assertThat(words(robot, "#problems")).isEqualTo("2 problems");
    }

    @Test
    void the_list_of_what_is_left_out_can_be_copied_and_saved(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.I);
        robot.type(KeyCode.DOWN).type(KeyCode.TAB).type(KeyCode.DOWN, 2);

        robot.clickOn("#import-copy");
        robot.clickOn("#import-save-list");

        assertThat(saved).hasSize(1);
        assertThat(saved.get(0))
                .startsWith("table.problems.txt:\nerror: ")
                .contains("line 4: \"happened\": there is no such time; the row is left out");
        String[] copied = {""};
        robot.interact(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat("table.problems.txt:\n" + copied[0]).isEqualTo(saved.get(0));
    }

    private static String shown(ComboBox<?> combo) {
        return combo.lookupAll(".list-cell").stream()
                .flatMap(cell -> Stream.ofNullable(((ListCell<?>) cell).getText()))
                .findFirst()
                .orElse("");
    }

    @Test
    void other_columns_are_fields_unless_the_user_would_rather_not(FxRobot robot) throws Exception {
        Files.writeString(table, "title,date,actor_9\nMarch A,31 January 2026,Labour\n");
        robot.push(KeyCode.CONTROL, KeyCode.I);
        assertThat(shown(combo(robot, 2))).isEqualTo("A field of its own");

        robot.clickOn("#import-keep");
        assertThat(shown(combo(robot, 2))).isEqualTo("Not used");

        robot.clickOn("#import-keep");
        assertThat(shown(combo(robot, 2))).isEqualTo("A field of its own");
        robot.clickOn("#import-go");
        assertThat(opened.orElseThrow().dataset().events().list().get(0).field("actor-9"))
                .contains(FieldValue.of("actor-9", FieldType.TEXT, "Labour"));
    }

    @Test
    void a_column_that_is_chosen_for_a_field_takes_it_from_the_other(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.I);
        ComboBox<Optional<ImportField>> city = combo(robot, 2);
        ComboBox<Optional<ImportField>> what = combo(robot, 0);
        assertThat(city.getValue()).contains(ImportField.PLACE);

        robot.interact(() -> what.setValue(Optional.of(ImportField.PLACE)));

        assertThat(city.getValue()).isEmpty();
        assertThat(what.getValue()).contains(ImportField.PLACE);
    }

    @Test
    void where_the_names_of_the_columns_stand_and_which_calendar_it_is_can_be_said(FxRobot robot) throws Exception {
        Files.writeString(table, "title,date\nwhat,when\nMarch A,1404-11-11\nMarch B,1404-11-12\n");
        robot.push(KeyCode.CONTROL, KeyCode.I);
        ComboBox<Object> header = robot.lookup("#import-header").queryComboBox();
        ComboBox<Object> calendar = robot.lookup("#import-calendar").queryComboBox();
        assertThat(words(robot, "#import-counts")).startsWith("0 events from 3 rows");
        assertThat(words(robot, "#import-note")).contains("The year 1404 may be of the Persian or Islamic calendar");

        robot.interact(() -> calendar.getSelectionModel().select(1));
        assertThat(words(robot, "#import-counts")).startsWith("2 events from 3 rows");
        robot.interact(() -> header.getSelectionModel().select(3));

        assertThat(words(robot, "#import-facts")).startsWith("CSV, 2 columns, 2 rows");
        assertThat(robot.lookup("#import-sheet").query().getParent().isVisible())
                .isFalse();
    }

    private static ComboBox<Optional<ImportField>> combo(FxRobot robot, int column) {
        return robot.lookup("#import-column-" + column).queryComboBox();
    }

    @Test
    void a_file_that_cannot_be_read_is_refused_with_its_line_and_escape_goes_back(FxRobot robot) throws Exception {
        Files.writeString(table, "");

        robot.push(KeyCode.CONTROL, KeyCode.I);

        assertThat(words(robot, "#import-refusal-words"))
                .endsWith("table.csv, line 1: the file is empty; expected a" + " header with the names of the columns");
        assertThat(robot.lookup("#import-go").queryButton().isDisabled()).isTrue();
        robot.type(KeyCode.ESCAPE);
        assertThat(guide.orElseThrow().isShowing()).isFalse();
        assertThat(opened).isEmpty();
        assertThat(target).doesNotExist();
    }
}
