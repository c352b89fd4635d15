package org.dateline.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.nio.file.Path;
import org.dateline.model.Dataset;
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
    void is_the_same_after_it_was_written_and_read() throws Exception {
        Dataset dataset = DatasetReader.read(FILE).value();
        StringWriter text = new StringWriter();

        DatasetWriter.write(dataset, text);

        assertThat(DatasetReader.parse(text.toString(), "written").value()).isEqualTo(dataset);
    }
}
