package org.dateline.control.map.plane;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.dateline.geo.MapFeature;
import org.dateline.geo.MapLayer;
import org.dateline.geo.Outline;
import org.dateline.geo.Projection;
import org.dateline.geo.Viewport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class ProjectedLayerTest {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final Projection PROJECTION = Projection.cylindrical(new Envelope(0, 10, 20, 30));

    private final Random random = new Random(11);
    private final List<MapFeature> features = features();
    private final ProjectedLayer layer = ProjectedLayer.of(new MapLayer("areas", features), PROJECTION);

    /** Stars of all sizes, one over the other, every third with a hole. */
    private List<MapFeature> features() {
        List<MapFeature> stars = new ArrayList<>();
        for (int number = 0; number < 300; number++) {
            double size = Math.pow(10, -random.nextDouble() * 5);
            double x = random.nextDouble() * 10;
            double y = 20 + random.nextDouble() * 10;
            Geometry star = FACTORY.createPolygon(star(x, y, size));
            Geometry hole = FACTORY.createPoint(new Coordinate(x, y)).buffer(size / 5);
            stars.add(feature("star-" + number, number % 3 == 0 ? star.difference(hole) : star));
        }
        return stars;
    }

    private Coordinate[] star(double x, double y, double size) {
        int points = 7 + random.nextInt(200);
        Coordinate[] ring = new Coordinate[points + 1];
        for (int i = 0; i < points; i++) {
            double radius = size * (0.5 + random.nextDouble() / 2);
            double angle = 2 * Math.PI * i / points;
            ring[i] = new Coordinate(x + radius * Math.cos(angle), y + radius * Math.sin(angle));
        }
        ring[points] = ring[0];
        return ring;
    }

    private static MapFeature feature(String id, Geometry geometry) {
        return new MapFeature(id, id, List.of(), null, null, geometry);
    }

    private static Viewport fitted(ProjectedLayer layer) {
        return Viewport.fitting(layer.bounds(), 1600, 1000, new Viewport.Insets(26, 26, 36, 26));
    }

    @Test
    void finds_the_same_area_under_a_point_as_a_search_through_all() {
        for (int trial = 0; trial < 2000; trial++) {
            double lon = random.nextDouble() * 11;
            double lat = 20 + random.nextDouble() * 11;
            Geometry degrees = FACTORY.createPoint(new Coordinate(lon, lat));
            Coordinate point = PROJECTION.project(lon, lat);

            Optional<String> expected = features.stream()
                    .filter(feature -> feature.geometry().intersects(degrees))
                    .map(MapFeature::id)
                    .findFirst();

            assertThat(layer.at(point.x, point.y).map(ProjectedFeature::id)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 1, 4, 30, 1000})
    void sees_the_same_areas_as_a_search_through_all_in_the_order_of_the_layer(double zoom) {
        for (int trial = 0; trial < 50; trial++) {
            Viewport viewport = fitted(layer)
                    .zoomedAt(800, 500, zoom)
                    .movedBy(random.nextInt(1000) * zoom - 500 * zoom, random.nextInt(1000) * zoom - 500 * zoom);

            assertThat(layer.visible(viewport))
                    .isEqualTo(layer.features().stream()
                            .filter(feature -> feature.outline().isVisible(viewport))
                            .toList());
        }
    }

    @Test
    void draws_something_of_every_feature_where_all_of_it_is_on_the_screen() {
        Viewport viewport = fitted(layer);

        assertThat(layer.features()).allSatisfy(feature -> {
            List<double[]> drawn = feature.outline().at(viewport.metresPerPixel());
            assertThat(drawn)
                    .isNotEmpty()
                    .allSatisfy(ring ->
                            assertThat(ring).hasSizeGreaterThanOrEqualTo(8).doesNotContain(Double.NaN));
        });
    }

    @Test
    void winds_the_land_as_its_areas_together_do() {
        double areas =
                layer.features().stream().mapToDouble(ProjectedFeature::area).sum();

        assertThat(layer.land().stream().mapToDouble(Outline::area).sum()).isCloseTo(areas, within(areas * 1e-9));
    }

    @Test
    void finds_by_id() {
        assertThat(layer.find("star-7").map(ProjectedFeature::id)).contains("star-7");
        assertThat(layer.find("moon")).isEmpty();
    }

    @Test
    void finds_the_middle_of_an_area_with_a_simpler_outline_as_exactly_as_with_the_whole() {
        for (ProjectedFeature feature : layer.features()) {
            Geometry plane = PROJECTION.project(
                    features.get(layer.features().indexOf(feature)).geometry());
            double size = Math.max(feature.bounds().getWidth(), feature.bounds().getHeight());
            double exact = new MaximumInscribedCircle(plane, size / 1000)
                    .getRadiusLine()
                    .getLength();

            assertThat(feature.innerRadius()).isCloseTo(exact, within(size / 80));
            assertThat(feature.innerRadius())
                    .isLessThanOrEqualTo(Math.min(
                                    feature.bounds().getWidth(),
                                    feature.bounds().getHeight())
                            / 2
                            * 1.02);
            assertThat(feature.contains(feature.middle().x, feature.middle().y)).isTrue();
        }
    }

    @Test
    void leaves_out_points_that_the_projection_does_not_reach() throws ParseException {
        Projection half = new Projection() {
            @Override
            public Coordinate project(double longitude, double latitude) {
                return longitude < 0 ? new Coordinate(Double.NaN, Double.NaN) : new Coordinate(longitude, latitude);
            }

            @Override
            public Coordinate unproject(double x, double y) {
                return new Coordinate(x, y);
            }
        };
        MapLayer world = new MapLayer(
                "world",
                List.of(
                        feature("partly", new WKTReader().read("POLYGON((-5 0, 5 0, 9 9, 5 10, -5 10, -5 0))")),
                        feature("nowhere", new WKTReader().read("POLYGON((-5 0, -1 0, -1 9, -5 0))"))));

        ProjectedLayer reached = ProjectedLayer.of(world, half);

        assertThat(reached.features().get(0).outline().lines()).hasSize(1);
        assertThat(reached.features().get(0).area()).isCloseTo(60, within(1.0));
        assertThat(reached.features().get(1).outline().lines()).isEmpty();
        assertThat(reached.features().get(1).innerRadius()).isZero();
        assertThat(reached.at(-3, 3)).isEmpty();
        assertThat(reached.bounds()).isEqualTo(new Envelope(1, 9, 0, 10));
    }

    @Test
    void is_empty_without_features() {
        ProjectedLayer none = ProjectedLayer.of(MapLayer.empty("none"), PROJECTION);

        assertThat(none.features()).isEmpty();
        assertThat(none.land()).isEmpty();
        assertThat(none.bounds().isNull()).isTrue();
        assertThat(none.at(0, 0)).isEmpty();
        assertThat(none.visible(new Viewport(0, 0, 1000, 100, 100))).isEmpty();
    }
}
