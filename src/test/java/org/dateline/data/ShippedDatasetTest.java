package org.dateline.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Path;
import org.dateline.data.write.DatasetWriter;
import org.dateline.events.Dataset;
import org.dateline.model.Story;
import org.dateline.problem.Loaded;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class ShippedDatasetTest {

    private static final Path FILE = Path.of("data", "balochistan.json");

    @Test
    void loads_without_any_problem() throws Exception {
        Loaded<Dataset> loaded = DatasetReader.read(FILE);

        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.value().events().isEmpty()).isFalse();
    }

    @Test
    void tells_a_story_whose_every_step_has_words_and_names_its_sources() throws Exception {
        Story story = DatasetReader.read(FILE).value().stories().get("three-days");

        assertThat(story.steps()).hasSizeBetween(8, 12);
        assertThat(story.note()).isNotNull();
        assertThat(story.steps())
                .allSatisfy(step -> assertThat(step.caption()).isNotBlank())
                .allSatisfy(step -> assertThat(step.sources()).isNotEmpty());
    }

    @Test
    void is_the_same_after_it_was_written_and_read() throws Exception {
        Dataset dataset = DatasetReader.read(FILE).value();
        StringWriter text = new StringWriter();

        DatasetWriter.write(dataset, text);

        assertThat(DatasetReader.parse(text.toString(), "written").value()).isEqualTo(dataset);
    }
}
