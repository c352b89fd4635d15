package org.dateline.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.sf.geographiclib.Geodesic;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class ProjectionTest {

    private static final Envelope BALOCHISTAN = new Envelope(60.6, 70.3, 24.9, 32.1);
    private final Projection projection = Projection.fittedTo(BALOCHISTAN);

    private double distance(double lon1, double lat1, double lon2, double lat2) {
        return Math.hypot(
                projection.x(lon2, lat2) - projection.x(lon1, lat1),
                projection.y(lon2, lat2) - projection.y(lon1, lat1));
    }

    @Test
    void measures_the_way_from_quetta_to_gwadar_within_two_percent_of_the_geodesic() {
        double geodesic = Geodesic.WGS84.Inverse(30.18, 66.99, 25.12, 62.32).s12;

        assertThat(distance(66.99, 30.18, 62.32, 25.12)).isCloseTo(geodesic, within(geodesic * 0.02));
    }

    @Test
    void leaves_the_geometry_it_projects_as_it_was() {
        Geometry line = new GeometryFactory()
                .createLineString(new Coordinate[] {new Coordinate(62, 25), new Coordinate(67, 30)});

        Geometry projected = projection.project(line);

        assertThat(line.getCoordinates()[0]).isEqualTo(new Coordinate(62, 25));
        assertThat(projected.getCoordinates()[1]).isEqualTo(new Coordinate(projection.x(67, 30), projection.y(67, 30)));
    }
}
