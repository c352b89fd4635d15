package org.dateline.viewmodel.shape;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.dateline.model.Event;
import org.dateline.query.shape.DrawnShape;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Fixtures;
import org.dateline.viewmodel.ViewState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of the three events of the dataset one is known to a town, one to a district and one to a province. */
class ShapeViewModelTest {

    private static final DrawnShape AROUND_QUETTA =
            DrawnShape.parse("66.9,30;67.1,30;67.1,30.3;66.9,30.3").orElseThrow();
    private static final DrawnShape AROUND_BOTH =
            DrawnShape.parse("65,29;68,29;68,31;65,31").orElseThrow();

    private DatelineViewModel model;
    private ShapeViewModel shape;

    @BeforeEach
    void open() throws Exception {
        model = new DatelineViewModel(Fixtures.threeDays());
        shape = new ShapeViewModel(model);
    }

    private List<String> shown() {
        return model.resultProperty().get().events().stream().map(Event::id).toList();
    }

    @Test
    void shows_only_events_at_a_known_point_within_and_says_how_many_have_none() {
        shape.show(AROUND_QUETTA);

        assertThat(shown()).containsExactly("blast");
        assertThat(shape.unplacedProperty().get()).isEqualTo(OptionalInt.of(2));
    }

    @Test
    void the_point_of_a_district_is_not_where_an_event_in_it_happened() {
        shape.show(AROUND_BOTH);

        assertThat(shown()).containsExactly("blast");
    }

    @Test
    void events_without_a_known_point_are_shown_too_if_wanted() {
        shape.show(AROUND_QUETTA);
        shape.showUnplaced(true);

        assertThat(shown()).containsExactly("raid", "blast", "denial");
        assertThat(shape.unplacedProperty().get()).isEqualTo(OptionalInt.of(2));

        shape.showUnplaced(false);
        assertThat(shown()).containsExactly("blast");
    }

    @Test
    void those_without_a_point_are_counted_in_the_window_and_under_the_rest_of_the_filter() {
        shape.show(AROUND_QUETTA);

        model.showWindow(model.steps().days().get(0).window());
        assertThat(shape.unplacedProperty().get()).isEqualTo(OptionalInt.of(1));
        model.toggleCategory("statement");
        assertThat(shape.unplacedProperty().get()).isEqualTo(OptionalInt.of(0));
    }

    @Test
    void can_be_undone_and_taken_away() {
        ViewState before = model.view();
        shape.show(AROUND_QUETTA);
        ViewState drawn = model.view();

        shape.show(null);
        assertThat(model.view()).isEqualTo(before);
        assertThat(shape.unplacedProperty().get()).isEmpty();
        assertThat(shape.shapeProperty().getValue()).isEmpty();

        model.undo();
        assertThat(model.view()).isEqualTo(drawn);
        assertThat(shape.shapeProperty().getValue()).contains(AROUND_QUETTA);
        assertThat(shown()).containsExactly("blast");
    }

    @Test
    void stays_when_the_dataset_has_changed() {
        shape.show(AROUND_QUETTA);

        DatelineViewModel next = model.continuing(model.workspace());

        assertThat(next.filterProperty().get().shape()).isEqualTo(AROUND_QUETTA);
        assertThat(next.resultProperty().get().size()).isOne();
    }
}
