package org.dateline.control.map.sheet;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.WritableImage;
import org.dateline.benchmarks.LargeMap;
import org.dateline.benchmarks.Shipped;
import org.dateline.benchmarks.SyntheticLayer;
import org.dateline.benchmarks.UiThread;
import org.dateline.control.map.content.MapPalette;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.geo.Viewport;
import org.dateline.problem.UnreadableFileException;
import org.dateline.view.MainView;
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

/** The sheets of land and lines, 1600 x 1000, drawn and painted as a whole. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class MapDrawingBenchmark {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 1000;

    /** Which map: the shipped one, or 10,000 areas with a million points. */
    @Param({"shipped", "large"})
    String map;

    /** How many times larger than where all of it fits. */
    @Param({"1", "4", "32"})
    double zoom;

    private MapLayers layers;
    private Viewport viewport;
    private final Canvas land = new Canvas(WIDTH, HEIGHT);
    private final Canvas lines = new Canvas(WIDTH, HEIGHT);
    private Scene scene;
    private WritableImage picture;
    private int step;

    /** The layers called so; the large ones come from a file that is written for it and removed. */
    public static MapLayers layers(String map) throws IOException, UnreadableFileException {
        if (map.equals("shipped")) {
            return MainView.prepareMap(Shipped.workspace());
        }
        Path folder = Files.createTempDirectory("dateline");
        Path file = folder.resolve("large.shp");
        SyntheticLayer.write(file);
        try {
            return LargeMap.read(file);
        } finally {
            try (var files = Files.list(folder)) {
                for (Path each : files.toList()) {
                    Files.delete(each);
                }
            }
            Files.delete(folder);
        }
    }

    @Setup
    public void open() throws Exception {
        UiThread.start();
        layers = layers(map);
        viewport = Viewport.fitting(layers.areas().bounds(), WIDTH, HEIGHT, new Viewport.Insets(26, 26, 36, 26))
                .zoomedAt(WIDTH / 2.0, HEIGHT / 2.0, zoom);
        picture = new WritableImage(WIDTH, HEIGHT);
        scene = UiThread.call(() -> new Scene(new Group(land, lines), WIDTH, HEIGHT));
    }

    /** A step of a pan: all of it drawn anew. */
    @Benchmark
    public void land_and_lines() throws Exception {
        UiThread.run(() -> {
            Viewport moved = viewport.movedBy(step++ % 20 * 7, 0);
            new LandPainter().paint(cleared(land), moved, MapPalette.LIGHT, layers);
            new LinePainter().paint(cleared(lines), moved, MapPalette.LIGHT, layers);
            scene.snapshot(picture);
        });
    }

    private static GraphicsContext cleared(Canvas sheet) {
        GraphicsContext graphics = sheet.getGraphicsContext2D();
        graphics.clearRect(0, 0, WIDTH, HEIGHT);
        return graphics;
    }
}
