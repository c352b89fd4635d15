package org.dateline.benchmarks;

import com.sun.javafx.scene.SceneHelper;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import org.dateline.view.MainView;
import org.dateline.view.command.WindowContext;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
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

/**
 * A step of a handle through the whole window, 1600 x 1000: view-model, map, list, panel, timeline, style and layout on
 * the UI thread; and the same with the drawing of the picture, which a real window leaves to another thread.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class WindowPulseBenchmark {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;
    private static final int STEPS_PER_PICTURE = 10;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** How many events the window shows, more or less; 0 for the shipped dataset. */
    @Param({"0", "200", "10000"})
    int events;

    private DatelineViewModel model;
    private Scene scene;
    private WritableImage picture;
    private int step;
    private final List<Long> processorNanos = new ArrayList<>();

    @Setup
    public void open() throws Exception {
        UiThread.start();
        model = new DatelineViewModel(Shipped.workspace(events));
        var layers = MainView.prepareMap(model.workspace());
        picture = new WritableImage(WIDTH, HEIGHT);
        scene = UiThread.call(() -> {
            MainView view = new MainView(WindowContext.of(model, layers));
            Scene shown = new Scene(view, WIDTH, HEIGHT);
            shown.setUserAgentStylesheet(Theme.LIGHT.stylesheet());
            shown.snapshot(picture);
            return shown;
        });
    }

    /** What was drawn on the canvases is only let go when it is painted. */
    @Setup(Level.Invocation)
    public void paint() throws Exception {
        if (step % STEPS_PER_PICTURE == 0) {
            UiThread.run(() -> scene.snapshot(picture));
        }
    }

    @Benchmark
    public void change_on_the_ui_thread() throws Exception {
        UiThread.run(this::change);
    }

    @Benchmark
    public void change_with_the_picture() throws Exception {
        UiThread.run(() -> {
            change();
            scene.snapshot(picture);
        });
    }

    /** On a machine that does other things too, the time of the processor says more than that of the clock. */
    @TearDown(Level.Iteration)
    public void printProcessorTime() {
        long[] sorted =
                processorNanos.stream().mapToLong(Long::longValue).sorted().toArray();
        processorNanos.clear();
        System.out.printf(
                "UI thread's processor time: median %.2f ms, 99th percentile %.2f ms of %d%n",
                sorted[sorted.length / 2] / 1e6, sorted[sorted.length * 99 / 100] / 1e6, sorted.length);
    }

    /** Style and layout are those of a pulse: of what the change has touched. */
    private void change() {
        long before = THREADS.getCurrentThreadCpuTime();
        model.showWindow(WindowQueryBenchmark.window(model, 0.97, step++));
        SceneHelper.preferredSize(scene);
        processorNanos.add(THREADS.getCurrentThreadCpuTime() - before);
    }
}
