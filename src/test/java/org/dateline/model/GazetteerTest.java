package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerTest {

    private static Place place(String id, String name, @Nullable String parent, String... otherNames) {
        return new Place(id, name, List.of(otherNames), "district", parent, null, null, null);
    }

    private final Gazetteer gazetteer = new Gazetteer(Catalog.of(List.of(
            place("balochistan", "Balochistan", null),
            place("gwadar", "Gwadar", "balochistan"),
            place("pasni", "Pasni", "gwadar"),
            place("noshki", "Noshki", "balochistan", "Nushki"))));

    @ParameterizedTest
    @ValueSource(strings = {"noshki", "Noshki", "Nushki", "NUSHKI", " nushki "})
    void finds_a_place_by_id_name_and_other_spellings_whatever_their_case(String spelling) {
        assertThat(gazetteer.find(spelling)).map(Place::id).contains("noshki");
    }

    @Test
    void finds_nothing_for_what_is_no_spelling() {
        assertThat(gazetteer.find("Nosh")).isEmpty();
    }

    @Test
    void a_place_stands_for_what_lies_in_it() {
        assertThat(gazetteer.within("gwadar")).containsExactly("gwadar", "pasni");
        assertThat(gazetteer.within("gwadar").contains("pasni")).isTrue();
        assertThat(gazetteer.within("gwadar").contains("noshki")).isFalse();
        assertThat(gazetteer.within("gwadar").contains("nowhere")).isFalse();
        assertThat(gazetteer.within("pasni")).containsExactly("pasni");
        assertThat(gazetteer.within("nowhere")).isEmpty();
        assertThat(gazetteer.withAncestors("pasni")).containsExactly("pasni", "gwadar", "balochistan");
    }

    @Test
    void places_that_lie_in_one_another_end_the_chain() {
        Gazetteer ring = new Gazetteer(Catalog.of(List.of(place("a", "A", "b"), place("b", "B", "a"))));

        assertThat(ring.withAncestors("a")).containsExactly("a", "b");
        assertThat(ring.within("a")).containsExactly("a", "b");
    }
}
