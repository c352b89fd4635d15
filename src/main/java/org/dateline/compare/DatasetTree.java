package org.dateline.compare;

import static org.dateline.language.Tr.tr;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import org.dateline.data.DatasetReader;
import org.dateline.data.bytes.DatasetInput;
import org.dateline.data.write.DatasetWriter;
import org.dateline.events.Dataset;
import org.dateline.files.Progress;
import org.dateline.problem.Loaded;
import org.dateline.problem.UnreadableFileException;

/**
 * A dataset file as JSON of the format {@code dateline/2}, with all keys that it has; one of {@code dateline/1} is converted,
 * and has those that the program knows.
 *
 * @param root the document
 * @param problems how much is wrong with the file
 */
public record DatasetTree(JsonObject root, int problems) {

    /** The largest text, in bytes, inflated if the file is compressed. */
    private static final int MAX_BYTES = 200 << 20;

    /** What a text takes in memory for each of its bytes: as objects, measured for documents. */
    private static final int MEMORY_PER_BYTE = 14;

    private static final String FORMAT = "dateline/2";

    /**
     * Reads a file, compressed with gzip or not.
     *
     * @param files how many of its size are held in memory at once
     * @throws UnreadableFileException if it is no dataset that can be read, or too large
     */
    public static DatasetTree read(Path file, int files) throws UnreadableFileException {
        byte[] bytes = bytes(file, mostBytes(files));
        Loaded<Dataset> dataset = DatasetReader.read(file);
        InputStream stream = new ByteArrayInputStream(bytes);
        JsonObject root = parse(new InputStreamReader(stream, StandardCharsets.UTF_8), file);
        boolean isFirstFormat = !Tree.text(root, "format").equals(FORMAT);
        return new DatasetTree(
                isFirstFormat ? converted(dataset.value(), file) : root,
                dataset.problems().size());
    }

    private static int mostBytes(int files) {
        return (int) Math.min(MAX_BYTES, Runtime.getRuntime().maxMemory() / MEMORY_PER_BYTE / files);
    }

    private static byte[] bytes(Path file, int most) throws UnreadableFileException {
        try (DatasetInput input = DatasetInput.open(file, Progress.UNSEEN)) {
            byte[] bytes = new byte[input.firstBytes(most)];
            int read = input.read(bytes, 0);
            byte[] rest = new byte[1];
            while (read == bytes.length && bytes.length <= most && input.read(rest, 0) > 0) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(most + 1L, 2L * bytes.length));
                bytes[read] = rest[0];
                read += 1 + input.read(bytes, read + 1);
            }
            if (read > most) {
                throw tooLarge(file, most);
            }
            return Arrays.copyOf(bytes, read);
        }
    }

    private static UnreadableFileException tooLarge(Path file, int most) {
        String message = most == MAX_BYTES
                ? tr("the file is too large to be compared or merged; it may have {0} MB, inflated", most >> 20)
                : tr(
                        "the file is too large to be compared or merged; it may have {0} MB, with more memory (java -Xmx) up to {1} MB",
                        most >> 20, String.valueOf(MAX_BYTES >> 20));
        return new UnreadableFileException(file.toString(), message, null);
    }

    /** Reads the document; what follows it is a problem that the reader tells. */
    private static JsonObject parse(Reader text, Path file) throws UnreadableFileException {
        JsonReader reader = new JsonReader(text);
        reader.setStrictness(Strictness.STRICT);
        try {
            return JsonParser.parseReader(reader).getAsJsonObject();
        } catch (JsonParseException | IllegalStateException notJson) {
            throw new UnreadableFileException(file.toString(), tr("this is not valid JSON"), notJson);
        }
    }

    private static JsonObject converted(Dataset dataset, Path file) throws UnreadableFileException {
        StringWriter text = new StringWriter();
        try {
            DatasetWriter.write(dataset, text);
        } catch (IOException impossible) {
            throw new UnreadableFileException(file.toString(), tr("the file cannot be converted"), impossible);
        }
        return parse(new StringReader(text.toString()), file);
    }
}
