package org.dateline.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A value far down a CSV that does not fit makes text of its column, and is named. */
@NullMarked
class UnfitValuesTest {

    private static final int MANY = 30_000;

    @TempDir
    Path folder;

    private Counting.Step counted(String... last) throws Exception {
        StringBuilder table = new StringBuilder("what,start,dead\n");
        for (int i = 0; i < MANY; i++) {
            table.append("E,2026-01-30 10:00,").append(i % 5).append('\n');
        }
        for (String row : last) {
            table.append(row).append('\n');
        }
        Files.writeString(folder.resolve("events.csv"), table);
        SourceColumns columns = new SourceColumns(
                null,
                "what",
                null,
                "start",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(new SourceColumns.SummedColumn("dead", "Killed")));
        EventSource source =
                new EventSource("Events", ZoneOffset.UTC, new EventSource.Files(List.of("events.csv")), null, columns);
        return Counting.begun(new Engine(source, folder, Access.ENVIRONMENT), SourceFilter.NONE);
    }

    @Test
    void of_times() {
        assertThatThrownBy(() -> counted("Odd,end of March,1"))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining("the column \"start\" is text, as 1 of its values is no time: \"end of March\"");
    }

    @Test
    void of_measures() {
        assertThatThrownBy(() -> counted("Odd,2026-03-01,many", "Odd,2026-03-01,some"))
                .isInstanceOf(EngineException.class)
                .hasMessageContaining(
                        "the column \"dead\" is text, as 2 of its values are no numbers, such as \"many\"");
    }

    @Test
    void a_number_with_decimals_after_whole_ones_fits() throws Exception {
        assertThat(counted("Odd,2026-03-01,1.5", "Odd,2026-03-01,").survey().events())
                .isEqualTo(MANY + 2);
    }

    @Test
    void a_column_without_any_time_is_said_by_its_type() {
        assertThatThrownBy(() -> {
                    Files.writeString(folder.resolve("events.csv"), "what,start,dead\nA,soon,1\n");
                    SourceColumns columns = new SourceColumns(
                            null, "what", null, "start", null, null, null, null, null, null, null, null, null,
                            List.of());
                    EventSource source = new EventSource(
                            "Events", ZoneOffset.UTC, new EventSource.Files(List.of("events.csv")), null, columns);
                    Counting.begun(new Engine(source, folder, Access.ENVIRONMENT), SourceFilter.NONE);
                })
                .hasMessageContaining("the column \"start\" is of type VARCHAR");
    }
}
