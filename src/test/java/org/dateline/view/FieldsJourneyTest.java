package org.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Hyperlink;
import javafx.stage.Stage;
import org.dateline.data.DatasetReader;
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

        Hyperlink link = robot.lookup("#event-fields .hyperlink").queryAs(Hyperlink.class);
        assertThat(link.getAccessibleText()).isEqualTo("https://example.org/b");
    }
}
