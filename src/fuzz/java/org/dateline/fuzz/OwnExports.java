package org.dateline.fuzz;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.app.command.DatelineCommand;
import org.dateline.viewmodel.Fixtures;
import org.dateline.workspace.WorkspaceReader;

/** Files that the program has exported of a small dataset, which hold its record. */
final class OwnExports {

    private static final List<String> NAMES =
            List.of("out.csv", "out.geojson", "out.kml", "out.timeline.json", "out.timeline.csv");

    private OwnExports() {}

    /** @param work where they are made */
    static List<FileSet> seeds(Path work) throws IOException {
        Path folder = Files.createTempDirectory(work, "exports");
        Path data = Files.writeString(folder.resolve("data.json"), Fixtures.THREE_DAYS);
        List<FileSet> seeds = new ArrayList<>();
        for (String name : NAMES) {
            Path out = folder.resolve(name);
            int code = DatelineCommand.commandLine(opening -> 0, WorkspaceReader::readAreas)
                    .setOut(new PrintWriter(new StringWriter()))
                    .execute("export", "--data=" + data, "--out=" + out, "--json");
            if (code != 0 && !Files.exists(out)) {
                throw new IllegalStateException("no export " + name);
            }
            seeds.add(FileSet.of(out));
        }
        return seeds;
    }
}
