package org.dateline.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;

/**
 * How long the processor has worked for the thread that the program runs on and for the one that draws. On a machine that
 * does other things too, this says more than the clock: a frame can follow the other as soon as both are done.
 */
public record ProcessorTime(long uiNanos, long drawingNanos) {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Since both threads began. To be called on the UI thread. */
    public static ProcessorTime now() {
        long drawing = 0;
        for (ThreadInfo thread : THREADS.getThreadInfo(THREADS.getAllThreadIds())) {
            if (thread != null && thread.getThreadName().startsWith("QuantumRenderer")) {
                drawing += THREADS.getThreadCpuTime(thread.getThreadId());
            }
        }
        return new ProcessorTime(THREADS.getCurrentThreadCpuTime(), drawing);
    }

    /** Prints what was used since an earlier time, for each of so many frames. */
    public void printSince(ProcessorTime earlier, int frames) {
        System.out.printf(
                "processor time a frame: UI thread %.1f ms, drawing thread %.1f ms, of %d frames%n",
                (uiNanos - earlier.uiNanos) / 1e6 / frames,
                (drawingNanos - earlier.drawingNanos) / 1e6 / frames,
                frames);
    }
}
