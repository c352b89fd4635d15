package org.dateline.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.dateline.events.Dataset;
import org.dateline.export.ExportFile;
import org.dateline.export.ExportFormat;
import org.dateline.export.content.ExportedView;
import org.dateline.model.Event;
import org.dateline.query.EventFilter;
import org.dateline.search.DatasetSearch;
import org.dateline.viewmodel.Fixtures;
import org.dateline.viewmodel.Selection;
import org.dateline.viewmodel.ViewState;
import org.dateline.viewmodel.line.ExportedViews;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the program exports, as the program imports it: each format keeps what it has words for. */
class RoundTripTest {

    @TempDir
    Path folder = Path.of(".");

    private ImportFixture files = new ImportFixture(folder);
    private Dataset shipped = Fixtures.dataset();

    @BeforeEach
    void useFolder() throws Exception {
        files = new ImportFixture(folder);
        shipped = Fixtures.shipped().dataset();
    }

    private ExportedView shown() {
        ViewState all = new ViewState(shipped.span(), EventFilter.NONE, false, Selection.NOTHING);
        return new ExportedViews(shipped, DatasetSearch.eventsOf(shipped), "balochistan.json")
                .of(all, Instant.parse("2026-02-03T09:30:00Z"));
    }

    private Path exported(ExportFormat format) throws Exception {
        Path file = folder.resolve("all" + format.ending());
        ExportFile.write(format, shown(), file);
        return file;
    }

    private static <T> List<T> each(Stream<Event> events, Function<Event, T> what) {
        return events.map(what).toList();
    }

    @Test
    void a_timeline_keeps_every_event_with_its_title_outer_time_and_quotes() throws Exception {
        ImportResult result = ImportFixture.read(exported(ExportFormat.TIMELINEJS));

        assertThat(files.problems(result)).isEmpty();
        Dataset again = files.dataset(result);
        assertThat(again.title()).isEqualTo(shipped.title());
        assertThat(each(again.events().stream(), Event::title))
                .containsExactlyInAnyOrderElementsOf(each(shown().result().events().stream(), Event::title));
        for (Event event : shown().result().events()) {
            Event found = again.events().stream()
                    .filter(one -> one.title().equals(event.title()))
                    .findFirst()
                    .orElseThrow();
            assertThat(found.time().start())
                    .as(event.id())
                    .isEqualTo(event.time().start());
            assertThat(found.time().end()).as(event.id()).isEqualTo(event.time().end());
            event.quotes().forEach(quote -> assertThat(found.summary()).contains(quote.text()));
        }
    }

    @Test
    void points_keep_every_event_with_its_title_outer_time_and_id() throws Exception {
        ImportResult result = ImportFixture.read(exported(ExportFormat.GEOJSON));

        assertThat(files.problems(result)).isEmpty();
        Dataset again = files.dataset(result);
        for (Event event : shown().result().events()) {
            Event found = again.events().find(event.id()).orElseThrow();
            assertThat(found.title()).isEqualTo(event.title());
            assertThat(found.time().start())
                    .as(event.id())
                    .isEqualTo(event.time().start());
            assertThat(found.time().end()).as(event.id()).isEqualTo(event.time().end());
        }
    }

    @Test
    void a_table_is_refused_because_its_rows_are_not_only_events() throws Exception {
        assertThat(files.refusal(exported(ExportFormat.CSV)))
                .startsWith(
                        "all.csv, line 1: this is a table that Dateline exported, in which rows are not only events;"
                                + " expected the dataset itself, or an export of it as GeoJSON or TimelineJS");
    }
}
