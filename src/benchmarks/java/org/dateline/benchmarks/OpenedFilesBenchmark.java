package org.dateline.benchmarks;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.dateline.benchmarks.TrialRun.Moment;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The program as it is shipped opens a dataset, and ten of 200 events after it in the same window: how long each further one takes
 * until all of the window shows it, and how much memory the process has then, and when the window has rested for {@value #REST} seconds (resident, as the system says), without any
 * collection of garbage but its own. {@link TrialRun} says by which Java and where.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 0)
@Measurement(iterations = 3)
public class OpenedFilesBenchmark {

    private static final int FEW = 200;
    private static final int FURTHER = 10;
    /** Seconds; the window gives its memory back after fifteen, the C library within twenty more. */
    private static final int REST = 95;

    private static final String WHOLE = "whole window";
    private static final String FIRST = "resident with the first, MB";
    private static final String LAST = "resident after ten more, MB";
    private static final String AT_REST = "resident at rest, MB";
    private static final String EACH = "a further file, ms";

    @Param({"200", "100000"})
    private int events;

    private final Medians medians = new Medians(0);
    private final List<Path> files = new ArrayList<>();
    private Path archive;

    @Setup
    public void prepare() throws IOException, InterruptedException {
        System.out.println(TrialRun.told());
        archive = TrialRun.programArchive();
        Path few = WorkloadFile.of(FEW);
        for (int i = 0; i < FURTHER; i++) {
            Path file = few.resolveSibling("workload-" + FEW + "-" + i + ".json");
            if (!Files.exists(file)) {
                Files.copy(few, file);
            }
            files.add(file);
        }
    }

    @Benchmark
    public void a_dataset_and_ten_more() throws IOException, InterruptedException {
        medians.add(
                AT_REST, open(WorkloadFile.of(events), List.of()).first("rest").residentMegabytes());
        List<Moment> whole = open(WorkloadFile.of(events), files).all(WHOLE);
        medians.add(FIRST, whole.get(0).residentMegabytes());
        medians.add("processor until then, ms", whole.get(0).processorMillis());
        medians.add(LAST, whole.get(FURTHER).residentMegabytes());
        for (int i = 1; i <= FURTHER; i++) {
            Moment before = whole.get(i - 1);
            Moment then = whole.get(i);
            medians.add(EACH, Duration.between(before.at(), then.at()).toNanos() / 1e6);
            medians.add("a further file, ms of the processor", then.processorMillis() - before.processorMillis());
        }
    }

    private TrialRun open(Path first, List<Path> further) throws IOException, InterruptedException {
        String named = further.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        TrialRun run = TrialRun.of(
                List.of(
                        TrialRun.using(archive),
                        TrialRun.FRAME,
                        TrialRun.NO_PICTURE,
                        "-Ddateline.trial.rest=" + (further.isEmpty() ? REST : 0),
                        "-Ddateline.trial.files=" + named),
                TrialRun.PROGRAM,
                "--data",
                first.toString(),
                "--map",
                "maps/balochistan_districts.shp");
        int shown = run.all(WHOLE).size();
        if (shown != 1 + further.size()) {
            throw new IllegalStateException("of " + (1 + further.size()) + " files " + shown + " were shown");
        }
        return run;
    }

    @TearDown
    public void report() {
        medians.print();
        BenchmarkSummary.put("memory." + events + "_mb", medians.of(AT_REST));
        BenchmarkSummary.put("memory." + events + "_opened_mb", medians.of(FIRST));
        BenchmarkSummary.put("memory." + events + "_ten_more_mb", medians.of(LAST));
        BenchmarkSummary.put("files." + events + "_further_ms", medians.of(EACH));
    }
}
