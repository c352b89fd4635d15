package org.dateline.control.map.content;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MapPaletteTest {

    static MapPalette[] palettes() {
        return new MapPalette[] {MapPalette.LIGHT, MapPalette.DARK};
    }

    /** Contrast ratio after WCAG 2.1, 1.4.3. */
    private static double contrast(Color one, Color other) {
        double lighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (lighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.03928 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void sets_names_off_from_every_ground_as_wcag_aa_asks_of_text(MapPalette palette) {
        assertThat(contrast(palette.text(), palette.area())).isGreaterThan(4.5);
        assertThat(contrast(palette.text(), palette.halo())).isGreaterThan(4.5);
        assertThat(contrast(palette.contextText(), palette.halo())).isGreaterThan(4.5);
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void sets_symbols_off_from_their_halo_as_wcag_aa_asks_of_graphics(MapPalette palette) {
        assertThat(palette.categories())
                .allSatisfy(
                        colour -> assertThat(contrast(colour, palette.halo())).isGreaterThan(3));
    }

    @ParameterizedTest
    @MethodSource("palettes")
    void shades_grow_steadily_away_from_the_ground(MapPalette palette) {
        for (int i = 1; i < palette.shades().size(); i++) {
            assertThat(contrast(palette.shades().get(i), palette.area()))
                    .isGreaterThan(contrast(palette.shades().get(i - 1), palette.area()));
        }
    }
}
