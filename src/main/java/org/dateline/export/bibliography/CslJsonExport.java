package org.dateline.export.bibliography;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.dateline.events.Dataset;
import org.dateline.export.content.ExportJson;
import org.dateline.export.content.ExportedView;
import org.dateline.export.content.Provenance;
import org.dateline.export.content.ShownSources;
import org.dateline.language.ForPrograms;
import org.dateline.model.Archive;
import org.dateline.model.Published;
import org.dateline.model.Report;
import org.dateline.model.Source;

/**
 * The sources of a view as CSL-JSON (citationstyles.org, schema csl-data.json), then the dataset itself. A byline is a
 * literal name, as printed; what a text does not say is left out.
 */
@ForPrograms("it is read by other programs, and always in English")
public final class CslJsonExport {

    private static final String DATASET_ID = "dateline-dataset";

    private final Dataset dataset;
    private final JsonWriter json;
    private final Set<String> ids = new HashSet<>();

    private CslJsonExport(Dataset dataset, JsonWriter json) {
        this.dataset = dataset;
        this.json = json;
    }

    /** @throws IOException if the writer fails */
    public static void write(ExportedView view, Writer writer) throws IOException {
        JsonWriter json = ExportJson.to(writer);
        CslJsonExport export = new CslJsonExport(view.dataset(), json);
        json.beginArray();
        for (Report told : ShownSources.of(view)) {
            export.write(told);
        }
        export.writeDataset(view);
        json.endArray();
        json.flush();
    }

    private void write(Report told) throws IOException {
        Source source = dataset.sources().get(told.source());
        ids.add(source.id());
        json.beginObject();
        json.name("id").value(source.id());
        json.name("type").value("article-newspaper");
        json.name("title").value(Objects.requireNonNullElse(source.title(), SourceNote.NO_HEADLINE));
        String byline = source.byline();
        if (byline != null) {
            json.name("author").beginArray().beginObject();
            json.name("literal").value(byline);
            json.endObject().endArray();
        }
        ExportJson.ifSaid(json, "container-title", source.outlet());
        Published published = source.published();
        if (published != null) {
            date("issued", published.date());
        }
        ExportJson.ifSaid(json, "URL", source.url());
        json.name("language").value(dataset.language());
        Archive archive = source.archive();
        ExportJson.ifSaid(json, "archive_location", archive == null ? null : archive.file());
        json.name("note").value(SourceNote.of(told, dataset));
        json.endObject();
    }

    private void writeDataset(ExportedView view) throws IOException {
        String id = DATASET_ID;
        while (ids.contains(id)) {
            id += "-2";
        }
        json.beginObject();
        json.name("id").value(id);
        json.name("type").value("dataset");
        json.name("title").value(dataset.title());
        date("accessed", view.made().atZone(dataset.zone()).toLocalDate());
        json.name("archive_location").value(view.file());
        json.name("note").value(Provenance.of(view).inOneLine());
        json.endObject();
    }

    private void date(String name, LocalDate date) throws IOException {
        json.name(name).beginObject();
        json.name("date-parts").beginArray().beginArray();
        json.value(date.getYear()).value(date.getMonthValue()).value(date.getDayOfMonth());
        json.endArray().endArray();
        json.endObject();
    }
}
