package org.dateline.evidence.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.evidence.text.PlaceNames.Named;
import org.dateline.model.Place;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class PlaceNamesTest {

    private static final PlaceNames NAMES = new PlaceNames(List.of(
            place("gwadar", "Gwadar"),
            place("port", "Gwadar Port"),
            place("quetta", "Quetta"),
            place("quetta-city", "Quetta City", "Quetta"),
            place("hub", "Hub"),
            place("dera", "Dera Murad Jamali", "D. M. Jamali"),
            place("urdu", "\u06a9\u0648\u0626\u0679\u06c1")));

    @Test
    void finds_names_in_the_order_of_the_text_as_it_spells_them() {
        assertThat(in("From HUB to Gwadar and Gwadar's sea")).containsExactly("HUB", "Gwadar", "Gwadar");
    }

    @Test
    void the_longest_name_that_stands_there_is_meant() {
        assertThat(NAMES.in("Gwadar Port")).containsExactly(new Named(List.of("port"), "Gwadar Port"));
        assertThat(NAMES.in("Gwadar Ports")).containsExactly(new Named(List.of("gwadar"), "Gwadar"));
    }

    @Test
    void a_name_is_no_part_of_a_word_and_has_its_capital_letter() {
        assertThat(in("Gwadari, Hubs and the hub of it")).isEmpty();
    }

    @Test
    void places_that_are_spelled_alike_come_together() {
        assertThat(NAMES.in("in Quetta")).containsExactly(new Named(List.of("quetta", "quetta-city"), "Quetta"));
    }

    @Test
    void finds_names_with_marks_and_in_any_script() {
        assertThat(in("at D. M. Jamali (\u06a9\u0648\u0626\u0679\u06c1)"))
                .containsExactly("D. M. Jamali", "\u06a9\u0648\u0626\u0679\u06c1");
    }

    private static List<String> in(String text) {
        return NAMES.in(text).stream().map(Named::spelling).toList();
    }

    private static Place place(String id, String name, String... others) {
        return new Place(id, name, List.of(others), "town", null, null, null, null);
    }
}
