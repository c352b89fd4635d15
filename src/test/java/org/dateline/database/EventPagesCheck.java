package org.dateline.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.export.rows.RowExport;
import org.dateline.export.rows.RowForms;
import org.dateline.files.Progress;
import org.dateline.model.Certainty;
import org.dateline.model.TimeWindow;
import org.dateline.query.cube.CubeSum;
import org.jspecify.annotations.NullMarked;

/** Holds the lists and the plain counts of a database to loops over the same events. */
@NullMarked
final class EventPagesCheck {

    private EventPagesCheck() {}

    static void holds(EventSource source, Path folder, RandomRows rows) throws EngineException {
        holds(source, Access.ENVIRONMENT, folder, rows);
    }

    static void holds(EventSource source, Access access, Path folder, RandomRows rows) throws EngineException {
        Engine engine = new Engine(source, folder, access);
        Counting.Step known = Counting.begun(engine, SourceFilter.NONE);
        assertThat(known.survey().events()).isEqualTo(rows.rows.size());
        try (EngineConnection connection = engine.connect()) {
            for (int i = 0; i < 4; i++) {
                int hour = rows.below(RandomRows.DAYS * 24);
                TimeWindow window = new TimeWindow(
                        RandomRows.FIRST.plus(hour, ChronoUnit.HOURS),
                        RandomRows.FIRST.plus(hour + 1L + rows.below(40), ChronoUnit.HOURS));
                boolean certainOnly = rows.coin();
                Set<String> categories = rows.coin()
                        ? Set.copyOf(known.survey().keys().categories())
                        : Set.of("category-1", SourceFilter.NOTHING);
                EventPages.Wanted wanted = new EventPages.Wanted(SourceFilter.NONE, window, certainOnly, categories);
                List<ListedEvent> listed = all(connection, known, wanted, 1 + rows.below(20));

                List<String> ids = new ArrayList<>();
                long certain = 0;
                CubeSum sum = CubeSum.NONE;
                CubeSum certainSum = CubeSum.NONE;
                for (int row = 0; row < rows.rows.size(); row++) {
                    RandomRows.Row one = rows.rows.get(row);
                    Certainty certainty = one.time().in(window);
                    boolean isIn = certainty == Certainty.CERTAIN || (certainty == Certainty.POSSIBLE && !certainOnly);
                    if (isIn && categories.contains(one.category() == null ? SourceFilter.NOTHING : one.category())) {
                        ids.add(String.valueOf(row));
                        sum = sum.plus(one.sum());
                        if (certainty == Certainty.CERTAIN) {
                            certain++;
                            certainSum = certainSum.plus(one.sum());
                        }
                    }
                }
                assertThat(listed).extracting(ListedEvent::id).containsExactlyInAnyOrderElementsOf(ids);
                assertThat(listed).extracting(event -> event.time().start()).isSorted();
                assertThat(listed)
                        .allSatisfy(event -> assertThat(event.time())
                                .isEqualTo(rows.rows
                                        .get(Integer.parseInt(event.id()))
                                        .time()));
                for (ListedEvent event : listed.subList(0, Math.min(3, listed.size()))) {
                    EventRow row = EventRow.of(connection, known, event).orElseThrow();
                    assertThat(row.alike()).isEqualTo(1);
                    assertThat(row.cells().get(0).value()).isEqualTo(event.id());
                }
                assertThat(exported(connection, known, wanted)).containsExactlyInAnyOrderElementsOf(ids);
                if (!certainOnly && categories.size() > 2) {
                    WindowCounts counts =
                            WindowCounts.of(connection, known.table(), SourceFilter.NONE, window, Set.of());
                    assertThat(counts.shown()).isEqualTo(ids.size());
                    assertThat(counts.certain()).isEqualTo(certain);
                    assertThat(counts.sums()).containsExactly(new CubeSum.OfWindow("Killed", sum, certainSum));
                }
            }
        }
    }

    /** The ids of the rows that are written to a table. */
    private static List<String> exported(EngineConnection connection, Counting.Step known, EventPages.Wanted wanted)
            throws EngineException {
        try {
            Path file = Files.createTempFile("dateline-rows", ".csv");
            long rows = RowExport.write(
                    connection, new EventRows(known, wanted), RowForms.csv(false), file, Progress.UNSEEN);
            List<String> lines = Files.readAllLines(file);
            Files.delete(file);
            assertThat(lines.get(0)).startsWithIgnoringCase("id,title,s,");
            assertThat(rows).isEqualTo(lines.size() - 1);
            return lines.stream()
                    .skip(1)
                    .map(line -> line.substring(0, line.indexOf(',')))
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<ListedEvent> all(
            EngineConnection connection, Counting.Step known, EventPages.Wanted wanted, int size)
            throws EngineException {
        EventPages pages = new EventPages(known.table(), known.survey());
        List<ListedEvent> listed = new ArrayList<>();
        Optional<EventPages.Place> from = Optional.empty();
        do {
            EventPages.Page page = pages.page(connection, wanted, from, size);
            listed.addAll(page.events());
            from = page.next();
        } while (from.isPresent());
        return listed;
    }
}
