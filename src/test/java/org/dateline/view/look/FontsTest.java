package org.dateline.view.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FontsTest {

    private static final float UNITS_PER_EM = 2048;
    private static final double MIN_HOLE = 60;

    /** JavaFX on Linux fills a large or scaled glyph by the even-odd rule: where two contours overlap it has a hole. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "window/Inter-Regular.ttf",
                "window/Inter-SemiBold.ttf",
                "window/Inter-Bold.ttf",
                "window/Inter-Italic.ttf"
            })
    void no_contours_of_a_glyph_overlap_so_that_no_letter_has_holes_in_a_large_picture(String file) throws Exception {
        Font font = font(file);

        List<String> holed = IntStream.range(0, font.getNumGlyphs())
                .filter(glyph -> hasHoles(outline(font, glyph)))
                .mapToObj(glyph -> "glyph " + glyph)
                .toList();

        assertThat(holed).isEmpty();
    }

    private static Font font(String file) throws Exception {
        try (InputStream stream =
                Objects.requireNonNull(Fonts.class.getResourceAsStream("/org/dateline/fonts/" + file))) {
            return Font.createFont(Font.TRUETYPE_FONT, stream).deriveFont(UNITS_PER_EM);
        }
    }

    /** By the width of an alef, which is a stem and nothing else; in quotes it is as upright as elsewhere. */
    @ParameterizedTest
    @ValueSource(strings = {"window/Inter-", "NotoSansArabic-"})
    void letters_of_the_arabic_script_have_three_weights_and_no_slant(String cuts) throws Exception {
        double regular = alef(cuts + "Regular.ttf");

        assertThat(alef(cuts + "SemiBold.ttf")).isGreaterThan(regular).isLessThan(alef(cuts + "Bold.ttf"));
        assertThat(alef("window/Inter-Italic.ttf")).isEqualTo(alef("window/Inter-Regular.ttf"));
    }

    private static double alef(String file) throws Exception {
        Font font = font(file);
        FontRenderContext exact = new FontRenderContext(new AffineTransform(), true, true);
        return font.createGlyphVector(exact, "\u0627")
                .getOutline()
                .getBounds2D()
                .getWidth();
    }

    private static Shape outline(Font font, int glyph) {
        FontRenderContext exact = new FontRenderContext(new AffineTransform(), true, true);
        return font.createGlyphVector(exact, new int[] {glyph}).getOutline();
    }

    private static boolean hasHoles(Shape outline) {
        Path2D evenOdd = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        evenOdd.append(outline.getPathIterator(null), false);
        Path2D nonZero = new Path2D.Double(Path2D.WIND_NON_ZERO);
        nonZero.append(outline.getPathIterator(null), false);
        assertThat(outline.getPathIterator(null).getWindingRule()).isEqualTo(PathIterator.WIND_NON_ZERO);
        Area differing = new Area(nonZero);
        differing.exclusiveOr(new Area(evenOdd));
        // Where coordinates are rounded, contours may cross by a unit
        return squareUnits(differing) > MIN_HOLE;
    }

    private static double squareUnits(Area area) {
        double[] point = new double[6];
        double[] first = new double[2];
        double doubled = 0;
        double x = 0;
        double y = 0;
        for (PathIterator at = area.getPathIterator(null, 0.5); !at.isDone(); at.next()) {
            int kind = at.currentSegment(point);
            double[] next = kind == PathIterator.SEG_CLOSE ? first : point;
            if (kind == PathIterator.SEG_MOVETO) {
                first = new double[] {point[0], point[1]};
            } else {
                doubled += x * next[1] - next[0] * y;
            }
            x = next[0];
            y = next[1];
        }
        return Math.abs(doubled) / 2;
    }
}
