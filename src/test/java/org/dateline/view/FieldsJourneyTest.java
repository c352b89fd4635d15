package org.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dateline.data.DatasetReader;
import org.dateline.model.Event;
import org.dateline.model.EventField;
import org.dateline.query.Choice;
import org.dateline.query.EventFilter;
import org.dateline.query.field.FieldColumn;
import org.dateline.samples.ImportedTable;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Fixtures;
import org.dateline.viewmodel.Selection;
import org.dateline.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** An analyst opens a table whose columns are kept as fields. */
@ExtendWith(ApplicationExtension.class)
class FieldsJourneyTest {

    private static final String TABLE = """
            title,date,actor1,targets,population,page,checked
            March A,2026-01-30,Labour Group,women; students,12500,https://example.org/a,yes
            March B,2026-01-31,Labour Group,women,900,https://example.org/b,no
            March C,2026-01-31,Students,students; labour,,https://example.org/c,no
            March D,2026-02-01,Nobody,,20,,no
            """;

    @TempDir
    static Path folder;

    private DatelineViewModel model;

    @Start
    void open(Stage stage) throws Exception {
        Path table = Files.writeString(folder.resolve("table.csv"), TABLE);
        var read = DatasetReader.read(ImportedTable.in(folder, table));
        assertThat(read.problems()).isEmpty();
        model = new DatelineViewModel(Workspace.of(read.value(), Fixtures.NO_MAP, List.of()));
        TestWindow.show(stage, model, Theme.LIGHT);
    }

    private void select(FxRobot robot, String event) {
        robot.interact(() -> model.select(new Selection.OfEvent(event)));
    }

    @Test
    void the_page_of_an_event_has_its_fields_in_the_order_of_the_table(FxRobot robot) {
        select(robot, "march-a");

        assertThat(PageWords.of(robot, "#event-page"))
                .contains("Fields | Actor 1 | Labour Group | Targets | women | students | Population | 12,500 | Page |")
                .contains("Checked | yes");
    }

    @Test
    void what_an_event_has_nothing_of_is_not_named(FxRobot robot) {
        select(robot, "march-d");

        assertThat(PageWords.of(robot, "#event-page")).contains("Actor 1 | Nobody | Population | 20 | Checked | no");
    }

    @Test
    void an_address_is_a_link(FxRobot robot) {
        select(robot, "march-b");

        assertThat(robot.lookup("#event-fields .hyperlink").queryAllAs(Hyperlink.class))
                .extracting(Hyperlink::getAccessibleText)
                .contains("https://example.org/b");
    }

    @Test
    void an_actor_has_a_page_from_which_events_are_chosen(FxRobot robot) {
        select(robot, "march-b");
        robot.interact(() -> robot.lookup("#event-fields .hyperlink")
                .match((Hyperlink link) -> link.getText().equals("Labour Group"))
                .queryAs(Hyperlink.class)
                .fire());

        assertThat(PageWords.of(robot, "#actor-page"))
                .contains("Labour Group")
                .contains("Named in 2 events of the window")
                .contains("March A");
        robot.interact(() -> robot.lookup("#only-selected").queryButton().fire());
        assertThat(shown()).containsExactly("march-a", "march-b");
        robot.interact(() -> robot.lookup("#not-selected").queryButton().fire());
        assertThat(shown()).containsExactly("march-c", "march-d");
        assertThat(part(robot).getText()).isEqualTo("not with Actors: Labour Group");
        assertThat(PageWords.of(robot, "#actor-page")).contains("No event that is shown names this actor");
    }

    @Test
    void the_page_of_an_actor_whom_no_event_names_says_so(FxRobot robot) {
        robot.interact(() -> model.select(new Selection.OfActor("Labor Group")));

        assertThat(PageWords.of(robot, "#actor-page"))
                .contains(
                        "No event of the dataset names \u201cLabor Group\u201d as an actor; perhaps \u201cLabour Group\u201d.")
                .doesNotContain("Named in 0");
    }

    @Test
    void all_actors_are_listed_with_the_events_that_name_them(FxRobot robot) {
        robot.interact(() -> robot.lookup("#actors").queryButton().fire());

        assertThat(PageWords.of(robot, "#actors-page"))
                .contains("3 actors named in the window")
                .contains("Labour Group | 2 events | Nobody | 1 event | Students | 1 event");
    }

    @Test
    void events_with_all_of_the_chosen_values_of_a_list_are_shown_and_the_others_counted_beside_them(FxRobot robot) {
        openFilter(robot, "targets");
        robot.interact(
                () -> robot.lookup("#field-together").queryAs(CheckBox.class).fire());
        tick(robot, "women");
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(values(robot)).containsExactly("women 2", "students 1");

        tick(robot, "students");

        assertThat(shown()).containsExactly("march-a");
        assertThat(part(robot).getText()).isEqualTo("with Targets: students and women");
        robot.interact(
                () -> robot.lookup("#field-together").queryAs(CheckBox.class).fire());
        assertThat(shown()).containsExactly("march-a", "march-b", "march-c");
    }

