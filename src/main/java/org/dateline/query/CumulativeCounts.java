package org.dateline.query;

import java.util.ArrayList;
import java.util.List;
import org.dateline.query.order.TimeOrder;

/**
 * For an order of events: how many of each kind, or how much of something, stands before a place of it. The counts are kept for every so many events;
 * for a place between two of these, the events from the nearer one to it are counted, so that no question costs more than
 * one row of counts and half a block of events.
 *
 * <p>A block has at least a quarter as many events as a row has columns, so the rows take no more than 16 bytes an event.
 */
final class CumulativeCounts<R> {

    private final TimeOrder order;
    /** How many events a block has, as a power of two. */
    private final int shift;
    /** The counts of all events before the block. */
    private final List<R> rows;

    /** @param leastBlock how many events a block has at the least */
    CumulativeCounts(TimeOrder order, Rows<R> columns, int leastBlock) {
        this.order = order;
        int block = Math.max(leastBlock, columns.width() / 4);
        this.shift = Math.min(30, Integer.SIZE - Integer.numberOfLeadingZeros(block - 1));
        int blocks = (order.size() >>> shift) + 1;
        this.rows = new ArrayList<>(blocks);
        R row = columns.row();
        for (int i = 0; i < blocks; i++) {
            rows.add(columns.copy(row));
            int after = i + 1 < blocks ? (i + 1) << shift : 0;
            for (int rank = i << shift; rank < after; rank++) {
                columns.add(order.event(rank), row);
            }
        }
    }

    TimeOrder order() {
        return order;
    }

    /** Adds what stands before this place of the order, times the sign. */
    void addBefore(int rank, int sign, Rows.Sink<R> tally) {
        int block = Math.min(rows.size() - 1, (rank + (1 << shift >>> 1)) >>> shift);
        if (block > 0) {
            tally.addRow(rows.get(block), sign);
        }
        int counted = block << shift;
        for (int at = counted; at < rank; at++) {
            tally.addEvent(order.event(at), sign);
        }
        for (int at = rank; at < counted; at++) {
            tally.addEvent(order.event(at), -sign);
        }
    }
}
