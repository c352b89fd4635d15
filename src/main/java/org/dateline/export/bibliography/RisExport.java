package org.dateline.export.bibliography;

import java.io.IOException;
import java.io.Writer;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.dateline.events.Dataset;
import org.dateline.export.content.Citation;
import org.dateline.export.content.ExportedView;
import org.dateline.export.content.Provenance;
import org.dateline.export.content.ShownSources;
import org.dateline.language.ForPrograms;
import org.dateline.model.Archive;
import org.dateline.model.Published;
import org.dateline.model.Report;
import org.dateline.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * The sources of a view in the RIS format (tags of two characters, two spaces, a hyphen, a space; CRLF; each record from
 * {@code TY} to {@code ER}), UTF-8, then the dataset itself. A source is of the type {@code NEWS}; what a text does not say
 * is left out. RIS takes a comma in a name for the one between family name and given name; so a byline with a comma stands
 * in the note.
 */
@ForPrograms("it is read by other programs, and always in English")
public final class RisExport {

    private static final String END_OF_LINE = "\r\n";
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu/MM/dd/");

    private final Dataset dataset;
    private final Writer writer;

    private RisExport(Dataset dataset, Writer writer) {
        this.dataset = dataset;
        this.writer = writer;
    }

    /** @throws IOException if the writer fails */
    public static void write(ExportedView view, Writer writer) throws IOException {
        RisExport export = new RisExport(view.dataset(), writer);
        for (Report told : ShownSources.of(view)) {
            export.write(told);
        }
        export.writeDataset(view);
    }

    private void write(Report told) throws IOException {
        Source source = dataset.sources().get(told.source());
        tag("TY", "NEWS");
        tag("ID", source.id());
        String byline = source.byline();
        boolean asName = byline != null && byline.indexOf(',') < 0;
        tag("AU", asName ? byline : null);
        tag("TI", Objects.requireNonNullElse(source.title(), SourceNote.NO_HEADLINE));
        tag("T2", source.outlet());
        Published published = source.published();
        if (published != null) {
            tag("PY", String.valueOf(published.date().getYear()));
            tag("DA", DATE.format(published.date()));
        }
        tag("UR", source.url());
        tag("LA", dataset.language());
        Archive archive = source.archive();
        tag("AN", archive == null ? null : archive.file());
        tag("N1", SourceNote.of(told, dataset) + (byline == null || asName ? "" : " Byline: " + byline));
        end();
    }

    private void writeDataset(ExportedView view) throws IOException {
        tag("TY", "DATA");
        tag("TI", dataset.title());
        tag("Y2", DATE.format(view.made().atZone(dataset.zone())));
        tag("AN", view.file());
        tag("N1", Provenance.of(view).inOneLine());
        end();
    }

    private void tag(String name, @Nullable String value) throws IOException {
        if (value != null && !value.isBlank()) {
            writer.append(name).append("  - ").append(Citation.inOneLine(value)).append(END_OF_LINE);
        }
    }

    private void end() throws IOException {
        writer.append("ER  - ").append(END_OF_LINE).append(END_OF_LINE);
    }
}
