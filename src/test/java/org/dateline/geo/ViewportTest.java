package org.dateline.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

class ViewportTest {

    private static final Viewport.Insets NONE = new Viewport.Insets(0, 0, 0, 0);
    private static final Envelope BOUNDS = new Envelope(1000, 5000, 0, 2000);

    @Test
    void shows_all_of_the_bounds_as_large_as_fits() {
        Viewport viewport = Viewport.fitting(BOUNDS, 400, 400, NONE);

        assertThat(viewport.metresPerPixel()).isEqualTo(10);
        assertThat(viewport.screenX(1000)).isEqualTo(0);
        assertThat(viewport.screenX(5000)).isEqualTo(400);
        assertThat(viewport.screenY(2000)).isEqualTo(100);
        assertThat(viewport.screenY(0)).isEqualTo(300);
    }

    @Test
    void keeps_the_bounds_clear_of_the_insets() {
        Viewport viewport = Viewport.fitting(BOUNDS, 600, 400, new Viewport.Insets(0, 0, 100, 200));

        assertThat(viewport.screenX(1000)).isEqualTo(200, within(1e-9));
        assertThat(viewport.screenX(5000)).isEqualTo(600, within(1e-9));
        assertThat(viewport.screenY(0)).isEqualTo(250, within(1e-9));
    }

    @Test
    void keeps_what_is_under_the_pointer_where_it_is_when_zooming() {
        Viewport before = Viewport.fitting(BOUNDS, 400, 300, NONE);

        Viewport after = before.zoomedAt(123, 45, 3);

        assertThat(after.planeX(123)).isEqualTo(before.planeX(123), within(1e-6));
        assertThat(after.planeY(45)).isEqualTo(before.planeY(45), within(1e-6));
        assertThat(after.metresPerPixel()).isEqualTo(before.metresPerPixel() / 3, within(1e-9));
    }

    @Test
    void moves_the_map_with_the_pointer() {
        Viewport before = Viewport.fitting(BOUNDS, 400, 300, NONE);

        Viewport after = before.movedBy(30, -20);

        assertThat(after.screenX(3000)).isEqualTo(before.screenX(3000) + 30, within(1e-9));
        assertThat(after.screenY(1000)).isEqualTo(before.screenY(1000) - 20, within(1e-9));
    }

    @Test
    void shows_something_even_of_an_empty_layer() {
        assertThat(Viewport.fitting(new Envelope(), 400, 300, NONE).metresPerPixel())
                .isPositive();
    }

    @Test
    void refuses_a_scale_that_is_none() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Viewport(0, 0, 0, 10, 10));
        assertThatIllegalArgumentException().isThrownBy(() -> new Viewport(0, 0, Double.NaN, 10, 10));
    }
}