    private List<String> shown() {
        return model.resultProperty().get().events().stream().map(Event::id).toList();
    }

    private void openFilter(FxRobot robot, String field) {
        robot.clickOn("#fields");
        ComboBox<EventField> fields = robot.lookup("#field-choice").queryComboBox();
        robot.interact(
                () -> fields.setValue(model.workspace().dataset().fields().get(field)));
    }

    private static List<String> values(FxRobot robot) {
        ListView<FieldColumn.Counted> values = robot.lookup("#field-values").queryListView();
        return values.getItems().stream()
                .map(value -> value.text() + " " + value.events())
                .toList();
    }

    private static void tick(FxRobot robot, String value) {
        robot.clickOn(robot.lookup(".check-box")
                .match((CheckBox box) -> box.getText().equals(value))
                .queryAs(CheckBox.class));
    }

    @Test
    void events_are_chosen_by_ticks_at_values_the_most_frequent_first(FxRobot robot) {
        openFilter(robot, "targets");
        assertThat(values(robot)).containsExactly("students 2", "women 2", "labour 1");

        tick(robot, "women");
        assertThat(shown()).containsExactly("march-a", "march-b");
        tick(robot, "labour");
        assertThat(shown()).containsExactly("march-a", "march-b", "march-c");

        assertThat(part(robot).getText()).isEqualTo("with Targets: labour or women");
        robot.interact(model::undo);
        assertThat(shown()).containsExactly("march-a", "march-b");
        robot.interact(part(robot)::fire);
        assertThat(shown()).hasSize(4);
    }

    @Test
    void events_of_a_value_are_left_out(FxRobot robot) {
        openFilter(robot, "targets");
        robot.clickOn(robot.lookup(".field-filter .leave-out")
                .match((ToggleButton button) -> button.getAccessibleText().startsWith("Leave out the events of women"))
                .queryAs(ToggleButton.class));

        assertThat(shown()).containsExactly("march-c", "march-d");
        assertThat(part(robot).getText()).isEqualTo("not with Targets: women");
    }

    private static Button part(FxRobot robot) {
        return robot.lookup("#filter-part-0").queryButton();
    }

    @Test
    void by_keyboard_alone_and_escape_leads_back(FxRobot robot) throws Exception {
        robot.interact(() -> robot.lookup("#fields").query().requestFocus());
        robot.type(KeyCode.SPACE);
        ComboBox<EventField> fields = robot.lookup("#field-choice").queryComboBox();
        for (int i = 0;
                i < 5
                        && !"Targets"
                                .equals(
                                        fields.getValue() == null
                                                ? ""
                                                : fields.getValue().name());
                i++) {
            robot.type(KeyCode.DOWN);
        }
        robot.type(KeyCode.TAB, 2);
        assertThat(values(robot)).containsExactly("students 2", "women 2", "labour 1");

        robot.type(KeyCode.DOWN).type(KeyCode.SPACE);
        assertThat(shown()).containsExactly("march-a", "march-b");

        robot.type(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitFor(
                30,
                TimeUnit.SECONDS,
                () -> robot.lookup("#field-values").tryQuery().isEmpty());
        assertThat(robot.lookup("#fields").query().isFocused()).isTrue();
    }

    @Test
    void values_are_counted_by_what_else_is_filtered_and_can_be_narrowed(FxRobot robot) {
        robot.interact(() -> model.showFilter(EventFilter.NONE.withField("actor1", Choice.only("Labour Group"))));
        openFilter(robot, "targets");
        assertThat(values(robot)).containsExactly("women 2", "students 1");

        robot.interact(
                () -> robot.lookup("#field-narrow").queryTextInputControl().setText("STU"));

        assertThat(values(robot)).containsExactly("students 1");
    }

    @Test
    void numbers_are_chosen_by_a_range(FxRobot robot) {
        openFilter(robot, "population");
        assertThat(robot.lookup("#field-words").queryLabeled().getText())
                .isEqualTo("Numbers from 20 to 12500. Both ends are included.");

        robot.clickOn("#field-to").write("900").type(KeyCode.ENTER);

        assertThat(shown()).containsExactly("march-b", "march-d");
        robot.clickOn("#field-from").write("many").type(KeyCode.ENTER);
        assertThat(robot.lookup("#field-words").queryLabeled().getText()).startsWith("Expected numbers");
        assertThat(shown()).containsExactly("march-b", "march-d");
        robot.clickOn("#field-all");
        assertThat(shown()).hasSize(4);
    }
}
