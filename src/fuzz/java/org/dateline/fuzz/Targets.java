package org.dateline.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Every reader of the program, with files that it reads well. */
final class Targets {

    private static final List<Path> FOLDERS =
            List.of(Path.of("src", "test", "resources"), Path.of("maps", "source"), Path.of("data"));
    private static final int LARGEST_SEED = 60_000;

    private Targets() {}

    /** @param work where seeds may be made */
    static List<Target> all(Path work) throws Exception {
        List<Target> targets = new ArrayList<>();
        targets.addAll(DatasetTargets.all(work));
        targets.addAll(BesideTargets.all(work));
        targets.addAll(ImportTargets.all(work));
        targets.addAll(MapTargets.all(work));
        targets.addAll(ReportTargets.all());
        targets.addAll(DatabaseTargets.all(work));
        return targets;
    }

    /** Files of the tests and of the program with these endings, none of them large. */
    static List<FileSet> files(String... endings) throws IOException {
        Set<String> wanted = Set.of(endings);
        List<FileSet> found = new ArrayList<>();
        for (Path folder : FOLDERS) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                    String name = file.toString().toLowerCase(Locale.ROOT);
                    String ending = name.substring(name.lastIndexOf('.') + 1);
                    if (wanted.contains(ending) && Files.size(file) <= LARGEST_SEED) {
                        found.add(FileSet.of(file));
                    }
                }
            }
        }
        return found;
    }
}
