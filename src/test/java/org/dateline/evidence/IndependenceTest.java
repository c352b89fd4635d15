package org.dateline.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.evidence.Samples.dataset;
import static org.dateline.evidence.Samples.source;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class IndependenceTest {

    @Test
    void sources_that_share_an_origin_count_as_one() {
        Independence independence = Independence.of(dataset(
                List.of(source("a", List.of("AFP")), source("b", List.of("Reuters")), source("c", List.of("AFP")))));

        assertThat(independence.independent(List.of("a", "b", "c"))).isEqualTo(2);
        assertThat(independence.groups(List.of("c", "b", "a")))
                .containsExactly(
                        new OriginGroup(List.of("AFP"), List.of("a", "c")),
                        new OriginGroup(List.of("Reuters"), List.of("b")));
    }

    @Test
    void sources_joined_through_a_third_count_as_one_even_where_the_third_is_not_asked_for() {
        Independence independence = Independence.of(dataset(List.of(
                source("a", List.of("AFP")),
                source("b", List.of("Al Jazeera")),
                source("both", List.of("AFP", "Al Jazeera")))));

        assertThat(independence.groups(List.of("a", "b")))
                .containsExactly(new OriginGroup(List.of("AFP", "Al Jazeera"), List.of("a", "b")));
    }

    @Test
    void joins_groups_that_already_have_several_sources() {
        Independence independence = Independence.of(dataset(List.of(
                source("a", List.of("AFP")),
                source("a2", List.of("AFP")),
                source("b", List.of("BBC")),
                source("b2", List.of("BBC")),
                source("bridge", List.of("BBC", "AFP")))));

        assertThat(independence.independent(List.of("a", "a2", "b", "b2"))).isOne();
    }

    @Test
    void sources_that_name_no_origin_stand_each_for_itself() {
        Independence independence = Independence.of(dataset(List.of(source("a", List.of()), source("b", List.of()))));

        assertThat(independence.groups(List.of("a", "b")))
                .containsExactly(new OriginGroup(List.of(), List.of("a")), new OriginGroup(List.of(), List.of("b")));
    }

    @Test
    void origins_are_compared_without_case_accents_and_shape_of_marks_and_named_as_first_printed() {
        Independence independence =
                Independence.of(dataset(List.of(source("a", List.of("L’Équipe")), source("b", List.of("l'equipe")))));

        assertThat(independence.groups(List.of("a", "b")))
                .containsExactly(new OriginGroup(List.of("L’Équipe"), List.of("a", "b")));
    }

    @Test
    void passes_over_ids_that_no_source_has() {
        Independence independence = Independence.of(dataset(List.of(source("a", List.of()))));

        assertThat(independence.independent(List.of("a", "a", "nobody"))).isOne();
        assertThat(independence.independent(List.of())).isZero();
    }
}
