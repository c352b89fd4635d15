package org.dateline.evidence;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.List;
import org.dateline.events.Dataset;
import org.dateline.model.Event;

/**
 * All figures of a dataset, by event and measure: each such pair is a row, numbered in the order of the events in their
 * table. The figures themselves are asked of the events. It takes 10 bytes a row, and is immutable.
 */
public final class FigureTable {

    private static final int MAX_SOURCES = 127;

    private final Dataset dataset;
    private final int[] event;
    private final int[] place;
    /** Whether sources contradict, differ or agree, then how many they are: the less, the sooner it is to be looked at. */
    private final short[] order;

    FigureTable(Dataset dataset, Columns columns) {
        this.dataset = dataset;
        event = columns.event.toIntArray();
        place = columns.place.toIntArray();
        order = new short[event.length];
        for (int row = 0; row < order.length; row++) {
            order[row] = (short) columns.order.getInt(row);
        }
    }

    /** The columns as they grow. */
    static final class Columns {

        private final IntArrayList event = new IntArrayList();
        private final IntArrayList place = new IntArrayList();
        private final IntArrayList order = new IntArrayList();

        /** To be called once for each event, in their order. */
        void add(int position, Event wanted) {
            List<FigureComparison> comparisons = FigureComparison.of(wanted);
            for (int i = 0; i < comparisons.size(); i++) {
                event.add(position);
                place.add(i);
                order.add(order(comparisons.get(i)));
            }
        }

        private static int order(FigureComparison comparison) {
            int state = comparison.conflicting() ? 0 : comparison.differing() ? 1 : 2;
            return (state + 1) * (MAX_SOURCES + 1)
                    - Math.min(MAX_SOURCES, comparison.sources().size());
        }
    }

    /** How many rows there are. */
    public int size() {
        return event.length;
    }

    /** The position of the event of a row. */
    public int event(int row) {
        return event[row];
    }

    /** What the sources of the event say of the measure of the row. */
    public FigureComparison comparison(int row) {
        return FigureComparison.of(dataset.store().events().get(event[row])).get(place[row]);
    }

    /**
     * These rows with those first on which sources contradict one another, then those on which they differ; of either those
     * first of which most sources speak; else as they stand.
     */
    public int[] conflictsFirst(int[] rows) {
        int[] begin = new int[3 * (MAX_SOURCES + 1) + 2];
        for (int row : rows) {
            begin[order[row] + 1]++;
        }
        for (int i = 1; i < begin.length; i++) {
            begin[i] += begin[i - 1];
        }
        int[] sorted = new int[rows.length];
        for (int row : rows) {
            sorted[begin[order[row]]++] = row;
        }
        return sorted;
    }
}
