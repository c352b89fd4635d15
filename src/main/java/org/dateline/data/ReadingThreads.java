package org.dateline.data;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Threads that read batches of events; or none, when the calling thread does. */
final class ReadingThreads implements AutoCloseable {

    private final @Nullable ExecutorService workers;
    private final Supplier<BatchReader> makesReader;
    private final Queue<BatchReader> readers = new ConcurrentLinkedQueue<>();

    ReadingThreads(int threads, Supplier<BatchReader> makesReader) {
        this.makesReader = makesReader;
        this.workers = threads == 0
                ? null
                : Executors.newFixedThreadPool(threads, work -> {
                    Thread worker = new Thread(work, "dateline-reading");
                    worker.setDaemon(true);
                    return worker;
                });
    }

    /** Reads a batch, now or as soon as a thread can. */
    Future<ReadBatch> read(EventBatch batch) {
        FutureTask<ReadBatch> reading = new FutureTask<>(() -> {
            BatchReader free = readers.poll();
            BatchReader reader = free == null ? makesReader.get() : free;
            ReadBatch read = reader.read(batch);
            readers.add(reader);
            return read;
        });
        if (workers == null) {
            reading.run();
        } else {
            workers.execute(reading);
        }
        return reading;
    }

    /** What has not begun is left. */
    @Override
    public void close() {
        if (workers != null) {
            workers.shutdownNow();
        }
    }
}
