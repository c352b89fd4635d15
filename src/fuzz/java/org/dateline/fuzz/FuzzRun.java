package org.dateline.fuzz;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.LogManager;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Breaks files for a time, and gives each to its reader. What goes wrong is written to {@code target/fuzz}: the files, and how to run them
 * again. Ends with 1 if anything did.
 *
 * <p>What a reader has not said before makes a broken file a beginning of others, so that one goes deeper than chance alone would.
 */
public final class FuzzRun {

    private static final Path FOLDER = Path.of("target", "fuzz");
    private static final String HOW = "how-to-run-it-again.txt";
    private static final int MOST_BEGINNINGS = 400;
    private static final int LARGEST_BEGINNING = 60_000;
    private static final int MOST_FAILURES = 12;
    private static final Pattern VARYING = Pattern.compile("\"[^\"]*+\"|[\u201c][^\u201d]*+\u201d|\\d++|/\\S++");

    private final long seed;
    private final Path work;
    /** How long the slowest file of a reader took, and that file. */
    private long slowest;

    private FileSet slowestFile = FileSet.of("none", "");
    private final Set<String> failures = new TreeSet<>();

    private FuzzRun(long seed, Path work) {
        this.seed = seed;
        this.work = work;
    }

    /**
     * @param arguments {@code seconds=}, for how long; {@code target=}, the readers as a regular expression for their names, nothing
     *     for all, or a folder of {@code target/fuzz} to run again; {@code seed=}, that of chance, nothing for another at each run
     */
    public static void main(String... arguments) throws Exception {
        Map<String, String> options = new LinkedHashMap<>(Map.of("seconds", "120", "target", "", "seed", ""));
        for (String argument : arguments) {
            int equals = argument.indexOf('=');
            options.put(
                    argument.substring(0, equals),
                    argument.substring(equals + 1).strip());
        }
        String wanted = options.getOrDefault("target", "");
        String given = options.getOrDefault("seed", "");
        Path work = Files.createTempDirectory("dateline-fuzz");
        System.setProperty(
                "java.io.tmpdir", Files.createDirectory(work.resolve("tmp")).toString());
        // What libraries log of broken files is nobody's reading
        LogManager.getLogManager().reset();
        FuzzRun run = new FuzzRun(given.isEmpty() ? System.nanoTime() : Long.parseLong(given), work);
        try {
            if (Files.isRegularFile(Path.of(wanted).resolve(HOW))) {
                run.again(Path.of(wanted));
            } else {
                run.all(
                        Long.parseLong(options.getOrDefault("seconds", "120")),
                        Pattern.compile(wanted.isEmpty() ? ".*" : wanted));
            }
        } finally {
            delete(work);
        }
        System.exit(run.failures.isEmpty() ? 0 : 1);
    }

    private void all(long seconds, Pattern wanted) throws Exception {
        List<Target> targets = Targets.all(work).stream()
                .filter(target -> wanted.matcher(target.name()).matches())
                .toList();
        boolean kills = wanted.matcher(KillRun.NAME).matches();
        System.out.println("fuzz: seed " + seed + ", " + targets.size() + " readers, " + seconds + " s");
        long each = seconds * 1_000_000_000L / Math.max(1, targets.size() + (kills ? 1 : 0));
        for (Target target : targets) {
            fuzz(target, System.nanoTime() + each);
        }
        if (kills) {
            KillRun.run(work, new Random(seed), System.nanoTime() + each).ifPresent(failures::add);
        }
        failures.forEach(failure -> System.out.println("FAILED " + failure));
    }

