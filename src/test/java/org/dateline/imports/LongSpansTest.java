package org.dateline.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dateline.events.Dataset;
import org.dateline.words.TimeWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of many years, and what their times are called. */
class LongSpansTest {

    @TempDir
    private Path folder;

    private static Path input(String name) {
        return Path.of("src/test/resources/org/dateline/cases/span-of-more-than-ten-years")
                .resolve(name);
    }

    private Dataset dataset(String name) throws Exception {
        return new ImportFixture(folder).dataset(ImportFixture.read(input(name)));
    }

    @Test
    void the_span_is_that_of_all_events_and_each_is_named_with_its_year() throws Exception {
        Dataset dataset = dataset("hist.csv");
        TimeWords words = TimeWords.onScreen(dataset.zone(), dataset.span());

        assertThat(words.span(dataset.span())).isEqualTo("1 Jan 1066 – 11 Sep 2001");
        assertThat(dataset.events().stream()
                        .map(event ->
                                words.span(event.time().start(), event.time().end())))
                .containsExactly("1066", "Mon 2 Dec 1805", "Tue 11 Sep 2001");
    }

    @Test
    void thirty_six_years_are_thirty_six_years() throws Exception {
        Dataset dataset = dataset("span.csv");
        TimeWords words = TimeWords.onScreen(dataset.zone(), dataset.span());

        assertThat(dataset.events()).hasSize(36);
        assertThat(words.span(dataset.span())).isEqualTo("15 Jun 1989 – 15 Jun 2024");
        assertThat(dataset.events().stream()
                        .map(event ->
                                words.span(event.time().start(), event.time().end())))
                .startsWith("Thu 15 Jun 1989", "Fri 15 Jun 1990");
    }
}
