package org.dateline.query.chart;

import java.util.List;
import java.util.Optional;
import org.dateline.query.measure.AmountColumn;
import org.dateline.query.measure.Quantity;
import org.dateline.query.measure.Sum;
import org.jspecify.annotations.Nullable;

/**
 * What the bars of a chart stand for: how many events are in each, certainly or possibly, as in a window of the same time, and what they give
 * for a quantity. An event that may be in several bars is in each of them, so that bars are not to be added up; {@link #several} says of how
 * many that is so. Immutable, safe to use from several threads.
 */
public final class Chart {

    /** The part that has all events. */
    static final int ALL = 0;

    private final Bars bars;
    private final StackBy by;
    private final List<Stack> stacks;
    private final boolean areShared;
    private final @Nullable AmountColumn amounts;
    private final Layer certain;
    private final Layer shown;
    private final int several;
    private final int certainInSeveral;

    Chart(
            Bars bars,
            StackBy by,
            List<Stack> stacks,
            boolean areShared,
            @Nullable AmountColumn amounts,
            Layer certain,
            Layer shown,
            int several,
            int certainInSeveral) {
        this.bars = bars;
        this.by = by;
        this.stacks = List.copyOf(stacks);
        this.areShared = areShared;
        this.amounts = amounts;
        this.certain = certain;
        this.shown = shown;
        this.several = several;
        this.certainInSeveral = certainInSeveral;
    }

    /** Its bars. */
    public Bars bars() {
        return bars;
    }

    /** By what they are divided. */
    public StackBy by() {
        return by;
    }

    /** The parts of bars, from the foot; none if they are not divided. */
    public List<Stack> stacks() {
        return stacks;
    }

    /** Whether an event may be in several parts of a bar. */
    public boolean areShared() {
        return areShared;
    }

    /** What is summed; empty if events are counted. */
    public Optional<Quantity> quantity() {
        return Optional.ofNullable(amounts).map(AmountColumn::quantity);
    }

    /** How many events are in a bar, those certainly in it or the possible too. */
    public int events(int bar, boolean certainOnly) {
        return layer(certainOnly).events(ALL, bar);
    }

    /** The same of a part of the bar. */
    public int events(int bar, int stack, boolean certainOnly) {
        return layer(certainOnly).events(1 + stack, bar);
    }

    /** How many events there are in all bars, each counted once. */
    public int events(boolean certainOnly) {
        return layer(certainOnly).events(ALL);
    }

    /** The same of a part of all bars. */
    public int eventsOf(int stack, boolean certainOnly) {
        return layer(certainOnly).events(1 + stack);
    }

    /** How many of the events are in more than one bar. */
    public int several(boolean certainOnly) {
        return certainOnly ? certainInSeveral : several;
    }

    /**
     * What the events of a bar give, those certainly in it or the possible too.
     *
     * @throws IllegalStateException if events are counted
     */
    public Sum sum(int bar, boolean certainOnly) {
        return layer(certainOnly).sum(ALL, bar);
    }

    /** The same of a part of the bar. */
    public Sum sum(int bar, int stack, boolean certainOnly) {
        return layer(certainOnly).sum(1 + stack, bar);
    }

    /** What the events of all bars give, each once. */
    public Sum sum(boolean certainOnly) {
        return layer(certainOnly).sum(ALL);
    }

    /** The same of a part of all bars. */
    public Sum sumOf(int stack, boolean certainOnly) {
        return layer(certainOnly).sum(1 + stack);
    }

    private Layer layer(boolean certainOnly) {
        return certainOnly ? certain : shown;
    }

    /** How high a bar is: the number of its events, or the lower sum. */
    public double height(int bar, boolean certainOnly) {
        return amounts == null
                ? events(bar, certainOnly)
                : sum(bar, certainOnly).lower().doubleValue();
    }

    /** The same of a part of the bar. */
    public double height(int bar, int stack, boolean certainOnly) {
        return amounts == null
                ? events(bar, stack, certainOnly)
                : sum(bar, stack, certainOnly).lower().doubleValue();
    }

    /** How high all parts of a bar are together; higher than the bar where an event is in several. */
    public double stacked(int bar, boolean certainOnly) {
        double height = 0;
        for (int stack = 0; stack < stacks.size(); stack++) {
            height += height(bar, stack, certainOnly);
        }
        return stacks.isEmpty() ? height(bar, certainOnly) : height;
    }
}
