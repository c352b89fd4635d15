package org.dateline.control.map.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.control.map.content.MapPalette;
import org.dateline.geo.Viewport;
import org.junit.jupiter.api.Test;

class MapSceneTest {

    private static final Viewport VIEW = Scenes.VIEW;

    @Test
    void reaches_as_far_beyond_the_screen_as_sheets_do() {
        assertThat(Scenes.QUIET.reaches(VIEW.movedBy(160, -160))).isTrue();
        assertThat(Scenes.QUIET.reaches(VIEW.movedBy(161, 0))).isFalse();
        assertThat(Scenes.QUIET.reaches(VIEW.movedBy(0, -161))).isFalse();
    }

    @Test
    void does_not_reach_a_screen_of_another_size() {
        assertThat(Scenes.QUIET.reaches(VIEW.resizedTo(639, 480))).isFalse();
        assertThat(Scenes.QUIET.reaches(VIEW.resizedTo(640, 481))).isFalse();
    }

    @Test
    void is_of_the_scale_of_views_beside_it() {
        assertThat(Scenes.QUIET.isOfScale(VIEW.movedBy(1000, 0))).isTrue();
        assertThat(Scenes.QUIET.isOfScale(VIEW.zoomedAt(0, 0, 1.01))).isFalse();
    }

    @Test
    void has_the_same_ground_whatever_is_shown_on_it() {
        assertThat(Scenes.QUIET.isOfSameGround(Scenes.showing(Scenes.inTheWest(4, 0))))
                .isTrue();
        assertThat(Scenes.QUIET.isOfSameGround(Scenes.QUIET.at(VIEW.movedBy(1, 0))))
                .isFalse();
        assertThat(Scenes.QUIET.isOfSameGround(Scenes.in(MapPalette.DARK, 1))).isFalse();
        assertThat(Scenes.QUIET.isOfSameGround(Scenes.in(MapPalette.LIGHT, 2))).isFalse();
    }
}
