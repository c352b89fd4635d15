package org.dateline.fuzz;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.dateline.compare.DatasetTree;
import org.dateline.data.DatasetReader;
import org.dateline.data.DatasetTwoWays;
import org.dateline.data.write.DatasetWriter;
import org.dateline.edit.document.DocumentText;
import org.dateline.events.Dataset;
import org.dateline.problem.Loaded;
import org.dateline.problem.Problem;
import org.dateline.problem.UnreadableFileException;
import org.dateline.viewmodel.Fixtures;
import org.jspecify.annotations.Nullable;

/** Readers of datasets: from memory, piece by piece, packed, as a document to edit and as one to compare. */
final class DatasetTargets {

    private DatasetTargets() {}

    static List<Target> all(Path work) throws Exception {
        List<FileSet> seeds = new ArrayList<>(Targets.files("json"));
        seeds.add(FileSet.of("three-days.json", Fixtures.THREE_DAYS));
        seeds.add(FileSet.of("part.json", part(3)));
        seeds.add(FileSet.of("small.json", part(1)));
        List<FileSet> packed = new ArrayList<>();
        for (FileSet seed : seeds) {
            packed.add(FileSet.of(seed.main() + ".gz", gzip(seed.bytes(seed.main()))));
        }
        return List.of(
                new Target("dataset", seeds, DatasetTargets::check),
                new Target("dataset-gz", packed, DatasetTargets::checkPacked),
                new Target("document", seeds, DatasetTargets::checkDocument),
                new Target("compared", seeds, DatasetTargets::checkCompared));
    }

    /** The dataset of the program with fewer events. */
    private static String part(int events) throws IOException {
        JsonObject whole = JsonParser.parseString(Files.readString(Path.of("data", "balochistan.json")))
                .getAsJsonObject();
        JsonArray list = whole.getAsJsonArray("events");
        while (list.size() > events) {
            list.remove(list.size() - 1);
        }
        return new Gson().newBuilder().setPrettyPrinting().create().toJson(whole);
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    /** A dataset, or why there is none. */
    private record Reading(@Nullable Loaded<Dataset> loaded, String refused) {

        static Reading of(Source source) {
            try {
                return new Reading(source.read(), "");
            } catch (UnreadableFileException refused) {
                return new Reading(null, refused.problem().describe());
            }
        }
    }

    /** One way to read. */
    private interface Source {
        Loaded<Dataset> read() throws UnreadableFileException;
    }

    static List<String> check(Path file) throws Exception {
        Reading read = Reading.of(() -> DatasetReader.read(file));
        for (int block : new int[] {64, 1_021}) {
            Reading large = Reading.of(() -> DatasetTwoWays.readAsLarge(file, block));
            Expect.equal(read.refused, large.refused, "refused in memory and piece by piece");
            if (read.loaded != null && large.loaded != null) {
                Expect.equal(read.loaded.problems(), large.loaded.problems(), "problems in memory and piece by piece");
                Expect.equal(
                        text(read.loaded.value()),
                        text(large.loaded.value()),
                        "the dataset in memory and piece by piece");
            }
        }
        if (read.loaded == null) {
            return List.of(read.refused);
        }
        requireAllEvents(Files.readAllBytes(file), read.loaded);
        requireSameAgain(read.loaded.value(), read.loaded.problems());
        return Expect.said(read.loaded.problems());
    }

    static List<String> checkPacked(Path file) throws Exception {
        Reading read = Reading.of(() -> DatasetReader.read(file));
        Reading large = Reading.of(() -> DatasetTwoWays.readAsLarge(file, 257));
        // Damage behind what is wrong is only found by who reads on
        Expect.equal(read.refused.isEmpty(), large.refused.isEmpty(), "refused in memory and piece by piece");
        return read.loaded == null ? List.of(read.refused) : Expect.said(read.loaded.problems());
    }

    private static String text(Dataset dataset) throws IOException {
        StringWriter text = new StringWriter();
        DatasetWriter.write(dataset, text);
        return text.toString();
    }

    /** What is written is read again without a further word, and is the same. */
    private static void requireSameAgain(Dataset dataset, List<Problem> problems)
            throws IOException, UnreadableFileException {
        String text = text(dataset);
        Loaded<Dataset> again = DatasetReader.parse(text, "written.json");
        Expect.noMore(problems, again.problems(), "further problems of what was written");
        Expect.equal(text, text(again.value()), "what was written, and what is read of it");
        Expect.that(dataset.equals(again.value()), "the dataset is another when it is read again");
    }

    /** No event is left out without a problem. */
    private static void requireAllEvents(byte[] bytes, Loaded<Dataset> read) {
        try {
            JsonElement root = JsonParser.parseString(new String(bytes, StandardCharsets.UTF_8));
            JsonElement events = root.isJsonObject() ? root.getAsJsonObject().get("events") : null;
            if (events != null && events.isJsonArray()) {
                int lost =
                        events.getAsJsonArray().size() - read.value().events().size();
                Expect.that(lost <= read.problems().size(), lost + " events are lost with fewer problems");
            }
        } catch (JsonParseException | StackOverflowError lenient) {
            // Gson reads less, or with a deeper stack
        }
    }

    static List<String> checkDocument(Path file) throws Exception {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        try {
            DocumentText document = DocumentText.parse(text, file.toString());
            Expect.equal(text, document.text(), "a document and its text");
            return List.of();
        } catch (UnreadableFileException refused) {
            return List.of(refused.problem().message());
        }
    }

    static List<String> checkCompared(Path file) throws Exception {
        try {
            DatasetTree.read(file, 2);
            return List.of();
        } catch (UnreadableFileException refused) {
            return List.of(refused.problem().message());
        }
    }
}
