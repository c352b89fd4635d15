package org.dateline.areas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CountriesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BJ | BJ",
                "NER | NE",
                "ben | BJ",
                "Benin | BJ",
                "Bénin | BJ",
                "Niger | NE",
                "Republic of Benin | BJ",
                "Kingdom of Bahrain | BH",
                "Allemagne | DE",
                "Deutschland | DE",
                "Россия | RU",
                "پاکستان | PK",
                "السودان | SD",
                "Ivory Coast | CI",
                "Côte d'Ivoire | CI",
                "Democratic Republic of the Congo | CD",
                "Congo, Democratic Republic of the | CD",
                "Republic of the Congo | CG",
                "Republic of Korea | KR",
                "Democratic People's Republic of Korea | KP",
                "Republic of China | TW",
                "Iran (Islamic Republic of) | IR",
                "Trinidad & Tobago | TT",
                "Kosovo | XK"
            })
    void finds_a_country_by_its_code_and_by_its_names(String name, String code) {
        assertThat(Countries.find(name)).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ner", "Ba", "Balochistan", "Quetta", "QQ", "Korean Peninsula", ""})
    void what_is_no_country_is_none(String name) {
        assertThat(Countries.find(name)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"BJ, Benin", "DE, Deutschland", "NE, Niger"})
    void says_what_a_map_may_call_a_country(String code, String name) {
        assertThat(Countries.names(code)).contains(name);
    }
}
