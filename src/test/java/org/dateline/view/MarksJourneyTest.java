package org.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dateline.background.Background;
import org.dateline.data.DatasetReader;
import org.dateline.events.Dataset;
import org.dateline.model.mark.Credibility;
import org.dateline.model.mark.Marks;
import org.dateline.model.mark.Reliability;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Fixtures;
import org.dateline.viewmodel.Selection;
import org.dateline.viewmodel.edit.EditingViewModel;
import org.dateline.viewmodel.mark.MarksViewModel;
import org.dateline.workspace.MarksStore;
import org.dateline.workspace.Workspace;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** An editor stars, tags, notes and grades, and finds it again. */
@ExtendWith(ApplicationExtension.class)
class MarksJourneyTest {

    @TempDir
    Path folder;

    private DatelineViewModel model;
    private Path file;

    @Start
    void open(Stage stage) throws Exception {
        Path data = Files.writeString(folder.resolve("storm.json"), Fixtures.THREE_DAYS);
        Dataset dataset = DatasetReader.read(data).value();
        file = MarksStore.beside(data, "Editor");
        MarksViewModel marks = MarksViewModel.of(MarksStore.open(data, dataset, "Editor"), Background.direct());
        model = new DatelineViewModel(
                Workspace.of(dataset, Fixtures.NO_MAP, List.of()),
                Background.direct(),
                new EditingViewModel(data, Background.direct(), marks));
        TestWindow.show(stage, model, Theme.LIGHT);
    }

    private Marks marks() {
        return model.editing().marks().marksProperty().get();
    }

    private void show(FxRobot robot, String event) {
        robot.interact(() -> {
            model.select(new Selection.OfEvent(event));
            robot.lookup(".page-scroll").query().requestFocus();
        });
    }

    @Test
    void keys_give_the_event_of_the_panel_a_star_tags_and_a_note_and_undo_takes_them_back(FxRobot robot)
            throws Exception {
        show(robot, "raid");

        robot.type(KeyCode.T);
        robot.type(KeyCode.G);
        robot.interact(() -> {});
        robot.write("to ask");
        robot.type(KeyCode.ENTER, KeyCode.ESCAPE);
        robot.type(KeyCode.N);
        robot.interact(() -> {});
        robot.write("Call the desk");
        robot.type(KeyCode.ESCAPE);

        assertThat(marks().event("raid").star()).isTrue();
        assertThat(marks().event("raid").tags()).containsExactly("to ask");
        assertThat(marks().event("raid").note()).isEqualTo("Call the desk");
        assertThat(Files.readString(file)).contains("\"note\": \"Call the desk\"");

        robot.interact(model::undo);
        robot.interact(model::undo);
        assertThat(marks().event("raid").tags()).isEmpty();
        assertThat(marks().event("raid").star()).isTrue();
        robot.interact(model::redo);
        assertThat(marks().event("raid").tags()).containsExactly("to ask");
    }

    @Test
    void a_tag_in_use_is_offered_while_one_types(FxRobot robot) {
        robot.interact(() -> {
            model.editing().marks().addTag("blast", "contested");
            model.select(new Selection.OfEvent("raid"));
        });

        robot.clickOn("#add-tag");
        robot.interact(() -> {});
        robot.write("con");
        robot.type(KeyCode.ENTER);

        assertThat(marks().event("raid").tags()).containsExactly("contested");
        assertThat(robot.lookup("#new-tag").queryAs(TextField.class).getText()).isEmpty();
    }

    @Test
    void the_star_above_the_list_shows_only_starred_events_as_they_change(FxRobot robot) {
        robot.interact(() -> model.editing().marks().toggleStar("blast"));
        robot.clickOn("#starred");
        assertThat(model.resultProperty().get().events()).extracting("id").containsExactly("blast");

        robot.interact(() -> model.editing().marks().toggleStar("raid"));

        assertThat(model.resultProperty().get().events()).extracting("id").containsExactly("raid", "blast");
        robot.clickOn("#starred");
        assertThat(model.resultProperty().get().size()).isEqualTo(3);
    }

    @Test
    void what_is_typed_of_a_note_stays_when_the_page_is_made_anew(FxRobot robot) {
        show(robot, "raid");
        robot.type(KeyCode.N);
        robot.interact(() -> {});
        robot.write("half");

        robot.interact(() -> model.showWindow(
                new org.dateline.model.TimeWindow(model.span().from(), model.span().from().plusSeconds(86_400))));
        robot.interact(() -> model.editing().marks().grade("One", new org.dateline.model.mark.OutletGrade(
                "One", Reliability.B, null, java.time.Instant.EPOCH.plusSeconds(1))));
        robot.interact(() -> {});
        robot.write(" and more");
        robot.type(KeyCode.ESCAPE);

        assertThat(robot.lookup("#note").queryAs(TextArea.class).getText()).isEqualTo("half and more");
        assertThat(marks().event("raid").note()).isEqualTo("half and more");
    }

    @Test
    void a_source_is_graded_on_its_page_and_the_grade_stands_beside_it_on_that_of_the_event(FxRobot robot) {
        robot.interact(() -> model.select(new Selection.OfSource("one")));
        ComboBox<Reliability> outlet = robot.lookup("#reliability").queryComboBox();
        ComboBox<Credibility> report = robot.lookup("#credibility").queryComboBox();
        assertThat(outlet.getValue()).isEqualTo(Reliability.F);
        assertThat(report.getValue()).isEqualTo(Credibility.NOT_JUDGED);

        robot.interact(() -> outlet.setValue(Reliability.C));
        robot.interact(() -> report.setValue(Credibility.POSSIBLY_TRUE));
        robot.interact(() -> model.select(new Selection.OfEvent("raid")));

        assertThat(robot.lookup(".grade").queryAllAs(javafx.scene.control.Label.class))
                .isNotEmpty()
                .allSatisfy(label -> assertThat(label.getText()).isEqualTo("C3"));

        robot.interact(() -> model.select(new Selection.OfSource("one")));
        robot.interact(() -> robot.lookup("#reliability").<Reliability>queryComboBox().setValue(Reliability.F));
        assertThat(marks().of(org.dateline.model.mark.OutletGrade.class)).isEmpty();
    }
}
