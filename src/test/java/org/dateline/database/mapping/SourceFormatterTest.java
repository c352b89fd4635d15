package org.dateline.database.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.dateline.database.EventSource;
import org.dateline.database.EventSourceParser;
import org.dateline.database.SourceColumns;
import org.dateline.model.Catalog;
import org.dateline.model.Place;
import org.dateline.problem.Loaded;
import org.dateline.samples.SampleSource;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is read again as it was. */
@NullMarked
class SourceFormatterTest {

    private static final SourceColumns ALL = SampleSource.from("from")
            .id("no")
            .title("what")
            .summary("more")
            .inner("from2", "until1")
            .until("until")
            .category("kind")
            .place("where")
            .points("lat", "lon")
            .toldBy("told by")
            .separatedBy(";")
            .measure("dead", "Killed")
            .measure("hurt", "hurt")
            .columns();
    private static final SourceColumns START = SampleSource.from("day").columns();

    @TempDir
    private Path folder;

    private EventSource written(EventSource source, Path from, Path file) throws Exception {
        SourceFormatter.write(source, from, file);
        String text = Files.readString(file);
        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                        .getSchema(Files.readString(Path.of("data/dateline-source.schema.json")))
                        .validate(text, InputFormat.JSON))
                .isEmpty();
        Loaded<EventSource> read = EventSourceParser.parse(text, file.toString());
        assertThat(read.problems()).isEmpty();
        return read.value();
    }

    @Test
    void all_that_a_source_says_is_read_again() throws Exception {
        EventSource source = new EventSource(
                        "Attacks \u201cof the press\u201d",
                        ZoneId.of("Asia/Karachi"),
                        new EventSource.Database("jdbc:postgresql://db.example.org/press", "reader"),
                        new EventSource.Named("public.events"),
                        ALL)
                .withPlaces(new EventSource.Places(
                        Catalog.of(List.of(
                                new Place("q", "Quetta", List.of("Quetta City"), "city", "b", "quetta", 67.0, 30.2),
                                new Place("b", "Balochistan", List.of(), "province", null, null, null, null))),
                        null));

        assertThat(written(source, folder, folder.resolve("a.source.json"))).isEqualTo(source);
    }

    @Test
    void the_least_that_a_source_says_is_read_again() throws Exception {
        EventSource files =
                new EventSource("T", ZoneOffset.UTC, new EventSource.Files(List.of("a.csv", "b/*.csv")), null, START);
        EventSource query = new EventSource(
                "T",
                ZoneOffset.UTC,
                new EventSource.Files(List.of("a.csv")),
                new EventSource.Query("SELECT * FROM files WHERE \"x\" > 1"),
                START);

        assertThat(written(files, folder, folder.resolve("a.source.json"))).isEqualTo(files);
        assertThat(written(query, folder, folder.resolve("b.source.json"))).isEqualTo(query);
    }

    @Test
    void files_are_named_from_the_folder_of_the_file_on_or_in_full() throws Exception {
        Path inner = Files.createDirectories(folder.resolve("inner"));
        EventSource source = new EventSource(
                "T",
                ZoneOffset.UTC,
                new EventSource.Files(
                        List.of("inner/a.csv", "b.csv", inner.resolve("c.csv").toString())),
                null,
                START);
        EventSource database = new EventSource(
                "T",
                ZoneOffset.UTC,
                new EventSource.Database("jdbc:duckdb:" + inner.resolve("press.duckdb"), null),
                new EventSource.Named("events"),
                START);

        assertThat(written(source, folder, inner.resolve("a.source.json")).at())
                .isEqualTo(new EventSource.Files(
                        List.of("a.csv", folder.resolve("b.csv").toString().replace('\\', '/'), "c.csv")));
        assertThat(written(database, folder, inner.resolve("b.source.json")).at())
                .isEqualTo(new EventSource.Database("jdbc:duckdb:press.duckdb", null));
    }

    @Test
    void what_was_there_stays_where_nothing_can_be_written() throws Exception {
        Path file = Files.writeString(folder.resolve("a.source.json"), "before");
        EventSource source = new EventSource("T", ZoneOffset.UTC, new EventSource.Files(List.of("a.csv")), null, START);

        assertThatThrownBy(() -> SourceFormatter.write(source, folder, file.resolve("b.source.json")))
                .isInstanceOf(IOException.class);
        assertThat(file).hasContent("before");
    }
}