    private void fuzz(Target target, long end) throws Exception {
        Random chance = new Random(seed ^ target.name().hashCode());
        Mutator mutator = new Mutator(chance);
        List<FileSet> beginnings = new ArrayList<>(target.seeds());
        Map<String, Integer> heard = new LinkedHashMap<>();
        Set<String> failed = new HashSet<>();
        int cases = 0;
        int fine = 0;
        slowest = 0;
        for (FileSet whole : target.seeds()) {
            fine += one(target, whole, heard, failed, "seed") ? 1 : 0;
        }
        while (System.nanoTime() < end && failed.size() < MOST_FAILURES) {
            FileSet from = beginnings.get(chance.nextInt(beginnings.size()));
            FileSet broken = mutator.mutate(from, beginnings.get(chance.nextInt(beginnings.size())));
            int known = heard.size();
            fine += one(target, broken, heard, failed, "case " + cases) ? 1 : 0;
            if (heard.size() > known && beginnings.size() < MOST_BEGINNINGS && broken.size() <= LARGEST_BEGINNING) {
                beginnings.add(broken);
            }
            cases++;
        }
        System.out.printf(
                "%-18s %6d cases, %5d without a word, %4d things said, slowest %5d ms, %d failures%n",
                target.name(), cases, fine, heard.size(), slowest, failed.size());
        slowestFile.writeTo(Files.createDirectories(FOLDER.resolve("slowest").resolve(target.name())));
    }

    /** Whether the reader had nothing to say. */
    private boolean one(Target target, FileSet files, Map<String, Integer> heard, Set<String> failed, String which)
            throws Exception {
        Path folder = Files.createDirectory(work.resolve("case"));
        Path file = files.writeTo(folder);
        Guard.Outcome outcome = Guard.run(() -> target.check().check(file));
        for (String said : outcome.said()) {
            heard.merge(VARYING.matcher(said).replaceAll("_"), 1, Integer::sum);
        }
        if (outcome.millis() > slowest) {
            slowest = outcome.millis();
            slowestFile = files;
        }
        Throwable failure = outcome.failure();
        if (failure != null && failed.add(kind(failure))) {
            failures.add(keep(target, files, failure, which).toString());
        }
        delete(folder);
        return outcome.said().isEmpty() && failure == null;
    }

    /** Two failures of one kind are one. */
    private static String kind(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        String where = Stream.of(trace)
                .filter(at -> at.getClassName().startsWith("org.dateline.")
                        && !at.getClassName().startsWith("org.dateline.fuzz."))
                .findFirst()
                .map(at -> at.getClassName() + "." + at.getMethodName() + ":" + at.getLineNumber())
                .orElse(trace.length == 0 ? "" : trace[0].toString());
        String message = failure instanceof AssertionError ? String.valueOf(failure.getMessage()) : "";
        String said = VARYING.matcher(message).replaceAll("_");
        return failure.getClass().getName() + " " + where + " " + said.substring(0, Math.min(60, said.length()));
    }

    private Path keep(Target target, FileSet files, Throwable failure, String which) throws IOException {
        Path folder = FOLDER.resolve(target.name() + "-" + Long.toHexString(seed) + "-" + failures.size());
        Files.createDirectories(folder);
        files.writeTo(folder);
        StringWriter trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace, true));
        Files.writeString(
                folder.resolve(HOW),
                target.name() + "\n" + files.main() + "\n\n"
                        + "mvn -Pfuzz verify -Dfuzz.target=" + folder.toString().replace('\\', '/') + "\n"
                        + "Found with -Dfuzz.seed=" + seed + " -Dfuzz.target=" + target.name() + ", " + which + "\n\n"
                        + trace);
        System.out.println("  " + folder + ": " + kind(failure));
        return folder;
    }

    private void again(Path kept) throws Exception {
        List<String> how = Files.readAllLines(kept.resolve(HOW));
        Target target = Targets.all(work).stream()
                .filter(one -> one.name().equals(how.get(0)))
                .findFirst()
                .orElseThrow();
        Path folder = Files.createDirectory(work.resolve("case"));
        Path file = FileSet.in(kept, how.get(1)).without(HOW).writeTo(folder);
        Guard.Outcome outcome = Guard.run(() -> target.check().check(file));
        outcome.said().forEach(System.out::println);
        @Nullable Throwable failure = outcome.failure();
        if (failure != null) {
            failure.printStackTrace();
            failures.add(kept.toString());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (UncheckedIOException | NoSuchFileException gone) {
            // What hangs may write on
        }
    }
}
