package org.dateline.control.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class StretchTest {

    /** Bounds are kept with the precision of a float. */
    private static final Offset<Double> ROUNDING = offset(1e-3);

    private final Stretch stretch = new Stretch("stretch");

    private List<Bounds> pieces() {
        return stretch.nodes().stream()
                .filter(Node::isVisible)
                .map(Node::getBoundsInLocal)
                .toList();
    }

    @Property(seed = "20260201")
    void covers_all_between_its_ends_once(
            @ForAll @DoubleRange(min = 0, max = 2000) double from,
            @ForAll @DoubleRange(min = 0, max = 2000) double to) {
        stretch.place(from, to, 10, 5);

        double at = from;
        for (Bounds piece : pieces()) {
            assertThat(piece.getMinX()).isCloseTo(at, ROUNDING);
            at = piece.getMaxX();
        }
        assertThat(at).isCloseTo(Math.max(from, to), ROUNDING);
    }

    @Test
    void changes_only_at_the_end_that_moves() {
        stretch.place(100, 500, 10, 5);
        List<Bounds> before = pieces();

        stretch.place(100, 503, 10, 5);

        assertThat(pieces()).hasSize(3);
        assertThat(pieces().subList(0, 2)).isEqualTo(before.subList(0, 2));
        assertThat(pieces().get(2).getMinX()).isEqualTo(448);
        assertThat(pieces().get(2).getMaxX()).isEqualTo(503);
    }
}
