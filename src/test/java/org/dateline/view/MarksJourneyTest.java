package org.dateline.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.dateline.background.Background;
import org.dateline.data.DatasetReader;
import org.dateline.events.Dataset;
import org.dateline.model.TimeWindow;
import org.dateline.model.mark.Credibility;
import org.dateline.model.mark.Marks;
import org.dateline.model.mark.OutletGrade;
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
    private Parent root;

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
        root = stage.getScene().getRoot();
    }

    private Marks marks() {
        return model.editing().marks().marksProperty().get();
    }

    private void show(FxRobot robot, String event) {
        select(robot, new Selection.OfEvent(event));
        robot.interact(() -> robot.lookup(".page-scroll").query().requestFocus());
    }

    /** A page is in the scene only once it is laid out. */
    private void select(FxRobot robot, Selection what) {
        robot.interact(() -> {
            model.select(what);
            root.applyCss();
            root.layout();
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
        robot.interact(() -> model.editing().marks().addTag("blast", "contested"));
        select(robot, new Selection.OfEvent("raid"));

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
                new TimeWindow(model.span().from(), model.span().from().plusSeconds(86_400))));
        robot.interact(() -> model.editing()
                .marks()
                .grade("One", new OutletGrade("One", Reliability.B, null, Instant.EPOCH.plusSeconds(1))));
        robot.interact(() -> {});
        robot.write(" and more");
        robot.type(KeyCode.ESCAPE);

        assertThat(robot.lookup("#note").queryAs(TextArea.class).getText()).isEqualTo("half and more");
        assertThat(marks().event("raid").note()).isEqualTo("half and more");
    }

    @Test
    void a_source_is_graded_on_its_page_and_the_grade_stands_beside_it_on_that_of_the_event(FxRobot robot) {
        select(robot, new Selection.OfSource("one"));
        ComboBox<Reliability> outlet = robot.lookup("#reliability").queryComboBox();
        ComboBox<Credibility> report = robot.lookup("#credibility").queryComboBox();
        assertThat(outlet.getValue()).isEqualTo(Reliability.F);
        assertThat(report.getValue()).isEqualTo(Credibility.NOT_JUDGED);

        robot.interact(() -> outlet.setValue(Reliability.C));
        robot.interact(() -> report.setValue(Credibility.POSSIBLY_TRUE));
        select(robot, new Selection.OfEvent("raid"));

        assertThat(robot.lookup(".grade").queryAllAs(Label.class))
                .isNotEmpty()
                .allSatisfy(label -> assertThat(label.getText()).isEqualTo("C3"));

        select(robot, new Selection.OfSource("one"));
        robot.interact(
                () -> robot.lookup("#reliability").<Reliability>queryComboBox().setValue(Reliability.F));
        assertThat(marks().of(OutletGrade.class)).isEmpty();
    }
}
