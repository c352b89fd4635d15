package org.dateline.query;

/** Some intervals in order of their starts and of their ends, and where each stands in the other order. */
final class HeldOrder {

    private final TimeOrder byStart;
    private final TimeOrder byEnd;
    /** The place by end of each in order of the starts. */
    private final int[] endOfStart;
    /** The place by start of each in order of the ends. */
    private final int[] startOfEnd;

    /**
     * The intervals of the same events in both orders.
     *
     * @param events how many events there are besides
     */
    HeldOrder(TimeOrder byStart, TimeOrder byEnd, int events) {
        this.byStart = byStart;
        this.byEnd = byEnd;
        int size = byStart.size();
        endOfStart = new int[size];
        startOfEnd = new int[size];
        int[] startOf = new int[size == 0 ? 0 : events];
        for (int rank = 0; rank < size; rank++) {
            startOf[byStart.event(rank)] = rank;
        }
        for (int rank = 0; rank < size; rank++) {
            startOfEnd[rank] = startOf[byEnd.event(rank)];
            endOfStart[startOfEnd[rank]] = rank;
        }
    }

    int size() {
        return endOfStart.length;
    }

    TimeOrder byStart() {
        return byStart;
    }

    TimeOrder byEnd() {
        return byEnd;
    }

    int endOfStart(int rank) {
        return endOfStart[rank];
    }

    int startOfEnd(int rank) {
        return startOfEnd[rank];
    }
}
