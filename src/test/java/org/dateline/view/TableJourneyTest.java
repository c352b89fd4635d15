package org.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dateline.data.DatasetReader;
import org.dateline.model.EventField;
import org.dateline.query.Choice;
import org.dateline.query.EventFilter;
import org.dateline.samples.ImportedTable;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Fixtures;
import org.dateline.viewmodel.Screen;
import org.dateline.viewmodel.Selection;
import org.dateline.viewmodel.TableLayout;
import org.dateline.viewmodel.ViewState;
import org.dateline.viewmodel.line.ViewLine;
import org.dateline.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** An analyst looks at the events of a table as a table again. */
@ExtendWith(ApplicationExtension.class)
class TableJourneyTest {

    private static final String TABLE = """
            title,date,actor1,population
            March A,2026-01-30,Labour Group,12500
            March B,2026-01-31,,900
            march c,2026-01-31,Students,
            """;

    @TempDir
    static Path folder;

    private DatelineViewModel model;

    @Start
    void open(Stage stage) throws Exception {
        Path table = Files.writeString(folder.resolve("table.csv"), TABLE);
        var read = DatasetReader.read(ImportedTable.in(folder, table));
        model = new DatelineViewModel(Workspace.of(read.value(), Fixtures.NO_MAP, List.of()));
        TestWindow.show(stage, model, Theme.LIGHT);
    }

    @BeforeEach
    void openTable(FxRobot robot) {
        robot.press(KeyCode.CONTROL, KeyCode.DIGIT6).release(KeyCode.DIGIT6, KeyCode.CONTROL);
        assertThat(model.screenProperty().get()).isEqualTo(Screen.TABLE);
    }

    private static TableView<Integer> table(FxRobot robot) {
        return robot.lookup("#event-table").queryTableView();
    }

    private static List<Integer> shown(FxRobot robot) {
        TableView<Integer> table = table(robot);
        return IntStream.range(0, table.getItems().size())
                .mapToObj(table.getItems()::get)
                .toList();
    }

    private static TableColumn<Integer, ?> column(FxRobot robot, String id) {
        return table(robot).getColumns().stream()
                .filter(column -> column.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static void showOnly(FxRobot robot, String ids) {
        table(robot)
                .getColumns()
                .forEach(column -> column.setVisible(column.getId().matches(ids)));
    }

    @Test
    void a_click_on_a_heading_sorts_and_events_without_a_value_stay_last(FxRobot robot) {
        robot.interact(() -> table(robot).getSortOrder().add(column(robot, "table-field-population")));
        assertThat(shown(robot)).containsExactly(1, 0, 2);
        assertThat(table(robot).getSortOrder()).hasSize(1);

        robot.interact(() -> column(robot, "table-field-population").setSortType(TableColumn.SortType.DESCENDING));
        assertThat(shown(robot)).containsExactly(0, 1, 2);
    }

    @Test
    void columns_and_order_of_a_view_are_shown_whether_the_table_is_open_or_not(FxRobot robot) throws Exception {
        ViewState view = new ViewLine(model.workspace().dataset())
                .parse("dateline:?columns=field-population,title&sort=-field-population");
        robot.interact(() -> model.show(view));

        assertThat(shown(robot)).containsExactly(0, 1, 2);
        assertThat(table(robot).getColumns().stream().filter(TableColumn::isVisible))
                .extracting(TableColumn::getId)
                .containsExactly("table-field-population", "table-title");
        assertThat(model.view().table()).isEqualTo(view.table());

        robot.interact(() -> {
            model.undo();
            model.show(Screen.MAP);
        });
        assertThat(model.view().table()).isEqualTo(TableLayout.USUAL);
        robot.interact(() -> model.show(view));
        robot.interact(() -> model.show(Screen.TABLE));

        assertThat(model.view().table()).isEqualTo(view.table());
        assertThat(shown(robot)).containsExactly(0, 1, 2);
    }

    @Test
    void a_table_that_is_made_anew_stays_sorted(FxRobot robot) throws Exception {
        ViewState view = new ViewLine(model.workspace().dataset()).parse("dateline:?sort=-field-population");
        DatelineViewModel other = new DatelineViewModel(model.workspace());
        robot.interact(() -> {
            other.show(view);
            other.show(Screen.TABLE);
            TestWindow.show((Stage) robot.listTargetWindows().get(0), other, Theme.LIGHT);
        });

        assertThat(other.view().table()).isEqualTo(view.table());
        assertThat(shown(robot)).containsExactly(0, 1, 2);
    }

    @Test
    void enter_opens_the_event_of_a_row_and_the_row_of_a_selected_event_is_selected(FxRobot robot) {
        robot.type(KeyCode.DOWN, KeyCode.DOWN, KeyCode.ENTER);
        assertThat(model.selectionProperty().get()).isInstanceOf(Selection.OfEvent.class);

        robot.interact(() -> model.select(new Selection.OfEvent("march-c")));

        assertThat(table(robot).getSelectionModel().getSelectedIndices()).containsExactly(2);
    }

    @Test
    void what_is_selected_is_copied_with_its_headings_and_the_filter(FxRobot robot) {
        robot.interact(() -> {
            model.showFilter(EventFilter.NONE.withField("actor1", Choice.only("Students")));
            showOnly(robot, "table-(title|when)");
        });

        robot.press(KeyCode.CONTROL, KeyCode.C).release(KeyCode.C, KeyCode.CONTROL);

        String[] copied = new String[2];
        robot.interact(() -> {
            copied[0] = Clipboard.getSystemClipboard().getString();
            copied[1] = Clipboard.getSystemClipboard().getHtml();
        });
        assertThat(copied[0])
                .contains("only events with Actor 1: Students")
                .endsWith("\n\nTitle\tWhen\nmarch c\tSome time within Sat 31 Jan 2026\n");
        assertThat(copied[1]).contains("<td dir=\"auto\">march c</td>");
    }

    @Test
    void the_funnel_in_a_heading_opens_the_choice_of_its_field(FxRobot robot) {
        robot.interact(() -> showOnly(robot, "table-(title|field-actor1)"));
        robot.clickOn("#filter-field-actor1");

        assertThat(robot.lookup("#field-choice")
                        .<EventField>queryComboBox()
                        .getValue()
                        .id())
                .isEqualTo("actor1");
    }

    @Test
    void columns_that_are_moved_widened_and_hidden_stay_so_in_the_session(FxRobot robot) {
        robot.interact(() -> {
            TableView<Integer> table = table(robot);
            TableColumn<Integer, ?> when = column(robot, "table-when");
            table.getColumns().remove(when);
            table.getColumns().add(0, when);
            column(robot, "table-title").setVisible(false);
        });

        assertThat(model.tableLayoutProperty().get().columns().get(0).id()).isEqualTo("when");
        assertThat(model.tableLayoutProperty().get().columns())
                .noneMatch(one -> one.id().equals("title"));
    }
}
