package org.dateline.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.data.DatasetReader;
import org.dateline.events.Dataset;
import org.dateline.evidence.text.TextVerifier;
import org.dateline.evidence.text.Verification;
import org.dateline.model.Source;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The texts themselves are not part of the project; where they lie beside it, the dataset is held against them. */
@NullMarked
class ShippedEvidenceTest {

    private static final Path DATASET = Path.of("data", "balochistan.json");
    private static final Path TEXTS = Path.of("..", "shared", "seeds");

    @Test
    void every_quote_and_mention_stands_in_the_archived_texts_and_no_mention_is_left_out() throws Exception {
        assumeTrue(Files.isDirectory(TEXTS), "the archived texts are not there");
        Dataset dataset = DatasetReader.read(DATASET).value();

        Verification verification = TextVerifier.verify(dataset, TEXTS);

        assertThat(verification.isClean()).as(verification.toString()).isTrue();
    }

    @Test
    void the_sources_that_rely_on_afp_count_as_one() throws Exception {
        Dataset dataset = DatasetReader.read(DATASET).value();
        List<String> all = dataset.sources().stream().map(Source::id).toList();

        List<OriginGroup> groups = Independence.of(dataset).groups(all);

        assertThat(groups)
                .extracting(OriginGroup::sources)
                .contains(List.of("military-space-news", "jago-news", "two-day-siege"));
    }

    @Test
    void of_three_groups_one_is_known_to_be_independent() throws Exception {
        Dataset dataset = DatasetReader.read(DATASET).value();
        List<String> all = dataset.sources().stream().map(Source::id).toList();

        assertThat(Independence.of(dataset).independent(all)).isEqualTo(new IndependentCount(1, 3));
    }

    @ParameterizedTest
    @CsvSource({"quetta, 5", "gwadar, 2", "mastung, 3", "noshki, 5", "pasni, 1"})
    void as_many_sources_name_a_place(String place, int naming) throws Exception {
        Dataset dataset = DatasetReader.read(DATASET).value();

        assertThat(new PlaceCoverage(dataset).of(place).stream().filter(SourceCoverage::names))
                .hasSize(naming);
    }
}
