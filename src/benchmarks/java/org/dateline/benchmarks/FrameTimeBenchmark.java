package org.dateline.benchmarks;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.TKPulseListener;
import com.sun.javafx.tk.Toolkit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.stage.Stage;
import org.dateline.calendar.Granularity;
import org.dateline.control.timeline.TimelineView;
import org.dateline.events.Dataset;
import org.dateline.query.Choice;
import org.dateline.query.EventFilter;
import org.dateline.query.change.OtherWindow;
import org.dateline.query.change.OtherWindow.Kind;
import org.dateline.query.chart.StackBy;
import org.dateline.query.measure.Quantity;
import org.dateline.view.MainView;
import org.dateline.view.command.WindowContext;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Screen;
import org.dateline.viewmodel.chart.Charting;
import org.dateline.viewmodel.shading.Shading;
import org.dateline.workspace.Workspace;
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
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.IterationType;

/**
 * The window is dragged by the mouse over events in settlements: the whole program's window, 1600 x 1000, drawn by software
 * in Monocle's headless screen. The time runs from the mouse event, at the beginning of a frame, until the drawing thread
 * has painted that frame; waiting for the next sixtieth of a second is left out of it. The window of half of the time holds
 * about as many events as are named; all of them are objects in memory here, which is what the heap is for, and not read
 * from a file.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx4g")
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 3, time = 6)
@SuppressWarnings("NullAway.Init") // made on the UI thread
public class FrameTimeBenchmark {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;
    private static final int MAX_SETTLEMENTS = 100_000;
    private static final int MAX_FRAMES = 100_000;
    /** How far the pointer goes at each frame, and how many frames it goes one way. */
    private static final double PIXELS = 3;

    private static final int TURN = 60;
    /** The names and the height of the axis: the window is dragged below it. */
    private static final double DRAG_Y = 60;

    /** How many events the window holds, more or less. */
    @Param({"200", "10000", "100000", "1000000"})
    int events;

    /**
     * What stands in the middle: the map; the chart by hour of the dead, stacked by actor, with areas shaded by the dead and a filter by
     * two of the 20 actors, where the window then holds the fewer; or the map of what has changed with its table.
     */
    @Param("MAP")
    Screen screen;

    private final Semaphore painted = new Semaphore(0);
    private final long[] clock = new long[MAX_FRAMES];
    private final long[] processor = new long[MAX_FRAMES];
    private final long[] uiProcessor = new long[MAX_FRAMES];
    private int frames;
    private Stage stage;
    private TimelineView timeline;
    private DatelineViewModel model;
    private AnimationTimer pulse;
    private TKPulseListener afterPulse;
    private boolean wanted;
    private boolean moved;
    private boolean counting;
    private long before;
    private ProcessorTime processorBefore;
    private int step;
    private double x;
    private double y;

    @Setup
    public void open() throws Exception {
        UiThread.start();
        Workspace shipped = Shipped.workspace();
        int settlements = Math.min(MAX_SETTLEMENTS, Math.max(1, events));
        Dataset dataset = screen == Screen.CHART
                ? SettlementDataset.withActorsAndHalfShowing(shipped.dataset(), events, settlements)
                : SettlementDataset.withHalfShowing(shipped.dataset(), events, settlements);
        Workspace workspace = Workspace.of(dataset, shipped.map(), shipped.problems());
        var layers = MainView.prepareMap(workspace);
        long built = System.nanoTime();
        UiThread.run(() -> {
            long begun = System.nanoTime();
            long worked = ProcessorTime.now().uiNanos();
            model = new DatelineViewModel(workspace);
            MainView view = new MainView(WindowContext.of(model, layers));
            Scene scene = new Scene(view, WIDTH, HEIGHT);
            scene.setUserAgentStylesheet(Theme.LIGHT.stylesheet());
            stage = new Stage();
            stage.setScene(scene);
            stage.show();
            timeline = (TimelineView) scene.lookup("#timeline");
            model.showWindow(SettlementDataset.half(dataset, 0.2));
            if (screen == Screen.CHART) {
                showChart();
            }
            if (screen == Screen.COMPARE) {
                // The half has no half before it
                model.comparison()
                        .show(model.comparison().versusProperty().get().with(OtherWindow.of(Kind.ALL_BEFORE)));
            }
            model.show(screen);
            System.out.printf(
                    "window made in %.0f ms, of which the UI thread worked %.0f ms%n",
                    (System.nanoTime() - begun) / 1e6, (ProcessorTime.now().uiNanos() - worked) / 1e6);
        });
        System.out.printf("opened in %.0f ms%n", (System.nanoTime() - built) / 1e6);
        UiThread.run(this::press);
        System.out.println(
                "events in the window: " + model.resultProperty().get().size());
    }

    private void showChart() {
        Quantity killed = Quantity.measure("killed");
        model.show(Screen.CHART);
        model.chart().show(Charting.EVENTS.of(killed).in(Granularity.HOUR).by(StackBy.field("who")));
        model.shading().show(Shading.sum(killed));
        model.showFilter(EventFilter.NONE.withField("who", Choice.only(Set.of("Actor 1", "Actor 2"))));
    }

    /** Takes the window by its middle, and waits for frames. */
    private void press() {
        var window = model.windowProperty().get();
        x = (timeline.xOf(window.from()) + timeline.xOf(window.to())) / 2;
        y = DRAG_Y;
        fire(MouseEvent.MOUSE_PRESSED);
        pulse = new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (wanted) {
                    wanted = false;
                    move();
                }
            }
        };
        pulse.start();
        afterPulse = () -> {
            if (moved) {
                moved = false;
                // Runs once the pulse has handed the frame to the drawing thread, which does one thing after the other
                Platform.runLater(() -> Toolkit.getToolkit().addRenderJob(new RenderJob(this::frameIsPainted)));
            }
        };
        Toolkit.getToolkit().addPostSceneTkPulseListener(afterPulse);
    }

    private void move() {
        processorBefore = ProcessorTime.now();
        before = System.nanoTime();
        x += step++ / TURN % 2 == 0 ? PIXELS : -PIXELS;
        fire(MouseEvent.MOUSE_DRAGGED);
        moved = true;
    }

    private void frameIsPainted() {
        long after = System.nanoTime();
        Platform.runLater(() -> {
            ProcessorTime now = ProcessorTime.now();
            if (frames < MAX_FRAMES) {
                clock[frames] = after - before;
                uiProcessor[frames] = now.uiNanos() - processorBefore.uiNanos();
                processor[frames++] =
                        now.uiNanos() - processorBefore.uiNanos() + now.drawingNanos() - processorBefore.drawingNanos();
            }
            painted.release();
        });
    }

    private void fire(EventType<MouseEvent> type) {
        Point2D inScene = timeline.localToScene(x, y);
        timeline.fireEvent(new MouseEvent(
                timeline,
                timeline,
                type,
                x,
                y,
                inScene.getX(),
                inScene.getY(),
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                false,
                new PickResult(timeline, inScene.getX(), inScene.getY())));
    }

    @Benchmark
    public void input_to_painted() throws Exception {
        UiThread.run(() -> wanted = true);
        painted.acquire();
    }

    /** The frames of the warm-up do not count. */
    @Setup(Level.Iteration)
    public void forgetWarmUp(IterationParams iteration) throws Exception {
        boolean counts = iteration.getType() == IterationType.MEASUREMENT;
        UiThread.run(() -> {
            frames = counts && !counting ? 0 : frames;
            counting = counts;
        });
    }

    @TearDown
    public void close() throws Exception {
        UiThread.run(() -> {
            report();
            pulse.stop();
            Toolkit.getToolkit().removePostSceneTkPulseListener(afterPulse);
            stage.close();
        });
    }

    private void report() {
        Arrays.sort(clock, 0, frames);
        Arrays.sort(processor, 0, frames);
        Arrays.sort(uiProcessor, 0, frames);
        String shown = screen == Screen.MAP ? "" : screen.name().toLowerCase(Locale.ROOT) + ".";
        String name = "frame." + shown + (events < 1_000 ? String.valueOf(events) : StepTimes.size(events));
        System.out.printf(
                "%s: clock p50 %.1f p99 %.1f ms, processor of both threads p50 %.1f p99 %.1f ms,"
                        + " of the UI thread p50 %.1f p99 %.1f ms, of %d frames%n",
                name,
                at(clock, 50),
                at(clock, 99),
                at(processor, 50),
                at(processor, 99),
                at(uiProcessor, 50),
                at(uiProcessor, 99),
                frames);
        BenchmarkSummary.put(name + "_ms", at(clock, 50));
        BenchmarkSummary.put(name + "_p99_ms", at(clock, 99));
        BenchmarkSummary.put(name + "_processor_ms", at(processor, 50));
    }

    private double at(long[] sorted, int percent) {
        return sorted[Math.min(frames - 1, frames * percent / 100)] / 1e6;
    }
}
