package org.dateline.control.map.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import javafx.geometry.BoundingBox;
import org.dateline.control.map.content.MapHighlight;
import org.dateline.control.map.content.MapTarget;
import org.dateline.control.map.symbol.SymbolGroups;
import org.dateline.geo.Viewport;
import org.junit.jupiter.api.Test;

/** What each sheet depends on: it is drawn anew where that is not equal to what it was. */
class SheetDependenciesTest {

    private static final MapHighlight WEST_SELECTED = new MapHighlight(Set.of("west"), Set.of());
    private static final MapTarget EAST = new MapTarget.Area("east");

    private static <L> boolean isDrawnAnew(SheetPainter<L> painter, MapScene before, MapScene after) {
        Optional<L> look = painter.look(before);
        return !painter.look(after).equals(look);
    }

    @Test
    void land_and_borders_depend_on_the_layers_alone() {
        MapScene full = Scenes.showing(Scenes.inTheWest(3, 1));
        MapScene selected = Scenes.with(WEST_SELECTED, EAST, Set.of("east"));

        assertThat(isDrawnAnew(new LandPainter(), Scenes.QUIET, full)).isFalse();
        assertThat(isDrawnAnew(new LinePainter(), Scenes.QUIET, full)).isFalse();
        assertThat(isDrawnAnew(new LandPainter(), Scenes.QUIET, selected)).isFalse();
        assertThat(isDrawnAnew(new LinePainter(), Scenes.QUIET, selected)).isFalse();
    }

    @Test
    void shading_depends_on_how_areas_look_and_not_on_their_counts() {
        MapScene two = Scenes.showing(Scenes.inTheWest(2, 0));
        MapScene three = Scenes.showing(Scenes.inTheWest(2, 1));
        MapScene four = Scenes.showing(Scenes.inTheWest(3, 1));

        assertThat(isDrawnAnew(new ShadingPainter(), two, three)).isFalse();
        assertThat(isDrawnAnew(new ShadingPainter(), three, four)).isTrue();
        assertThat(isDrawnAnew(new ShadingPainter(), four, Scenes.QUIET)).isTrue();
    }

    @Test
    void shading_of_nothing_is_a_sheet_of_nothing() {
        assertThat(new ShadingPainter().look(Scenes.QUIET)).isEmpty();
    }

    @Test
    void reference_layers_are_a_sheet_of_nothing_where_there_are_none() {
        assertThat(new ReferencePainter().look(Scenes.QUIET)).isEmpty();
    }

    @Test
    void outlines_depend_on_what_is_selected_and_pointed_at() {
        MapScene selected = Scenes.with(WEST_SELECTED, MapTarget.NOTHING, Set.of());
        MapScene both = Scenes.with(WEST_SELECTED, EAST, Set.of());

        assertThat(isDrawnAnew(new OutlinePainter(), Scenes.QUIET, selected)).isTrue();
        assertThat(isDrawnAnew(new OutlinePainter(), selected, both)).isTrue();
        assertThat(isDrawnAnew(new OutlinePainter(), Scenes.QUIET, Scenes.showing(Scenes.inTheWest(3, 1))))
                .isFalse();
    }

    @Test
    void outlines_stay_where_what_is_selected_is_said_once_more() {
        MapScene once = Scenes.with(WEST_SELECTED, MapTarget.NOTHING, Set.of());
        MapScene again = Scenes.with(new MapHighlight(Set.of("west"), Set.of()), MapTarget.NOTHING, Set.of());

        assertThat(isDrawnAnew(new OutlinePainter(), once, again)).isFalse();
    }

    @Test
    void outlines_are_of_what_other_parts_of_the_screen_point_at_before_the_pointer() {
        MapScene both = Scenes.with(MapHighlight.NONE, EAST, Set.of("west", "unknown"));

        assertThat(new OutlinePainter().look(both)).hasValueSatisfying(outlined -> {
            assertThat(outlined.pointed())
                    .hasValueSatisfying(area -> assertThat(area.id()).isEqualTo("west"));
            assertThat(outlined.selected()).isEmpty();
        });
    }

    @Test
    void outlines_of_nothing_are_a_sheet_of_nothing() {
        MapScene unknown = Scenes.with(new MapHighlight(Set.of("unknown"), Set.of("an event")), EAST, Set.of());

        assertThat(new OutlinePainter().look(Scenes.QUIET)).isEmpty();
        assertThat(new OutlinePainter().look(unknown))
                .hasValueSatisfying(outlined -> assertThat(outlined.selected()).isEmpty());
    }

    @Test
    void names_depend_on_which_areas_have_something_and_not_on_how_much() {
        NamePainter names = new NamePainter(new SymbolGroups(MapSheet.MARGIN));
        MapScene few = Scenes.showing(Scenes.inTheWest(1, 0));
        MapScene many = Scenes.showing(Scenes.inTheWest(9, 5));

        assertThat(isDrawnAnew(names, few, many)).isFalse();
        assertThat(isDrawnAnew(names, many, Scenes.QUIET)).isTrue();
    }

    @Test
    void names_depend_on_the_view_and_on_what_covers_the_map() {
        NamePainter names = new NamePainter(new SymbolGroups(MapSheet.MARGIN));
        Viewport beside = Scenes.VIEW.movedBy(10, 0);

        assertThat(isDrawnAnew(names, Scenes.QUIET, Scenes.QUIET.at(beside))).isTrue();
        assertThat(isDrawnAnew(names, Scenes.QUIET, Scenes.coveredBy(new BoundingBox(0, 0, 90, 50))))
                .isTrue();
        assertThat(isDrawnAnew(names, Scenes.QUIET, Scenes.with(WEST_SELECTED, EAST, Set.of())))
                .isFalse();
    }
}
