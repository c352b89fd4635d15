package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonPrimitive;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.dateline.control.map.MapView;
import org.dateline.edit.ChangeLog;
import org.dateline.edit.document.DocumentText;
import org.dateline.edit.document.Pointer;
import org.dateline.evidence.text.CheckedTexts;
import org.dateline.model.Event;
import org.dateline.problem.UnreadableFileException;
import org.dateline.text.Amount;
import org.dateline.text.Bound;
import org.dateline.view.MainView;
import org.dateline.view.edit.RecordForm;
import org.dateline.viewmodel.Selection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** An editor changes the dataset in the window, from the pages of what is changed. */
class EditingJourneyTest {

    private static final String EVENT = "mastung-prison";

    @TempDir
    private Path folder;

    private final FxRobot robot = new FxRobot();
    private OpenedProgram program;
    private Path data;

    @BeforeEach
    void open() throws Exception {
        data = folder.resolve("data.json");
        Files.copy(Path.of("data/balochistan.json"), data);
        program = OpenedProgram.open(robot, data);
        robot.interact(() -> view().model().select(new Selection.OfEvent(EVENT)));
    }

    @AfterEach
    void close() throws Exception {
        OpenedProgram.close();
    }

    private MainView view() {
        return program.view();
    }

    private Event event() {
        return view().workspace().dataset().events().get(EVENT);
    }

    private DocumentText onDisk() throws Exception {
        return DocumentText.parse(Files.readString(data), data.toString());
    }

    private boolean isForm() {
        return robot.lookup("#record-form").tryQuery().isPresent();
    }

