package org.dateline.control.map;

import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.dateline.benchmarks.Frames;
import org.dateline.benchmarks.ProcessorTime;
import org.dateline.benchmarks.Shipped;
import org.dateline.benchmarks.UiThread;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.control.map.sheet.MapDrawingBenchmark;
import org.dateline.problem.UnreadableFileException;
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

/** The time from frame to frame while the map moves at each: 16.7 ms is 60 frames a second, 33.3 ms is 30. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 4)
public class FrameBenchmark {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;
    private static final int TURN = 40;

    /** The whole window with the shipped map, or the map alone with 10,000 areas. */
    @Param({"shipped", "large"})
    String map;

    /** What moves. */
    @Param({"nothing", "pan", "zoom"})
    String motion;

    private Stage stage;
    private Frames frames;
    private ProcessorTime before;
    private int count;

    @Setup
    public void open() throws Exception {
        UiThread.start();
        MapLayers layers = MapDrawingBenchmark.layers(map);
        stage = UiThread.call(() -> show(layers));
        frames = new Frames(step((MapView) stage.getScene().lookup(".map-view")));
    }

    private Stage show(MapLayers layers) throws UnreadableFileException {
        Parent root = map.equals("shipped") ? window(layers) : mapAlone(layers);
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        scene.setUserAgentStylesheet(Theme.LIGHT.stylesheet());
        Stage opened = new Stage();
        opened.setScene(scene);
        opened.show();
        return opened;
    }

    private static Parent window(MapLayers layers) throws UnreadableFileException {
        DatelineViewModel model = new DatelineViewModel(Shipped.workspace());
        return new MainView(WindowContext.of(model, layers));
    }

    private static Parent mapAlone(MapLayers layers) {
        MapView alone = new MapView();
        alone.layersProperty().set(layers);
        return alone;
    }

    private IntConsumer step(MapView shown) {
        return switch (motion) {
            case "pan" -> number -> skin(shown).drag(number / TURN % 2 == 0 ? 5 : -5, 0);
            case "zoom" ->
                number -> skin(shown).zoomAt(WIDTH / 3.0, HEIGHT / 2.0, number / TURN % 2 == 0 ? 1.04 : 1 / 1.04);
            default -> number -> {};
        };
    }

    private static MapSkin skin(MapView shown) {
        return (MapSkin) shown.getSkin();
    }

    @Setup(Level.Iteration)
    public void start() throws Exception {
        count = 0;
        UiThread.run(frames::start);
        before = UiThread.call(ProcessorTime::now);
    }

    @TearDown(Level.Iteration)
    public void stop() throws Exception {
        UiThread.call(ProcessorTime::now).printSince(before, count);
        UiThread.run(frames::stop);
    }

    @TearDown
    public void close() throws Exception {
        UiThread.run(stage::close);
    }

    @Benchmark
    public void frame_to_frame() throws InterruptedException {
        frames.awaitNext();
        count++;
    }
}
