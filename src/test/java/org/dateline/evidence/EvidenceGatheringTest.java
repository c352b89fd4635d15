package org.dateline.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.events.Dataset;
import org.dateline.model.Event;
import org.dateline.model.Quote;
import org.dateline.text.Folding;
import org.dateline.viewmodel.Fixtures;
import org.dateline.viewmodel.LargeWorkspaces;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The columns say what one finds by going through all events. */
@NullMarked
class EvidenceGatheringTest {

    static Stream<Dataset> tables() throws Exception {
        return Stream.of(
                Fixtures.shipped().dataset(),
                Fixtures.threeDays().dataset(),
                LargeWorkspaces.of(12_000).dataset(),
                Samples.dataset(List.of()));
    }

    private static List<Quote> quotes(Dataset dataset) {
        return dataset.store().events().stream()
                .flatMap(event -> event.quotes().stream())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_quote_has_its_number_and_its_event(Dataset dataset) {
        QuoteTable quotes = new EvidenceGathering(dataset).all().quotes();

        List<Quote> found =
                IntStream.range(0, quotes.size()).mapToObj(quotes::quote).toList();
        assertThat(found).isEqualTo(quotes(dataset));
        for (int event = 0; event < dataset.store().events().size(); event++) {
            int first = quotes.first(event);
            assertThat(quotes.first(event + 1) - first)
                    .isEqualTo(dataset.store().events().get(event).quotes().size());
            if (quotes.first(event + 1) > first) {
                assertThat(quotes.eventOf(first)).isEqualTo(event);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void renderings_are_joined_as_when_all_quotes_are_compared(Dataset dataset) {
        QuoteTable quotes = new EvidenceGathering(dataset).all().quotes();

        List<Utterance> joined = IntStream.of(quotes.distinct(IntStream.range(0, quotes.size())))
                .mapToObj(number -> Utterance.of(quotes.renderings(number)).get(0))
                .toList();

        assertThat(joined).isEqualTo(Utterance.of(quotes(dataset)));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void speakers_are_those_whose_names_fold_alike(Dataset dataset) {
        QuoteTable quotes = new EvidenceGathering(dataset).all().quotes();
        Map<String, List<Quote>> expected = new LinkedHashMap<>();
        quotes(dataset)
                .forEach(quote -> expected.computeIfAbsent(Folding.fold(quote.speaker()), name -> new ArrayList<>())
                        .add(quote));

        List<Speaker> speakers = IntStream.range(0, quotes.speakers())
                .mapToObj(quotes::speakerAt)
                .toList();

        assertThat(speakers).extracting(Speaker::quotes).containsExactlyElementsOf(expected.values());
        assertThat(quotes.speakersOfOneSource()).isEqualTo((int)
                speakers.stream().filter(Speaker::fromOneSource).count());
        assertThat(IntStream.of(quotes.mostQuotedFirst()).map(quotes::quotesOf).boxed())
                .isSortedAccordingTo((one, other) -> other - one)
                .hasSize(speakers.size());
        for (Speaker speaker : speakers) {
            assertThat(quotes.speaker(speaker.name())).contains(speaker);
            assertThat(speaker.sources())
                    .isEqualTo(speaker.quotes().stream()
                            .map(Quote::source)
                            .distinct()
                            .toList());
            assertThat(speaker.roles().keySet())
                    .containsExactlyElementsOf(speaker.quotes().stream()
                            .flatMap(quote -> Stream.ofNullable(quote.role()))
                            .distinct()
                            .toList());
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void figures_stand_by_event_and_measure_and_conflicts_come_first(Dataset dataset) {
        FigureTable figures = new EvidenceGathering(dataset).all().figures();
        List<FigureComparison> expected = new ArrayList<>();
        for (Event event : dataset.store().events()) {
            expected.addAll(FigureComparison.of(event));
        }

        int[] all = IntStream.range(0, figures.size()).toArray();
        assertThat(IntStream.of(all).mapToObj(figures::comparison)).containsExactlyElementsOf(expected);
        assertThat(IntStream.of(figures.conflictsFirst(all))
                        .mapToObj(figures::comparison)
                        .map(one -> one.conflicting() ? 0 : one.differing() ? 1 : 2))
                .isSorted()
                .hasSize(all.length);
    }
}
