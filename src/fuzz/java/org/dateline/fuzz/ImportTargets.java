package org.dateline.fuzz;

import java.io.StringWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.data.DatasetReader;
import org.dateline.data.write.DatasetWriter;
import org.dateline.events.Dataset;
import org.dateline.imports.ImportFile;
import org.dateline.imports.ImportPlan;
import org.dateline.imports.ImportResult;
import org.dateline.imports.Survey;
import org.dateline.imports.row.ColumnMapping;
import org.dateline.imports.table.TableOptions;
import org.dateline.problem.Loaded;
import org.dateline.problem.UnreadableFileException;

/** Readers of files of other programs, looked through and then imported as is proposed. */
final class ImportTargets {

    private static final ZoneId ZONE = ZoneId.of("Asia/Karachi");
    private static final String TIMELINE = """
            { "title": { "text": { "headline": "A" } }, "events": [
              { "start_date": { "year": "2026", "month": "1", "day": "31" }, "text": { "headline": "Raid", "text": "<p>A raid.</p>" },
                "location": { "lat": 29.5, "lon": 66.0, "name": "Noshki" } },
              { "start_date": { "year": "2026" }, "text": { "headline": "Blast", "text": "" } } ] }
            """;

    private ImportTargets() {}

    static List<Target> all(Path work) throws Exception {
        List<FileSet> books = new ArrayList<>(Targets.files("xlsx", "ods"));
        books.add(OpenDocument.seed());
        List<FileSet> json = new ArrayList<>(Targets.files("geojson", "json", "topojson"));
        json.add(FileSet.of("timeline.json", TIMELINE));
        json.add(FileSet.of(
                "rows.ndjson", "{\"date\":\"2026-01-31\",\"title\":\"A\",\"lat\":30,\"lon\":66}\n".repeat(3)));
        List<FileSet> packed = new ArrayList<>(Targets.files("zip", "kmz"));
        for (FileSet table : Targets.files("csv").subList(0, 5)) {
            packed.add(FileSet.of("a.zip", FileSet.packed(Map.of(table.main(), table.bytes(table.main())))));
        }
        for (FileSet places : Targets.files("kml")) {
            packed.add(FileSet.of("a.kmz", FileSet.packed(Map.of("doc.kml", places.bytes(places.main())))));
        }
        return List.of(
                new Target("import-table", Targets.files("csv", "tsv", "txt"), ImportTargets::check),
                new Target("import-book", books, ImportTargets::check),
                new Target("import-json", json, ImportTargets::check),
                new Target("import-places", Targets.files("kml", "gpx"), ImportTargets::check),
                new Target("import-geopackage", Targets.files("gpkg"), ImportTargets::check),
                new Target("import-packed", packed, ImportTargets::check),
                new Target("import-own", OwnExports.seeds(work), ImportTargets::check));
    }

    static List<String> check(Path file) throws Exception {
        try {
            ImportFile source = ImportFile.open(file, null, TableOptions.NONE);
            Survey survey = source.survey(() -> false);
            ColumnMapping mapping = survey.proposed();
            if (survey.missing(mapping).isPresent()) {
                return List.of("missing: " + survey.missing(mapping).get());
            }
            return check(
                    source,
                    new ImportPlan(
                            mapping,
                            survey.profile(),
                            survey.timeOptions(mapping, ZONE),
                            survey.kept(mapping, Set.of()),
                            survey.title()));
        } catch (UnreadableFileException refused) {
            return List.of(refused.problem().message());
        }
    }

    private static List<String> check(ImportFile source, ImportPlan plan) throws Exception {
        ImportResult result = source.read(plan);
        ImportResult preview = source.preview(plan, 3, () -> false);
        Expect.equal(result.rows(), preview.rows(), "rows when it is read and when it is looked at");
        Expect.equal(
                result.imported(), preview.imported(), "rows that come in when it is read and when it is looked at");
        Expect.equal(result.problems(), preview.problems(), "problems when it is read and when it is looked at");
        Expect.that(
                result.leftOut() <= result.problems().size(),
                result.leftOut() + " rows are left out with fewer problems");
        if (result.dataset().isPresent()) {
            Dataset dataset = result.dataset().get();
            StringWriter text = new StringWriter();
            DatasetWriter.write(dataset, text);
            Loaded<Dataset> again = DatasetReader.parse(text.toString(), "written.json");
            Expect.noMore(result.problems(), again.problems(), "further problems of what was imported and written");
            Expect.that(dataset.equals(again.value()), "the dataset is another when it is written and read again");
        }
        return Expect.said(result.problems());
    }
}
