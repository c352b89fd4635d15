package org.dateline.database.mapping;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.database.Access;
import org.dateline.database.AskedSource;
import org.dateline.database.Counting;
import org.dateline.database.Engine;
import org.dateline.database.EngineConnection;
import org.dateline.database.EngineException;
import org.dateline.database.EventPages;
import org.dateline.database.EventSource;
import org.dateline.database.ListedEvent;
import org.dateline.database.SourceFiles;
import org.dateline.database.SourceFilter;
import org.dateline.database.Survey;
import org.dateline.database.TableSample;
import org.jspecify.annotations.Nullable;

/** Looks at a database before it is said what its columns mean: one question after the other, each of which may be taken back from any thread. */
public final class TableLook {

    private final AskedSource asked;
    private final Access access;
    private @Nullable Counting counting;
    private @Nullable EngineConnection connection;
    private boolean cancelled;

    /** Asks nothing yet. */
    public TableLook(AskedSource asked, Access access) {
        this.asked = asked;
        this.access = access;
    }

    /**
     * What there is.
     *
     * @param tables the tables to choose from; none of files and queries
     * @param table the one that was looked at, or null for files, and as long as one of several is to be chosen
     * @param sample its columns and some rows; empty as long as it is to be chosen
     */
    public record Found(List<String> tables, EventSource.@Nullable Table table, Optional<TableSample> sample) {}

    /**
     * What comes of some rows.
     *
     * @param events the first events
     * @param rows how many rows were looked at
     * @param withoutStart how many of them do not say when something began
     * @param disordered how many have times that contradict one another
     */
    public record Preview(List<ListedEvent> events, long rows, long withoutStart, long disordered) {}

    /**
     * Looks which tables there are, and at the one that is meant, or the only one.
     *
     * @throws EngineException if there is no answer, or the question was taken back
     */
    public Found look(ZoneId zone) throws EngineException {
        EventSource.Table table = asked.table();
        List<String> tables = List.of();
        if (asked.at() instanceof EventSource.Database && !(table instanceof EventSource.Query)) {
            try (EngineConnection opened = open(asked.engine(SourceFiles.unknown(asked, zone), access))) {
                tables = opened.tables();
            }
            if (table == null && tables.size() != 1) {
                return new Found(tables, null, Optional.empty());
            }
            table = table == null ? new EventSource.Named(tables.get(0)) : table;
        }
        AskedSource meant = asked.in(table);
        try (EngineConnection opened = open(meant.engine(SourceFiles.unknown(meant, zone), access))) {
            return new Found(tables, table, Optional.of(TableSample.of(opened)));
        }
    }

    /**
     * The first events of some rows, as columns are to be taken.
     *
     * @param limited a source of no more rows than are to be looked at
     * @throws EngineException if there is no answer, or the question was taken back
     */
    public Preview preview(EventSource limited) throws EngineException {
        Engine engine = new Engine(limited, asked.folder(), access);
        Counting begun = begin(new Counting(engine, SourceFilter.NONE));
        try {
            Counting.Step step = begun.next();
            Survey survey = step.survey();
            try (EngineConnection opened = open(engine)) {
                EventPages.Wanted all = new EventPages.Wanted(
                        SourceFilter.NONE,
                        survey.span(),
                        false,
                        Set.copyOf(survey.keys().categories()));
                List<ListedEvent> events = survey.events() == 0
                        ? List.of()
                        : new EventPages(step.table(), survey)
                                .page(opened, all, Optional.empty(), TableSample.ROWS)
                                .events();
                return new Preview(events, survey.rows(), survey.withoutStart(), survey.disordered());
            }
        } finally {
            begun.cancel();
        }
    }

    private EngineConnection open(Engine engine) throws EngineException {
        EngineConnection opened = engine.connect();
        synchronized (this) {
            connection = opened;
            if (cancelled) {
                opened.cancel();
            }
        }
        return opened;
    }

    private synchronized Counting begin(Counting begun) {
        counting = begun;
        if (cancelled) {
            begun.cancel();
        }
        return begun;
    }

    /** Takes back what is asked, and all that is yet to be asked; may be called from any thread. */
    public synchronized void cancel() {
        cancelled = true;
        if (connection != null) {
            connection.cancel();
        }
        if (counting != null) {
            counting.cancel();
        }
    }
}
