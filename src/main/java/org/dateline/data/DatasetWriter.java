package org.dateline.data;

import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.dateline.model.Dataset;

/** Writes a dataset file of the format {@code dateline/1}, UTF-8; what {@link DatasetReader} reads of it is equal. */
public final class DatasetWriter {

    private DatasetWriter() {}

    /**
     * Writes a file whole or not at all: until it is complete, a file of this name stays as it was.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Dataset dataset, Path file) throws IOException {
        Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
        Path draft = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".tmp");
        try {
            try (Writer writer =
                    Files.newBufferedWriter(draft, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW)) {
                write(dataset, writer);
            }
            replace(target, draft);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void replace(Path target, Path draft) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException otherwise) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Writes the text of a dataset file. */
    static void write(Dataset dataset, Writer writer) throws IOException {
        JsonWriter json = new JsonWriter(writer);
        json.setIndent("  ");
        json.setHtmlSafe(false);
        new DatasetFormatter(json, dataset.zone()).write(dataset);
        json.flush();
        writer.write('\n');
    }
}
