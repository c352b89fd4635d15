package org.dateline.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.evidence.Samples.dataset;
import static org.dateline.evidence.Samples.event;
import static org.dateline.evidence.Samples.mention;
import static org.dateline.evidence.Samples.quote;
import static org.dateline.evidence.Samples.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.events.Dataset;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class PlaceCoverageTest {

    private static final Dataset DATASET = dataset(
            List.of(
                    source("paper", List.of(), mention("pasni", 7), mention("gwadar", 9, 3), mention("quetta", 5)),
                    source("radio", List.of()),
                    source("blog", List.of(), mention("gwadar", 2))),
            event(
                    "port",
                    List.of("gwadar"),
                    List.of("paper", "radio"),
                    quote("paper", 3, "One"),
                    quote("radio", 1, "Two"),
                    quote("paper", 9, "Three")),
            event("coastguard", List.of("pasni", "gwadar"), List.of("paper")),
            event("blast", List.of("quetta"), List.of("radio"), quote("radio", 2, "Four")));

    @Test
    void tells_paragraphs_events_and_quotes_of_each_source_for_the_place_and_what_lies_in_it() {
        List<SourceCoverage> coverage = new PlaceCoverage(DATASET).of("gwadar");

        assertThat(coverage)
                .containsExactly(
                        new SourceCoverage("paper", List.of(3, 7, 9), List.of("port", "coastguard"), 2),
                        new SourceCoverage("radio", List.of(), List.of("port"), 1),
                        new SourceCoverage("blog", List.of(2), List.of(), 0));
    }

    @Test
    void counts_the_same_for_a_screen_without_reading_the_events() {
        PlaceCoverage coverage = new PlaceCoverage(DATASET);

        for (String place : List.of("gwadar", "pasni", "quetta", "balochistan", "noshki", "nowhere")) {
            Map<String, CoverageCell> expected = new LinkedHashMap<>();
            coverage.of(place)
                    .forEach(one -> expected.put(
                            one.source(),
                            new CoverageCell(one.paragraphs(), one.events().size(), one.quotes())));
            assertThat(coverage.cells(place)).isEqualTo(expected);
        }
    }

    @Test
    void counts_no_quotes_until_those_of_a_large_dataset_are_gathered() {
        EvidenceGathering gathering = new EvidenceGathering(DATASET, false);
        PlaceCoverage coverage = new PlaceCoverage(DATASET, gathering);

        assertThat(coverage.cells("gwadar").get("paper"))
                .isEqualTo(new CoverageCell(List.of(3, 7, 9), 2, CoverageCell.NOT_COUNTED));

        gathering.all();

        assertThat(coverage.cells("gwadar").get("paper")).isEqualTo(new CoverageCell(List.of(3, 7, 9), 2, 2));
    }

    @Test
    void leaves_out_sources_that_have_nothing_on_the_place() {
        assertThat(new PlaceCoverage(DATASET).of("pasni"))
                .containsExactly(new SourceCoverage("paper", List.of(7), List.of("coastguard"), 0));
    }

    @Test
    void is_empty_for_a_place_that_no_source_has_anything_on_or_that_is_not_there() {
        PlaceCoverage coverage = new PlaceCoverage(DATASET);

        assertThat(coverage.of("noshki")).isEmpty();
        assertThat(coverage.of("nowhere")).isEmpty();
    }

    @Test
    void the_content_of_a_source_lists_its_events_and_places_and_counts_its_quotes_and_figures() {
        SourceContent content = SourceContent.of(DATASET, DATASET.sources().get("paper"));

        assertThat(content)
                .isEqualTo(new SourceContent(
                        "paper", List.of("port", "coastguard"), List.of("pasni", "gwadar", "quetta"), 2, 0));
    }
}
