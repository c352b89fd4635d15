package org.dateline.benchmarks;

import java.util.concurrent.TimeUnit;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import org.dateline.view.MainView;
import org.dateline.view.Theme;
import org.dateline.view.WindowActions;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * A step of a handle through the whole window, 1600 x 1000: view-model, map, list, panel, timeline, style and layout on
 * the UI thread; and the same with the drawing of the picture, which a real window leaves to another thread.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class WindowPulseBenchmark {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;

    /** How many events the window shows, more or less; 0 for the shipped dataset. */
    @Param({"0", "200", "10000"})
    int events;

    private DatelineViewModel model;
    private Scene scene;
    private WritableImage picture;
    private int step;

    @Setup
    public void open() throws Exception {
        UiThread.start();
        model = new DatelineViewModel(Shipped.workspace(events));
        var layers = MainView.prepareMap(model.workspace());
        picture = new WritableImage(WIDTH, HEIGHT);
        scene = UiThread.call(() -> {
            MainView view = new MainView(model, layers, new SimpleObjectProperty<>(Theme.LIGHT), WindowActions.NONE);
            Scene shown = new Scene(view, WIDTH, HEIGHT);
            shown.setUserAgentStylesheet(Theme.LIGHT.stylesheet());
            shown.snapshot(picture);
            return shown;
        });
    }

    /** What was drawn on the canvases is only let go when it is painted. */
    @Setup(Level.Invocation)
    public void paint() throws Exception {
        UiThread.run(() -> scene.snapshot(picture));
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

    private void change() {
        model.showWindow(WindowQueryBenchmark.window(model, 0.97, step++));
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }
}
