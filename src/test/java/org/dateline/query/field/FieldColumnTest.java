package org.dateline.query.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.events.Dataset;
import org.dateline.model.Catalog;
import org.dateline.model.Event;
import org.dateline.model.EventField;
import org.dateline.model.field.FieldType;
import org.dateline.model.field.FieldValue;
import org.dateline.query.field.FieldColumn.Counted;
import org.dateline.samples.SampleEvent;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a dataset's own fields hold of all its events. */
@NullMarked
class FieldColumnTest {

    private static final EventField ACTOR = new EventField("assoc-actor-1", "Assoc actor 1", FieldType.LIST);
    private static final EventField KILLED = new EventField("killed", "Killed", FieldType.NUMBER);

    private static Dataset dataset(List<List<FieldValue>> values) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            events.add(SampleEvent.of("event-" + i)
                    .time(Instant.ofEpochSecond(i), Instant.ofEpochSecond(i))
                    .fields(values.get(i))
                    .build());
        }
        return Dataset.builder()
                .fields(Catalog.of(List.of(ACTOR, KILLED)))
                .events(events)
                .build();
    }

    private static List<FieldValue> actors(String... texts) {
        return List.of(new FieldValue(ACTOR.id(), FieldType.LIST, List.of(texts)));
    }

    private static List<FieldValue> killed(String number) {
        return List.of(FieldValue.of(KILLED.id(), FieldType.NUMBER, number));
    }

    private static FieldColumn column(EventField field, List<List<FieldValue>> values) {
        return new FieldColumns(dataset(values)).column(field.id()).orElseThrow();
    }

    @Test
    void one_text_of_a_list_is_found_whatever_its_case_and_accents() {
        FieldColumn column = column(
                ACTOR, List.of(actors("Labour", "\u00c9tudiants"), List.of(), actors("Women"), actors("Labour")));

        assertThat(column.matching(Set.of("labour"))).hasToString("{0, 3}");
        assertThat(column.matching(Set.of("etudiants", "women"))).hasToString("{0, 2}");
        assertThat(column.matching(Set.of("lab"))).hasToString("{}");
    }

    @Test
    void columns_are_made_step_by_step_and_it_is_said_how_far_they_are() {
        List<List<FieldValue>> values = new ArrayList<>();
        for (int event = 0; event < 9_000; event++) {
            values.add(event % 3 == 0 ? killed("3") : actors("Women"));
        }
        FieldColumns columns = new FieldColumns(dataset(values));
        Set<String> wanted = Set.of(KILLED.id());
        assertThat(columns.areMade(wanted)).isFalse();

        List<Double> made = new ArrayList<>();
        while (!columns.areMade(wanted)) {
            made.add(columns.step(wanted));
        }

        assertThat(made).containsExactly(4_000 / 9_000.0, 8_000 / 9_000.0, 1.0);
        assertThat(columns.areMade(Set.of(ACTOR.id()))).as("all at once").isTrue();
        assertThat(columns.column(KILLED.id())
                        .orElseThrow()
                        .matching(Set.of("3"))
                        .cardinality())
                .isEqualTo(3_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ':',
            value = {"1..10: {1, 2}", "0: {0}", "0.0: {0}", "5..: {2, 3}", "..1.5: {0, 1}", "many: {}", "..: {}"})
    void numbers_are_found_by_ranges_with_both_ends(String range, String positions) {
        FieldColumn column =
                column(KILLED, List.of(killed("0"), killed("1.50"), killed("10"), killed("1000"), List.of()));

        assertThat(column.matching(Set.of(range))).hasToString(positions);
        assertThat(column.range()).contains(new NumberRange(0, 1000));
    }

    @Test
    void the_most_frequent_text_is_first_of_the_events_that_are_asked_for() {
        FieldColumn column = column(
                ACTOR, List.of(actors("Women", "Labour"), actors("Labour"), actors("Women"), actors("Women", "Women")));

        assertThat(column.counts(position -> true)).containsExactly(new Counted("Women", 3), new Counted("Labour", 2));
        assertThat(column.counts(position -> position < 2))
                .containsExactly(new Counted("Labour", 2), new Counted("Women", 1));
    }

    @Test
    void more_different_values_than_two_bytes_can_tell_apart_are_told_apart() {
        List<List<FieldValue>> values = new ArrayList<>();
        for (int i = 0; i < 70_000; i++) {
            values.add(actors("Group " + i));
        }

        FieldColumn column = column(ACTOR, values);

        assertThat(column.matching(Set.of("Group 69999", "Group 3"))).hasToString("{3, 69999}");
    }

    @ParameterizedTest
    @CsvSource({"assoc-actor-1", "ASSOC_ACTOR_1", "Assoc Actor 1", "assocactor1"})
    void a_field_is_named_by_its_id_its_column_or_its_name(String name) {
        assertThat(KnownFields.named(dataset(List.of()), name)).contains(ACTOR);
        assertThat(KnownFields.named(dataset(List.of()), "actor")).isEmpty();
    }
}
