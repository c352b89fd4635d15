package org.dateline.query;

import java.util.BitSet;
import java.util.function.UnaryOperator;
import org.dateline.events.EventTimes;

/** Some events in all the orders from which windows are counted; they are the same whatever is counted for. */
final class EventOrders {

    private final EventTimes times;
    private final TimeOrder start;
    private final TimeOrder end;
    private final TimeOrder innerStart;
    private final TimeOrder innerEnd;
    private final HeldOrder withoutInner;
    private final HeldOrder sureAtEnd;

    private EventOrders(EventTimes times, TimeOrder start, TimeOrder end, TimeOrder innerStart, TimeOrder innerEnd) {
        this.times = times;
        this.start = start;
        this.end = end;
        this.innerStart = innerStart;
        this.innerEnd = innerEnd;
        this.withoutInner = held(order -> order.only(event -> !times.hasInner(event)));
        this.sureAtEnd = held(order -> order.only(times::isSureAtEnd));
    }

    private HeldOrder held(UnaryOperator<TimeOrder> some) {
        return new HeldOrder(some.apply(start), some.apply(end), times.size());
    }

    /** All events. */
    static EventOrders all(EventTimes times) {
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

    /** Those of these events that are in the set. */
    EventOrders only(BitSet wanted) {
        TimeOrder someStart = start.only(wanted);
        TimeOrder someEnd = end.only(wanted);
        return new EventOrders(
                times,
                someStart,
                someEnd,
                innerStart == start ? someStart : innerStart.only(wanted),
                innerEnd == end ? someEnd : innerEnd.only(wanted));
    }

    EventTimes times() {
        return times;
    }

    /** Whether every event's inner interval is its outer one. */
    boolean allExact() {
        return innerStart == start;
    }

    TimeOrder start() {
        return start;
    }

    TimeOrder end() {
        return end;
    }

    TimeOrder innerStart() {
        return innerStart;
    }

    TimeOrder innerEnd() {
        return innerEnd;
    }

    /** The events without an inner interval. */
    HeldOrder withoutInner() {
        return withoutInner;
    }

    /** The events whose inner interval is the very end of the outer one. */
    HeldOrder sureAtEnd() {
        return sureAtEnd;
    }
}
