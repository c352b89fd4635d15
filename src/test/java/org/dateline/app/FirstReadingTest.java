package org.dateline.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import org.dateline.problem.UnreadableFileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstReadingTest {

    private static final long LONG_MILLIS = 60_000;

    @TempDir
    private Path folder;

    @Test
    void hands_over_what_is_read_in_time() throws Exception {
        FirstReading<String> reading = FirstReading.begin(small(), () -> "read").orElseThrow();

        assertThat(reading.within(LONG_MILLIS)).contains("read");
        assertThat(reading.get()).isEqualTo("read");
    }

    @Test
    void is_waited_for_later_when_it_is_not() throws Exception {
        CountDownLatch go = new CountDownLatch(1);
        FirstReading<String> reading = FirstReading.begin(small(), () -> {
                    go.await();
                    return "read";
                })
                .orElseThrow();

        assertThat(reading.within(1)).isEmpty();
        go.countDown();
        assertThat(reading.get()).isEqualTo("read");
    }

    @Test
    void says_what_went_wrong_where_it_is_waited_for() throws Exception {
        FirstReading<String> reading = FirstReading.<String>begin(small(), () -> {
                    throw new UnreadableFileException("data.json", "it is not JSON", null);
                })
                .orElseThrow();

        assertThat(reading.within(LONG_MILLIS)).isEmpty();
        assertThatThrownBy(reading::get)
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("it is not JSON");
    }

    @Test
    void leaves_a_large_file_to_the_window() throws Exception {
        Path large = folder.resolve("large.json");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(5 << 20);
        }

        assertThat(FirstReading.begin(large, () -> "read")).isEmpty();
    }

    private Path small() throws Exception {
        return Files.writeString(folder.resolve("small.json"), "{}");
    }
}
