package org.dateline.view.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.database.Survey;
import org.dateline.maps.MapRequest;
import org.dateline.workspace.PlacesOfSource;
import org.junit.jupiter.api.Test;

/** Symbols and counts of the places of a database have room on the map. */
class PlacesOnMapTest {

    @Test
    void the_name_of_an_area_leaves_room_for_the_count_of_those_of_its_places_that_have_no_symbol() throws Exception {
        PlacesOfSource places = new PlacesOfSource(
                PlacesOfSource.none(new MapRequest(Path.of("maps/balochistan_districts.shp")))
                        .map(),
                List.of("quetta", "gwadar"),
                new int[] {0, 0, 1, -1},
                List.of("Quetta", "Old Quarter", "Port", "Elsewhere"),
                Map.of("Port", new Survey.Position(25.12, 25.12, 62.33, 62.33)));

        MapLayers layers =
                new PlacesOnMap(places, MapLayers.NONE.reach()).on(MapLayers.NONE, new long[] {40, 60, 7, 1});

        assertThat(layers.counted()).isEqualTo(Map.of("quetta", 100L));
    }
}
