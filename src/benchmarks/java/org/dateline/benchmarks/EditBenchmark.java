package org.dateline.benchmarks;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.dateline.compare.Comparison;
import org.dateline.edit.EditedFile;
import org.dateline.edit.document.Change;
import org.dateline.edit.document.ChangeBuilder;
import org.dateline.edit.document.DocumentText;
import org.dateline.edit.document.Pointer;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Edits a dataset of as many events as the shipped one, and one of some 7 MB, near the size that can still be edited: the change in
 * memory, as the UI thread waits for it; the same saved, with its log; two versions compared.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx1g")
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class EditBenchmark {

    /** How often the shipped events stand in the dataset, under other ids. */
    @Param({"1", "75"})
    int times;

    private Path folder = Path.of("");
    private DocumentText document = DocumentText.of(new JsonObject());
    private DocumentText other = document;
    private @Nullable EditedFile file;
    private int number;

    @Setup
    public void copy() throws Exception {
        folder = Files.createTempDirectory("dateline-edit");
        DocumentText shipped = DocumentText.parse(Files.readString(Path.of("data", "balochistan.json")), "shipped");
        JsonObject root = shipped.root().deepCopy();
        JsonArray events = root.getAsJsonArray("events");
        List<JsonElement> first = List.copyOf(events.asList());
        for (int i = 1; i < times; i++) {
            for (JsonElement event : first) {
                JsonObject again = event.getAsJsonObject().deepCopy();
                again.addProperty("id", again.get("id").getAsString() + "-" + i);
                events.add(again);
            }
        }
        document = DocumentText.of(root);
        Path data = Files.writeString(folder.resolve("data.json"), document.text());
        file = EditedFile.open(data);
        other = document.apply(titled(document));
    }

    @TearDown
    public void delete() throws Exception {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private Change titled(DocumentText now) {
        return new ChangeBuilder(now)
                .set(Pointer.of("events", "mastung-prison", "title"), new JsonPrimitive("Title " + number++))
                .change("Title");
    }

    @Benchmark
    public DocumentText change() throws Exception {
        return document.apply(titled(document));
    }

    @Benchmark
    public Object save() throws Exception {
        EditedFile open = Objects.requireNonNull(file);
        return open.save(titled(open.document()), "benchmark", null);
    }

    @Benchmark
    public Comparison compare() {
        return Comparison.of(document.root(), other.root());
    }
}
