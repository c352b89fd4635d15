package org.dateline.query.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.dateline.events.Dataset;
import org.dateline.model.Catalog;
import org.dateline.model.Event;
import org.dateline.model.EventField;
import org.dateline.model.field.ActorSide;
import org.dateline.model.field.FieldType;
import org.dateline.model.field.FieldValue;
import org.dateline.samples.SampleEvent;
import org.junit.jupiter.api.Test;

/** Whom events name with and against an actor, by fields such as those of ACLED. */
class ActorCompanyTest {

    private static final EventField ACTOR_1 = new EventField("actor1", "Actor 1", FieldType.TEXT, ActorSide.FIRST);
    private static final EventField ALLIES =
            new EventField("assoc-actor-1", "Assoc actor 1", FieldType.LIST, ActorSide.FIRST);
    private static final EventField ACTOR_2 = new EventField("actor2", "Actor 2", FieldType.TEXT, ActorSide.SECOND);
    private static final EventField OTHERS = new EventField("named", "Named", FieldType.LIST, ActorSide.UNKNOWN);

    private final FieldColumns columns = columns(
            List.of(text(ACTOR_1, "Army"), text(ACTOR_2, "Rebels")),
            List.of(text(ACTOR_1, "REBELS"), list(ALLIES, "Students", "Workers"), text(ACTOR_2, "Army")),
            List.of(text(ACTOR_1, "Rebels"), list(ALLIES, "Students")),
            List.of(text(ACTOR_1, "Army"), text(ACTOR_2, "Police")),
            List.of(text(ACTOR_1, "Rebels"), list(OTHERS, "Reporters")));

    @SafeVarargs
    private static FieldColumns columns(List<FieldValue>... values) {
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            events.add(SampleEvent.of("event-" + i)
                    .time(Instant.ofEpochSecond(i), Instant.ofEpochSecond(i))
                    .fields(values[i])
                    .build());
        }
        return new FieldColumns(Dataset.builder()
                .fields(Catalog.of(List.of(ACTOR_1, ALLIES, ACTOR_2, OTHERS)))
                .events(events)
                .build());
    }

    private static FieldValue text(EventField field, String text) {
        return FieldValue.of(field.id(), FieldType.TEXT, text);
    }

    private static FieldValue list(EventField field, String... texts) {
        return new FieldValue(field.id(), FieldType.LIST, List.of(texts));
    }

    @Test
    void whom_no_event_names_is_told_with_those_who_may_be_meant() {
        assertThat(NamedActors.lacking(columns, "rebels")).isEmpty();
        assertThat(NamedActors.lacking(columns, "Rebells"))
                .hasValue("No event of the dataset names \u201cRebells\u201d as an actor; perhaps \u201cRebels\u201d.");
        assertThat(NamedActors.lacking(columns, "report"))
                .hasValue(
                        "No event of the dataset names \u201creport\u201d as an actor; perhaps \u201cReporters\u201d.");
        assertThat(NamedActors.lacking(columns, "nobody"))
                .hasValue("No event of the dataset names \u201cnobody\u201d as an actor.");
        assertThat(NamedActors.lacking(new FieldColumns(Dataset.builder().build()), "army"))
                .hasValue("No field of the dataset names actors.");
    }

    /** A table may have a column of that name, which is then the one that is meant. */
    @Test
    void a_field_of_the_dataset_may_itself_be_called_actors() {
        EventField own = new EventField("actors", "Actors", FieldType.LIST, ActorSide.UNKNOWN);
        Dataset dataset =
                Dataset.builder().fields(Catalog.of(List.of(ACTOR_1, own))).build();

        assertThat(KnownFields.of(dataset).list())
                .startsWith(ACTOR_1, own)
                .filteredOn(field -> field.name().equals("Actors"))
                .hasSize(1);
        assertThat(KnownFields.actors(dataset)).hasValue(own);
    }

    private List<ActorCompany> of(String actor) {
        BitSet events = columns.matching("actors", Set.of(actor));
        return ActorCompany.of(columns, actor, events);
    }

    @Test
    void one_field_gathers_the_actors_of_any_side() {
        assertThat(columns.known().list()).extracting(EventField::id).startsWith("actors");
        assertThat(columns.matching("actors", Set.of("rebels"))).hasToString("{0, 1, 2, 4}");
        assertThat(columns.matching("actors", Set.of("workers", "police"))).hasToString("{1, 3}");
    }

    @Test
    void those_of_one_side_are_with_each_other_and_against_the_other_side() {
        assertThat(of("rebels"))
                .containsExactly(
                        new ActorCompany("Army", 0, 2, 0),
                        new ActorCompany("Students", 2, 0, 0),
                        new ActorCompany("Reporters", 0, 0, 1),
                        new ActorCompany("Workers", 1, 0, 0));
        assertThat(of("Students"))
                .containsExactly(
                        new ActorCompany("REBELS", 2, 0, 0),
                        new ActorCompany("Army", 0, 1, 0),
                        new ActorCompany("Workers", 1, 0, 0));
    }

    @Test
    void whose_side_is_not_said_is_neither_with_nor_against() {
        assertThat(of("Reporters")).containsExactly(new ActorCompany("Rebels", 0, 0, 1));
    }

    @Test
    void one_whom_no_event_names_has_no_company() {
        assertThat(of("Nobody")).isEmpty();
    }
}
