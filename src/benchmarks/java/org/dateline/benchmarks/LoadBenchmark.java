package org.dateline.benchmarks;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.concurrent.TimeUnit;
import org.dateline.data.DatasetReader;
import org.dateline.events.Dataset;
import org.dateline.problem.UnreadableFileException;
import org.dateline.query.EventIndex;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Opens a file of as many events as the workload has, with two quotes each, in a heap of one gibibyte: from the file to an
 * index that answers; beside it, Gson's reader going through every value of the same file and doing nothing with them. And
 * what is left on the heap.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 2)
@Measurement(iterations = 5)
public class LoadBenchmark {

    @Param({"100000", "1000000"})
    int events;

    private Path file;
    private double megabytes;
    private @Nullable Dataset dataset;
    private @Nullable EventIndex index;
    private double[] millis = new double[0];
    private long begun;

    @Setup
    public void generate() throws IOException {
        file = WorkloadFile.of(events);
        megabytes = Files.size(file) / 1e6;
    }

    @Setup(Level.Invocation)
    public void begin() {
        dataset = null;
        index = null;
        begun = System.nanoTime();
    }

    @TearDown(Level.Invocation)
    public void end() {
        millis = Arrays.copyOf(millis, millis.length + 1);
        millis[millis.length - 1] = (System.nanoTime() - begun) / 1e6;
    }

    @Benchmark
    public EventIndex load() throws UnreadableFileException {
        Dataset read = DatasetReader.read(file).value();
        EventIndex built = new EventIndex(new EventTable(read), text -> new BitSet());
        dataset = read;
        index = built;
        return built;
    }

    @Benchmark
    public void bare_reader(Blackhole hole) throws IOException {
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8);
                JsonReader json = new JsonReader(new BufferedReader(text))) {
            readAll(json, hole);
        }
    }

    private static void readAll(JsonReader json, Blackhole hole) throws IOException {
        for (JsonToken token = json.peek(); token != JsonToken.END_DOCUMENT; token = json.peek()) {
            switch (token) {
                case BEGIN_OBJECT -> json.beginObject();
                case END_OBJECT -> json.endObject();
                case BEGIN_ARRAY -> json.beginArray();
                case END_ARRAY -> json.endArray();
                case NAME -> hole.consume(json.nextName());
                case STRING -> hole.consume(json.nextString());
                case NUMBER -> hole.consume(json.nextDouble());
                case BOOLEAN -> hole.consume(json.nextBoolean());
                case NULL -> json.nextNull();
                case END_DOCUMENT -> throw new IllegalStateException();
            }
        }
    }

    @TearDown(Level.Trial)
    public void report(BenchmarkParams params) {
        double[] measured = Arrays.copyOfRange(millis, Math.min(2, millis.length - 1), millis.length);
        Arrays.sort(measured);
        double median = measured[measured.length / 2];
        boolean bare = params.getBenchmark().endsWith("bare_reader");
        String size = StepTimes.size(events);
        System.out.printf(
                "%s, %s events: %.0f MB in %.0f ms (median), %.0f MB/s%n",
                bare ? "bare JsonReader" : "dataset and index", size, megabytes, median, megabytes / median * 1000);
        String name = bare ? "load.bare_reader_mb_per_s" : "load.mb_per_s";
        if (size.equals("1m")) {
            BenchmarkSummary.put(name, megabytes / median * 1000);
        }
        if (!bare) {
            System.gc();
            double heap =
                    (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory()) / 1e6;
            System.out.printf("%s events with their index take %.0f MB of the heap%n", size, heap);
            BenchmarkSummary.put("heap." + size + "_mb", heap);
        }
        if (index != null
                && dataset != null
                && index.events().size() != dataset.events().size()) {
            throw new IllegalStateException("events are missing from the index");
        }
    }
}
