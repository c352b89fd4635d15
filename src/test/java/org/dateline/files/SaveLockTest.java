package org.dateline.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullMarked
class SaveLockTest {

    private static final String TEMPORARY = "java.io.tmpdir";

    @TempDir
    Path folder = Path.of(".");

    private final String temporary = System.getProperty(TEMPORARY);

    @BeforeEach
    void lock_in_a_folder_of_its_own() throws IOException {
        System.setProperty(
                TEMPORARY, Files.createDirectory(folder.resolve("tmp")).toString());
    }

    @AfterEach
    void lock_where_one_does() {
        System.setProperty(TEMPORARY, temporary);
    }

    private Path locks() {
        return folder.resolve("tmp").resolve("dateline-" + System.getProperty("user.name"));
    }

    private List<Path> lockFiles() throws IOException {
        try (var files = Files.list(locks())) {
            return files.toList();
        }
    }

    @Test
    void one_after_the_other_saves_a_file() throws Exception {
        Path file = folder.resolve("a.json");
        AtomicInteger inside = new AtomicInteger();
        Callable<Integer> save = () -> {
            try (SaveLock lock = SaveLock.of(file)) {
                int most = inside.incrementAndGet();
                Thread.onSpinWait();
                inside.decrementAndGet();
                return most;
            }
        };
        ExecutorService threads = Executors.newFixedThreadPool(4);

        List<Future<Integer>> done =
                threads.invokeAll(IntStream.range(0, 40).mapToObj(i -> save).toList());
        threads.shutdown();

        for (Future<Integer> one : done) {
            assertThat(one.get()).isEqualTo(1);
        }
    }

    @Test
    void nothing_is_left_of_a_lock() throws Exception {
        Path file = folder.resolve("a.json");

        try (SaveLock lock = SaveLock.of(file)) {
            assertThat(lockFiles()).hasSize(1);
        }

        assertThat(lockFiles()).isEmpty();
        assertThat(file).doesNotExist();
    }

    @Test
    void what_holds_a_file_may_lock_it_again_and_others_too() throws Exception {
        Path file = Files.writeString(folder.resolve("a.json"), "a");
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), file);

        try (SaveLock outer = SaveLock.of(file)) {
            try (SaveLock inner = SaveLock.of(link);
                    SaveLock other = SaveLock.of(folder.resolve("b.json"))) {
                assertThat(lockFiles()).hasSize(2);
            }
            assertThat(lockFiles()).hasSize(1);
        }

        assertThat(lockFiles()).isEmpty();
    }

    @Test
    void a_program_that_does_not_come_to_an_end_is_told() throws Exception {
        Path file = folder.resolve("a.json");
        Process other = LockHolder.start(file, System.getProperty(TEMPORARY));
        try {
            LockHolder.awaitLocked(other);

            assertThatThrownBy(() -> SaveLock.of(file, Duration.ofMillis(50)))
                    .isInstanceOf(IOException.class)
                    .hasMessage("another window or program is saving this file");
        } finally {
            other.destroyForcibly().waitFor();
        }

        try (SaveLock lock = SaveLock.of(file)) {
            assertThat(lockFiles()).hasSize(1);
        }
        assertThat(lockFiles()).isEmpty();
    }

    @Test
    void a_window_that_does_not_come_to_an_end_is_told() throws Exception {
        Path file = folder.resolve("a.json");
        ExecutorService other = Executors.newSingleThreadExecutor();

        try (SaveLock lock = SaveLock.of(file)) {
            Future<?> waiting = other.submit(() -> SaveLock.of(file, Duration.ofMillis(50)));

            assertThatThrownBy(waiting::get).hasRootCauseMessage("another window or program is saving this file");
        } finally {
            other.shutdown();
        }
    }

    @Test
    void where_nothing_can_be_locked_one_saves_all_the_same() throws Exception {
        System.setProperty(
                TEMPORARY, Files.writeString(folder.resolve("no-folder"), "").toString());
        Path file = folder.resolve("a.json");

        try (SaveLock lock = SaveLock.of(file)) {
            WholeFile.writeText(file, writer -> writer.write("new"));
        }

        assertThat(file).hasContent("new");
    }
}
