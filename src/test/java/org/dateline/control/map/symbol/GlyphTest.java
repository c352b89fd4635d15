package org.dateline.control.map.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.dateline.control.map.content.MapPalette;
import org.junit.jupiter.api.Test;

class GlyphTest {

    @Test
    void categories_have_a_shape_each_while_there_are_shapes() {
        assertThat(IntStream.range(0, Glyph.values().length).mapToObj(Glyph::ofCategory))
                .containsExactly(Glyph.values());
    }

    @Test
    void categories_that_share_a_colour_have_other_shapes() {
        int most = Glyph.values().length * Glyph.values().length;

        assertThat(IntStream.range(0, most)
                        .mapToObj(index -> List.of(MapPalette.LIGHT.category(index), Glyph.ofCategory(index))))
                .doesNotHaveDuplicates();
    }

    @Test
    void there_are_shapes_for_any_number_and_for_none() {
        assertThat(Glyph.ofCategory(1_000_000)).isNotNull();
        assertThat(Glyph.ofCategory(-1)).isEqualTo(Glyph.PENTAGON);
    }
}
