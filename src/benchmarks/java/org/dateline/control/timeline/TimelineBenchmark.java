package org.dateline.control.timeline;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import org.dateline.benchmarks.Shipped;
import org.dateline.benchmarks.UiThread;
import org.dateline.events.Dataset;
import org.dateline.model.Category;
import org.dateline.model.Event;
import org.dateline.model.TimeWindow;
import org.dateline.query.TimeCounts;
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

/** What the timeline alone, 1600 pixels wide, takes of the UI thread. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
public class TimelineBenchmark {

    private static final int WIDTH = 1600;
    private static final int HEIGHT = 250;

    /** How many events there are, over three days. */
    @Param({"0", "10000", "100000"})
    int events;

    private Dataset dataset;
    private TimelineView timeline;
    private Scene scene;
    private WritableImage picture;
    private int step;

    @Setup
    public void open() throws Exception {
        UiThread.start();
        dataset = Shipped.workspace(events).dataset();
        picture = new WritableImage(WIDTH, HEIGHT);
        timeline = UiThread.call(() -> new TimelineView(dataset.span(), dataset.zone()));
        scene = UiThread.call(() -> new Scene(timeline, WIDTH, HEIGHT));
        UiThread.run(this::sort);
    }

    /** What was drawn on the canvases is only let go when it is painted. */
    @Setup(Level.Invocation)
    public void paint() throws Exception {
        UiThread.run(() -> scene.snapshot(picture));
    }

    @Benchmark
    public void change_of_the_window() throws Exception {
        UiThread.run(() -> {
            TimeWindow span = dataset.span();
            Duration later = Duration.ofMinutes(10L * (1 + step++ % 12));
            timeline.windowProperty()
                    .set(new TimeWindow(span.from().plus(later), span.to().minus(later)));
            layout();
        });
    }

    @Benchmark
    public void zoom_of_the_axis() throws Exception {
        UiThread.run(() -> {
            timeline.zoom(step++ % 2 == 0 ? 0.9 : 1 / 0.9);
            layout();
        });
    }

    @Benchmark
    public void change_of_the_filter() throws Exception {
        UiThread.run(() -> {
            sort();
            layout();
        });
    }

    private void sort() {
        List<Category> categories = dataset.categories().list();
        List<String> ids = categories.stream().map(Category::id).toList();
        List<Event> all = dataset.events().list();
        timeline.countsProperty().set(TimeCounts.of(all, event -> ids.indexOf(event.category()), ids.size()));
        timeline.barsProperty()
                .set(Bar.all(
                        all.stream()
                                .map(event ->
                                        new Bar(event, ids.indexOf(event.category()), ids.indexOf(event.category())))
                                .toList(),
                        categories.stream().map(Category::name).toList()));
    }

    private void layout() {
        timeline.applyCss();
        timeline.layout();
    }
}
