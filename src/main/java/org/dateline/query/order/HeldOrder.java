package org.dateline.query.order;

/**
 * Some intervals in order of their starts and of their ends, and where each stands in the other order.
 *
 * @param endOfStart the place by end of each in order of the starts
 * @param startOfEnd the place by start of each in order of the ends
 */
public record HeldOrder(TimeOrder byStart, TimeOrder byEnd, int[] endOfStart, int[] startOfEnd) {

    /** The intervals of the same events in both orders; {@code events} is how many there are besides. */
    public static HeldOrder of(TimeOrder byStart, TimeOrder byEnd, int events) {
        int size = byStart.size();
        int[] endOfStart = new int[size];
        int[] startOfEnd = new int[size];
        int[] startOf = new int[size == 0 ? 0 : events];
        for (int rank = 0; rank < size; rank++) {
            startOf[byStart.event(rank)] = rank;
        }
        for (int rank = 0; rank < size; rank++) {
            startOfEnd[rank] = startOf[byEnd.event(rank)];
            endOfStart[startOfEnd[rank]] = rank;
        }
        return new HeldOrder(byStart, byEnd, endOfStart, startOfEnd);
    }

    /** How many there are. */
    public int size() {
        return endOfStart.length;
    }
}
