package org.dateline.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Measures: what the program is held to, one group after the other, or the benchmarks that are asked for. Results are printed
 * and written to {@code target/benchmarks/}, a JSON file of JMH for each group, and all figures together in
 * {@code summary.json}. Ends with 1 if a benchmark fails, or leaves out a figure that the program is held to.
 */
public final class BenchmarkRun {

    private static final Path FOLDER = Path.of("target", "benchmarks");
    private static final List<String> FIGURES = List.of(
            "counts.1m.moving.p50_ms",
            "counts.1m.jumping.p50_ms",
            "counts.1m.jumping.p99_ms",
            "ids.1m.first_page_ms",
            "index.1m.build_ms",
            "loop.1m.p50_ms",
            "load.mb_per_s",
            "load.bare_reader_mb_per_s",
            "heap.1m_mb",
            "frame.200_ms",
            "frame.10k_ms",
            "frame.100k_ms",
            "frame.1m_ms",
            "start.first_frame_ms",
            "start.empty_window_ms",
            "start.picture_ms",
            "start.pictured_whole_window_ms",
            "files.200_further_ms",
            "memory.200_mb",
            "memory.100000_mb");

    private BenchmarkRun() {}

    /**
     * @param arguments in one word what JMH's own command line takes, such as a regular expression for benchmarks by their
     *     full names and {@code -p events=10000000}; empty for the groups
     */
    public static void main(String[] arguments) throws IOException {
        Files.createDirectories(FOLDER);
        boolean all = arguments.length == 0 || arguments[0].isBlank();
        try {
            if (all) {
                BenchmarkSummary.clear();
                for (Map.Entry<String, String> group : groups().entrySet()) {
                    run(group.getKey(), new OptionsBuilder().include(group.getValue()));
                }
            } else {
                run("benchmarks", new OptionsBuilder().parent(new CommandLineOptions(arguments[0].split(" "))));
            }
        } catch (RunnerException | CommandLineOptionException failed) {
            System.err.println("Measuring failed: " + failed.getMessage());
            System.exit(1);
        }
        BenchmarkSummary.print();
        List<String> missing = all ? BenchmarkSummary.missing(FIGURES) : List.of();
        if (!missing.isEmpty()) {
            System.err.println("These figures were not measured: " + String.join(", ", missing));
            System.exit(1);
        }
    }

    private static Map<String, String> groups() {
        Map<String, String> groups = new LinkedHashMap<>();
        // What takes the clock of a whole machine goes before what fills its memory
        groups.put("start", "\\.StartBenchmark\\.");
        groups.put("files", "\\.OpenedFilesBenchmark\\.");
        groups.put("engine", "\\.(EngineBenchmark|SumBenchmark|IndexBuildBenchmark)\\.");
        groups.put("loading", "\\.LoadBenchmark\\.");
        groups.put("drawing", "\\.FrameTimeBenchmark\\.");
        return groups;
    }

    private static void run(String group, ChainedOptionsBuilder wanted) throws RunnerException {
        System.out.println("== " + group);
        new Runner(wanted.shouldFailOnError(true)
                        .resultFormat(ResultFormatType.JSON)
                        .result(FOLDER.resolve(group + ".json").toString())
                        .build())
                .run();
    }
}