    private void awaitForm() throws Exception {
        OpenedProgram.await(this::isForm);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private String shownWords(String id) {
        return robot.lookup(id).queryAll().stream()
                .filter(Node::isVisible)
                .filter(Labeled.class::isInstance)
                .map(label -> ((Labeled) label).getText())
                .collect(Collectors.joining("\n"));
    }

    private void type(String field, String words) {
        robot.interact(() -> {
            robot.lookup(field).query().requestFocus();
            robot.lookup(field).queryTextInputControl().selectAll();
        });
        robot.write(words);
    }

    private void save() {
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    }

    private String keyboard() {
        Node owner = view().getScene().getFocusOwner();
        return owner == null ? "" : String.valueOf(owner.getId());
    }

    @Test
    void the_keyboard_is_in_the_first_field_and_after_saving_undoes_that() throws Exception {
        robot.push(KeyCode.E);
        awaitForm();
        OpenedProgram.await(() -> keyboard().equals("field-title"));
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("Inmates leave the prison");
        program.andAwaitRefresh(this::save);

        assertThat(event().title()).isEqualTo("Inmates leave the prison");
        assertThat(keyboard()).doesNotContain("search");
        program.andAwaitRefresh(() -> robot.push(KeyCode.CONTROL, KeyCode.Z));
        assertThat(event().title()).isNotEqualTo("Inmates leave the prison");
    }

    @Test
    void title_and_time_are_changed_and_an_end_of_the_time_is_dragged() throws Exception {
        robot.push(KeyCode.E);
        awaitForm();
        type("#field-title", "Inmates leave the prison");
        type("#time-start", "Sat 6am");
        robot.type(KeyCode.TAB);
        assertThat(robot.lookup("#time-start").queryTextInputControl().getText())
                .isEqualTo("2026-01-31 06:00");

        Node handle = robot.lookup("#edited-end").query();
        assertThat(handle.isVisible()).isTrue();
        Bounds at = handle.localToScreen(handle.getBoundsInLocal());
        Point2D middle = new Point2D(at.getCenterX(), at.getCenterY());
        robot.drag(middle).moveBy(-60, 0).drop();
        String dragged = robot.lookup("#time-end").queryTextInputControl().getText();
        assertThat(dragged).startsWith("2026-01-31").isNotEqualTo("2026-01-31 00:00");

        program.andAwaitRefresh(this::save);

        assertThat(isForm()).isFalse();
        assertThat(event().title()).isEqualTo("Inmates leave the prison");
        assertThat(onDisk().at(Pointer.of("events", EVENT, "time", "start")))
                .contains(new JsonPrimitive("2026-01-31T06:00"));
        assertThat(onDisk().at(Pointer.of("events", EVENT, "time", "end")))
                .contains(new JsonPrimitive(dragged.replace(' ', 'T')));

        robot.interact(() -> robot.lookup("#map").query().requestFocus());
        program.andAwaitRefresh(() -> robot.push(KeyCode.CONTROL, KeyCode.Z));

        assertThat(Files.readString(data)).isEqualTo(Files.readString(Path.of("data/balochistan.json")));
        assertThat(ChangeLog.beside(data).prove(onDisk())).isEmpty();
    }

    @Test
    void what_is_wrong_is_said_below_its_field_and_not_saved() throws Exception {
        robot.push(KeyCode.E);
        awaitForm();
        type("#time-end", "2025-01-01 00:00");
        robot.type(KeyCode.TAB);

        OpenedProgram.await(() -> shownWords("#problem-time").contains("The times are out of order"));
        save();

        OpenedProgram.await(() -> shownWords("#form-refused").contains("out of order")
                || shownWords("#problem-time").contains("out of order"));
        assertThat(isForm()).isTrue();
        assertThat(Files.readString(data)).isEqualTo(Files.readString(Path.of("data/balochistan.json")));
    }

    @Test
    void what_is_typed_is_kept_while_one_looks_at_something_else() throws Exception {
        robot.push(KeyCode.E);
        awaitForm();
        type("#field-title", "Half a title");

        robot.interact(() -> view().model().select(new Selection.OfPlace("quetta")));
        assertThat(isForm()).isFalse();
        robot.clickOn("#waiting-drafts .hyperlink");
        awaitForm();

        assertThat(robot.lookup("#field-title").queryTextInputControl().getText())
                .isEqualTo("Half a title");
    }

    @Test
    void a_quote_is_added_with_its_report_and_moved_to_another_event() throws Exception {
        robot.clickOn("#add-to-event").clickOn("#add-quote");
        awaitForm();
        type("#field-source", "Jago");
        robot.type(KeyCode.ENTER);
        type("#field-text", "The gates stood open all night");
        type("#field-paragraph", "3");
        type("#field-speaker", "A warder");
        program.andAwaitRefresh(this::save);

        assertThat(event().quotes()).anyMatch(quote -> quote.speaker().equals("A warder"));
        assertThat(event().reports())
                .anyMatch(report -> report.source().equals("jago-news")
                        && report.paragraphs().contains(3));
        List<String> added =
                event().quotes().stream().map(quote -> quote.text()).toList();

        robot.interact(() -> robot.lookup("#more-of-quote").queryAll().stream()
                .reduce((one, other) -> other)
                .ifPresent(Node::requestFocus));
        robot.type(KeyCode.SPACE);
        robot.clickOn("Move to another event\u2026");
        robot.clickOn("#choose-event").write("Noshki").type(KeyCode.ENTER);
        program.andAwaitRefresh(() -> robot.clickOn("OK"));

        assertThat(event().quotes()).hasSize(added.size() - 1);
        robot.interact(() -> robot.lookup("#map").query().requestFocus());
        program.andAwaitRefresh(() -> robot.push(KeyCode.CONTROL, KeyCode.Z));
        program.andAwaitRefresh(() -> robot.push(KeyCode.CONTROL, KeyCode.Z));
        assertThat(onDisk().root())
                .isEqualTo(DocumentText.parse(Files.readString(Path.of("data/balochistan.json")), "shipped")
                        .root());
    }

    @Test
    void words_are_held_against_the_text_as_they_are_typed() throws Exception {
        Path texts = Files.createDirectory(folder.resolve("texts"));
        Files.writeString(
                texts.resolve("001_c0ebcfb9a119859b.txt"), "Head\n\nThe gates stood open until dawn, a warder said.\n");
        robot.interact(() -> {
            try {
                view().model()
                        .evidence()
                        .checkAgainst(CheckedTexts.read(view().workspace().dataset(), texts));
            } catch (UnreadableFileException impossible) {
                throw new IllegalStateException(impossible);
            }
        });
        robot.clickOn("#add-to-event").clickOn("#add-quote");
        awaitForm();
        type("#field-source", "Jago");
        robot.type(KeyCode.ENTER);
        type("#field-text", "The gates stood open all night");

        OpenedProgram.await(() -> shownWords("#held-against .label").contains("do not stand in the text"));
        assertThat(shownWords("#held-against .label")).contains("Nearest in the text, paragraph 2");

        type("#field-text", "The gates stood open until dawn");

        OpenedProgram.await(() -> shownWords("#held-against .label").contains("Stands in paragraph 2"));
        robot.interact(() -> robot.lookup("#held-against .hyperlink")
                .queryAs(Hyperlink.class)
                .fire());
        assertThat(robot.lookup("#field-paragraph").queryTextInputControl().getText())
                .isEqualTo("2");
        OpenedProgram.await(() -> shownWords("#held-against .label").contains("to the letter"));
    }

    @Test
    void a_number_that_the_wording_has_not_cannot_be_entered() throws Exception {
        robot.clickOn("#add-to-event").clickOn("#add-figure");
        awaitForm();
        type("#field-wording", "at least 14 people, six of them children");
        OpenedProgram.await(() -> robot.lookup("#field-value")
                .queryAs(ComboBox.class)
                .getValue()
                .equals(Optional.of(Amount.of(Bound.AT_LEAST, 14))));
        assertThat(robot.lookup("#field-value").queryAs(ComboBox.class).getItems())
                .isEqualTo(List.of(
                        Optional.of(Amount.of(Bound.AT_LEAST, 14)), Optional.of(Amount.exactly(6)), Optional.empty()));

        type("#field-wording", "dozens of people");

        OpenedProgram.await(() ->
                robot.lookup("#field-value").queryAs(ComboBox.class).getValue().equals(Optional.empty()));
    }

    @Test
    void a_place_of_an_event_is_clicked_on_the_map() throws Exception {
        robot.push(KeyCode.E);
        awaitForm();
        MapView map = robot.lookup("#map").queryAs(MapView.class);
        robot.interact(() ->
                robot.lookup("#field-places-pick").queryAs(ToggleButton.class).fire());
        robot.clickOn(map.localToScreen(map.pointOf(65.5, 28.2)));
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(isForm()).as("a click picks a place, and selects nothing").isTrue();
        program.andAwaitRefresh(this::save);

        assertThat(event().places()).hasSize(2);
        String added = event().places().get(1).place();
        assertThat(view().workspace().dataset().places().get(added).feature()).isEqualTo(added);
    }

    @Test
    void two_events_are_joined_and_one_is_split() throws Exception {
        int reports = event().reports().size();
        robot.clickOn("#more-of-event").clickOn("Join with another event\u2026");
        robot.clickOn("#choose-event").write("grenade").type(KeyCode.ENTER);
        program.andAwaitRefresh(() -> robot.clickOn("OK"));

        assertThat(view().workspace().dataset().events().has("quetta-grenade")).isFalse();
        assertThat(event().places()).hasSize(2);
        assertThat(event().reports().size()).isGreaterThanOrEqualTo(reports);

        robot.clickOn("#more-of-event").clickOn("Split\u2026");
        robot.clickOn("#split-title").write("A grenade after all");
        robot.interact(
                () -> robot.lookup("#split-figure-0").queryAs(CheckBox.class).fire());
        program.andAwaitRefresh(() -> robot.clickOn("OK"));

        assertThat(view().workspace()
                        .dataset()
                        .events()
                        .get("a-grenade-after-all")
                        .figures())
                .hasSize(1);
        robot.interact(() -> robot.lookup("#map").query().requestFocus());
        program.andAwaitRefresh(() -> robot.push(KeyCode.CONTROL, KeyCode.Z));
        program.andAwaitRefresh(() -> robot.push(KeyCode.CONTROL, KeyCode.Z));
        assertThat(onDisk().root())
                .isEqualTo(DocumentText.parse(Files.readString(Path.of("data/balochistan.json")), "shipped")
                        .root());
    }

    @Test
    void a_speaker_is_spelled_in_one_way() throws Exception {
        robot.interact(() -> {
            view().model().evidence().want();
            view().model().select(new Selection.OfSpeaker("Sarfraz Bugti"));
        });
        robot.clickOn("#respell");
        robot.clickOn("#asked-words").push(KeyCode.CONTROL, KeyCode.A).write("Sarfaraz Bugti");
        program.andAwaitRefresh(() -> robot.clickOn("OK"));

        assertThat(view().workspace().dataset().events().stream().flatMap(event -> event.quotes().stream()))
                .anyMatch(quote -> quote.speaker().equals("Sarfaraz Bugti"))
                .noneMatch(quote -> quote.speaker().equals("Sarfraz Bugti"));
        assertThat(view().model().selectionProperty().get()).isEqualTo(new Selection.OfSpeaker("Sarfaraz Bugti"));
    }

    @Test
    void an_event_is_deleted_with_what_refers_to_it_and_brought_back() throws Exception {
        robot.clickOn("#more-of-event").clickOn("Delete\u2026");
        program.andAwaitRefresh(() -> robot.clickOn("Delete"));

        assertThat(view().workspace().dataset().events().has(EVENT)).isFalse();
        assertThat(view().model().selectionProperty().get()).isEqualTo(Selection.NOTHING);
        robot.interact(() -> robot.lookup("#map").query().requestFocus());
        program.andAwaitRefresh(() -> robot.push(KeyCode.CONTROL, KeyCode.Z));
        assertThat(view().workspace().dataset().events().has(EVENT)).isTrue();
    }

    @Test
    void a_new_event_is_made_at_a_new_place() throws Exception {
        robot.clickOn("#edit-menu").clickOn("New event\u2026");
        awaitForm();
        RecordForm form = (RecordForm) robot.lookup("#record-form").query();
        save();
        assertThat(shownWords("#problem-title")).isEqualTo("To be filled in");
        type("#field-title", "A bridge is blown up");
        type("#field-category", "attack");
        robot.type(KeyCode.ENTER);
        type("#time-start", "31 Jan 10:00");
        type("#time-end", "31 Jan 11:00");
        robot.type(KeyCode.TAB);
        robot.interact(
                () -> robot.lookup("#field-places-new").queryAs(Hyperlink.class).fire());
        OpenedProgram.await(() -> robot.lookup("#record-form").query() != form);
        type("#field-name", "The bridge");
        type("#field-kind", "bridge");
        program.andAwaitRefresh(this::save);
        awaitForm();
        assertThat(robot.lookup("#field-title").queryTextInputControl().getText())
                .isEqualTo("A bridge is blown up");
        program.andAwaitRefresh(this::save);

        assertThat(view().model().selectionProperty().get()).isEqualTo(new Selection.OfEvent("a-bridge-is-blown-up"));
        Event made = view().workspace().dataset().events().get("a-bridge-is-blown-up");
        assertThat(made.places()).extracting(where -> where.place()).containsExactly("the-bridge");
        assertThat(made.time().isExact()).isTrue();
    }
}
