package org.dateline.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.dateline.samples.SampleSource;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Points that are too many to be told apart are rounded, and chosen as they are rounded. */
@NullMarked
class RoundedPointsTest {

    @TempDir
    Path folder;

    @Test
    void events_of_a_rounded_point_are_those_that_are_counted_there() throws Exception {
        Engine engine = SampleSource.from("day")
                .points("lat", "lon")
                .csv(
                        folder,
                        "day,lat,lon\n2026-01-30,30.191,66.998\n2026-01-31,30.199,66.991\n2026-01-31,25.12,62.32\n");
        SourceFilter quetta = new SourceFilter(Set.of("3019, 6699"), Set.of(), List.of());
        try (EngineConnection connection = engine.connect()) {
            SourceTable table = SourceTable.of(connection);
            Survey survey = new Surveyor(connection, table, quetta).begin(100);

            assertThat(survey.events()).isEqualTo(2);
            assertThat(survey.rows()).isEqualTo(2);
        }
    }
}
