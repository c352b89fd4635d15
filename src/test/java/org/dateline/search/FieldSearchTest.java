package org.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.events.Dataset;
import org.dateline.model.Catalog;
import org.dateline.model.Event;
import org.dateline.model.EventField;
import org.dateline.model.field.FieldType;
import org.dateline.model.field.FieldValue;
import org.dateline.samples.SampleEvent;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words in the dataset's own fields are found, and by the name of a field only there. */
@NullMarked
class FieldSearchTest {

    private static final List<EventField> FIELDS = List.of(
            new EventField("actor1", "Actor 1", FieldType.TEXT),
            new EventField("assoc-actor-1", "Assoc actor 1", FieldType.LIST),
            new EventField("killed", "Killed", FieldType.NUMBER),
            new EventField("page", "Page", FieldType.ADDRESS));

    private final Dataset dataset = Dataset.builder()
            .title("Fields")
            .fields(Catalog.of(FIELDS))
            .events(List.of(
                    event("raid", "BLF: Balochistan Liberation Front", "Labour Group", "3", "https://example.org/raid"),
                    event("march", "Labour Group", "Women; not so", "12", "https://example.org/march"),
                    SampleEvent.of("talk").title("BLF talks").build()))
            .build();
    private final DatasetSearch search = new DatasetSearch(dataset);

    private static Event event(String id, String actor, String assoc, String killed, String page) {
        return SampleEvent.of(id)
                .title(id)
                .fields(List.of(
                        FieldValue.of("actor1", FieldType.TEXT, actor),
                        new FieldValue("assoc-actor-1", FieldType.LIST, List.of(assoc.split("; "))),
                        FieldValue.of("killed", FieldType.NUMBER, killed),
                        FieldValue.of("page", FieldType.ADDRESS, page)))
                .build();
    }

    private List<String> events(String text) {
        return search.matching(text).stream()
                .mapToObj(dataset.store().events()::get)
                .map(Event::id)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "blf | raid talk",
                "liberation fro | raid",
                "women | march",
                "labour | raid march",
                "3 | ~~",
                "example | ~~",
                "actor1:BLF | raid",
                "ACTOR_1:blf | raid",
                "\"actor 1\":labour | march",
                "\u201cactor 1\u201d:lab | march",
                "assoc_actor_1:labour | raid",
                "actor1:\"liberation front\" | raid",
                "actor1:\"front liberation\" | ~~",
                "actor1:labour women | march",
                "killed:3 | raid",
                "killed:1 | ~~",
                "page:march | march",
                "actor1:blf actor1:labour | ~~",
                "nofield:blf | ~~",
                "blf actor1: | ~~"
            })
    void finds_words_in_fields_and_by_their_names(String text, String found) {
        assertThat(String.join(" ", events(text))).isEqualTo(found);
    }

    @Test
    void a_hit_says_in_which_field_the_words_stand() {
        Hit hit = search.answer("actor1:liberation").hits().get(0);

        assertThat(hit.detail().parts().toString()).contains("Actor 1: ", "Liberation");
    }
}
