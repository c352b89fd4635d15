package org.dateline.control.map.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dateline.control.map.plane.ProjectedReference;
import org.dateline.control.map.plane.StyledReference;
import org.dateline.geo.LayerStyle;
import org.dateline.geo.Projection;
import org.dateline.geo.ReferenceFeature;
import org.dateline.geo.ReferenceLayer;
import org.dateline.geo.Viewport;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class ReferenceLabelsTest {

    private static final GeometryFactory SHAPES = new GeometryFactory();
    private static final Projection PROJECTION = Projection.cylindrical(new Envelope(66, 68, 29, 31));
    private static final Coordinate MIDDLE = PROJECTION.project(67, 30);
    /** Some 200 km wide. */
    private static final Viewport VIEW = new Viewport(MIDDLE.x, MIDDLE.y, 400, 500, 400);

    private static ReferenceFeature town(double east, double north, String name, int rank) {
        return new ReferenceFeature(SHAPES.createPoint(new Coordinate(east, north)), Map.of("name", name), rank);
    }

    private static StyledReference styled(String label, ReferenceFeature... features) {
        ReferenceLayer layer = new ReferenceLayer("l", "L", List.of("name"), "name", List.of(features), "");
        return new StyledReference(ProjectedReference.of(layer, PROJECTION), new LayerStyle("#5b93bd", 2, label, true));
    }

    private static List<String> placed(List<Envelope> taken, List<String> names, StyledReference... layers) {
        return new ReferenceLabels(VIEW, taken, names, text -> text.length() * 6)
                .place(List.of(layers)).stream()
                        .map(ReferenceLabels.Label::text)
                        .toList();
    }

    @Test
    void of_two_towns_that_lie_together_the_one_of_the_higher_rank_is_named() {
        StyledReference towns =
                styled("name", town(67, 30, "Small place with a long name", 3), town(67, 30, "Quetta", 1));

        assertThat(placed(List.of(), List.of(), towns).get(0)).isEqualTo("Quetta");
    }

    @Test
    void no_label_lies_on_what_the_map_writes_or_repeats_it() {
        StyledReference towns = styled("name", town(67, 30, "Quetta", 1), town(66.5, 30, "Chaman", 1));
        Envelope around = new Envelope(0, 500, 0, 400);

        assertThat(placed(List.of(around), List.of(), towns)).isEmpty();
        assertThat(placed(List.of(), List.of("quetta"), towns)).containsExactly("Chaman");
    }

    @Test
    void a_layer_without_labels_has_none_and_a_feature_without_a_name_neither() {
        assertThat(placed(List.of(), List.of(), styled("", town(67, 30, "Quetta", 1))))
                .isEmpty();
        assertThat(placed(List.of(), List.of(), styled("name", town(67, 30, "", 1))))
                .isEmpty();
    }

    @Test
    void a_line_is_named_once_where_it_is_seen_and_an_area_in_its_middle() {
        Geometry river = SHAPES.createLineString(
                new Coordinate[] {new Coordinate(60, 30), new Coordinate(67, 30.1), new Coordinate(75, 30)});
        ReferenceFeature one = new ReferenceFeature(river, Map.of("name", "Indus"), 1);
        ReferenceFeature far = new ReferenceFeature(
                SHAPES.createLineString(new Coordinate[] {new Coordinate(80, 10), new Coordinate(81, 10)}),
                Map.of("name", "Ganges"),
                1);
        ReferenceFeature area = new ReferenceFeature(
                SHAPES.toGeometry(new Envelope(66.7, 67.3, 29.3, 29.7)), Map.of("name", "Zone"), 1);

        List<ReferenceLabels.Label> labels = new ReferenceLabels(VIEW, List.of(), List.of(), text -> 30)
                .place(List.of(styled("name", one, one, far, area)));

        assertThat(labels).extracting(ReferenceLabels.Label::text).containsExactlyInAnyOrder("Indus", "Zone");
        ReferenceLabels.Label zone = labels.stream()
                .filter(label -> label.text().equals("Zone"))
                .findFirst()
                .orElseThrow();
        Coordinate middle = PROJECTION.project(67, 29.5);
        assertThat(zone.x()).isCloseTo(VIEW.screenX(middle.x), org.assertj.core.data.Offset.offset(2.0));
        assertThat(zone.y()).isCloseTo(VIEW.screenY(middle.y), org.assertj.core.data.Offset.offset(2.0));
    }

    @Test
    void a_map_of_smaller_scale_has_fewer_ranks() {
        assertThat(ReferenceScale.highestRank(5000)).isEqualTo(1);
        assertThat(ReferenceScale.highestRank(1000)).isEqualTo(2);
        assertThat(ReferenceScale.highestRank(300)).isEqualTo(4);
        assertThat(ReferenceScale.highestRank(20)).isGreaterThan(8);
    }
}
