package org.dateline.benchmarks;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.dateline.model.TimeWindow;
import org.dateline.problem.UnreadableFileException;
import org.dateline.query.WindowResult;
import org.dateline.viewmodel.DatelineViewModel;
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
import org.openjdk.jmh.annotations.Warmup;

/** A step of a handle: the window changes, the view-model finds and counts what is in it. No screen. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class WindowQueryBenchmark {

    /** How many events the dataset has; 0 for the shipped one. */
    @Param({"0", "10000", "100000"})
    int events;

    /** How much of the span the window covers. */
    @Param({"0.02", "1"})
    double share;

    private DatelineViewModel model;
    private int step;

    @Setup
    public void open() throws UnreadableFileException {
        model = new DatelineViewModel(Shipped.workspace(events));
    }

    @Benchmark
    public WindowResult change_of_the_window() {
        model.showWindow(window(model, share, step++));
        return model.resultProperty().get();
    }

    /** The window at a step: neighbours differ by some minutes at both ends. */
    static TimeWindow window(DatelineViewModel model, double share, int step) {
        Duration span = model.span().length();
        Duration length = Duration.ofMinutes((long) (span.toMinutes() * share));
        TimeWindow start =
                new TimeWindow(model.span().from(), model.span().from().plus(length));
        return start.shiftedBy(Duration.ofMinutes(10L * (1 + step % 12)));
    }
}
