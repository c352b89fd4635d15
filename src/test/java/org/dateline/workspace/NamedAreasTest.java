package org.dateline.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dateline.events.Dataset;
import org.dateline.geo.MapFeature;
import org.dateline.geo.MapLayer;
import org.dateline.model.Catalog;
import org.dateline.model.Place;
import org.dateline.problem.Problem;
import org.dateline.viewmodel.Fixtures;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
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
    void towns_outside_of_the_areas_are_told_and_those_beside_them_are_not() {
        Geometry box = new GeometryFactory().toGeometry(new Envelope(60, 70, 25, 32));
        MapLayer areas = new MapLayer("map", List.of(new MapFeature("1", "Area", List.of(), null, null, box)));
        Dataset dataset = Fixtures.dataset().toBuilder()
                .places(Catalog.of(List.of(
                        new Place("in", "Quetta", List.of(), "town", null, null, 67.0, 30.2),
                        new Place("beside", "Bannu", List.of(), "town", null, null, 70.6, 32.98),
                        new Place("near", "Kabul", List.of(), "city", null, null, 69.2, 34.5),
                        new Place("far", "Sana'a", List.of(), "town", null, null, 44.2, 15.35),
                        new Place("district", "Far district", List.of(), "district", null, null, 10.0, 10.0))))
                .events(List.of())
                .stories(Catalog.of(List.of()))
                .build();

        assertThat(NamedAreas.join("data.json", dataset, areas).problems())
                .extracting(Problem::message)
                .containsOnlyOnce("2 places lie outside the areas of this map: Kabul, Sana'a");
    }

    @Test
    void places_and_areas_that_are_all_called_alike_are_not_tried_with_one_another() {
        List<Place> places = new ArrayList<>();
        List<MapFeature> areas = new ArrayList<>();
        for (int i = 0; i < 1_500; i++) {
            places.add(place("p" + i, "Same name", "district"));
            areas.add(area("a" + i, "Same name"));
        }
        Dataset dataset = Fixtures.dataset().toBuilder()
                .places(Catalog.of(places))
                .events(List.of())
                .stories(Catalog.of(List.of()))
                .build();

        NamedAreas.Joined joined = assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> NamedAreas.join("data.json", dataset, new MapLayer("map", areas)));

        assertThat(joined.dataset().places().stream().map(Place::feature)).containsOnlyNulls();
        assertThat(joined.problems())
                .last()
                .extracting(Problem::message)
                .asString()
                .startsWith("1,400 more places");
    }

    @Test
    void a_hundred_reasons_are_told_and_of_further_ones_how_many_there_are() {
        List<Place> twins = new ArrayList<>();
        List<MapFeature> areas = new ArrayList<>();
        for (int i = 0; i < 130; i++) {
            String name = "Name " + Character.toString('a' + i / 26) + Character.toString('a' + i % 26);
            twins.add(place("p" + i, name, "district"));
            areas.add(area("1-" + i, name));
            areas.add(area("2-" + i, name));
        }
        Dataset dataset = Fixtures.dataset().toBuilder()
                .places(Catalog.of(twins))
                .events(List.of())
                .stories(Catalog.of(List.of()))
                .build();

        List<String> words = NamedAreas.join("data.json", dataset, new MapLayer("map", areas)).problems().stream()
                .map(Problem::message)
                .toList();

        assertThat(words).filteredOn(each -> each.startsWith("the place \"p")).hasSize(100);
        assertThat(words).contains("30 more places are not joined to areas of the map for such reasons");
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
