package org.dateline.intake.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.List;
import org.dateline.edit.document.DocumentText;
import org.dateline.geo.MapFeature;
import org.dateline.geo.MapLayer;
import org.dateline.model.Catalog;
import org.dateline.model.Place;
import org.dateline.propose.MapPlaces;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.GeometryFactory;

class KnownTest {

    private static final MapLayer MAP =
            new MapLayer("map", List.of(area("SN.1", "Saint-Louis"), area("SN.2", "Matam"), area("SN.3", "Thiès")));

    private static MapFeature area(String id, String name) {
        return new MapFeature(id, name, List.of(), null, null, new GeometryFactory().createPolygon());
    }

    private static Place joined(String id, String feature) {
        return new Place(id, id, List.of(), "region", null, feature, null, null);
    }

    @Test
    void places_have_the_areas_that_they_have_on_the_map_that_is_open() throws Exception {
        DocumentText document = DocumentText.parse("""
                { "places": [ { "id": "louis", "name": "St. Louis", "kind": "region", "feature": "of-another-map" },
                              { "id": "matam", "name": "Matam", "kind": "region" },
                              { "id": "new", "name": "Podor", "kind": "town" } ] }
                """, "data.json");

        Known known = Known.of(
                document,
                "sixth",
                new MapPlaces(MAP),
                Catalog.of(List.of(joined("louis", "SN.1"), joined("matam", "SN.2"))),
                ZoneOffset.UTC);

        assertThat(known.placeList())
                .extracting(place -> place.name() + " " + place.feature())
                .as("and no area is offered that a place is, whatever that is called")
                .containsExactly("St. Louis SN.1", "Matam SN.2", "Podor null", "Thiès SN.3");
    }
}
