package org.dateline.data.write;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import org.dateline.events.Dataset;
import org.dateline.files.WholeFile;

/** Writes a dataset file of the format {@code dateline/2}, UTF-8; what {@link org.dateline.data.DatasetReader} reads of it is equal. */
public final class DatasetWriter {

    private DatasetWriter() {}

    /**
     * Writes a file whole or not at all: until it is complete, a file of this name stays as it was.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Dataset dataset, Path file) throws IOException {
        WholeFile.writeText(file, writer -> write(dataset, writer));
    }

    /**
     * Writes the text of a dataset file.
     *
     * @throws IOException if the writer fails
     */
    public static void write(Dataset dataset, Writer writer) throws IOException {
        JsonWriter json = indented(writer);
        new DatasetFormatter(json, dataset.zone()).write(dataset);
        json.flush();
        writer.write('\n');
    }

    /** A writer of JSON as a person would write it. */
    public static JsonWriter indented(Writer writer) {
        JsonWriter json = new JsonWriter(writer);
        json.setIndent("  ");
        json.setHtmlSafe(false);
        return json;
    }
}
