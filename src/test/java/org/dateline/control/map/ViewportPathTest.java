package org.dateline.control.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.dateline.geo.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewportPathTest {

    private static final Viewport HERE = new Viewport(0, 0, 1000, 800, 600);
    private static final Viewport BESIDE = HERE.movedBy(-60.4, 20.7);
    private static final Viewport CLOSER = HERE.zoomedAt(100, 100, 1.4);

    @Test
    void begins_where_the_map_is_and_ends_at_the_goal() {
        assertThat(new ViewportPath(HERE, BESIDE).at(0)).isEqualTo(HERE);
        assertThat(new ViewportPath(HERE, BESIDE).at(1)).isEqualTo(BESIDE);
        assertThat(new ViewportPath(HERE, CLOSER).at(1.5)).isEqualTo(CLOSER);
    }

    @Test
    void eases_out() {
        ViewportPath path = new ViewportPath(HERE, BESIDE);

        double half = path.at(0.5).centreX() / BESIDE.centreX();
        double threeQuarters = path.at(0.75).centreX() / BESIDE.centreX();

        assertThat(half).isCloseTo(1 - 0.125, within(0.02));
        assertThat(threeQuarters).isCloseTo(1 - 0.015625, within(0.02));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.33, 0.5, 0.77, 0.999})
    void moves_by_whole_pixels_while_the_scale_stays(double time) {
        Viewport view = new ViewportPath(HERE, BESIDE).at(time);

        assertThat(view.metresPerPixel()).isEqualTo(HERE.metresPerPixel());
        assertThat(HERE.screenX(view.centreX()) % 1).isZero();
        assertThat(HERE.screenY(view.centreY()) % 1).isZero();
    }

    @Test
    void goes_from_scale_to_scale_without_a_turn() {
        ViewportPath path = new ViewportPath(HERE, CLOSER);

        double before = HERE.metresPerPixel();
        for (double time = 0.1; time < 1; time += 0.1) {
            double now = path.at(time).metresPerPixel();
            assertThat(now).isBetween(CLOSER.metresPerPixel(), before);
            before = now;
        }
    }
}
