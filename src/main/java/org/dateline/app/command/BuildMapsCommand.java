package org.dateline.app.command;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.dateline.app.options.CommandException;
import org.dateline.app.options.ExitCode;
import org.dateline.maps.MapBuilder;
import org.dateline.problem.UnreadableFileException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Builds the shapefiles that come with the program. */
@Command(
        name = "build-maps",
        description = "Build the shapefiles of maps/ from the GeoJSON in maps/source/: the same bytes every time.",
        sortOptions = false)
final class BuildMapsCommand extends PrintingCommand {

    @Option(names = "--source", paramLabel = "DIR", description = "Where the GeoJSON is (default: ${DEFAULT-VALUE}).")
    private Path source = Path.of("maps", "source");

    @Option(names = "--out", paramLabel = "DIR", description = "Where the shapefiles go (default: ${DEFAULT-VALUE}).")
    private Path target = Path.of("maps");

    private record Output(List<String> built) {}

    @Override
    public Integer call() throws UnreadableFileException {
        try {
            List<Path> built = MapBuilder.build(source, target);
            print(
                    () -> new Output(built.stream().map(Path::toString).toList()),
                    () -> built.forEach(file -> out().println(tr("built {0}", file))));
            return ExitCode.FINE;
        } catch (IOException failed) {
            throw new CommandException(tr("{0}: cannot be written ({1})", target, failed.getMessage()));
        }
    }
}
