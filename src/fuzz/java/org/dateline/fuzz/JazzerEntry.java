package org.dateline.fuzz;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.logging.LogManager;
import java.util.stream.Stream;

/**
 * Where Jazzer, which is led by what is reached of the code, enters: it knows the method by its name. The system property
 * {@code fuzz.target} says which reader is meant, {@code fuzz.corpus} a folder that its seeds are written to first.
 */
public final class JazzerEntry {

    private static Path work = Path.of("");
    private static List<FileSet> seeds = List.of();
    private static Target.Check check = file -> List.of();

    private JazzerEntry() {}

    /** Called once, before any file. */
    public static void fuzzerInitialize() throws Exception {
        LogManager.getLogManager().reset();
        work = Files.createTempDirectory("dateline-jazzer");
        String name = System.getProperty("fuzz.target", "dataset");
        Target target = Targets.all(work).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        seeds = target.seeds();
        check = target.check();
        Path corpus = Files.createDirectories(Path.of(System.getProperty("fuzz.corpus", "target/fuzz-corpus")));
        for (int i = 0; i < seeds.size(); i++) {
            Files.write(
                    corpus.resolve("seed-" + i), seeds.get(i).bytes(seeds.get(i).main()));
        }
    }

    /** @param bytes those of a file */
    public static void fuzzerTestOneInput(byte[] bytes) throws Exception {
        Path folder = Files.createDirectory(work.resolve("case"));
        try {
            // What lies beside it in the first seed does so here too
            FileSet seed = seeds.get(0);
            check.check(seed.with(seed.main(), bytes).writeTo(folder));
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            }
        }
    }
}
