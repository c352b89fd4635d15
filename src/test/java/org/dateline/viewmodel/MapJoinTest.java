package org.dateline.viewmodel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.geo.MapFeature;
import org.dateline.geo.MapLayer;
import org.dateline.problem.Problem;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.GeometryFactory;

class MapJoinTest {

    private static MapFeature area(String id, String name) {
        return new MapFeature(id, name, List.of(), null, null, new GeometryFactory().createPolygon());
    }

    @Test
    void names_the_place_without_a_feature_and_the_nearest_features() throws Exception {
        MapLayer map =
                new MapLayer("map", List.of(area("zhob", "Zhob"), area("nushki", "Nushki"), area("quetta", "Quetta")));

        List<Problem> problems =
                MapJoin.problems("three-days.json", Fixtures.threeDays().dataset(), map);

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("three-days.json");
            assertThat(problem.message()).contains("\"noshki\"");
            assertThat(problem.expected()).startsWith("a feature of the map, such as nushki");
            assertThat(problem.found()).isEqualTo("noshki");
        });
    }
}
