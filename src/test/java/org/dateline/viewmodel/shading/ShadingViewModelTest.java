package org.dateline.viewmodel.shading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.dateline.control.map.content.AreaState;
import org.dateline.query.EventFilter;
import org.dateline.query.WindowResult;
import org.dateline.query.measure.Quantity;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Fixtures;
import org.dateline.viewmodel.places.AreaCounts;
import org.dateline.workspace.Workspace;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The shading of the shipped map; numbers are worked out by hand from the figures of its dataset. */
@NullMarked
class ShadingViewModelTest {

    private static final Shading INMATES = Shading.sum(Quantity.measure("inmates-freed"));

    private Workspace workspace;
    private DatelineViewModel model;
    private AreaCounts counts;

    @BeforeEach
    void open() throws Exception {
        workspace = Fixtures.shipped();
        model = new DatelineViewModel(workspace);
        var byArea = AreaCounts.count(workspace);
        counts = new AreaCounts(workspace, byArea);
        model.shading().sumIn(byArea.groups(), byArea.groups());
    }

    private Map<String, AreaState> areas(Shading shading) {
        model.shading().show(shading);
        WindowResult everything = workspace.index().query(workspace.dataset().span(), EventFilter.NONE);
        return counts.of(everything, model.shading().shownProperty().get());
    }

    private static double shaded(Map<String, AreaState> areas, String feature) {
        return Objects.requireNonNull(areas.get(feature)).shaded();
    }

    @Test
    void begins_with_events() {
        assertThat(model.shading().shownProperty().get()).isEqualTo(Shown.of(Shading.EVENTS));
    }

    @Test
    void areas_are_shaded_by_the_lower_sum() {
        Map<String, AreaState> areas = areas(INMATES);

        assertThat(shaded(areas, "mastung")).isEqualTo(30);
    }

    /** Quetta has events, none of which gives a number; Zhob has no event. */
    @Test
    void an_area_with_events_but_no_number_is_told_from_one_without_events() {
        Map<String, AreaState> areas = areas(INMATES);

        assertThat(areas.get("quetta")).matches(AreaState::isWithoutNumber);
        assertThat(areas.get("mastung")).matches(state -> !state.isWithoutNumber());
        assertThat(areas).doesNotContainKey("zhob");
    }

    @Test
    void an_area_without_a_number_to_divide_by_is_one_without_a_number() {
        Shown shown = new Shown(Shading.EVENTS.per(Rate.SURFACE), null, null, Map.of(), "");
        WindowResult everything = workspace.index().query(workspace.dataset().span(), EventFilter.NONE);

        assertThat(counts.of(everything, shown).values()).allMatch(AreaState::isWithoutNumber);
    }

    /** Mastung has some thousands of square kilometres on the schematic map; the rate and its surface give the sum again. */
    @Test
    void a_rate_divides_by_the_surface() {
        double rate = shaded(areas(INMATES.per(Rate.SURFACE)), "mastung");
        double km2 = Objects.requireNonNull(
                model.shading().shownProperty().get().per().get("mastung"));

        assertThat(km2).isBetween(2_000.0, 10_000.0);
        assertThat(rate * km2 / 1_000).isCloseTo(30, offset(1e-9));
    }

    @Test
    void what_the_map_does_not_have_is_not_divided_by_and_it_is_said_while_it_stays_wanted() {
        Shading wanted = INMATES.per(Rate.inhabitants("POP_EST"));
        String lacking =
                "The map has no field \"POP_EST\" with inhabitants: the areas are shaded by the number itself, not per"
                        + " 100,000 of POP_EST.";

        model.shading().show(wanted);

        assertThat(model.shading().wantedProperty().get()).isEqualTo(wanted);
        assertThat(model.view().shading()).isEqualTo(wanted);
        Shown shown = model.shading().shownProperty().get();
        assertThat(shown.shading()).isEqualTo(INMATES);
        assertThat(shown.caption(workspace.dataset()))
                .isEqualTo("Inmates freed, at least (" + lacking.substring(0, lacking.length() - 1) + ")");
        assertThat(model.shading().wordsProperty().get()).isEqualTo(lacking);
        assertThat(model.shading().rates()).isEqualTo(List.of(Rate.NONE, Rate.SURFACE));
    }

    @Test
    void the_shading_is_part_of_the_view_and_can_be_undone() {
        model.shading().show(INMATES);

        assertThat(model.view().shading()).isEqualTo(INMATES);
        model.undo();
        assertThat(model.shading().wantedProperty().get()).isEqualTo(Shading.EVENTS);
        model.redo();
        assertThat(model.shading().shownProperty().get().shading()).isEqualTo(INMATES);
    }

    @Test
    void stays_when_the_dataset_has_changed() {
        model.shading().show(INMATES);

        DatelineViewModel after = model.continuing(workspace);

        assertThat(after.shading().wantedProperty().get()).isEqualTo(INMATES);
    }

    @Test
    void its_caption_names_measure_rate_and_classes() {
        Shading shading = INMATES.per(Rate.SURFACE).in(new ClassChoice(ClassChoice.Method.OWN, List.of(1.5, 10.0)));

        assertThat(shading.caption(workspace.dataset()))
                .isEqualTo("Inmates freed, at least, per 1,000 km\u00b2; classes: own breaks 1.5;10");
    }
}
