package org.dateline.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A program that was started for a trial, and what it said of it. The Java is that which the environment variable {@code DATELINE_JAVA}
 * names the folder of, or else that which measures; the window is on the display that {@code DISPLAY} names, or else in memory.
 *
 * @param launched when
 * @param moments what it said, in order
 */
record TrialRun(Instant launched, List<Moment> moments) {

    static final Path TARGET = Path.of("target").toAbsolutePath();
    static final Path PROGRAM = TARGET.resolve("dateline.jar");
    static final String NO_PICTURE = "-Ddateline.picture=";
    static final String FRAME = "-Ddateline.trial=frame";
    static final String PAGE = "-Ddateline.trial=begin";

    /** As the script that starts the program gives them. */
    private static final List<String> OPTIONS = Files.exists(Path.of("/proc/self/smaps"))
            ? List.of("@" + TARGET.resolve("dateline.options"), "@" + TARGET.resolve("dateline-linux.options"))
            : List.of("@" + TARGET.resolve("dateline.options"));

    private static final Path JAVA = Path.of(
            Optional.ofNullable(System.getenv("DATELINE_JAVA")).orElseGet(() -> System.getProperty("java.home")));
    private static final int FIRST_WITH_CACHE = 25;
    private static final Pattern VERSION = Pattern.compile("JAVA_VERSION=\"(\\d+)");
    private static final Pattern REPORT = Pattern.compile(
            "(page to begin with|picture|first frame|whole window|rest) at (\\d+)\\.(\\d{6}), processor time (\\d+) ms(?:, resident (\\d+) MB)?");

    /**
     * What was on the screen.
     *
     * @param what is seen
     * @param at when
     * @param processorMillis how long the processor had worked for the program until then, all cores together
     * @param residentMegabytes its memory then; 0 if not said
     */
    record Moment(String what, Instant at, double processorMillis, int residentMegabytes) {}

    /** Whether this Java keeps classes as they are linked, with what is known of their methods (JEP 514, JEP 515). */
    static boolean hasCache() throws IOException {
        Matcher version = VERSION.matcher(Files.readString(JAVA.resolve("release")));
        return version.find() && Integer.parseInt(version.group(1)) >= FIRST_WITH_CACHE;
    }

    /** The option that makes an archive of the classes that are used. */
    static String making(Path archive) throws IOException {
        return (hasCache() ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + archive;
    }

    /** The option that uses it. */
    static String using(Path archive) throws IOException {
        return (hasCache() ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + archive;
    }

    /** The archive of the program's classes: that of the build, or where the Java is another kind, one that is made now. */
    static Path programArchive() throws IOException, InterruptedException {
        Path built = TARGET.resolve("dateline.jsa");
        if (!Files.isRegularFile(PROGRAM) || !Files.isRegularFile(built)) {
            throw new IllegalStateException("there is no " + PROGRAM + " with its archive; mvn package makes both");
        }
        if (!hasCache()) {
            return built;
        }
        Path cache = Files.createDirectories(TARGET.resolve("benchmarks")).resolve("dateline.aot");
        Files.deleteIfExists(cache);
        of(List.of(making(cache), "-Ddateline.trial=archive", NO_PICTURE), PROGRAM);
        return cache;
    }

    /** What the figures are of. */
    static String told() {
        String display = System.getenv("DISPLAY");
        return "Java of " + JAVA + (display == null ? ", without a display, in memory" : ", on the display " + display);
    }

    /**
     * Starts a jar and waits until it ends.
     *
     * @throws IllegalStateException if it does not end well
     */
    static TrialRun of(List<String> options, Path jar, String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of(JAVA.resolve("bin").resolve("java").toString()));
        command.addAll(OPTIONS);
        command.addAll(List.of("-Xlog:disable", "-Ddateline.settings="));
        command.addAll(options);
        if (System.getenv("DISPLAY") == null) {
            command.addAll(List.of(
                    "-Dprism.order=sw",
                    "-Dglass.platform=Monocle",
                    "-Dmonocle.platform=Headless",
                    "-Dheadless.geometry=1600x1000"));
        }
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(List.of(arguments));
        Instant launched = Instant.now();
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said;
        try (InputStream out = process.getInputStream()) {
            said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
        int exitCode = process.waitFor();
        if (exitCode != 0) {
            throw new IllegalStateException(jar + " ended with " + exitCode + " and said: " + said);
        }
        return new TrialRun(
                launched, REPORT.matcher(said).results().map(TrialRun::moment).toList());
    }

    private static Moment moment(MatchResult report) {
        return new Moment(
                report.group(1),
                Instant.ofEpochSecond(
                        Long.parseLong(report.group(2)),
                        TimeUnit.MICROSECONDS.toNanos(Long.parseLong(report.group(3)))),
                Double.parseDouble(report.group(4)),
                report.group(5) == null ? 0 : Integer.parseInt(report.group(5)));
    }

    /** All moments at which this was seen, in order. */
    List<Moment> all(String what) {
        return moments.stream().filter(moment -> moment.what().equals(what)).toList();
    }

    /** The first moment at which this was seen. */
    Moment first(String what) {
        return all(what).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the trial did not say when there was a " + what));
    }

    /** How long it took from the launch to the first time that this was seen. */
    double millisTo(String what) {
        return Duration.between(launched, first(what).at()).toNanos() / 1e6;
    }
}
