package org.dateline.maps;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.maps.layer.LayerOrigin;
import org.dateline.maps.layer.RawLayer;
import org.dateline.maps.layer.RawLayer.RawFeature;
import org.dateline.maps.layer.RawLayer.Reference;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FieldChooserTest {

    private static final WantedWords WORDS = new WantedWords(
            Set.of("noshki", "kech"), Set.of("Noshki", "Nushki", "Kech"), word -> word.toLowerCase(Locale.ROOT));

    @Test
    void takes_the_fields_that_are_called_so_in_any_case() throws Exception {
        RawLayer layer =
                layer(List.of("ID", "Name", "KIND", "Parent", "Alt_Names"), List.of("1", "Noshki", "", "", ""));

        assertThat(choose(layer, null, null))
                .isEqualTo(new Choice(
                        new LayerFields(
                                "ID",
                                "Name",
                                List.of("Alt_Names"),
                                List.of(),
                                "KIND",
                                "Parent",
                                List.of(),
                                null,
                                List.of()),
                        List.of()));
    }

    @Test
    void finds_names_by_their_values_and_says_so() throws Exception {
        RawLayer layer = layer(
                List.of("NAME_0", "NAME_1", "NAME_2"),
                List.of("Pakistan", "Kech", "NOSHKI"),
                List.of("Pakistan", "Kech", "KECH"));

        assertThat(choose(layer, null, null))
                .isEqualTo(
                        new Choice(
                                new LayerFields(
                                        "NAME_2",
                                        "NAME_2",
                                        List.of(),
                                        List.of(),
                                        null,
                                        null,
                                        List.of("NAME_0", "NAME_1"),
                                        null,
                                        List.of()),
                                List.of(
                                        "the layer has no field \"id\"; \"NAME_2\" is taken, where 2 values are looked for",
                                        "the layer has no field \"name\"; \"NAME_2\" is taken, where 2 values are looked for")));
    }

    @Test
    void takes_ids_where_they_stand_to_the_letter() throws Exception {
        RawLayer layer = layer(List.of("district", "code"), List.of("Noshki", "noshki"), List.of("Kech", "kech"));

        assertThat(choose(layer, null, null).fields())
                .isEqualTo(new LayerFields(
                        "code", "district", List.of(), List.of(), null, null, List.of(), null, List.of()));
    }

    @Test
    void prefers_names_that_are_looked_for_to_names_that_are_not() throws Exception {
        RawLayer layer =
                layer(List.of("id", "name", "name_en"), List.of("1", "\u0646\u0648\u0634\u06a9\u06cc", "Noshki"));

        assertThat(choose(layer, null, null))
                .isEqualTo(new Choice(
                        new LayerFields(
                                "id", "name_en", List.of("name"), List.of(), null, null, List.of(), null, List.of()),
                        List.of("nothing is looked for in the field \"name\"; for names \"name_en\" is taken, where 1"
                                + " value is looked for")));
    }

    @Test
    void other_names_of_areas_are_never_what_they_are_called() throws Exception {
        RawLayer layer = layer(List.of("id", "name", "alt_names"), List.of("1", "Bavaria", "Noshki; Nushki"));

        assertThat(choose(layer, null, null).fields().name()).isEqualTo("name");
        assertThat(choose(layer, null, null).problems()).isEmpty();
    }

    @Test
    void keeps_names_in_which_nothing_is_looked_for_if_there_are_no_better() throws Exception {
        RawLayer layer = layer(List.of("id", "name"), List.of("1", "Bavaria"));

        assertThat(choose(layer, null, null))
                .isEqualTo(new Choice(
                        new LayerFields("id", "name", List.of(), List.of(), null, null, List.of(), null, List.of()),
                        List.of()));
    }

    @Test
    void takes_the_fields_that_the_user_names() throws Exception {
        RawLayer layer = layer(List.of("id", "name", "PCODE", "name_en"), List.of("1", "Noshki", "PK21", "Nushki"));

        assertThat(choose(layer, "pcode", "NAME_EN"))
                .isEqualTo(new Choice(
                        new LayerFields(
                                "PCODE",
                                "name_en",
                                List.of("name"),
                                List.of("PCODE"),
                                null,
                                null,
                                List.of(),
                                null,
                                List.of()),
                        List.of()));
    }

    @Test
    void finds_the_fields_with_numbers_of_inhabitants() throws Exception {
        RawLayer layer = layer(List.of(
                "id",
                "name",
                "POP_EST",
                "POP_RANK",
                "population_density",
                "Einwohner",
                "t_pop_2020",
                "popup",
                "pop_year"));

        assertThat(choose(layer, null, null).fields().inhabitants())
                .containsExactly("POP_EST", "Einwohner", "t_pop_2020");
    }

    @Test
    void refuses_a_field_that_is_not_there_and_names_those_that_are() {
        assertThatThrownBy(() -> choose(layer(List.of("NAME_1", "NAME_2"), List.of("a", "b")), "NAME_3", null))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage("areas.shp: there is no field \"NAME_3\"; there are NAME_1, NAME_2");
        assertThatThrownBy(() -> choose(layer(List.of()), null, "name"))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessage("areas.shp: there is no field \"name\"; there are none");
    }

    @Test
    void reads_whole_numbers_as_ids_without_a_fraction() {
        RawFeature feature = new RawFeature(1, Map.of("id", 42.0, "area", 1.5), null);

        assertThat(feature.text("id")).isEqualTo("42");
        assertThat(feature.text("area")).isEqualTo("1.5");
    }

    private record Choice(LayerFields fields, List<String> problems) {}

    private static Choice choose(RawLayer layer, @Nullable String id, @Nullable String name)
            throws UnreadableFileException {
        List<Problem> problems = new ArrayList<>();
        FieldChooser chooser = new FieldChooser("areas.shp", layer, WORDS, problems);
        LayerFields fields = chooser.choose(id, name);
        return new Choice(fields, problems.stream().map(Problem::message).toList());
    }

    @SafeVarargs
    private static RawLayer layer(List<String> fields, List<String>... rows) {
        List<RawFeature> features = new ArrayList<>();
        for (List<String> row : rows) {
            Map<String, Object> attributes = new LinkedHashMap<>();
            for (int i = 0; i < fields.size(); i++) {
                attributes.put(fields.get(i), row.get(i));
            }
            features.add(new RawFeature(features.size() + 1, attributes, null));
        }
        return new RawLayer("areas", fields, features, Reference.DEGREES, LayerOrigin.NONE, List.of());
    }
}
