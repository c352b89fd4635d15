package org.dateline.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class ProjectionTest {

    private final Projection projection = Projection.cylindrical(new Envelope(60.6, 70.3, 24.9, 32.1));

    @Test
    void goes_there_and_back() {
        Coordinate plane = projection.project(66.99, 30.18);

        assertThat(projection.unproject(plane.x, plane.y).distance(new Coordinate(66.99, 30.18)))
                .isLessThan(1e-9);
    }

    @Test
    void is_true_to_scale_along_its_parallel() {
        Coordinate plane = projection.project(66, 28.5);

        assertThat(projection.scaleAt(plane.x, plane.y)).isCloseTo(1, within(1e-6));
    }

    @Test
    void leaves_the_geometry_it_projects_as_it_was() {
        Geometry line = new GeometryFactory()
                .createLineString(new Coordinate[] {new Coordinate(62, 25), new Coordinate(67, 30)});

        Geometry projected = projection.project(line);

        assertThat(line.getCoordinates()[0]).isEqualTo(new Coordinate(62, 25));
        assertThat(projected.getCoordinates()[projected.getNumPoints() - 1]).isEqualTo(projection.project(67, 30));
    }

    @Test
    void a_long_edge_bends_and_has_the_same_points_whichever_way_it_is_gone() {
        Projection bent = new Projection() {
            @Override
            public Coordinate project(double longitudeDegrees, double latitudeDegrees) {
                return new Coordinate(longitudeDegrees, latitudeDegrees + longitudeDegrees * longitudeDegrees);
            }

            @Override
            public Coordinate unproject(double x, double y) {
                return new Coordinate(x, y - x * x);
            }
        };
        Geometry line = new GeometryFactory()
                .createLineString(new Coordinate[] {new Coordinate(0.1, 1.3), new Coordinate(7.7, 0.7)});

        Geometry there = bent.project(line);
        Geometry back = bent.project(line.reverse());

        assertThat(there.getNumPoints()).isEqualTo(5);
        assertThat(back.reverse().getCoordinates()).isEqualTo(there.getCoordinates());
    }
}
