package org.dateline.query.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.dateline.query.shape.DrawnShape.Corner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

class DrawnShapeTest {

    private static DrawnShape shape(String text) {
        return DrawnShape.parse(text).orElseThrow(() -> new AssertionError(text));
    }

    @Test
    void is_written_as_it_is_read_to_a_metre() {
        String text = "66.5,29.5;67.12346,-29;67,30;unplaced";

        assertThat(shape(text)).hasToString(text);
        assertThat(shape("66.5,29.5; 67.123456,-29.000 ;67,30;unplaced")).isEqualTo(shape(text));
        assertThat(shape("0,-0.000001;1,0;1,1")).hasToString("0,0;1,0;1,1");
        assertThat(shape(text)).isNotEqualTo(shape("66.5,29.5;67.12346,-29;67,30"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "66,29",
                "66,29;67,29",
                "66,29;67,29;unplaced",
                "66,29;67,29;67,30;",
                "66,29;67,29;67,30;all",
                "66;67;68",
                "66,29;67,29;67,91",
                "66,29;67,29;181,30",
                "66,29;67,29;NaN,30",
                "66,29;67,29;1e1,30",
                "66,29,1;67,29,1;67,30,1"
            })
    void reads_nothing_else(String text) {
        assertThat(DrawnShape.parse(text)).isEmpty();
    }

    @Test
    void has_no_more_corners_than_a_line_can_say() {
        List<Corner> many = IntStream.rangeClosed(0, DrawnShape.MOST)
                .mapToObj(i -> new Corner(i / 10.0, i % 2))
                .toList();

        assertThatThrownBy(() -> new DrawnShape(many, false)).isInstanceOf(IllegalArgumentException.class);
        DrawnShape most = new DrawnShape(many.subList(0, DrawnShape.MOST), false);
        assertThat(DrawnShape.parse(most.toString())).contains(most);
        assertThat(DrawnShape.parse(most + ";0,5")).isEmpty();
    }

    @Test
    void holds_what_lies_within_and_on_its_edges_which_are_straight_in_degrees() {
        DrawnShape box = shape("60,50;80,50;80,60;60,60");

        assertThat(box.holds(70, 55)).isTrue();
        assertThat(box.holds(70, 50)).isTrue();
        assertThat(box.holds(60, 60)).isTrue();
        // A great circle between the lower corners would go north of this
        assertThat(box.holds(70, 50.01)).isTrue();
        assertThat(box.holds(70, 49.99)).isFalse();
        assertThat(box.holds(81, 55)).isFalse();
    }

    @Test
    void holds_the_same_as_a_polygon_of_the_plane_does() {
        Random random = new Random(7);
        GeometryFactory plane = new GeometryFactory();
        Coordinate[] ring = {
            new Coordinate(10, 0),
            new Coordinate(60, 5),
            new Coordinate(35, 20),
            new Coordinate(70, 60),
            new Coordinate(5, 40),
            new Coordinate(10, 0)
        };
        Polygon polygon = plane.createPolygon(ring);
        DrawnShape shape = shape("10,0;60,5;35,20;70,60;5,40");

        for (int i = 0; i < 2000; i++) {
            Coordinate point = new Coordinate(random.nextDouble() * 80, random.nextDouble() * 70);
            assertThat(shape.holds(point.x, point.y))
                    .as(point.toString())
                    .isEqualTo(polygon.covers(plane.createPoint(point)));
        }
    }

    @Test
    void goes_the_nearer_way_around_the_earth() {
        DrawnShape pacific = shape("170,-10;-170,-10;-170,10;170,10");

        assertThat(pacific.holds(180, 0)).isTrue();
        assertThat(pacific.holds(-180, 0)).isTrue();
        assertThat(pacific.holds(-175, 0)).isTrue();
        assertThat(pacific.holds(175, 0)).isTrue();
        assertThat(pacific.holds(0, 0)).isFalse();
        assertThat(pacific.holds(165, 0)).isFalse();
    }

    @Test
    void holds_the_pole_that_it_goes_around() {
        DrawnShape arctic = shape("0,70;90,70;180,70;-90,70");
        DrawnShape antarctic = shape("0,-70;-90,-70;180,-70;90,-70");

        for (double longitude : new double[] {-180, -135, -45, 0, 45, 135, 180}) {
            assertThat(arctic.holds(longitude, 80)).isTrue();
            assertThat(arctic.holds(longitude, 90)).isTrue();
            assertThat(arctic.holds(longitude, 69)).isFalse();
            assertThat(antarctic.holds(longitude, -80)).isTrue();
            assertThat(antarctic.holds(longitude, -69)).isFalse();
        }
    }

    @Test
    void where_its_edges_cross_what_lies_within_twice_is_outside() {
        DrawnShape bow = shape("0,0;10,10;10,0;0,10");

        assertThat(bow.holds(1, 5)).isTrue();
        assertThat(bow.holds(9, 5)).isTrue();
        assertThat(bow.holds(5, 9)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "66,29;68,29;68,31;66,31 | false",
                "66,29;68,31;68,29;66,31 | true",
                "170,10;-170,10;-170,20;170,20 | false",
                "170,10;-170,20;-170,10;170,20 | true",
                "0,70;90,70;180,70;-90,70 | false"
            })
    void knows_whether_its_edges_cross(String corners, boolean cross) {
        DrawnShape shape = DrawnShape.parse(corners).orElseThrow();

        assertThat(shape.crossesItself()).isEqualTo(cross);
    }

    @Test
    void holds_what_edges_that_cross_enclose_once_and_not_what_they_enclose_twice() {
        DrawnShape star = DrawnShape.parse("0,10;6,-8;-9.5,3;9.5,3;-6,-8").orElseThrow();

        assertThat(star.crossesItself()).isTrue();
        assertThat(star.holds(0, 8)).as("in a point of the star").isTrue();
        assertThat(star.holds(0, 0)).as("in its middle").isFalse();
    }
}
