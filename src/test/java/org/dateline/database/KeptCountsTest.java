package org.dateline.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Random;
import org.dateline.events.EventTimes;
import org.dateline.query.EventFilter;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was counted once is not asked for again, as long as the files are the same. */
@NullMarked
class KeptCountsTest {

    private static final String SOURCE = """
            {"format": "dateline-source/1", "title": "Kept", "files": ["events.csv"], "columns": {"id": "id", "start": "s", "startLatest": "sl",
             "endEarliest": "ee", "end": "e", "category": "category", "place": "place", "source": "told_by", "sourceSeparator": ";",
             "measures": [{"column": "killed"}]}}
            """;

    @TempDir
    Path folder;

    private RandomRows rows = new RandomRows(11, 200, false);

    @BeforeEach
    void write() throws Exception {
        Files.writeString(folder.resolve("kept.source.json"), SOURCE);
        writeRows();
    }

    private void writeRows() throws Exception {
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("events.csv"))) {
            out.write("id,s,sl,ee,e,category,place,told_by,killed\n");
            int id = 0;
            for (RandomRows.Row row : rows.rows) {
                out.write(id++ + "," + EventTimes.micros(row.time().start()) + ","
                        + EventTimes.micros(row.time().startLatest()) + ","
                        + EventTimes.micros(row.time().endEarliest()) + ","
                        + EventTimes.micros(row.time().end()) + ","
                        + (row.category() == null ? "" : row.category()) + ","
                        + (row.place() == null ? "" : row.place()) + "," + String.join(";", row.sources()) + ","
                        + (row.killed() == null ? "" : row.killed()) + "\n");
            }
        }
    }

    private Path kept() {
        return folder.resolve("kept.source.json.counts");
    }

    /** Goes on to the end; says in how many steps. */
    private int open() throws Exception {
        SourceFiles.Opened opened =
                SourceFiles.open(folder.resolve("kept.source.json"), ZoneOffset.UTC, Access.ENVIRONMENT);
        Counting counting = new Counting(opened.engine(), SourceFilter.NONE);
        int steps = 1;
        Counting.Step step = counting.next();
        while (!step.isLast()) {
            step = counting.next();
            steps++;
        }
        assertThat(step.survey().events()).isEqualTo(rows.rows.size());
        CubeAgainstIndex.holds(step.cube().orElseThrow(), rows, EventFilter.NONE);
        return steps;
    }

    @Test
    void counts_are_kept_beside_the_source_and_need_one_step_then() throws Exception {
        assertThat(open()).isGreaterThan(1);
        assertThat(kept()).exists();

        assertThat(open()).isEqualTo(1);
    }

    @Test
    void other_rows_or_other_columns_are_counted_anew() throws Exception {
        open();
        rows = new RandomRows(12, 150, false);
        writeRows();
        assertThat(open()).isGreaterThan(1);

        Files.writeString(folder.resolve("kept.source.json"), SOURCE.replace("\"Kept\"", "\"Other\""));
        assertThat(open()).isGreaterThan(1);
    }

    @Test
    void a_damaged_file_is_as_good_as_none() throws Exception {
        open();
        KeptCounts counts = counts();
        byte[] whole = Files.readAllBytes(kept());
        Random random = new Random(20260131);
        for (int i = 0; i < 60; i++) {
            byte[] damaged =
                    random.nextInt(4) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
            for (int times = random.nextInt(3); times >= 0 && damaged.length > 0; times--) {
                damaged[random.nextInt(damaged.length)] ^= (byte) (1 << random.nextInt(8));
            }
            Files.write(kept(), damaged);
            // Rarely nothing is damaged that is read
            counts.read(1L << 28)
                    .ifPresent(read -> assertThat(read.survey().events()).isEqualTo(rows.rows.size()));
        }
        assertThat(open()).isGreaterThan(1);
    }

    @Test
    void what_takes_more_memory_than_there_is_is_not_read() throws Exception {
        open();

        assertThat(counts().read(1L << 30)).isPresent();
        assertThat(counts().read(1_000)).isEmpty();
    }

    private KeptCounts counts() throws Exception {
        SourceFiles.Opened opened =
                SourceFiles.open(folder.resolve("kept.source.json"), ZoneOffset.UTC, Access.ENVIRONMENT);
        try (EngineConnection connection = opened.engine().connect()) {
            return opened.engine().kept(connection).orElseThrow();
        }
    }
}
