package org.dateline.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.dateline.events.Dataset;
import org.dateline.geo.MapFeature;
import org.dateline.geo.MapLayer;
import org.dateline.model.Catalog;
import org.dateline.model.Place;
import org.dateline.viewmodel.Fixtures;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.GeometryFactory;

class NamedAreasTest {

    private static MapFeature area(String id, String name, String... otherNames) {
        return new MapFeature(id, name, List.of(otherNames), null, null, new GeometryFactory().createPolygon());
    }

    private static Place place(String id, String name, String kind) {
        return new Place(id, name, List.of(), kind, null, null, null, null);
    }

    private static List<String> features(MapLayer areas, Place... places) {
        Dataset some = Fixtures.dataset();
        Dataset dataset = some.toBuilder()
                .places(Catalog.of(List.of(places)))
                .events(List.of())
                .stories(Catalog.of(List.of()))
                .build();
        return NamedAreas.join("data.json", dataset, areas).dataset().places().stream()
                .map(place -> String.valueOf(place.feature()))
                .toList();
    }

    @Test
    void a_district_has_the_area_of_its_name_however_it_is_spelled() {
        MapLayer areas = new MapLayer(
                "map", List.of(area("1", "N\u014dshki", "Nushki"), area("2", "Quetta District"), area("3", "Sibi")));

        assertThat(features(
                        areas,
                        place("nushki", "NUSHKI", "district"),
                        place("quetta", "Quetta", "district"),
                        place("elsewhere", "Elsewhere", "district")))
                .containsExactly("1", "2", "null");
    }

    @Test
    void a_town_has_no_area_and_a_name_that_is_not_unique_has_none() {
        MapLayer areas = new MapLayer("map", List.of(area("1", "Quetta"), area("2", "Sibi"), area("3", "Sibi")));

        assertThat(features(areas, place("quetta", "Quetta", "town"), place("sibi", "Sibi", "district")))
                .containsExactly("null", "null");
        assertThat(features(areas, place("a", "Quetta", "district"), place("b", "Quetta", "district")))
                .isEqualTo(Arrays.asList("null", "null"));
    }
}
