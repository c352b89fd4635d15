package org.dateline.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.zip.GZIPOutputStream;
import org.dateline.data.bytes.DatasetInput;
import org.dateline.data.bytes.FittingMemory;
import org.dateline.events.Dataset;
import org.dateline.files.Progress;
import org.dateline.model.Event;
import org.dateline.problem.Loaded;
import org.dateline.problem.Problem;
import org.dateline.problem.Problems;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large file says the same as a small one with the same text; here a "large" one has more than a few bytes. */
class LargeDatasetReaderTest {

    private static final int[] BLOCK_SIZES = {7, 64, 1000, 400_000};

    @TempDir
    Path folder;

    private static String shipped() throws IOException {
        return Files.readString(Path.of("data/balochistan.json"));
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("storm.json"), text);
    }

    private Loaded<Dataset> large(Path file, int blockSize) throws UnreadableFileException {
        return DatasetReader.read(file, Progress.UNSEEN, 5, blockSize);
    }

    /** What reading gives, as something that can be compared. */
    private record Outcome(@Nullable Dataset dataset, List<String> problems, String refusal) {

        interface Reading {
            Loaded<Dataset> read() throws UnreadableFileException;
        }

        static Outcome of(Reading reading) {
            try {
                Loaded<Dataset> loaded = reading.read();
                return new Outcome(
                        loaded.value(),
                        loaded.problems().stream()
                                .map(Problem::describe)
                                .sorted()
                                .toList(),
                        "");
            } catch (UnreadableFileException refused) {
                return new Outcome(null, List.of(), refused.problem().describe());
            }
        }
    }

    private void assertReadsLikeSmall(String text) throws IOException {
        Path file = file(text);
        Outcome expected = Outcome.of(() -> DatasetReader.parse(text, file.toString()));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int blockSize : BLOCK_SIZES) {
            assertThat(Outcome.of(() -> large(file, blockSize)))
                    .as("from the file in blocks of %d", blockSize)
                    .isEqualTo(expected);
            assertThat(Outcome.of(() -> DatasetReader.parse(bytes, file.toString(), blockSize)))
                    .as("from memory in blocks of %d", blockSize)
                    .isEqualTo(expected);
        }
    }

    @Test
    void the_shipped_dataset_is_the_same_in_rows_as_in_memory() throws IOException {
        assertReadsLikeSmall(shipped());
    }

    @Test
    void each_event_is_found_by_its_id() throws Exception {
        Dataset dataset = large(file(shipped()), 1000).value();
        Dataset whole = DatasetReader.parse(shipped(), "small").value();
        for (Event event : whole.events()) {
            assertThat(dataset.events().get(event.id())).isEqualTo(event);
            assertThat(event).isEqualTo(dataset.events().get(event.id()));
            assertThat(dataset.events().get(event.id()).hashCode()).isEqualTo(event.hashCode());
        }
        assertThat(dataset.events().find("no-such-event")).isEmpty();
    }

    @Test
    void text_of_any_script_and_any_escape_comes_back() throws IOException {
        assertReadsLikeSmall(document("""
                "title": "مستونگ \\u0641 \\"q\\" \\\\ \\ud83d\\ude00 \\ud800", "summary": "ä\\n{}[],"
                """));
    }

    @Test
    void times_finer_than_a_minute_come_back() throws IOException {
        assertReadsLikeSmall(
                document("\"title\": \"a\"").replace("\"2026-01-31T04:00\"", "\"2026-01-31T04:00:17.123456789\""));
        assertReadsLikeSmall(document("\"title\": \"a\"")
                .replace("\"2026-01-31T04:00\"", "\"1901-01-31\", \"end\": \"2099-12-31T23:59:01+03:00\""));
    }

    /** What may be wrong with an event is said in the same words at the same place. */
    @Test
    void whatever_is_odd_about_an_event_is_reported_alike() throws IOException {
        for (String odd : List.of(
                "\"title\": 5",
                "\"title\": null",
                "\"title\": \" \"",
                "\"titel\": \"a\"",
                "\"title\": \"a\", \"title\": \"b\"",
                "\"title\": \"a\", \"id\": \"b\"",
                "\"title\": \"a\", \"summary\": {}",
                "\"title\": \"a\", \"places\": 7",
                "\"title\": \"a\", \"places\": [ 7, {}, { \"place\": \"quetta\" } ]",
                "\"title\": \"a\", \"places\": [ { \"place\": \"quetta\", \"precision\": \"near\" } ]",
                "\"title\": \"a\", \"places\": [ { \"place\": \"qetta\", \"precision\": \"town\" } ]",
                "\"title\": \"a\", \"places\": [ { \"place\": \"quetta\", \"precision\": \"town\" },"
                        + " { \"place\": \"quetta\", \"precision\": \"town\" } ]",
                "\"title\": \"a\", \"quotes\": [ { \"source\": \"storm\", \"paragraph\": 9, \"speaker\": \"s\","
                        + " \"text\": \"t\" } ]",
                "\"title\": \"a\", \"quotes\": [ { \"source\": \"storm\", \"paragraph\": 0, \"speaker\": \"s\","
                        + " \"text\": \"t\" } ]",
                "\"title\": \"a\", \"quotes\": [ { \"source\": \"other\", \"paragraph\": 1, \"speaker\": \"s\","
                        + " \"text\": \"t\" } ]",
                "\"title\": \"a\", \"quotes\": [ { \"paragraph\": 1, \"text\": \"t\" } ]",
                "\"title\": \"a\", \"figures\": [ { \"measure\": \"dead\", \"min\": 5, \"max\": 3, \"wording\": \"w\","
                        + " \"source\": \"storm\", \"paragraph\": 1 } ]",
                "\"title\": \"a\", \"figures\": [ { \"measure\": \"dead\", \"min\": 1e999, \"wording\": \"w\","
                        + " \"source\": \"storm\", \"paragraph\": 1 } ]",
                "\"title\": \"a\", \"figures\": [ { \"measure\": \"dead\", \"min\": \"5\", \"wording\": \"w\","
                        + " \"source\": \"storm\", \"paragraph\": 1.5 } ]")) {
            assertReadsLikeSmall(document(odd));
        }
        assertReadsLikeSmall(document("\"title\": \"a\"").replace("\"e1\"", "\"E 1\""));
        assertReadsLikeSmall(document("\"title\": \"a\"").replace("\"e2\"", "\"e1\""));
        assertReadsLikeSmall(document("\"title\": \"a\"").replace("[1, 2]", "[2, 1, 1]"));
        assertReadsLikeSmall(document("\"title\": \"a\"").replace("[1, 2]", "[]"));
        assertReadsLikeSmall(document("\"title\": \"a\"").replace("[1, 2]", "[\"1\", 0]"));
        assertReadsLikeSmall(document("\"title\": \"a\"").replace("\"2026-01-31T04:00\"", "\"yesterday\""));
        assertReadsLikeSmall(document("\"title\": \"a\"").replace("\"kind-a\",", "\"kind-x\","));
        assertReadsLikeSmall(document("\"title\": \"a\"").replace("{ \"id\": \"e2\"", "5, null, [], { \"id\": \"e2\""));
    }

    @Test
    void what_events_refer_to_may_follow_them() throws IOException {
        String text = document("\"title\": \"a\"");
        int events = text.indexOf("\"events\"");
        int end = text.lastIndexOf(']') + 1;
        String moved = "{ " + text.substring(events, end) + ",\n"
                + text.substring(text.indexOf('{') + 1, events).stripTrailing();
        assertReadsLikeSmall(moved.substring(0, moved.lastIndexOf(',')) + "\n}");
    }

    @Test
    void a_document_with_other_keys_or_without_events_is_judged_alike() throws IOException {
        String text = document("\"title\": \"a\"");
        assertReadsLikeSmall(text.replace("\"events\"", "\"event\""));
        assertReadsLikeSmall(text.replace("\"events\"", "\"\\u0065vents\""));
        assertReadsLikeSmall(text.replace("\"events\": [", "\"events\": 5, \"events\": ["));
        assertReadsLikeSmall(text.replace("dateline/1", "dateline/9"));
        assertReadsLikeSmall(text.substring(0, text.lastIndexOf('}')) + ", \"events\": [], \"extra\": 1 }");
        assertReadsLikeSmall(text.substring(0, text.indexOf("\"events\"")) + "\"events\": [ ] }");
        assertReadsLikeSmall(text + "\n{}");
        assertReadsLikeSmall("[ 1, 2, 3 ]");
        assertReadsLikeSmall("<html>\n</html>");
    }

    @Test
    void a_text_cut_off_anywhere_is_refused_alike() throws IOException {
        String text = document("\"title\": \"a\", \"summary\": \"b \\\" c\"");
        for (int length = 6; length < text.length(); length += 3) {
            assertReadsLikeSmall(text.substring(0, length));
        }
    }

    @Test
    void a_text_with_any_character_replaced_is_judged_alike() throws IOException {
        String text = document("\"title\": \"a\", \"summary\": \"b \\\" c\"");
        Random random = new Random(7);
        String marks = "{}[],:\"\\ 0a-\n\u0001é'NTE";
        for (int trial = 0; trial < 250; trial++) {
            int at = random.nextInt(text.length());
            char mark = marks.charAt(random.nextInt(marks.length()));
            assertReadsLikeSmall(text.substring(0, at) + mark + text.substring(at + 1));
        }
    }

    @Test
    void what_only_a_lenient_reader_takes_for_json_is_refused_alike() throws IOException {
        for (String lenient : List.of(
                "\"title\": \"a\tb\"",
                "\"title\": \"a\nb\"",
                "\"title\": \"a\\'b\"",
                "\"title\": \"a\\\nb\"",
                "\"title\": \"a\", \"summary\": NULL",
                "\"title\": \"a\", \"summary\": nULL",
                "\"title\": \"a\", \"summary\": TRUE",
                "\"title\": \"a\" // why",
                "'title': 'a'",
                "title: \"a\"")) {
            assertReadsLikeSmall(document(lenient));
        }
        assertReadsLikeSmall(document("\"title\": \"a\"").replace("\"min\": 3", "\"min\": 3E0"));
    }

    @Test
    void bytes_that_are_no_utf_8_are_found_where_they_stand() throws IOException {
        byte[] bytes = document("\"title\": \"a\"").getBytes(StandardCharsets.UTF_8);
        for (int at : new int[] {30, bytes.length / 2, bytes.length - 3}) {
            byte[] wrong = bytes.clone();
            wrong[at] = (byte) 0xC3;
            Path file = Files.write(folder.resolve("storm.json"), wrong);
            String expected = Outcome.of(() -> DatasetReader.read(file)).refusal();
            assertThat(expected).contains("not encoded in UTF-8").contains("offset " + at);
            for (int blockSize : BLOCK_SIZES) {
                assertThat(Outcome.of(() -> large(file, blockSize)).refusal()).isEqualTo(expected);
            }
        }
    }

    @Test
    void a_byte_order_mark_is_passed_over() throws IOException {
        Path file = file("\ufeff" + document("\"title\": \"a\""));
        assertThat(Outcome.of(() -> large(file, 64)).dataset())
                .isEqualTo(Outcome.of(() -> DatasetReader.read(file)).dataset())
                .isNotNull();
    }

    @Test
    void a_compressed_file_reads_like_what_it_holds() throws Exception {
        Path file = folder.resolve("storm.json.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(shipped().getBytes(StandardCharsets.UTF_8));
        }
        Dataset whole = DatasetReader.parse(shipped(), "small").value();
        assertThat(DatasetReader.read(file).value()).isEqualTo(whole);
        assertThat(large(file, 1000).value()).isEqualTo(whole);
    }

    @Test
    void a_compressed_file_that_is_cut_off_or_damaged_is_refused() throws Exception {
        Path file = folder.resolve("storm.json.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(shipped().getBytes(StandardCharsets.UTF_8));
        }
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        for (Outcome outcome : List.of(Outcome.of(() -> DatasetReader.read(file)), Outcome.of(() -> large(file, 64)))) {
            assertThat(outcome.refusal())
                    .isEqualTo("error: " + file + ": the file is compressed with gzip, but damaged or cut off");
        }
    }

    @Test
    void progress_tells_the_bytes_and_never_goes_back() throws Exception {
        Path file = file(shipped());
        List<Long> told = new ArrayList<>();
        DatasetReader.read(
                file,
                new Progress() {
                    @Override
                    public void at(long done, long of) {
                        told.add(done);
                        assertThat(of).isEqualTo(file.toFile().length());
                    }

                    @Override
                    public boolean isCancelled() {
                        return false;
                    }
                },
                5,
                1000);
        assertThat(told).isSorted().hasSizeGreaterThan(20);
        assertThat(told.get(told.size() - 1)).isEqualTo(file.toFile().length());
    }

    @Test
    void what_is_cancelled_ends_at_the_next_block() throws Exception {
        Path file = file(shipped());
        int[] blocks = {0};
        Progress three = new Progress() {
            @Override
            public void at(long done, long of) {
                blocks[0]++;
            }

            @Override
            public boolean isCancelled() {
                return blocks[0] == 3;
            }
        };
        assertThatThrownBy(() -> DatasetReader.read(file, three, 5, 1000)).isInstanceOf(CancellationException.class);
        assertThat(blocks[0]).isEqualTo(3);
    }

    @Test
    void an_event_whose_file_has_changed_says_so_and_keeps_what_is_in_memory() throws Exception {
        Path file = file(shipped());
        Dataset dataset = large(file, 1000).value();
        Event first = dataset.events().list().get(0);
        String title = first.title();
        Files.writeString(file, shipped().replace("\"summary\"", "\"sammary\""));
        assertThat(first.title()).isEqualTo(title);
        assertThat(first.quotes()).isEmpty();
        assertThat(first.summary())
                .isEqualTo("Its summary, quotes, figures and fields cannot be read any more: " + file
                        + " is no longer what was opened. Open it again.");
        Files.writeString(file, "");
        assertThat(dataset.events().list().get(1).summary()).contains("no longer what was opened");
    }

    @Test
    void a_file_too_large_for_the_memory_is_refused_with_what_it_would_need() throws Exception {
        Path file = file(shipped());
        long most = 200L << 20;
        long inUse = most - (120L << 20) - 1000;
        FittingMemory memory = new FittingMemory(file.toString(), most, inUse, () -> inUse);
        try (DatasetInput input = DatasetInput.open(file, Progress.UNSEEN)) {
            DocumentReader reader =
                    new DocumentReader(input, file.toString(), new byte[0], 1000, memory, Progress.UNSEEN);
            assertThatThrownBy(reader::read)
                    .isInstanceOf(UnreadableFileException.class)
                    .hasMessageStartingWith(file + ": the file is too large for the memory that Dateline was started"
                            + " with; java -Xmx256m would do; expected what fits into 120 MB, found ");
        }
    }

    @Test
    void memory_that_nobody_uses_any_more_does_not_count() throws Exception {
        Path file = file(shipped());
        long most = 800L << 20;
        FittingMemory memory = new FittingMemory(file.toString(), most, most, () -> 100L << 20);
        try (DatasetInput input = DatasetInput.open(file, Progress.UNSEEN)) {
            DocumentReader reader =
                    new DocumentReader(input, file.toString(), new byte[0], 1000, memory, Progress.UNSEEN);
            assertThat(reader.read().value().events().size()).isPositive();
        }
    }

    @Test
    void more_problems_than_can_be_listed_are_counted() throws Exception {
        StringBuilder events = new StringBuilder();
        for (int i = 0; i < Problems.MAX_LISTED + 7; i++) {
            events.append(",\n{ \"id\": \"more-").append(i).append("\", \"titel\": \"a\" }");
        }
        String text = document("\"title\": \"a\"");
        int end = text.lastIndexOf(']');
        Path file = file(text.substring(0, end) + events + text.substring(end));
        List<Problem> problems = large(file, 10_000).problems();
        assertThat(problems).hasSize(Problems.MAX_LISTED + 1);
        assertThat(problems.get(Problems.MAX_LISTED).message()).startsWith("there are more problems than are listed: ");
    }

    private static String document(String firstEvent) {
        return """
                { "format": "dateline/1", "title": "Storm", "timeZone": "Asia/Karachi", "language": "en",
                  "sources": [ { "id": "storm", "outlet": "Storm" }, { "id": "other", "outlet": "Other" } ],
                  "places": [ { "id": "quetta", "name": "Quetta", "kind": "district", "longitude": 67, "latitude": 30 } ],
                  "categories": [ { "id": "kind-a", "name": "Kind" } ],
                  "measures": [ { "id": "dead", "name": "Dead", "unit": "people" } ],
                  "events": [
                    { "id": "e1", %s, "category": "kind-a",
                      "time": { "start": "2026-01-31T04:00" },
                      "reports": [ { "source": "storm", "paragraphs": [1, 2] } ] },
                    { "id": "e2", "title": "Second", "summary": null, "category": "kind-a",
                      "time": { "start": "2026-01-31", "startLatest": "2026-02-01", "endEarliest": "2026-01-31",
                                "end": "2026-02-01", "note": "Saturday" },
                      "places": [ { "place": "quetta", "precision": "district" } ],
                      "reports": [ { "source": "other", "paragraphs": [] } ],
                      "quotes": [ { "source": "other", "paragraph": 4, "speaker": "s", "text": "t" } ],
                      "figures": [ { "measure": "dead", "min": 3, "max": null, "wording": "at least 3",
                                     "source": "other", "paragraph": 4 } ] }
                  ],
                  "stories": [ { "id": "s", "title": "S", "steps": [ { "title": "T", "caption": "C", "event": "e2" } ] } ]
                }
                """.formatted(firstEvent.strip());
    }
}
