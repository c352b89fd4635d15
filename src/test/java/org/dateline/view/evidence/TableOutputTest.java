package org.dateline.view.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import org.dateline.background.Lane;
import org.dateline.export.table.TextTable;
import org.dateline.view.MainView;
import org.dateline.view.command.WindowContext;
import org.dateline.viewmodel.ByHand;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Fixtures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class TableOutputTest {

    private static final int MANY = TableOutput.MOST_COPIED + 1;

    private final ByHand background = new ByHand(Lane.SEARCHING);

    @SuppressWarnings("NullAway.Init")
    private WindowContext context;

    @SuppressWarnings("NullAway.Init")
    private TableOutput output;

    @TempDir
    Path folder;

    private void show(FxRobot robot, int rows) throws Exception {
        DatelineViewModel model = new DatelineViewModel(Fixtures.threeDays(), background);
        background.doAll();
        robot.interact(() -> {
            context = WindowContext.of(model, MainView.prepareMap(model.workspace()));
            output = new TableOutput(context, "Who is quoted");
            output.of(() -> rows(rows));
        });
    }

    private static TextTable rows(int rows) {
        return new TextTable(List.of(), List.of("Speaker", "Quotes"), rows, i -> List.of("Speaker " + i, "=" + i));
    }

    @Test
    void copies_under_the_names_of_dataset_and_table(FxRobot robot) throws Exception {
        show(robot, 1);

        robot.interact(output::copy);

        robot.interact(() -> assertThat(Clipboard.getSystemClipboard().getString())
                .isEqualTo("Three days (dataset.json)\nWho is quoted\n\nSpeaker\tQuotes\nSpeaker 0\t'=0\n"));
        assertThat(context.notice().getText()).isEqualTo("Copied 1 row with their headings.");
    }

    @Test
    void of_very_many_rows_the_first_are_copied_and_it_is_said(FxRobot robot) throws Exception {
        show(robot, MANY);

        robot.interact(output::copy);
        robot.interact(background::doAll);

        assertThat(context.notice().getText()).startsWith("Copied the first 10,000 of 10,001 rows");
        robot.interact(
                () -> assertThat(Clipboard.getSystemClipboard().getString()).endsWith("Speaker 9999\t'=9999\n"));
    }

    @Test
    void writes_all_rows_for_excel(FxRobot robot) throws Exception {
        show(robot, MANY);
        Path file = folder.resolve("table.csv");

        robot.interact(() -> output.write(rows(MANY), file));
        robot.interact(background::doAll);

        assertThat(Files.readAllLines(file))
                .hasSize(MANY + 1)
                .startsWith("\uFEFFSpeaker,Quotes", "Speaker 0,'=0")
                .endsWith("Speaker 10000,'=10000");
        assertThat(context.notice().getText()).isEqualTo("Exported 10,001 rows to " + file + ".");
    }

    @Test
    void writing_that_is_cancelled_leaves_the_file_as_it_was(FxRobot robot) throws Exception {
        show(robot, MANY);
        Path file = Files.writeString(folder.resolve("table.csv"), "before");

        robot.interact(() -> {
            output.write(rows(MANY), file);
            ((Button) output.line().lookup("#table-writing-cancel")).fire();
        });
        robot.interact(background::doAll);

        assertThat(file).hasContent("before");
        assertThat(folder).isDirectoryNotContaining(path -> !path.equals(file));
        assertThat(context.notice().getText()).isEqualTo("Left off; nothing was written.");
    }
}
