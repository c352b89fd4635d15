package org.dateline.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.assertj.core.api.Assertions.within;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTReader;

@NullMarked
class EarthAreaTest {

    private static final double EQUATOR = 12_308.464;
    private static final double NORTH = 6_216.723;

    private static Geometry shape(String text) throws Exception {
        return new WKTReader().read(text);
    }

    /**
     * The surface between two parallels of WGS 84, over one degree of longitude, worked out apart from this program by the closed formula
     * (Snyder: Map Projections, USGS 1395, formulas 3-11 to 3-13) with Python: 12308.464 and 6216.723 km².
     */
    @Test
    void is_that_between_parallels() throws Exception {
        double atEquator = EarthArea.squareMetres(shape("POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))"));
        double at60 = EarthArea.squareMetres(shape("POLYGON ((10 59.5, 11 59.5, 11 60.5, 10 60.5, 10 59.5))"));

        assertThat(atEquator / 1e6).isCloseTo(EQUATOR, within(EQUATOR * 2e-5));
        assertThat(at60 / 1e6).isCloseTo(NORTH, within(NORTH * 2e-5));
    }

    @Test
    void holes_are_not_part_of_it_and_lines_have_none() throws Exception {
        double whole = EarthArea.squareMetres(shape("POLYGON ((0 0, 0 2, 2 2, 2 0, 0 0))"));
        double hole = EarthArea.squareMetres(shape("POLYGON ((0.5 0.5, 1 0.5, 1 1, 0.5 1, 0.5 0.5))"));
        double both = EarthArea.squareMetres(
                shape("POLYGON ((0 0, 0 2, 2 2, 2 0, 0 0), (0.5 0.5, 1 0.5, 1 1, 0.5 1, 0.5 0.5))"));

        assertThat(both).isCloseTo(whole - hole, offset(1.0));
        assertThat(EarthArea.squareMetres(shape("LINESTRING (0 0, 1 1)"))).isZero();
    }
}
