package org.dateline.data.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.data.DatasetReader;
import org.dateline.events.Dataset;
import org.dateline.problem.Loaded;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@NullMarked
class DatasetWriterTest {

    private static final String TEXT = """
            { "format": "dateline/2", "title": "Storm <“black”>", "timeZone": "Europe/Berlin", "language": "de-CH",
              "sources": [
                { "id": "paper", "published": "2026-02-01T17:04", "origins": ["AFP"],
                  "archive": { "file": "paper.txt", "sha256": null },
                  "mentions": [ { "place": "quetta", "paragraphs": [1] } ] },
                { "id": "radio", "published": "2026-02-01" } ],
              "places": [ { "id": "quetta", "name": "Quetta", "kind": "district", "longitude": 67, "latitude": 30.18 } ],
              "categories": [ { "id": "attack", "name": "Attack" } ],
              "measures": [ { "id": "hours", "name": "Hours" } ],
              "events": [
                { "id": "raid", "title": "Raid", "category": "attack",
                  "time": { "start": "2025-10-26T02:30:00+02:00", "end": "2025-10-26T02:30:00.5+01:00", "note": "at night" },
                  "places": [ { "place": "quetta", "precision": "district" } ],
                  "reports": [ { "source": "paper", "paragraphs": [1] } ],
                  "quotes": [ { "source": "paper", "paragraph": 1, "speaker": "A guard", "text": "“Run!” \\n 'now'",
                                "utterance": "run", "utteranceMatch": "possible" } ],
                  "figures": [ { "measure": "hours", "value": 1.5, "bound": "more-than", "wording": "more than 1.5 hours",
                                 "span": "two nights", "asOf": "Sunday", "includes": "the first hour", "claimed": true,
                                 "unconfirmed": true, "source": "paper", "paragraph": 1 },
                               { "measure": "hours", "value": [2, 3], "bound": "between", "wording": "two to three", "source": "paper", "paragraph": 1 },
                               { "measure": "hours", "value": null, "bound": null, "wording": "several", "source": "paper", "paragraph": 1 } ],
                  "links": [ { "type": "follows", "event": "storm", "source": "paper", "paragraph": 1 } ] },
                { "id": "storm", "title": "Storm", "category": "attack",
                  "time": { "start": "2025-10-26T02:30:00+02:00", "end": "2025-10-26T02:30:00.5+01:00" },
                  "places": [ { "place": "quetta", "precision": "district" } ],
                  "reports": [ { "source": "paper", "paragraphs": [1], "places": [], "placeNote": "another district",
                                 "time": { "start": "2025-10-26", "end": "2025-10-27", "note": "Sunday" } },
                               { "source": "radio", "paragraphs": [], "places": [ { "place": "quetta", "precision": "province" } ] } ] } ],
              "stories": [ { "id": "tour", "title": "Tour", "steps": [ { "title": "Night", "event": "raid", "zoom": 2.5 } ] } ] }
            """;

    @TempDir
    Path folder = Path.of(".");

    @Test
    void what_is_read_of_a_written_dataset_is_equal_to_it() throws Exception {
        Dataset dataset = dataset();
        Path file = folder.resolve("storm.json");

        DatasetWriter.write(dataset, file);
        Loaded<Dataset> read = DatasetReader.read(file);

        assertThat(read.problems()).isEmpty();
        assertThat(read.value()).isEqualTo(dataset);
    }

    @Test
    void writes_nulls_plain_characters_and_whole_numbers_as_a_person_would() throws Exception {
        StringWriter text = new StringWriter();

        DatasetWriter.write(dataset(), text);

        assertThat(text.toString())
                .startsWith("{\n  \"format\": \"dateline/2\",\n  \"title\": \"Storm <“black”>\",\n")
                .contains(
                        "\"longitude\": 67,",
                        "\"value\": 1.5,",
                        "\"unit\": null",
                        "\"start\": \"2025-10-26T02:30+02:00\"")
                .endsWith("}\n");
    }

    @Test
    void replaces_a_file_and_leaves_no_draft_behind() throws Exception {
        Path file = Files.writeString(folder.resolve("storm.json"), "old");

        DatasetWriter.write(dataset(), file);

        assertThat(DatasetReader.read(file).value()).isEqualTo(dataset());
        assertThat(files()).containsExactly(file);
    }

    @Test
    void leaves_what_is_there_as_it_was_if_it_cannot_be_replaced() throws Exception {
        Path inTheWay = Files.createDirectory(folder.resolve("storm.json"));
        Path inside = Files.writeString(inTheWay.resolve("kept"), "kept");

        assertThatThrownBy(() -> DatasetWriter.write(dataset(), inTheWay)).isInstanceOf(IOException.class);

        assertThat(inside).hasContent("kept");
        assertThat(files()).containsExactly(inTheWay);
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static Dataset dataset() throws Exception {
        Loaded<Dataset> loaded = DatasetReader.parse(TEXT, "storm.json");
        assertThat(loaded.problems()).isEmpty();
        return loaded.value();
    }
}
