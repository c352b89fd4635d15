package org.dateline.intake;

import static org.dateline.language.Tr.tr;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.files.WholeFile;
import org.dateline.model.Archive;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/** How a text was added, as the small file beside it says: {@code dateline-text/1}, JSON. */
record TextRecord(
        @Nullable String format,
        @Nullable String file,
        @Nullable String sha256,
        @Nullable String original,
        @Nullable String originalSha256,
        @Nullable String addedAt,
        @Nullable String addedBy,
        @Nullable String foundIn,
        @Nullable String address) {

    private static final String FORMAT = "dateline-text/1";
    private static final Gson GSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    static TextRecord of(AddedText text) {
        return new TextRecord(
                FORMAT,
                text.archive().file(),
                text.archive().sha256(),
                text.original(),
                text.originalSha256(),
                text.addedAt().toString(),
                text.addedBy(),
                text.foundIn(),
                text.address());
    }

    void write(Path path) throws IOException {
        String json = GSON.toJson(this) + "\n";
        WholeFile.write(path, stream -> stream.write(json.getBytes(StandardCharsets.UTF_8)));
    }

    /** @throws UnreadableFileException if it is no such record, or lacks what none can be without */
    static AddedText parse(String json, Path path) throws UnreadableFileException {
        try {
            TextRecord read = GSON.fromJson(json, TextRecord.class);
            if (read == null || !FORMAT.equals(read.format())) {
                throw new UnreadableFileException(path.toString(), tr("is not of the format {0}", FORMAT), null);
            }
            return read.added(path);
        } catch (JsonParseException notJson) {
            throw new UnreadableFileException(path.toString(), tr("is not JSON as {0} has it", FORMAT), notJson);
        }
    }

    private AddedText added(Path path) throws UnreadableFileException {
        List<String> missing = new ArrayList<>();
        require("file", file, missing);
        require("sha256", sha256, missing);
        require("originalSha256", originalSha256, missing);
        require("addedAt", addedAt, missing);
        if (!missing.isEmpty()) {
            throw new UnreadableFileException(path.toString(), tr("lacks {0}", String.join(", ", missing)), null);
        }
        try {
            return new AddedText(
                    new Archive(Objects.requireNonNull(file), sha256),
                    original,
                    Objects.requireNonNull(originalSha256),
                    Instant.parse(Objects.requireNonNull(addedAt)),
                    addedBy,
                    foundIn,
                    address);
        } catch (DateTimeException noTime) {
            throw new UnreadableFileException(
                    path.toString(), tr("addedAt is no time: {0}", String.valueOf(addedAt)), noTime);
        }
    }

    private static void require(String key, @Nullable String value, List<String> missing) {
        if (value == null) {
            missing.add("\"" + key + "\"");
        }
    }
}
