package org.dateline.view.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.control.map.content.AreaState;
import org.dateline.control.map.content.ChangeClasses;
import org.dateline.control.map.content.ChangeShade;
import org.dateline.control.map.content.MapContent;
import org.dateline.control.map.content.MapHighlight;
import org.dateline.control.map.content.MapTarget;
import org.dateline.control.map.content.ShadeClasses;
import org.dateline.events.Relation;
import org.dateline.model.Catalog;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.model.EventPlace;
import org.dateline.model.Place;
import org.dateline.model.TimeWindow;
import org.dateline.query.EventFilter;
import org.dateline.query.WindowResult;
import org.dateline.query.change.OtherWindow;
import org.dateline.viewmodel.Fixtures;
import org.dateline.viewmodel.Selection;
import org.dateline.viewmodel.comparison.Compared;
import org.dateline.viewmodel.shading.ShadeBy;
import org.dateline.viewmodel.shading.Shading;
import org.dateline.viewmodel.shading.Shown;
import org.dateline.workspace.Workspace;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MapPresenterTest {

    private Workspace workspace;
    private MapPresenter presenter;
    private WindowResult everything;

    @BeforeEach
    void open() throws Exception {
        workspace = Fixtures.threeDays();
        presenter = new MapPresenter(workspace, MapPresenter.layers(workspace));
        everything = workspace.index().query(workspace.dataset().span(), EventFilter.NONE);
    }

    private int positionOf(String event) {
        return workspace.index().events().stream().map(Event::id).toList().indexOf(event);
    }

    @Test
    void gives_a_symbol_only_to_events_whose_town_is_known() {
        assertThat(withSymbols(workspace)).containsExactly("blast");
    }

    private static List<String> withSymbols(Workspace workspace) {
        Relation points = MapPresenter.layers(workspace).events().points().events();
        return IntStream.range(0, points.events())
                .filter(event -> points.offset(event) < points.offset(event + 1))
                .mapToObj(event -> workspace.index().events().get(event).id())
                .toList();
    }

    @Test
    void never_gives_a_symbol_to_a_place_that_the_shipped_dataset_knows_less_exactly() throws Exception {
        Workspace shipped = Fixtures.shipped();

        assertThat(withSymbols(shipped))
                .allSatisfy(event -> assertThat(
                                shipped.dataset().events().get(event).places())
                        .extracting(EventPlace::precision)
                        .anyMatch(precision -> precision.allowsPoint()))
                .doesNotContain("mastung-prison");
    }

    @Test
    void says_of_what_cannot_be_zoomed_to_where_it_lies() throws Exception {
        Workspace shipped = Fixtures.shipped();
        Catalog<Place> places = Catalog.of(Stream.concat(
                        shipped.dataset().places().stream(),
                        Stream.of(new Place("tokyo", "Tokyo", List.of(), "city", null, null, 139.7, 35.7)))
                .toList());
        Workspace far =
                Workspace.of(shipped.dataset().toBuilder().places(places).build(), shipped.map(), List.of());
        MapPresenter shown = new MapPresenter(far, MapPresenter.layers(far));

        assertThat(shown.nowhere(new Selection.OfPlace("tokyo"))).isEqualTo("Tokyo: outside the areas of this map.");
        assertThat(shown.nowhere(Selection.NOTHING)).isEqualTo("Nothing is selected that the map could show.");
    }

    private MapContent content(ShadeBy by) {
        return presenter.content(
                Compared.alone(everything), Shown.of(Shading.by(by)), ShadeClasses.FEW, ChangeClasses.around(1, true));
    }

    @Test
    void shades_areas_by_what_has_changed_where_windows_are_compared_also_those_of_the_other_window_alone() {
        TimeWindow span = workspace.dataset().span();
        WindowResult nothing = everything.in(new TimeWindow(span.to(), span.to().plusSeconds(1)));
        ChangeClasses classes = ChangeClasses.around(1, true);
        Shown events = Shown.of(Shading.EVENTS);
        Compared fewer = new Compared(nothing, everything, OtherWindow.BEFORE, false);

        MapContent content = presenter.content(fewer, events, ShadeClasses.FEW, classes);

        AreaState noshki = Objects.requireNonNull(content.areas().get("noshki"));
        assertThat(noshki.change()).isEqualTo(ChangeShade.FEWER_1);
        assertThat(noshki.events()).isZero();
        assertThat(presenter.describe(new MapTarget.Area("noshki"), fewer, events))
                .startsWith("Noshki\n0 certain, 0 possible; ")
                .contains(": 1, 0\nChange: \u22121");
    }

    @Test
    void shades_areas_by_their_events_and_hatches_those_where_only_the_area_is_known() {
        MapContent content = content(ShadeBy.EVENTS);

        assertThat(content.areas())
                .isEqualTo(
                        Map.of("noshki", new AreaState(1, 0, 1, 1, 0, 1), "quetta", new AreaState(1, 0, 0, 0, 0, 1)));
        assertThat(content.certainty(positionOf("blast"))).isEqualTo(Certainty.CERTAIN);
    }

    @Test
    void shades_by_independent_sources_or_by_paragraphs_where_that_is_wanted() {
        assertThat(content(ShadeBy.SOURCES).areas().get("noshki")).isEqualTo(new AreaState(1, 0, 1, 1, 0, 1));
        assertThat(content(ShadeBy.MENTIONS).areas().get("noshki")).isEqualTo(new AreaState(1, 0, 1, 1, 0, 2));
    }

    @Test
    void names_first_the_places_that_sources_mention() {
        assertThat(MapPresenter.named(workspace.dataset())).isEqualTo(Set.of("noshki", "quetta"));
    }

    @Test
    void sets_off_the_areas_of_a_place_and_of_all_that_lies_in_it() {
        assertThat(presenter.highlight(new Selection.OfPlace("balochistan")))
                .isEqualTo(new MapHighlight(Set.of("noshki", "quetta"), Set.of()));
    }

    @Test
    void sets_off_the_symbol_of_an_event_and_its_area_only_where_the_town_is_not_known() {
        assertThat(presenter.highlight(new Selection.OfEvent("blast")))
                .isEqualTo(new MapHighlight(Set.of(), Set.of("blast")));
        assertThat(presenter.highlight(new Selection.OfEvent("raid")))
                .isEqualTo(new MapHighlight(Set.of("noshki"), Set.of("raid")));
    }

    @Test
    void selects_what_was_picked() {
        assertThat(presenter.selectionOf(new MapTarget.Area("noshki"))).isEqualTo(new Selection.OfPlace("noshki"));
        assertThat(presenter.selectionOf(new MapTarget.Symbol("blast"))).isEqualTo(new Selection.OfEvent("blast"));
        assertThat(presenter.selectionOf(MapTarget.NOTHING)).isEqualTo(Selection.NOTHING);
    }

    @Test
    void tells_name_kind_counts_and_independence_of_an_area() {
        assertThat(presenter.describe(
                        new MapTarget.Area("noshki"), Compared.alone(everything), Shown.of(Shading.EVENTS)))
                .isEqualTo("Noshki\ndistrict in Balochistan\n1 event in the window\n2 sources, 1 independent");
    }
}
