package org.dateline.intake.work;

import static org.dateline.language.Tr.tr;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonDeserializationContext;
import com.google.gson.JsonDeserializer;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.google.gson.JsonSerializer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.dateline.files.Beside;
import org.dateline.files.SaveLock;
import org.dateline.files.WholeFile;

/**
 * Where a report that is being added is kept, {@code NAME.intake.json} beside its dataset, so that it can be gone on with; there is
 * none when nothing is being added.
 */
public final class DraftFile {

    /** What its name has behind that of the dataset. */
    public static final String ENDING = ".intake.json";

    private static final String FORMAT = "dateline-intake/1";
    private static final Gson GSON = new GsonBuilder()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .registerTypeAdapter(
                    Instant.class, (JsonSerializer<Instant>) (time, type, writer) -> new JsonPrimitive(time.toString()))
            .registerTypeAdapter(Instant.class, (JsonDeserializer<Instant>)
                    (json, type, reader) -> Instant.parse(json.getAsString()))
            .registerTypeAdapter(Item.class, (JsonSerializer<Item>) (item, type, writer) -> {
                JsonObject written = writer.serialize(item, item.getClass()).getAsJsonObject();
                written.addProperty("kind", item.kind().word());
                return written;
            })
            .registerTypeAdapter(Item.class, (JsonDeserializer<Item>) (json, type, reader) -> item(json, reader))
            .create();

    private static final String ABSENT = "";

    private final Path file;
    /** What it held when it was last read or written here. */
    private String known = ABSENT;

    private DraftFile(Path file) {
        this.file = file;
    }

    /** That of a dataset, whether it is there or not. */
    public static DraftFile beside(Path data) {
        return new DraftFile(Beside.of(data, ENDING));
    }

    private static Item item(JsonElement json, JsonDeserializationContext reader) {
        String kind = json.getAsJsonObject().get("kind").getAsString();
        return reader.deserialize(
                json,
                switch (Item.Kind.valueOf(kind.toUpperCase(Locale.ROOT))) {
                    case EVENT -> Item.OfEvent.class;
                    case QUOTE -> Item.OfQuote.class;
                    case FIGURE -> Item.OfFigure.class;
                    case PLACE -> Item.OfPlace.class;
                    case TIME -> Item.OfTime.class;
                });
    }

    /** Where it lies. */
    public Path path() {
        return file;
    }

    /**
     * What it holds; empty if there is none.
     *
     * @throws IOException if it cannot be read, or is none of these files
     */
    public synchronized Optional<Draft> read() throws IOException {
        known = text();
        if (known.equals(ABSENT)) {
            return Optional.empty();
        }
        try {
            JsonObject read = GSON.fromJson(known, JsonObject.class);
            if (read == null
                    || !read.has("format")
                    || !FORMAT.equals(read.get("format").getAsString())) {
                throw new IOException(tr("{0} is not a report that is being added", file.getFileName()));
            }
            return Optional.of(GSON.fromJson(read.get("report"), Draft.class));
        } catch (RuntimeException wrong) {
            // Of Gson, of what it makes, or of what that is made of
            throw new IOException(tr("{0} cannot be read: {1}", file.getFileName(), wrong.getMessage()), wrong);
        }
    }

    /**
     * Keeps it, whole or not at all.
     *
     * @throws IOException if it cannot be written, or another window or program has written it since it was last read or written here
     */
    public synchronized void write(Draft draft) throws IOException {
        JsonObject written = new JsonObject();
        written.addProperty("format", FORMAT);
        written.add("report", GSON.toJsonTree(draft));
        String text = GSON.toJson(written);
        try (SaveLock lock = SaveLock.of(file)) {
            if (!text().equals(known)) {
                throw new IOException(tr(
                        "another window or program is adding a report to this dataset, and keeps it in {0}",
                        file.getFileName()));
            }
            WholeFile.writeText(file, writer -> writer.write(text));
            known = text;
        }
    }

    /** Ends it: nothing is being added any more. What another window or program adds stays. */
    public synchronized void delete() throws IOException {
        try (SaveLock lock = SaveLock.of(file)) {
            if (text().equals(known)) {
                Files.deleteIfExists(file);
                known = ABSENT;
            }
        }
    }

    private String text() throws IOException {
        return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : ABSENT;
    }
}
