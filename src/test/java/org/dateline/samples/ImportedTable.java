package org.dateline.samples;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Set;
import org.dateline.data.write.DatasetWriter;
import org.dateline.imports.ImportFile;
import org.dateline.imports.ImportPlan;
import org.dateline.imports.Survey;
import org.dateline.imports.table.TableOptions;

/** A file of another program as a dataset that can be opened. */
public final class ImportedTable {

    private ImportedTable() {}

    /** The dataset that comes of a file, with times in UTC, as the guide proposes it; written into the folder. */
    public static Path in(Path folder, Path table) throws Exception {
        ImportFile source = ImportFile.open(table, null, TableOptions.NONE);
        Survey survey = source.survey(() -> false);
        ImportPlan plan = new ImportPlan(
                survey.proposed(),
                survey.profile(),
                survey.timeOptions(survey.proposed(), ZoneOffset.UTC),
                survey.kept(survey.proposed(), Set.of()),
                survey.title());
        Path written = folder.resolve("imported.json");
        DatasetWriter.write(source.read(plan).dataset().orElseThrow(), written);
        return written;
    }
}
