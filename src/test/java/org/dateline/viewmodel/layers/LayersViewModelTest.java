package org.dateline.viewmodel.layers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.geo.LayerStyle;
import org.dateline.geo.ReferenceFeature;
import org.dateline.geo.ReferenceLayer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;

class LayersViewModelTest {

    private static final ReferenceLayer TOWNS = layer("towns", "name");
    private static final ReferenceLayer RIVERS = layer("rivers", null);
    private static final ReferenceLayer ROADS = layer("roads", "ref");

    private int changes;
    private final LayersViewModel layers =
            new LayersViewModel(List.of(TOWNS, RIVERS), Optional.empty(), () -> changes++);

    private static ReferenceLayer layer(String id, @Nullable String label) {
        ReferenceFeature feature =
                new ReferenceFeature(new GeometryFactory().createPoint(new Coordinate(67, 30)), Map.of(), 1);
        List<String> fields = label == null ? List.of() : List.of(label);
        return new ReferenceLayer(id, id, fields, label, List.of(feature), "");
    }

    private List<String> drawn(LayersViewModel model) {
        return model.entriesProperty().get().stream()
                .filter(entry -> entry.style().shown())
                .map(LayersViewModel.Entry::id)
                .toList();
    }

    private LayerStyle styleOf(LayersViewModel model, String id) {
        return model.entriesProperty().get().stream()
                .filter(entry -> entry.id().equals(id))
                .map(LayersViewModel.Entry::style)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void begins_as_the_map_comes_water_blue_towns_named() {
        assertThat(drawn(layers)).containsExactly("towns", "rivers");
        assertThat(styleOf(layers, "rivers").colour()).isEqualTo("#5b93bd");
        assertThat(styleOf(layers, "towns").label()).isEqualTo("name");
        assertThat(layers.layering())
                .as("nothing that a view would have to keep")
                .isNull();
    }

    @Test
    void draws_a_layer_above_or_below_and_stays_at_the_ends() {
        layers.move("rivers", true);
        assertThat(drawn(layers)).containsExactly("rivers", "towns");

        layers.move("rivers", true);
        layers.move("towns", false);
        layers.move("unknown", true);

        assertThat(drawn(layers)).containsExactly("rivers", "towns");
        assertThat(changes).isEqualTo(1);
    }

    @Test
    void a_view_keeps_what_is_drawn_and_brings_it_back() {
        layers.restyle("towns", style -> style.withColour("#aa3377").withWidth(3));
        layers.restyle("rivers", style -> style.showing(false));
        Layering kept = layers.layering();
        layers.show((Layering) null);
        assertThat(drawn(layers)).containsExactly("towns", "rivers");

        layers.show(kept);

        assertThat(drawn(layers)).containsExactly("towns");
        assertThat(styleOf(layers, "towns").colour()).isEqualTo("#aa3377");
        assertThat(layers.layering()).isEqualTo(kept);
    }

    @Test
    void what_a_view_has_and_the_map_has_not_is_told_and_left_out() {
        Layering foreign = new Layering(List.of(new Layering.Drawn("roads", new LayerStyle("#a08468", 1, "", true))));

        layers.show(foreign);

        assertThat(drawn(layers)).isEmpty();
        assertThat(layers.missing(foreign)).containsExactly("roads");
    }

    @Test
    void a_layer_that_is_added_lies_on_top_and_the_others_stay_as_they_are() {
        layers.restyle("towns", style -> style.showing(false));
        layers.move("rivers", true);

        LayersViewModel more = new LayersViewModel(List.of(ROADS, TOWNS, RIVERS), Optional.of(layers), () -> {});

        assertThat(drawn(more)).containsExactly("roads", "rivers");
    }
}
