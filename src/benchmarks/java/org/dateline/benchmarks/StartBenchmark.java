package org.dateline.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
 * frame that shows the dataset on the map; and by turns the same for an empty window of JavaFX in the same look, with the same
 * libraries and options and an archive of its own. On the display that {@code DISPLAY} names, or else in memory.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 2)
@Measurement(iterations = 9)
public class StartBenchmark {

    private static final int WARM_UPS = 2;
    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path PROGRAM = TARGET.resolve("dateline.jar");
    private static final Path PROGRAM_ARCHIVE = TARGET.resolve("dateline.jsa");
    private static final Path OPTIONS = TARGET.resolve("dateline.options");
    private static final Path EMPTY = TARGET.resolve("benchmarks").resolve("empty-window.jar");
    private static final Path EMPTY_ARCHIVE = TARGET.resolve("benchmarks").resolve("empty-window.jsa");
    private static final Pattern REPORT = Pattern.compile("first frame at (\\d+)\\.(\\d{6}), processor time (\\d+) ms");

    private final boolean display = System.getenv("DISPLAY") != null;
    private final List<Started> program = new ArrayList<>();
    private final List<Started> empty = new ArrayList<>();

    /** How long a start took by the clock, and how long the processor worked for it, both cores together. */
    private record Started(double millis, double processorMillis) {}

    @Setup
    public void prepare() throws IOException, InterruptedException {
        if (!Files.isRegularFile(PROGRAM) || !Files.isRegularFile(PROGRAM_ARCHIVE)) {
            throw new IllegalStateException("there is no " + PROGRAM + " with its archive; mvn package makes both");
        }
        writeEmptyWindow();
        Files.deleteIfExists(EMPTY_ARCHIVE);
        start("-XX:ArchiveClassesAtExit=" + EMPTY_ARCHIVE, EMPTY);
        System.out.println(display ? "on the display " + System.getenv("DISPLAY") : "without a display, in memory");
    }

    @Benchmark
    public void program_and_empty_window_by_turns() throws IOException, InterruptedException {
        program.add(start("-XX:SharedArchiveFile=" + PROGRAM_ARCHIVE, PROGRAM));
        empty.add(start("-XX:SharedArchiveFile=" + EMPTY_ARCHIVE, EMPTY));
    }

    private Started start(String archive, Path jar) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "@" + OPTIONS,
                archive,
                "-Xlog:disable",
                "-Ddateline.trial=frame"));
        if (!display) {
            command.addAll(List.of(
                    "-Dprism.order=sw",
                    "-Dglass.platform=Monocle",
                    "-Dmonocle.platform=Headless",
                    "-Dheadless.geometry=1600x1000"));
        }
        command.addAll(List.of("-jar", jar.toString()));
        Instant launched = Instant.now();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said;
        try (InputStream out = process.getInputStream()) {
            said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
        int exitCode = process.waitFor();
        Matcher report = REPORT.matcher(said);
        if (exitCode != 0 || !report.find()) {
            throw new IllegalStateException(jar + " ended with " + exitCode + " and said: " + said);
        }
        Instant painted = Instant.ofEpochSecond(
                Long.parseLong(report.group(1)), TimeUnit.MICROSECONDS.toNanos(Long.parseLong(report.group(2))));
        return new Started(Duration.between(launched, painted).toNanos() / 1e6, Double.parseDouble(report.group(3)));
    }

    /** The class path of the program, after a jar with only the empty window in it. */
    private static void writeEmptyWindow() throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, EmptyWindow.class.getName());
        try (JarFile jar = new JarFile(PROGRAM.toFile())) {
            String libraries = jar.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            URI beside = TARGET.toUri();
            manifest.getMainAttributes()
                    .put(
                            Attributes.Name.CLASS_PATH,
                            Stream.concat(
                                            Stream.of(PROGRAM.getFileName().toString()),
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
        double first = median("dateline", program);
        double window = median("empty window", empty);
        System.out.printf("%nratio %.2f%n", first / window);
        BenchmarkSummary.put("start.first_frame_ms", first);
        BenchmarkSummary.put("start.empty_window_ms", window);
        BenchmarkSummary.put("start.ratio", first / window);
    }

    private static double median(String what, List<Started> starts) {
        List<Started> measured = starts.subList(WARM_UPS, starts.size());
        double millis = median(measured.stream().mapToDouble(Started::millis).toArray());
        System.out.printf(
                "%n%s: median %.0f ms, processor time %.0f ms; each %s",
                what,
                millis,
                median(measured.stream().mapToDouble(Started::processorMillis).toArray()),
                measured.stream()
                        .map(start -> String.format("%.0f", start.millis()))
                        .toList());
        return millis;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
