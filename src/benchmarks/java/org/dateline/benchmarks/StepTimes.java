package org.dateline.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/**
 * How long single steps take, by the clock and of the processor. On a machine that does other things too the latter says
 * more; asking for both costs the step about a microsecond.
 */
final class StepTimes {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int MAX_STEPS = 1 << 20;

    private final long[] clock = new long[MAX_STEPS];
    private final long[] processor = new long[MAX_STEPS];
    private int count;
    private long clockBefore;
    private long processorBefore;

    void begin() {
        processorBefore = THREADS.getCurrentThreadCpuTime();
        clockBefore = System.nanoTime();
    }

    void end() {
        long clockAfter = System.nanoTime();
        long processorAfter = THREADS.getCurrentThreadCpuTime();
        if (count < MAX_STEPS) {
            clock[count] = clockAfter - clockBefore;
            processor[count++] = processorAfter - processorBefore;
        }
    }

    /**
     * Prints what was measured, writes it into the summary under this name, and begins anew.
     *
     * @return the median by the clock, in milliseconds
     */
    double report(String name) {
        Arrays.sort(clock, 0, count);
        Arrays.sort(processor, 0, count);
        System.out.printf(
                "%s: clock p50 %.4f p99 %.4f ms, processor p50 %.4f p99 %.4f ms, of %d steps%n",
                name, at(clock, 50), at(clock, 99), at(processor, 50), at(processor, 99), count);
        BenchmarkSummary.put(name + ".p50_ms", at(clock, 50));
        BenchmarkSummary.put(name + ".p99_ms", at(clock, 99));
        BenchmarkSummary.put(name + ".processor_p50_ms", at(processor, 50));
        BenchmarkSummary.put(name + ".processor_p99_ms", at(processor, 99));
        double median = at(clock, 50);
        count = 0;
        return median;
    }

    private double at(long[] sorted, int percent) {
        return sorted[Math.min(count - 1, count * percent / 100)] / 1e6;
    }

    /** 10k, 100k, 1m: how a number of events is called in a name. */
    static String size(int events) {
        return events < 1_000_000 ? events / 1_000 + "k" : events / 1_000_000 + "m";
    }
}
