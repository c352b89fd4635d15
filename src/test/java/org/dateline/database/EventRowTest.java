package org.dateline.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.model.TimeWindow;
import org.dateline.samples.SampleSource;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The row of an event is found by what a list knows of it. */
@NullMarked
class EventRowTest {

    private static final String HEAD = "no,what,day,district,remark\n";

    @TempDir
    Path folder;

    private Engine engine(String rows, @Nullable String id, @Nullable String title) throws Exception {
        return SampleSource.from("day")
                .zone(ZoneId.of("Asia/Karachi"))
                .id(id)
                .title(title)
                .place("district")
                .csv(folder, HEAD + rows);
    }

    private static List<Optional<EventRow>> rows(Engine engine, Path gone) throws Exception {
        Counting.Step known = Counting.begun(engine, SourceFilter.NONE);
        TimeWindow all = known.survey().span();
        try (EngineConnection connection = engine.connect()) {
            EventPages.Page page = new EventPages(known.table(), known.survey())
                    .page(
                            connection,
                            new EventPages.Wanted(SourceFilter.NONE, all, false, Set.of()),
                            Optional.empty(),
                            100);
            if (Files.exists(gone)) {
                Files.move(gone, gone.resolveSibling("events.csv"), StandardCopyOption.REPLACE_EXISTING);
            }
            List<Optional<EventRow>> rows = new ArrayList<>();
            for (ListedEvent event : page.events()) {
                rows.add(EventRow.of(connection, known, event));
            }
            return rows;
        }
    }

    private List<Optional<EventRow>> rows(Engine engine) throws Exception {
        return rows(engine, folder.resolve("no other"));
    }

    @Test
    void has_all_columns_in_the_order_of_the_table_and_says_what_is_empty() throws Exception {
        List<Optional<EventRow>> found =
                rows(engine("7,Raid,2026-01-30,Quetta,\"as told, twice\"\n8,Blast,2026-01-31,,\n", "no", "what"));

        assertThat(found.get(0).orElseThrow())
                .isEqualTo(new EventRow(
                        List.of(
                                new EventRow.Cell("no", "7"),
                                new EventRow.Cell("what", "Raid"),
                                new EventRow.Cell("day", "2026-01-30"),
                                new EventRow.Cell("district", "Quetta"),
                                new EventRow.Cell("remark", "as told, twice")),
                        1));
        assertThat(found.get(1).orElseThrow().cells())
                .contains(new EventRow.Cell("district", null), new EventRow.Cell("remark", null));
    }

    @Test
    void is_found_by_its_title_where_there_is_no_id_and_by_its_start_where_there_is_neither() throws Exception {
        String table = "7,Raid,2026-01-30,Quetta,one\n8,Blast,2026-01-30,Quetta,two\n9,,2026-01-31,,three\n";

        assertThat(rows(engine(table, null, "what")))
                .extracting(row -> row.orElseThrow().cells().get(4).value())
                .containsExactlyInAnyOrder("one", "two", "three");
        assertThat(rows(engine(table, null, null)))
                .extracting(row -> row.orElseThrow().alike())
                .containsExactly(2, 2, 1);
    }

    @Test
    void says_how_many_rows_are_alike_in_all_that_a_list_shows() throws Exception {
        List<Optional<EventRow>> found = rows(engine(
                "1,Raid,2026-01-30,Quetta,one\n1,Raid,2026-01-30,Quetta,two\n1,Raid,2026-01-30,Gwadar,three\n",
                "no",
                "what"));

        assertThat(found).extracting(row -> row.orElseThrow().alike()).containsExactlyInAnyOrder(2, 2, 1);
    }

    @Test
    void is_none_where_the_table_has_it_no_more() throws Exception {
        Path other = folder.resolve("other.csv");
        Files.writeString(other, HEAD + "9,Other,2026-01-30,Quetta,\n");

        assertThat(rows(engine("7,Raid,2026-01-30,Quetta,\n", "no", "what"), other))
                .containsExactly(Optional.empty());
    }
}
