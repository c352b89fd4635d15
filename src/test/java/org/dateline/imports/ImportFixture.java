package org.dateline.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.dateline.data.DatasetReader;
import org.dateline.data.write.DatasetWriter;
import org.dateline.events.Dataset;
import org.dateline.imports.row.ColumnMapping;
import org.dateline.imports.table.TableOptions;
import org.dateline.model.Event;
import org.dateline.model.TimeParser;
import org.dateline.problem.Loaded;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** Files to import, and what comes of them as a user would take them: as they are proposed. */
@NullMarked
final class ImportFixture {

    static final ZoneId KARACHI = ZoneId.of("Asia/Karachi");

    /** The columns of ACLED's exports. */
    static final String ACLED_HEADER = "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,"
            + "sub_event_type,actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,civilian_targeting,"
            + "iso,region,country,admin1,admin2,admin3,location,latitude,longitude,geo_precision,source,source_scale,"
            + "notes,fatalities,tags,timestamp";

    private final Path folder;

    ImportFixture(Path folder) {
        this.folder = folder;
    }

    Path file(String name, String text) throws IOException {
        return file(name, text, StandardCharsets.UTF_8);
    }

    Path file(String name, String text, Charset charset) throws IOException {
        return Files.write(folder.resolve(name), text.getBytes(charset));
    }

    /** A row of an export of ACLED, made up. */
    static String acledRow(
            String id,
            String date,
            String timePrecision,
            String place,
            String geoPrecision,
            String sources,
            String killed) {
        return String.join(
                ",",
                id,
                date,
                "2026",
                timePrecision,
                "Demonstrations",
                "Protests",
                "Peaceful protest",
                "Protesters (Country A)",
                "",
                "Protesters",
                "",
                "",
                "",
                "Protesters only",
                "",
                "0",
                "Region",
                "Country A",
                "Province A",
                "District A",
                "Subdistrict A",
                place,
                "30.1800",
                "66.9900",
                geoPrecision,
                sources,
                "National",
                "\"People, it says, met in " + place + ".\"",
                killed,
                "crowd size=no report",
                "1700000000");
    }

    static Survey survey(Path file) throws UnreadableFileException {
        return ImportFile.open(file, null, TableOptions.NONE).survey(() -> false);
    }

    static ImportResult read(Path file) throws UnreadableFileException {
        return read(file, null);
    }

    static ImportResult read(Path file, @Nullable Charset charset) throws UnreadableFileException {
        ImportFile source = ImportFile.open(file, null, TableOptions.in(charset));
        Survey survey = source.survey(() -> false);
        ColumnMapping mapping = survey.proposed();
        assertThat(survey.missing(mapping)).isEmpty();
        return source.read(new ImportPlan(
                mapping,
                survey.profile(),
                survey.timeOptions(mapping, KARACHI),
                survey.kept(mapping, Set.of()),
                survey.title()));
    }

    /** The dataset, after it was found to be the same when it is written and read again, without any problem. */
    Dataset dataset(ImportResult result) throws IOException, UnreadableFileException {
        Dataset dataset = result.dataset().orElseThrow();
        Path written = folder.resolve("written.json");
        DatasetWriter.write(dataset, written);
        Loaded<Dataset> again = DatasetReader.read(written);
        assertThat(again.problems()).isEmpty();
        assertThat(again.value()).isEqualTo(dataset);
        return dataset;
    }

    /** Why the file cannot be read at all, without its folder. */
    String refusal(Path file) {
        try {
            ImportFile.open(file, null, TableOptions.NONE).survey(() -> false);
        } catch (UnreadableFileException refused) {
            return String.valueOf(refused.getMessage()).replace(folder + "/", "");
        }
        return "not refused";
    }

    List<String> problems(ImportResult result) {
        return result.problems().stream()
                .map(Problem::describe)
                .map(line -> line.replace(folder + "/", ""))
                .toList();
    }

    /** The four ends of an event's time, local. */
    static String time(Event event) {
        TimeParser times = new TimeParser(KARACHI);
        return String.join(
                " ",
                times.format(event.time().start()),
                times.format(event.time().startLatest()),
                times.format(event.time().endEarliest()),
                times.format(event.time().end()));
    }
}
