package org.dateline.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

/** Which points of the earth a map of areas shows unless one looks beyond it. */
class MapReachTest {

    private static MapReach of(Envelope... areas) {
        return MapReach.of(new MapLayer(
                "map",
                Arrays.stream(areas)
                        .map(area -> new MapFeature(
                                "1", "Area", List.of(), null, null, new GeometryFactory().toGeometry(area)))
                        .toList()));
    }

    @ParameterizedTest
    @CsvSource({
        "67.0, 30.2, true",
        "67.01, 24.86, true",
        "70.9, 32.9, true",
        "71.1, 30, false",
        "69.2, 34.5, false",
        "139.7, 35.7, false",
        "-0.1, 51.5, false"
    })
    void a_tenth_of_the_longer_side_around_the_areas_belongs_to_it(double longitude, double latitude, boolean held) {
        assertThat(of(new Envelope(60, 70, 25, 32)).holds(longitude, latitude)).isEqualTo(held);
    }

    @ParameterizedTest
    @CsvSource({"178.4, -18.1, true", "-179.9, -17, true", "181, -17, true", "-175, -17, false", "0, -17, false"})
    void on_both_sides_of_the_180th_meridian_longitude_is_a_circle(double longitude, double latitude, boolean held) {
        MapReach fiji = of(new Envelope(177, 180, -19, -16), new Envelope(-180, -178.5, -19, -16));

        assertThat(fiji.holds(longitude, latitude)).isEqualTo(held);
    }

    @Test
    void a_map_of_the_whole_world_holds_all_of_it_and_one_without_areas_too() {
        assertThat(of(new Envelope(-180, 180, -90, 90)).holds(-180, 90)).isTrue();
        assertThat(of().holds(12, 34)).isTrue();
    }
}
