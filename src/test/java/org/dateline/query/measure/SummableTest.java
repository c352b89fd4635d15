package org.dateline.query.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.events.Dataset;
import org.dateline.model.Catalog;
import org.dateline.model.EventField;
import org.dateline.model.field.FieldType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SummableTest {

    private static EventField field(String name) {
        return new EventField(name.toLowerCase().replaceAll("[^a-z0-9]+", "-"), name, FieldType.NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "latitude",
                "Longitude",
                "lon",
                "Event lat",
                "ActionGeo_Lat",
                "x",
                "geo_precision",
                "where_prec",
                "time_precision",
                "Year",
                "iyear",
                "event year",
                "timestamp",
                "iso",
                "inter1",
                "side_a_new_id",
                "data_id",
                "eventid",
                "country_id",
                "ActorCode",
                "EventRootCode",
                "type_of_violence",
                "attacktype1",
                "priogrid_gid",
                "gwnoa",
                "region",
                "QuadClass",
                "event_clarity"
            })
    void coordinates_codes_exactness_and_dates_are_not_summed(String name) {
        assertThat(Summable.refusal(field(name))).as(name).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fatalities",
                "deaths_a",
                "best",
                "high",
                "low",
                "deaths_civilians",
                "nkill",
                "Killed",
                "population",
                "Deaths this year",
                "siege days",
                "number_of_sources",
                "NumMentions",
                "paid",
                "raid",
                "hostages long held",
                "prisoners",
                "population_1km",
                "2024",
                "Tote"
            })
    void numbers_of_something_are(String name) {
        assertThat(Summable.refusal(field(name))).as(name).isEmpty();
    }

    /** Whoever names such a field by its id behind the word for fields means it. */
    @Test
    void what_is_not_offered_is_summed_where_it_is_named_in_full() {
        Dataset dataset = Dataset.builder()
                .fields(Catalog.of(List.of(field("Latitude"), field("Dead"))))
                .build();

        assertThat(Quantity.of(dataset)).containsExactly(Quantity.field("dead"));
        assertThat(Quantity.named(dataset, "latitude")).isEmpty();
        assertThat(Quantity.named(dataset, "field:latitude")).hasValue(Quantity.field("latitude"));
        assertThat(Quantity.field("latitude").isOf(dataset)).isTrue();
        assertThat(Quantity.refused(dataset, "LATITUDE"))
                .hasValue("\"Latitude\" cannot be summed: it holds coordinates; field:latitude sums it all the same");
        assertThat(Quantity.refused(dataset, "dead")).isEmpty();
    }
}
