package org.dateline.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.dateline.model.TimeWindow;
import org.dateline.samples.SampleSource;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows that are asked for in pieces are all there, each once, in order of their starts. */
@NullMarked
class EventRowsTest {

    private static final ZoneId KARACHI = ZoneId.of("Asia/Karachi");
    private static final LocalDateTime FIRST = LocalDateTime.of(2026, 1, 30, 0, 0);

    @TempDir
    Path folder;

    private Engine engine(int rows) throws Exception {
        Random random = new Random(61);
        StringBuilder table = new StringBuilder("no,start,until,kind\n");
        for (int i = 0; i < rows; i++) {
            LocalDateTime start = FIRST.plusMinutes(random.nextInt(20) == 0 ? 0 : random.nextInt(5000));
            LocalDateTime end = start.plusMinutes(random.nextInt(300));
            table.append(i + "," + start + "," + end + "," + (i % 3 == 0 ? "" : "attack") + "\n");
        }
        return SampleSource.from("start")
                .zone(KARACHI)
                .id("no")
                .until("until")
                .category("kind")
                .csv(folder, table.toString());
    }

    private static List<String> read(Engine engine, Counting.Step known, EventPages.Wanted wanted, long piece)
            throws Exception {
        List<String> read = new ArrayList<>();
        try (EngineConnection connection = engine.connect()) {
            EventRows rows = new EventRows(known, wanted, piece);
            EventRows.Pieces pieces = rows.count(connection);
            rows.each(
                    connection,
                    pieces,
                    row -> read.add(row.cells().get(1) + " " + row.cells().get(0)));
            assertThat(pieces.rows()).isEqualTo(read.size());
            assertThat(pieces.borders()).isSorted();
        }
        return read;
    }

    @Test
    void pieces_make_up_the_whole_of_a_window() throws Exception {
        Engine engine = engine(120);
        Counting.Step known = Counting.begun(engine, SourceFilter.NONE);
        TimeWindow window = new TimeWindow(
                FIRST.plusHours(20).atZone(KARACHI).toInstant(),
                FIRST.plusHours(50).atZone(KARACHI).toInstant());
        for (TimeWindow one : List.of(known.survey().span(), window)) {
            EventPages.Wanted wanted = new EventPages.Wanted(SourceFilter.NONE, one, false, Set.of());

            List<String> whole = read(engine, known, wanted, Long.MAX_VALUE);

            assertThat(whole).doesNotHaveDuplicates().isNotEmpty();
            assertThat(whole.stream().map(row -> row.substring(0, 19)).toList()).isSorted();
            for (long piece : new long[] {4, 50}) {
                assertThat(read(engine, known, wanted, piece)).isEqualTo(whole);
            }
        }
    }

    @Test
    void counts_those_without_a_category_as_the_lists_do() throws Exception {
        Engine engine = engine(100);
        Counting.Step known = Counting.begun(engine, SourceFilter.NONE);
        TimeWindow all = known.survey().span();
        for (Set<String> categories : List.of(Set.of(SourceFilter.NOTHING), Set.of("attack"), Set.of("attack", ""))) {
            EventPages.Wanted wanted = new EventPages.Wanted(SourceFilter.NONE, all, false, categories);
            try (EngineConnection connection = engine.connect()) {
                WindowCounts counts = WindowCounts.of(connection, known.table(), SourceFilter.NONE, all, categories);

                assertThat(counts.shown())
                        .isEqualTo(read(engine, known, wanted, 1000).size())
                        .isPositive();
            }
        }
    }

    @Test
    void what_is_asked_is_no_file_to_write_to() throws Exception {
        Engine engine = engine(3);

        assertThat(engine.asks(folder.resolve("events.csv"))).isTrue();
        assertThat(engine.asks(folder.resolve("../" + folder.getFileName() + "/events.csv")))
                .isTrue();
        assertThat(engine.asks(folder.resolve("others.csv"))).isFalse();
        Engine many = new Engine(
                new EventSource(
                        "Events",
                        KARACHI,
                        new EventSource.Files(List.of("*.csv")),
                        null,
                        engine.source().columns()),
                folder,
                Access.ENVIRONMENT);
        assertThat(many.asks(folder.resolve("others.csv")))
                .as("it would be among them")
                .isTrue();
        assertThat(many.asks(folder.resolve("others.jsonl"))).isFalse();
    }

    @Test
    void a_folder_of_this_machine_does_not_go_to_others() {
        EventSource.At files = new EventSource.Files(List.of("/home/someone/secret/events.csv", "more/*.csv"));
        EventSource.At base = new EventSource.Database("jdbc:duckdb:/home/someone/press.duckdb", null);
        EventSource.At server = new EventSource.Database("jdbc:postgresql://db.example.org/press", null);

        assertThat(publicPlace(files)).isEqualTo("events.csv, *.csv");
        assertThat(publicPlace(base)).isEqualTo("press.duckdb");
        assertThat(publicPlace(server)).isEqualTo("jdbc:postgresql://db.example.org/press");
    }

    private String publicPlace(EventSource.At at) {
        SourceColumns columns = SampleSource.from("start").columns();
        EventSource source = new EventSource("Events", KARACHI, at, new EventSource.Named("t"), columns);
        return new Engine(source, folder, Access.ENVIRONMENT).publicPlace();
    }
}
