package org.dateline.app.options;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.stream.Stream;
import org.dateline.files.SameFile;

/** Where the dataset and the map lie that come with the program. */
public final class Installation {

    private static final Path DATASET = Path.of("data", "balochistan.json");
    private static final Path MAP = Path.of("maps", "balochistan_districts.shp");
    private static final int MAX_LEVELS = 4;

    private final Path workingFolder;
    private final Path program;

    /**
     * One that is made of these.
     *
     * @param program the jar or folder of classes; files are looked for beside it, and up to three folders up
     */
    Installation(Path workingFolder, Path program) {
        this.workingFolder = workingFolder;
        this.program = program;
    }

    /** That of the program that runs. */
    public static Installation current() {
        Path here = Path.of("");
        CodeSource source = Installation.class.getProtectionDomain().getCodeSource();
        try {
            return new Installation(
                    here, source == null ? here : Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException | IllegalArgumentException notAFile) {
            return new Installation(here, here);
        }
    }

    /** Whether this is the dataset that comes with the program, which stays as it is. */
    public static boolean isShipped(Path data) {
        return SameFile.isSame(data, current().dataset());
    }

    /** The dataset that comes with the program; if it is nowhere, where it should be in the working folder. */
    public Path dataset() {
        return find(DATASET);
    }

    /** The map that comes with the program; if it is nowhere, where it should be in the working folder. */
    public Path map() {
        return find(MAP);
    }

    private Path find(Path wanted) {
        Stream<Path> beside = Stream.iterate(
                        program.toAbsolutePath().getParent(), folder -> folder != null, Path::getParent)
                .limit(MAX_LEVELS);
        return Stream.concat(Stream.of(workingFolder), beside)
                .map(folder -> folder.resolve(wanted))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(workingFolder.resolve(wanted));
    }
}
