package org.dateline.viewmodel.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.export.table.TextTable;
import org.dateline.model.mark.EventMark;
import org.dateline.model.mark.Mark;
import org.dateline.model.mark.Marks;
import org.dateline.model.mark.OutletGrade;
import org.dateline.model.mark.Reliability;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Fixtures;
import org.dateline.viewmodel.TableLayout;
import org.dateline.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MarkTableColumnsTest {

    private static final Instant NOW = Instant.parse("2026-11-29T10:00:00Z");

    private Workspace workspace;
    private DatelineViewModel model;
    private TableViewModel table;

    @BeforeEach
    void open() throws Exception {
        workspace = Fixtures.threeDays();
        model = new DatelineViewModel(workspace);
        table = new TableViewModel(model);
    }

    private void mark(Mark... marks) {
        workspace.index().mark(Marks.of("Jane", List.of(marks)), List.of());
        table.refreshMarks();
    }

    private List<String> rows() {
        return IntStream.range(0, table.rowsProperty().get().size())
                .mapToObj(row -> table.event(row).id())
                .toList();
    }

    private List<List<String>> written() {
        TextTable text = table.table();
        return IntStream.range(0, text.size()).mapToObj(text.row()::apply).toList();
    }

    private void sortBy(String field) {
        table.sortBy(Optional.of(new TableLayout.Sort(EventColumn.FIELD + field, false)));
    }

    @Test
    void none_is_shown_at_first() {
        assertThat(table.columns()).extracting(EventColumn::id).contains("field-my-star", "field-my-reliability");
        assertThat(table.shownColumns()).extracting(TableLayout.Column::id).noneMatch(MarkTableColumns::has);
    }

    @Test
    void starred_events_come_first_and_others_follow_in_order_of_time_as_stars_change() {
        sortBy("my-star");
        assertThat(rows()).containsExactly("raid", "blast", "denial");

        mark(EventMark.none("denial").withStar(true, NOW));
        assertThat(rows()).containsExactly("denial", "raid", "blast");

        mark(EventMark.none("blast").withStar(true, NOW));
        assertThat(rows()).containsExactly("blast", "raid", "denial");
    }

    @Test
    void the_best_grade_sorts_and_what_nobody_has_judged_comes_last_and_says_nothing() {
        mark(
                new OutletGrade("Two", Reliability.D, null, NOW),
                new OutletGrade("Three", Reliability.B, null, NOW),
                new OutletGrade("One", Reliability.F, "tried", NOW));
        sortBy("my-reliability");

        assertThat(rows()).containsExactly("blast", "raid", "denial");
        table.showColumns(List.of(new TableLayout.Column("field-my-reliability", 90)));
        assertThat(written()).containsExactly(List.of("Three B"), List.of("One F; Two D"), List.of("Two D"));
    }

    @Test
    void what_leaves_the_program_says_by_whom() {
        mark(EventMark.none("raid").withStar(true, NOW).withTags(List.of("a", "b"), NOW));
        table.showColumns(
                List.of(new TableLayout.Column("field-my-star", 90), new TableLayout.Column("field-my-tags", 90)));

        assertThat(table.table().header()).containsExactly("Star (by Jane)", "Tags (by Jane)");
        assertThat(written().get(0)).containsExactly("yes", "a; b");
    }
}
