package org.dateline.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.geo.MapLayer;
import org.dateline.maps.MapReader;
import org.dateline.problem.UnreadableFileException;
import org.dateline.view.MainView;
import org.dateline.workspace.Workspace;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** From files to a map that can be drawn, once GeoTools is awake: the first measurements are those of a fresh program. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(3)
@Warmup(iterations = 1)
@Measurement(iterations = 4)
public class OpeningBenchmark {

    private Path folder;
    private Path large;
    private Workspace shipped;

    @Setup
    public void open() throws IOException, UnreadableFileException {
        folder = Files.createTempDirectory("dateline");
        large = folder.resolve("large.shp");
        SyntheticLayer.write(large);
        shipped = Shipped.workspace();
    }

    @TearDown
    public void delete() throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Benchmark
    public MapLayers shipped_dataset_and_layers() throws UnreadableFileException {
        return MainView.prepareMap(Shipped.workspace());
    }

    @Benchmark
    public MapLayers shipped_layers_projected_only() {
        return MainView.prepareMap(shipped);
    }

    @Benchmark
    public MapLayer ten_thousand_areas_read_only() throws UnreadableFileException {
        return new MapReader().read(large).value();
    }

    @Benchmark
    public MapLayers ten_thousand_areas() throws UnreadableFileException {
        return LargeMap.read(large);
    }
}
