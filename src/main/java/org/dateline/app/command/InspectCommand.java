package org.dateline.app.command;

import static org.dateline.language.Tr.tr;

import java.nio.file.Path;
import java.util.List;
import org.dateline.app.options.ExitCode;
import org.dateline.app.options.TextTable;
import org.dateline.maps.Inspection;
import org.dateline.maps.MapInspector;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.dateline.words.ListWords;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Says what is in a map's file. */
@Command(
        name = "inspect",
        description =
                "Read any shapefile, GeoPackage, GeoJSON or KML from end to end and say what is in it and what is wrong with it.",
        sortOptions = false)
final class InspectCommand extends PrintingCommand {

    @Parameters(
            paramLabel = "FILE",
            description =
                    "The shapefile (.shp), GeoPackage (.gpkg), GeoJSON (.geojson) or KML (.kml), or a .zip with one (FILE.zip!LAYER.shp or FILE.gpkg!LAYER if there are several).")
    private Path file = Path.of("");

    private record Output(
            int features,
            String geometry,
            double @Nullable [] bounds,
            @Nullable String crs,
            String charset,
            List<Inspection.Attribute> attributes,
            List<ProblemEntry> problems) {

        static Output of(Inspection found) {
            Inspection.Bounds box = found.bounds();
            return new Output(
                    found.features(),
                    found.geometry(),
                    box == null ? null : new double[] {box.west(), box.south(), box.east(), box.north()},
                    found.crs(),
                    found.charset(),
                    found.attributes(),
                    found.problems().stream().map(ProblemEntry::of).toList());
        }
    }

    @Override
    public Integer call() throws UnreadableFileException {
        Inspection found = new MapInspector().inspect(file);
        print(() -> Output.of(found), () -> print(found));
        return found.problems().isEmpty() ? ExitCode.FINE : ExitCode.PROBLEMS_FOUND;
    }

    private void print(Inspection found) {
        found.problems().stream().map(Problem::describe).forEach(out()::println);
        Inspection.Bounds box = found.bounds();
        String crs = found.crs();
        TextTable table = new TextTable();
        table.row(tr("features"), String.valueOf(found.features()));
        table.row(tr("geometry"), found.geometry());
        table.row(
                tr("bounds"),
                box == null
                        ? tr("none")
                        : tr("{0} to {1} (x), {2} to {3} (y)", box.west(), box.east(), box.south(), box.north()));
        table.row(tr("crs"), crs == null ? tr("not given") : crs);
        table.row(tr("charset"), found.charset());
        table.row(
                tr("attributes"),
                ListWords.commas(found.attributes().stream()
                        .map(attribute -> tr("{0} ({1})", attribute.name(), attribute.type()))
                        .toList()));
        out().print(table);
    }
}
