package org.dateline.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.benchmarks.TrialRun.Moment;
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

/**
 * From the launch of {@code java -jar target/dateline.jar}, with the options and the archive of classes that the build made, to the first
 * frame that shows the dataset on the map, and to all of the window; by turns the same with the picture of the last opening, to
 * that picture too; the start without a file, to the page that it begins with; and the same for an empty window of JavaFX in the same
 * look, with the same libraries and options and an archive of its own. {@link TrialRun} says by which Java and where.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 9)
public class StartBenchmark {

    private static final int WARM_UPS = 2;
    private static final Path FOLDER = TrialRun.TARGET.resolve("benchmarks");
    private static final Path EMPTY = FOLDER.resolve("empty-window.jar");
    private static final Path EMPTY_ARCHIVE = FOLDER.resolve("empty-window.archive");
    private static final Path PICTURE = FOLDER.resolve("opening.picture");

    private final Medians medians = new Medians(WARM_UPS);
    private Path archive;

    @Setup
    public void prepare() throws IOException, InterruptedException {
        System.out.println(TrialRun.told());
        archive = TrialRun.programArchive();
        writeEmptyWindow();
        Files.deleteIfExists(EMPTY_ARCHIVE);
        TrialRun.of(List.of(TrialRun.making(EMPTY_ARCHIVE)), EMPTY);
        Files.deleteIfExists(PICTURE);
        TrialRun.of(List.of(TrialRun.using(archive), withPicture(), "-Ddateline.trial=picture"), TrialRun.PROGRAM);
        if (!Files.exists(PICTURE)) {
            throw new IllegalStateException("no picture was kept");
        }
    }

    private static String withPicture() {
        return TrialRun.NO_PICTURE + PICTURE;
    }

    @Benchmark
    public void program_and_empty_window_by_turns() throws IOException, InterruptedException {
        String using = TrialRun.using(archive);
        put("dateline", TrialRun.of(List.of(using, TrialRun.FRAME, TrialRun.NO_PICTURE), TrialRun.PROGRAM));
        put("with the picture", TrialRun.of(List.of(using, TrialRun.FRAME, withPicture()), TrialRun.PROGRAM));
        put("without a file", TrialRun.of(List.of(using, TrialRun.PAGE, TrialRun.NO_PICTURE), TrialRun.PROGRAM));
        put("empty window", TrialRun.of(List.of(TrialRun.using(EMPTY_ARCHIVE)), EMPTY));
    }

    private void put(String program, TrialRun run) {
        for (Moment moment : run.moments()) {
            String name = program + ", " + moment.what();
            medians.add(name + ", ms", run.millisTo(moment.what()));
            medians.add(name + ", ms of the processor", moment.processorMillis());
        }
    }

    /** The class path of the program, after a jar with only the empty window in it. */
    private static void writeEmptyWindow() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, EmptyWindow.class.getName());
        try (JarFile jar = new JarFile(TrialRun.PROGRAM.toFile())) {
            String libraries = jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            URI beside = TrialRun.TARGET.toUri();
            manifest.getMainAttributes()
                    .put(
                            Attributes.Name.CLASS_PATH,
                            Stream.concat(
                                            Stream.of(TrialRun.PROGRAM
                                                    .getFileName()
                                                    .toString()),
                                            Arrays.stream(libraries.split(" ")))
                                    .map(each -> beside.resolve(each).toString())
                                    .collect(Collectors.joining(" ")));
        }
        Files.createDirectories(EMPTY.getParent());
        try (OutputStream file = Files.newOutputStream(EMPTY);
                JarOutputStream jar = new JarOutputStream(file, manifest)) {
            for (Class<?> type : List.of(EmptyWindow.class, EmptyWindow.Window.class)) {
                String name = type.getName().replace('.', '/') + ".class";
                jar.putNextEntry(new JarEntry(name));
                try (InputStream bytes = type.getClassLoader().getResourceAsStream(name)) {
                    bytes.transferTo(jar);
                }
                jar.closeEntry();
            }
        }
    }

    @TearDown
    public void report() {
        medians.print();
        double window = put("start.empty_window", "empty window, first frame");
        double first = put("start.first_frame", "dateline, first frame");
        double whole = put("start.whole_window", "dateline, whole window");
        double picture = put("start.picture", "with the picture, picture");
        double pictured = put("start.pictured_whole_window", "with the picture, whole window");
        double page = put("start.page", "without a file, page to begin with");
        System.out.printf(
                "empty windows: first frame %.2f, whole window %.2f, picture %.2f, whole window after it %.2f, page to begin with %.2f%n",
                first / window, whole / window, picture / window, pictured / window, page / window);
        BenchmarkSummary.put("start.ratio", first / window);
        BenchmarkSummary.put("start.page_ratio", page / window);
        BenchmarkSummary.put("start.picture_ratio", picture / window);
    }

    /** Keeps a figure by the clock and by the processor; returns that by the clock. */
    private double put(String figure, String name) {
        double millis = medians.of(name + ", ms");
        BenchmarkSummary.put(figure + "_ms", millis);
        BenchmarkSummary.put(figure + "_processor_ms", medians.of(name + ", ms of the processor"));
        return millis;
    }
}
