package org.dateline.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.evidence.Samples.dataset;
import static org.dateline.evidence.Samples.source;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class IndependenceWordsTest {

    private static final Independence FIVE = Independence.of(dataset(List.of(
            source("a", List.of("AFP")),
            source("b", List.of("AFP", "Al Jazeera")),
            source("none", List.of()),
            source("c", List.of("BBC")),
            source("agencies", List.of("The Guardian", "Agencies")))));

    @Test
    void counts_as_much_as_is_known() {
        assertThat(words("a", "b", "none", "agencies")).isEqualTo("4 sources, at least 1, at most 3 independent");
        assertThat(words("a", "c", "none")).isEqualTo("3 sources, at least 2, at most 3 independent");
        assertThat(words("a", "b", "c")).isEqualTo("3 sources, 2 independent");
        assertThat(words("a", "b")).isEqualTo("2 sources, 1 independent");
    }

    @Test
    void says_all_only_where_it_is_known() {
        assertThat(words("a", "c")).isEqualTo("2 sources, all independent");
        assertThat(words("a", "none")).isEqualTo("2 sources, at least 1, at most 2 independent");
    }

    @Test
    void one_source_is_not_compared_with_any() {
        assertThat(words("none")).isEqualTo("1 source");
        assertThat(words()).isEqualTo("0 sources");
    }

    @Test
    void a_narrow_column_has_the_lower_number() {
        assertThat(IndependenceWords.sourcesAtLeast(List.of("a", "none"), FIVE))
                .isEqualTo("2 sources, at least 1 independent");
        assertThat(IndependenceWords.sourcesAtLeast(List.of("a", "c"), FIVE)).isEqualTo("2 sources, all independent");
        assertThat(IndependenceWords.sourcesAtLeast(List.of("none"), FIVE)).isEqualTo("1 source");
    }

    @Test
    void says_of_each_group_whether_its_independence_is_known_and_why() {
        assertThat(FIVE.groups(List.of("a", "b", "none", "c", "agencies")).stream()
                        .map(IndependenceWords::heading)
                        .collect(Collectors.toList()))
                .containsExactly(
                        "Share an origin: AFP \u00b7 2 sources that count as one",
                        "Names no origin \u00b7 not known to be independent",
                        "Relies on BBC \u00b7 counts as independent",
                        "Relies on The Guardian, Agencies \u00b7 not known to be independent: \u201cAgencies\u201d may be"
                                + " anyone\u2019s reporting");
    }

    private static String words(String... sources) {
        return IndependenceWords.sources(List.of(sources), FIVE);
    }
}
