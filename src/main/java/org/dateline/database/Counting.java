package org.dateline.database;

import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;
import org.dateline.calendar.TimeStep;
import org.dateline.query.cube.Cube;
import org.dateline.query.cube.Dimension;
import org.dateline.query.cube.TimeBins;
import org.jspecify.annotations.Nullable;

/**
 * Has the events of a source counted, from coarse to fine: first what there is, then all events in few bins, then by
 * place and source too, then in bins as fine as the memory allows. Nothing is finer than the times are: a source of days is counted by day.
 */
public final class Counting {

    private static final int COARSE_BINS = 240;
    private static final int MAX_BINS = 200_000;
    private static final int LEAST_BINS = 24;
    /** Of a cube no more than this part of the memory that Java may have. */
    private static final int MEMORY_PART = 4;

    private final Engine engine;
    private final SourceFilter filter;
    private final long memory;
    private volatile @Nullable EngineConnection asked;
    private volatile boolean cancelled;

    /** Is told how far it has come, by the thread that counts. */
    public interface Listener {

        /** What there is is known. */
        void surveyed(Survey survey);

        /** Counts are there; the last are the finest. */
        void counted(Cube cube, boolean isLast);
    }

    /** Has the events that a filter lets through counted, by as much memory as is meant for it. */
    public Counting(Engine engine, SourceFilter filter) {
        this(engine, filter, Runtime.getRuntime().maxMemory() / MEMORY_PART);
    }

    /** @param memory how many bytes the counts may take */
    public Counting(Engine engine, SourceFilter filter, long memory) {
        this.engine = engine;
        this.filter = filter;
        this.memory = memory;
    }

    /**
     * Counts; takes as long as the database does.
     *
     * @throws EngineException if the database does not answer, or the counting was cancelled
     */
    public void run(Listener listener) throws EngineException {
        try (EngineConnection connection = engine.connect()) {
            asked = connection;
            if (cancelled) {
                connection.cancel();
            }
            SourceTable table = SourceTable.of(connection);
            Surveyor surveyor = new Surveyor(connection, table, filter);
            Survey begun = surveyor.begin();
            listener.surveyed(begun);
            if (begun.events() == 0) {
                return;
            }
            TimeBins coarse = bins(table, begun, COARSE_BINS);
            listener.counted(new CubeCounter(connection, table, filter, begun, coarse).count(Set.of()), false);
            Survey survey = surveyor.complete(begun);
            listener.surveyed(survey);
            Set<Dimension> all = EnumSet.copyOf(survey.pairs().keySet());
            all.remove(Dimension.EVENTS);
            TimeBins fine = bins(table, survey, most(table, survey));
            if (coarse.size() < fine.size()) {
                listener.counted(new CubeCounter(connection, table, filter, survey, coarse).count(all), false);
            }
            listener.counted(new CubeCounter(connection, table, filter, survey, fine).count(all), true);
        } finally {
            asked = null;
        }
    }

    private TimeBins bins(SourceTable table, Survey survey, int most) {
        TimeBins bins = TimeBins.finest(survey.span(), table.source().zone(), most);
        boolean tooFine = table.isOfDays() && bins.step().isWithinDay();
        return tooFine
                ? new TimeBins(new TimeStep(ChronoUnit.DAYS, 1), survey.span(), table.source().zone())
                : bins;
    }

    /** How many bins there is memory for. */
    private int most(SourceTable table, Survey survey) {
        long ofBin = survey.pairs().values().stream()
                .mapToLong(pairs -> Cube.bytes(1, pairs, survey.keys(), table.isExact()) / 2)
                .sum();
        return (int) Math.max(LEAST_BINS, Math.min(MAX_BINS, memory / Math.max(1, ofBin)));
    }

    /** Leaves off counting; may be called from any thread. */
    public void cancel() {
        cancelled = true;
        EngineConnection connection = asked;
        if (connection != null) {
            connection.cancel();
        }
    }
}
