package org.dateline.database;

import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.dateline.calendar.TimeStep;
import org.dateline.model.TimeWindow;
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
    /** Of the very first counts: the fewer cells there are, the fewer groups the database adds up. */
    private static final int FIRST_BINS = 120;

    /** The hours of 34 years. */
    private static final int MAX_BINS = 300_000;
    /** What the borders of a bin take while they are made. */
    private static final long BIN_BYTES = 100;

    private static final int LEAST_BINS = 24;
    /** Of a cube no more than this part of the memory that Java may have. */
    private static final int MEMORY_PART = 4;

    private final Engine engine;
    private final SourceFilter filter;
    private final long memory;
    private final @Nullable Survey all;
    private volatile @Nullable EngineConnection connection;
    private volatile boolean cancelled;
    private boolean isAsking;
    private boolean surveyOnly;
    private @Nullable TimeWindow time;
    private int stage;
    private @Nullable KeptCounts kept;
    private @Nullable SourceTable table;
    private @Nullable Surveyor surveyor;
    private @Nullable Survey survey;

    /**
     * How far it has come.
     *
     * @param table the table, with which events are listed
     * @param survey what there is, as far as is known
     * @param cube counts, as fine as they are yet; empty as long as there are none, and if there is no event
     * @param isLast whether nothing more will be known
     */
    public record Step(SourceTable table, Survey survey, Optional<Cube> cube, boolean isLast) {}

    /** Has the events that a filter lets through counted, by as much memory as is meant for it. */
    public Counting(Engine engine, SourceFilter filter) {
        this(engine, filter, null, Runtime.getRuntime().maxMemory() / MEMORY_PART);
    }

    /**
     * The same where it is known what there is whatever the filter: the counts are over the same time and by the same keys then.
     *
     * @param all the last survey of all events, or null if there is none
     * @param memory how many bytes the counts may take
     */
    public Counting(Engine engine, SourceFilter filter, @Nullable Survey all, long memory) {
        this.engine = engine;
        this.filter = filter;
        this.all = all;
        this.memory = memory;
    }

    /** Has them counted over this time, also where none of those that the filter lets through is in it; to be called before the first step. */
    public Counting over(TimeWindow wanted) {
        time = wanted;
        return this;
    }

    /** What a source holds as far as its events are not counted by time: how many there are, over which time, of which categories. */
    public static Step begun(Engine engine, SourceFilter filter) throws EngineException {
        Counting counting = new Counting(engine, filter);
        counting.surveyOnly = true;
        try {
            return counting.next();
        } finally {
            counting.cancel();
        }
    }

    /**
     * Goes on to the next step, which takes as long as the database does; to be called until the last, or a failure, by one thread at a time.
     *
     * @throws EngineException if the database does not answer, or the counting was cancelled
     */
    public Step next() throws EngineException {
        setAsking(true);
        boolean goesOn = false;
        try {
            Step step = step();
            goesOn = !step.isLast();
            return step;
        } finally {
            setAsking(false);
            if (!goesOn || cancelled) {
                close();
            }
        }
    }

    private synchronized void setAsking(boolean asking) {
        isAsking = asking;
    }

    private Step step() throws EngineException {
        EngineConnection asked = connection;
        if (asked == null || table == null || surveyor == null || survey == null) {
            return begin();
        }
        TimeBins coarse = bins(table, survey.span(), COARSE_BINS);
        stage++;
        if (stage == 1) {
            Cube cube = new CubeCounter(asked, table, filter, survey, coarse).count(Set.of());
            return new Step(table, survey, Optional.of(cube), false);
        }
        if (stage == 2 && all == null) {
            survey = surveyor.complete(survey);
        }
        TimeBins fine = bins(table, survey.span(), most(table, survey));
        boolean isLast = stage > 2 || fine.size() <= coarse.size();
        Set<Dimension> all = EnumSet.copyOf(survey.pairs().keySet());
        all.remove(Dimension.EVENTS);
        Cube cube = new CubeCounter(asked, table, filter, survey, isLast ? fine : coarse).count(all);
        if (isLast && kept != null) {
            kept.write(survey, cube);
        }
        return new Step(table, survey, Optional.of(cube), isLast);
    }

    private Step begin() throws EngineException {
        EngineConnection opened = engine.connect();
        connection = opened;
        if (cancelled) {
            opened.cancel();
        }
        table = SourceTable.of(opened);
        if (filter.isNone()) {
            kept = engine.kept(opened).orElse(null);
            Optional<KeptCounts.Kept> known = kept == null ? Optional.empty() : kept.read(memory);
            if (known.isPresent()) {
                return new Step(
                        table, known.get().survey(), Optional.of(known.get().cube()), true);
            }
        }
        surveyor = new Surveyor(opened, table, filter);
        return all == null ? first(opened, table, surveyor) : first(opened, table, all);
    }

    /** What there is, with counts of it where one question can tell both. */
    private Step first(EngineConnection asked, SourceTable table, Surveyor surveyor) throws EngineException {
        Optional<FirstCells> cells = surveyOnly
                ? Optional.empty()
                : FirstCells.of(asked, table, filter, span -> bins(table, span, FIRST_BINS));
        Survey found = cells.isPresent() ? surveyor.begun(cells.get().totals()) : surveyor.begin(0);
        if (time != null) {
            found = found.over(time);
        }
        survey = found;
        boolean isLast = found.events() == 0;
        TimeBins few = bins(table, found.span(), FIRST_BINS);
        if (isLast || cells.isEmpty() || !cells.get().makeUp(few)) {
            return new Step(table, found, Optional.empty(), isLast);
        }
        stage = 1;
        Cube cube = new CubeCounter(asked, table, filter, found, few).countFrom(cells.get());
        return new Step(table, found, Optional.of(cube), false);
    }

    /** Of some of the events that are known how many there are, with counts of them. */
    private Step first(EngineConnection asked, SourceTable table, Survey known) throws EngineException {
        CubeCounter.Rows found =
                new CubeCounter(asked, table, filter, known, bins(table, known.span(), COARSE_BINS)).countAtOnce();
        Survey some = known.withOnly(found.rows(), found.withoutStart(), found.events());
        survey = some;
        stage = 1;
        return new Step(table, some, Optional.of(found.cube()), false);
    }

    private static TimeBins bins(SourceTable table, TimeWindow span, int most) {
        TimeBins bins = TimeBins.finest(span, table.source().zone(), most);
        boolean tooFine = table.isOfDays() && bins.step().isWithinDay();
        return tooFine
                ? new TimeBins(
                        new TimeStep(ChronoUnit.DAYS, 1), span, table.source().zone())
                : bins;
    }

    /** As many bins as there is memory for: of few events many, as most of them have none. */
    private int most(SourceTable table, Survey survey) {
        int enough = LEAST_BINS;
        int tooMany = MAX_BINS + 1;
        while (tooMany - enough > 1) {
            int between = (enough + tooMany) >>> 1;
            if (bytes(between, table, survey) <= memory) {
                enough = between;
            } else {
                tooMany = between;
            }
        }
        return enough;
    }

    private static long bytes(long bins, SourceTable table, Survey survey) {
        return BIN_BYTES * bins
                + survey.pairs().entrySet().stream()
                        .mapToLong(by -> Cube.bytes(
                                bins, by.getValue(), survey.keys(), table.isExact(), survey.mostOf(by.getKey())))
                        .sum();
    }

    /** Leaves off counting; may be called from any thread. */
    public synchronized void cancel() {
        cancelled = true;
        EngineConnection asked = connection;
        if (asked != null && isAsking) {
            asked.cancel();
        } else {
            close();
        }
    }

    private void close() {
        EngineConnection asked = connection;
        if (asked != null) {
            asked.close();
        }
    }
}
