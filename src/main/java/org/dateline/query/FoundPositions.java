package org.dateline.query;

import java.util.Arrays;
import java.util.Set;
import org.dateline.events.EventTimes;
import org.dateline.model.Certainty;

/**
 * The positions of the events that a window shows, ascending. They are looked for as far as they are asked for, so that
 * the first page costs no more if a million follow. Safe to use from several threads.
 */
final class FoundPositions {

    private static final int PAGE = 256;

    private final EventCounts events;
    private final CategoryChoice chosen;
    private final EventTimes.Slice slice;
    private final Set<Certainty> wanted;
    private final int size;
    /** How far {@link #positions} is filled; written after these, so that who reads it finds them. */
    private volatile int found;

    private int[] positions;
    /** The place in order of the starts from which on is looked. */
    private int rank;

    /** @param size how many there are; none is looked for yet */
    FoundPositions(FilteredEvents filtered, EventTimes.Slice slice, Set<Certainty> wanted, int size) {
        this.events = filtered.counts();
        this.chosen = filtered.chosen();
        this.slice = slice;
        this.wanted = wanted;
        this.size = size;
        this.positions = new int[Math.min(size, PAGE)];
    }

    int size() {
        return size;
    }

    int get(int i) {
        if (i >= found) {
            find(i + 1);
        }
        return positions[i];
    }

    /** Which of them this position is, from 0; negative if it is none of them. They are looked for as far as it. */
    int indexOf(int position) {
        while (found < size && (found == 0 || positions[found - 1] < position)) {
            find(found + PAGE);
        }
        return Arrays.binarySearch(positions, 0, found, position);
    }

    private synchronized void find(int atLeast) {
        int known = found;
        int until = Math.min(size, Math.max(atLeast, known + PAGE));
        if (atLeast <= known) {
            return;
        }
        int[] filled = until <= positions.length
                ? positions
                : Arrays.copyOf(positions, Math.min(size, Math.max(until, 2 * known)));
        while (known < until) {
            rank = events.skip(rank, slice.from());
            int position = events.orders().start().event(rank++);
            if (chosen.has(events.keys().category(position)) && wanted.contains(slice.certainty(position))) {
                filled[known++] = position;
            }
        }
        positions = filled;
        found = known;
    }
}
