package org.dateline.viewmodel.mark;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.dateline.background.Background;
import org.dateline.data.write.DatasetWriter;
import org.dateline.edit.document.Change;
import org.dateline.edit.document.Edit;
import org.dateline.edit.document.Pointer;
import org.dateline.edit.record.RecordKind;
import org.dateline.edit.record.Records;
import org.dateline.model.mark.EventMark;
import org.dateline.model.mark.Marks;
import org.dateline.query.Choice;
import org.dateline.query.EventFilter;
import org.dateline.query.field.MarkFields;
import org.dateline.viewmodel.ByHand;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Fixtures;
import org.dateline.viewmodel.edit.EditingViewModel;
import org.dateline.workspace.MarksStore;
import org.dateline.workspace.Saving;
import org.dateline.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarksViewModelTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-29T10:00:00.5Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Path data;
    private MarksViewModel marks;
    private DatelineViewModel model;

    @BeforeEach
    void open() throws Exception {
        data = Files.writeString(folder.resolve("storm.json"), Fixtures.THREE_DAYS);
        marks = open(Background.direct());
        model = new DatelineViewModel(
                Workspace.of(Fixtures.dataset(), Fixtures.NO_MAP, List.of()),
                Background.direct(),
                new EditingViewModel(data, Background.direct(), marks));
    }

    private MarksViewModel open(Background background) {
        return MarksViewModel.of(MarksStore.open(data, Fixtures.dataset(), "Editor"), background, CLOCK);
    }

    private Marks now() {
        return marks.marksProperty().get();
    }

    private List<String> shown() {
        return model.resultProperty().get().events().stream()
                .map(event -> event.id())
                .toList();
    }

    @Test
    void a_mark_counts_at_once_and_is_there_after_a_restart_with_its_time() {
        marks.toggleStar("raid");
        marks.addTag("raid", "  to   ask ");
        marks.note("raid", "Call\n");

        assertThat(open(Background.direct()).marksProperty().get())
                .isEqualTo(now())
                .isEqualTo(Marks.of(
                        "Editor",
                        List.of(new EventMark(
                                "raid", true, List.of("to ask"), "Call", Instant.parse("2026-11-29T10:00:00Z")))));
        assertThat(marks.savingProperty().get())
                .isEqualTo(new Saving(Saving.State.SAVED, "Saved in storm.marks.editor.json"));
    }

    @Test
    void a_tag_is_taken_as_it_is_spelled_where_it_is_in_use_and_once() {
        marks.addTag("raid", "Contested");
        marks.addTag("blast", "contested");
        marks.addTag("blast", "CONTESTED");
        marks.addTag("blast", " ");

        assertThat(now().event("blast").tags()).containsExactly("Contested");
        marks.removeTag("blast", "Contested");
        assertThat(now().event("blast").isEmpty()).isTrue();
    }

    @Test
    void marks_and_the_view_are_undone_in_one_history() {
        marks.toggleStar("raid");
        model.showFilter(EventFilter.NONE.withCategories(Choice.only("attack")));
        marks.note("blast", "n");

        model.undo();
        assertThat(now().event("blast").isEmpty()).isTrue();
        assertThat(now().event("raid").star()).isTrue();
        model.undo();
        assertThat(model.filterProperty().get()).isEqualTo(EventFilter.NONE);
        model.undo();
        assertThat(now().areNone()).isTrue();
        model.redo();
        model.redo();
        model.redo();
        assertThat(now().event("blast").note()).isEqualTo("n");
        assertThat(MarksStore.open(data, Fixtures.dataset(), "Editor").marks()).isEqualTo(now());
    }

    @Test
    void stars_of_several_events_are_one_step() {
        marks.toggleStars(List.of("raid", "blast"));
        assertThat(now().events()).hasSize(2);
        marks.toggleStars(List.of("raid", "blast"));
        assertThat(now().areNone()).isTrue();

        model.undo();
        assertThat(now().events()).hasSize(2);
        model.undo();
        assertThat(now().areNone()).isTrue();
    }

    @Test
    void a_filter_by_marks_follows_them_and_another_is_not_asked_again() {
        model.showFilter(EventFilter.NONE.withField(MarkFields.STAR.id(), Choice.only("yes")));
        assertThat(shown()).isEmpty();

        marks.toggleStar("blast");
        assertThat(shown()).containsExactly("blast");

        model.showFilter(EventFilter.NONE.withField(MarkFields.TAGS.id(), Choice.without("checked")));
        var before = model.resultProperty().get();
        marks.toggleStar("raid");
        assertThat(model.resultProperty().get()).isSameAs(before);
        marks.addTag("raid", "checked");
        assertThat(shown()).containsExactly("blast", "denial");
    }

    @Test
    void words_behind_the_name_of_a_field_of_marks_are_searched_as_they_are_marked() {
        model.search("tag:che");
        assertThat(shown()).isEmpty();

        marks.addTag("denial", "to be checked");
        assertThat(shown()).containsExactly("denial");

        model.search("tag:checked attack");
        assertThat(shown()).isEmpty();
        model.search("tag:\"to be\"");
        assertThat(shown()).containsExactly("denial");
    }

    @Test
    void marks_follow_an_event_and_a_source_that_are_given_other_ids() {
        marks.toggleStar("raid");
        Change renamed = new Change(
                "Renamed",
                List.of(new Edit(
                        Pointer.of("events", "raid", "id"), new JsonPrimitive("raid"), new JsonPrimitive("siege"), 0)));

        marks.follow(renamed);
        assertThat(now().event("siege").star()).isTrue();
        assertThat(now().event("raid").star()).isFalse();

        marks.follow(renamed.inverse(""));
        assertThat(now().event("raid").star()).isTrue();
    }

    @Test
    void an_id_that_is_changed_in_the_window_takes_its_marks_along_also_when_that_is_undone() throws Exception {
        DatasetWriter.write(Fixtures.dataset(), data);
        EditingViewModel editing = model.editing();
        marks.toggleStar("raid");
        editing.open(opened -> {}, refused -> {
            throw new AssertionError(refused);
        });

        editing.make(
                Records.rename(editing.documentProperty().get().orElseThrow(), RecordKind.EVENT, "raid", "siege"),
                null,
                saved -> {},
                refused -> {
                    throw new AssertionError(refused);
                });
        assertThat(now().events().map(EventMark::event)).containsExactly("siege");

        model.undo();
        assertThat(now().events().map(EventMark::event)).containsExactly("raid");
        model.undo();
        assertThat(now().areNone()).isTrue();
        model.redo();
        model.redo();
        assertThat(MarksStore.open(data, Fixtures.dataset(), "Editor")
                        .marks()
                        .events()
                        .map(EventMark::event))
                .containsExactly("siege");
    }

    @Test
    void what_cannot_be_saved_stays_on_the_screen_and_is_said() throws IOException {
        Path file = MarksStore.beside(data, "Editor");
        Files.createDirectory(file);

        marks = open(Background.direct());
        marks.toggleStar("raid");

        assertThat(now().event("raid").star()).isTrue();
        assertThat(marks.savingProperty().get().state()).isEqualTo(Saving.State.FAILED);
        assertThat(marks.savingProperty().get().wouldLose()).isTrue();

        Files.delete(file);
        marks.save();
        assertThat(marks.savingProperty().get().state()).isEqualTo(Saving.State.FAILED);
    }

    @Test
    void one_thing_is_done_at_a_time_and_what_is_marked_meanwhile_is_saved_after_it() {
        ByHand background = new ByHand();
        marks = open(background);
        marks.toggleStar("raid");
        marks.toggleStar("blast");
        MarksViewModel elsewhere = open(Background.direct());
        elsewhere.toggleStar("denial");

        assertThat(marks.savingProperty().get().state()).isEqualTo(Saving.State.UNDER_WAY);
        background.doAll();

        assertThat(now().events().map(EventMark::event)).containsExactlyInAnyOrder("raid", "blast", "denial");
        assertThat(open(Background.direct()).marksProperty().get()).isEqualTo(now());
    }

    @Test
    void what_another_program_writes_is_shown_when_it_is_looked_for() {
        MarksViewModel elsewhere = open(Background.direct());
        elsewhere.toggleStar("denial");
        MarksViewModel other =
                MarksViewModel.of(MarksStore.open(data, Fixtures.dataset(), "Other"), Background.direct(), CLOCK);
        other.toggleStar("raid");

        marks.look();

        assertThat(now().event("denial").star()).isTrue();
        assertThat(marks.othersProperty().get())
                .containsExactly(other.marksProperty().get());
        model.showFilter(EventFilter.NONE.withField(MarkFields.STARRED_BY.id(), Choice.only("Other")));
        assertThat(shown()).containsExactly("raid");
    }

    @Test
    void in_another_name_the_marks_of_that_person_are_shown_and_those_before_are_not_undone() {
        marks.toggleStar("raid");

        marks.become("Second");
        assertThat(now()).isEqualTo(Marks.none("Second"));
        assertThat(marks.othersProperty().get()).extracting(Marks::person).containsExactly("Editor");

        marks.toggleStar("blast");
        model.undo();
        model.undo();
        assertThat(now().areNone()).isTrue();
        assertThat(MarksStore.open(data, Fixtures.dataset(), "Editor")
                        .marks()
                        .event("raid")
                        .star())
                .isTrue();
    }

    @Test
    void finishing_saves_at_once_what_is_not_saved_yet() {
        marks = open(new ByHand());
        marks.toggleStar("raid");

        marks.finish();

        assertThat(open(Background.direct()).marksProperty().get()).isEqualTo(now());
        assertThat(marks.savingProperty().get().wouldLose()).isFalse();
    }
}
