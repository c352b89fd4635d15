package org.dateline.imports.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.dateline.model.field.FieldType;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a column's values are, judged by all of them. */
@NullMarked
class FieldTallyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            quoteCharacter = '~',
            value = {
                "3, 0, -12, 1.50: NUMBER",
                "1769842200, 99999999999999999999: NUMBER",
                "3, NA, -, 4: NUMBER",
                "3, many: TEXT",
                "007, 12: TEXT",
                "00: TEXT",
                "+3, 4: TEXT",
                "1e5, 2e5: TEXT",
                "1.: TEXT",
                "yes, No, YES: YESNO",
                "true, false: YESNO",
                "Y, N: YESNO",
                "N, N: TEXT",
                "yes, perhaps: TEXT",
                "BLF, BLA: TEXT",
                "Labour; Students, Labour, Students; Women: LIST",
                "Labour|Students, Women|Labour: LIST",
                "a; b;, c; d; a: LIST",
                "a; b | c, a; d: TEXT",
                "\"Front; Northern\"; BLA, BLA; BLF: LIST",
                "\"a | b\"; c, c; d: LIST",
                "\"a; b\", c: TEXT",
                "a;; b, a; b: TEXT",
                "He left; she stayed., She stayed; he left.: TEXT"
            })
    void a_column_is_what_each_of_its_values_is(String cells, FieldType type) {
        assertThat(type(cells.split(", "))).isEqualTo(type);
    }

    private static FieldType type(String... cells) {
        FieldTally tally = new FieldTally();
        Stream.of(cells).map(String::strip).forEach(tally::add);
        return tally.type().orElseThrow();
    }

    @Test
    void addresses_are_of_the_web_and_nothing_else_stands_beside_them() {
        assertThat(type("https://example.org/a;b", "HTTP://example.org")).isEqualTo(FieldType.ADDRESS);
        assertThat(type("https://example.org", "ftp://example.org")).isEqualTo(FieldType.TEXT);
        assertThat(type("see https://example.org")).isEqualTo(FieldType.TEXT);
    }

    @Test
    void a_semicolon_in_one_of_many_values_makes_no_list_unless_a_part_of_it_stands_elsewhere() {
        String[] names =
                Stream.iterate(0, i -> i + 1).limit(30).map(i -> "Name " + i).toArray(String[]::new);

        names[20] = "Someone; else";
        assertThat(type(names)).isEqualTo(FieldType.TEXT);
        names[20] = "Someone; Name 7";
        assertThat(type(names)).isEqualTo(FieldType.LIST);
    }

    @Test
    void a_long_part_is_a_piece_of_a_sentence() {
        assertThat(type("a; " + "long ".repeat(20), "a; b")).isEqualTo(FieldType.TEXT);
    }

    @Test
    void without_a_value_there_is_no_type() {
        FieldTally tally = new FieldTally();
        tally.add("NA");

        assertThat(tally.type()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "assoc_actor_1, Assoc actor 1",
        "actor1, Actor 1",
        "EVENT_ID_CNTY, Event id cnty",
        "ISO, ISO",
        "population_1km, Population 1km",
        "Crowd size, Crowd size"
    })
    void a_name_reads_as_a_person_would_write_it(String column, String name) {
        assertThat(KeptColumns.title(column)).isEqualTo(name);
    }
}
