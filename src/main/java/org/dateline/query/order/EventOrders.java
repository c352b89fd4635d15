package org.dateline.query.order;

import java.util.BitSet;
import java.util.function.IntPredicate;
import org.dateline.events.EventTimes;

/**
 * Some events in all the orders from which windows are counted; they are the same whatever is counted for.
 *
 * @param withoutInner the events without an inner interval
 * @param sureAtEnd the events whose inner interval is the very end of the outer one
 */
public record EventOrders(
        EventTimes times,
        TimeOrder start,
        TimeOrder end,
        TimeOrder innerStart,
        TimeOrder innerEnd,
        HeldOrder withoutInner,
        HeldOrder sureAtEnd) {

    private EventOrders(EventTimes times, TimeOrder start, TimeOrder end, TimeOrder innerStart, TimeOrder innerEnd) {
        this(
                times,
                start,
                end,
                innerStart,
                innerEnd,
                held(start, end, event -> !times.hasInner(event), times.size()),
                held(start, end, times::isSureAtEnd, times.size()));
    }

    private static HeldOrder held(TimeOrder start, TimeOrder end, IntPredicate wanted, int events) {
        return HeldOrder.of(start.only(wanted), end.only(wanted), events);
    }

    /** All events. */
    public static EventOrders all(EventTimes times) {
        TimeOrder start = TimeOrder.of(times.start());
        TimeOrder end = TimeOrder.of(times.end());
        return times.allExact()
                ? new EventOrders(times, start, end, start, end)
                : new EventOrders(
                        times,
                        start,
                        end,
                        TimeOrder.of(times.innerStart()).only(times::hasInner),
                        TimeOrder.of(times.innerEnd()).only(times::hasInner));
    }

    /** Those of them that are wanted. */
    public EventOrders only(BitSet wanted) {
        TimeOrder someStart = start.only(wanted::get);
        TimeOrder someEnd = end.only(wanted::get);
        return new EventOrders(
                times,
                someStart,
                someEnd,
                allExact() ? someStart : innerStart.only(wanted::get),
                allExact() ? someEnd : innerEnd.only(wanted::get));
    }

    /** Whether every event's inner interval is its outer one. */
    public boolean allExact() {
        return innerStart == start;
    }
}
