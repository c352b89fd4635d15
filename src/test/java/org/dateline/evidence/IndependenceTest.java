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

        assertThat(independence.independent(List.of("a", "b", "c"))).isEqualTo(new IndependentCount(2, 2));
        assertThat(independence.groups(List.of("c", "b", "a")))
                .containsExactly(
                        new OriginGroup(List.of("AFP"), List.of("AFP"), true, List.of("a", "c")),
                        new OriginGroup(List.of("Reuters"), List.of(), true, List.of("b")));
    }

    @Test
    void sources_joined_through_a_third_count_as_one_even_where_the_third_is_not_asked_for() {
        Independence independence = Independence.of(dataset(List.of(
                source("a", List.of("AFP")),
                source("b", List.of("Al Jazeera")),
                source("both", List.of("AFP", "Al Jazeera")))));

        assertThat(independence.groups(List.of("a", "b")))
                .containsExactly(new OriginGroup(List.of("AFP", "Al Jazeera"), List.of(), true, List.of("a", "b")));
    }

    @Test
    void joins_groups_that_already_have_several_sources() {
        Independence independence = Independence.of(dataset(List.of(
                source("a", List.of("AFP")),
                source("a2", List.of("AFP")),
                source("b", List.of("BBC")),
                source("b2", List.of("BBC")),
                source("bridge", List.of("BBC", "AFP")))));

        assertThat(independence.independent(List.of("a", "a2", "b", "b2"))).isEqualTo(new IndependentCount(1, 1));
    }

    @Test
    void sources_that_name_no_origin_stand_each_for_itself() {
        Independence independence = Independence.of(dataset(List.of(source("a", List.of()), source("b", List.of()))));

        assertThat(independence.groups(List.of("a", "b")))
                .containsExactly(
                        new OriginGroup(List.of(), List.of(), false, List.of("a")),
                        new OriginGroup(List.of(), List.of(), false, List.of("b")));
    }

    @Test
    void origins_are_compared_without_case_accents_and_shape_of_marks_and_named_as_first_printed() {
        Independence independence =
                Independence.of(dataset(List.of(source("a", List.of("L’Équipe")), source("b", List.of("l'equipe")))));

        assertThat(independence.groups(List.of("a", "b")))
                .containsExactly(new OriginGroup(List.of("L’Équipe"), List.of("L’Équipe"), true, List.of("a", "b")));
    }

    @Test
    void passes_over_ids_that_no_source_has() {
        Independence independence = Independence.of(dataset(List.of(source("a", List.of()))));

        assertThat(independence.independent(List.of("a", "a", "nobody"))).isEqualTo(new IndependentCount(1, 1));
        assertThat(independence.independent(List.of())).isEqualTo(new IndependentCount(0, 0));
    }

    @Test
    void a_source_that_names_no_origin_is_not_known_to_be_independent() {
        Independence independence = Independence.of(dataset(List.of(
                source("a", List.of("AFP")),
                source("none", List.of()),
                source("none2", List.of()),
                source("g", List.of("The Guardian")))));

        assertThat(independence.independent(List.of("a", "none", "none2", "g"))).isEqualTo(new IndependentCount(2, 4));
        assertThat(independence.independent(List.of("none", "none2"))).isEqualTo(new IndependentCount(1, 2));
    }

    @Test
    void an_unspecific_credit_joins_nobody_and_is_not_known_to_be_independent_alone_or_beside_a_name() {
        Independence independence = Independence.of(dataset(List.of(
                source("a", List.of("AFP")),
                source("w", List.of("WIRES")),
                source("w2", List.of("wires")),
                source("g", List.of("The Guardian", "Agencies")))));

        assertThat(independence.independent(List.of("a", "w", "w2", "g"))).isEqualTo(new IndependentCount(1, 4));
        assertThat(independence.groups(List.of("g")))
                .containsExactly(new OriginGroup(List.of("The Guardian", "Agencies"), List.of(), false, List.of("g")));
    }

    @Test
    void a_group_is_known_by_any_of_those_asked_about_whose_independence_is() {
        Independence independence = Independence.of(
                dataset(List.of(source("a", List.of("AFP")), source("mixed", List.of("AFP", "Agencies")))));

        assertThat(independence.groups(List.of("a", "mixed")))
                .containsExactly(
                        new OriginGroup(List.of("AFP", "Agencies"), List.of("AFP"), true, List.of("a", "mixed")));
        assertThat(independence.groups(List.of("mixed")))
                .extracting(OriginGroup::known)
                .containsExactly(false);
    }

    @Test
    void credits_without_a_name_are_known_whatever_their_case() {
        assertThat(List.of("Agencies", "agency reports", "Wires", "NEWS AGENCIES", "wire services"))
                .allMatch(Independence::isUnspecific);
        assertThat(List.of("AFP", "Associated Press", "Wires & Co")).noneMatch(Independence::isUnspecific);
    }
}
