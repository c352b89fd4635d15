package org.dateline.fuzz;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Runs one case with the stack of a thread of the program, and bounds of time and memory. */
final class Guard {

    private static final int STACK = 512 * 1024;
    private static final Duration LONGEST = Duration.ofSeconds(20);
    private static final long MOST_BYTES = 4L << 30;

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /**
     * What has become of it.
     *
     * @param said what the reader said
     * @param failure what it failed with, or null
     * @param millis of the processor's time
     */
    record Outcome(List<String> said, @Nullable Throwable failure, long millis) {}

    private Guard() {}

    static Outcome run(Callable<List<String>> work) throws InterruptedException {
        long[] took = {0, 0};
        FutureTask<List<String>> task = new FutureTask<>(() -> {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            List<String> said = work.call();
            took[0] = THREADS.getCurrentThreadAllocatedBytes() - before;
            took[1] = THREADS.getCurrentThreadCpuTime() / 1_000_000;
            return said;
        });
        Thread thread = new Thread(null, task, "fuzz-case", STACK);
        thread.setDaemon(true);
        thread.start();
        try {
            List<String> said = task.get(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
            AssertionError large =
                    took[0] > MOST_BYTES ? new AssertionError("took " + (took[0] >> 20) + " MB of memory") : null;
            return new Outcome(said, large, took[1]);
        } catch (ExecutionException failed) {
            return new Outcome(List.of(), failed.getCause(), 0);
        } catch (TimeoutException slow) {
            AssertionError error = new AssertionError("took longer than " + LONGEST.toSeconds() + " s");
            error.setStackTrace(thread.getStackTrace());
            return new Outcome(List.of(), error, LONGEST.toMillis());
        }
    }
}
