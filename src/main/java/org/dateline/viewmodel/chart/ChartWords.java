package org.dateline.viewmodel.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.dateline.calendar.Granularity;
import org.dateline.calendar.TimeStep;
import org.dateline.events.Dataset;
import org.dateline.model.TimeWindow;
import org.dateline.query.chart.Chart;
import org.dateline.query.chart.Stack;
import org.dateline.query.chart.StackBy;
import org.dateline.query.measure.Sum;
import org.dateline.query.measure.SumPart;
import org.dateline.query.measure.SumWords;
import org.dateline.words.NumberWords;
import org.dateline.words.TimeWords;

/** A chart in words: what is counted, in all and by bar, and what is counted more than once. */
public final class ChartWords {

    private static final String SEPARATOR = "; ";

    private final Dataset dataset;
    private final ShownChart shown;
    private final Chart chart;
    private final boolean certainOnly;

    /**
     * The words for a chart.
     *
     * @param certainOnly whether what is only possibly in a bar is left out
     */
    public ChartWords(Dataset dataset, ShownChart shown, boolean certainOnly) {
        this.dataset = dataset;
        this.shown = shown;
        this.chart = shown.chart();
        this.certainOnly = certainOnly;
    }

    /** What a bar stands for: "events a day", "Fatalities a week, at least"; "events a day, in each source" where one is in several parts. */
    public String counted() {
        return shown.charting().counted(chart.bars().step(), dataset)
                + (chart.areShared() ? ", in each " + part() : "");
    }

    private String part() {
        String name = chart.by().name(dataset);
        return chart.by().kind() == StackBy.Kind.FIELD ? "value of \"" + name + "\"" : name;
    }

    /** All of what is shown, and of how many bars: "events a day, by category: 49 events in 3 bars". */
    public String all() {
        return shown.charting().words(chart.bars().step(), dataset) + ": " + totals();
    }

    /** How much there is in all bars, and what of it is counted more than once: "49 events in 3 bars". */
    public String totals() {
        List<String> parts = new ArrayList<>();
        parts.add(NumberWords.count(chart.events(certainOnly), "event") + " in "
                + NumberWords.count(chart.bars().size(), "bar"));
        if (chart.quantity().isPresent()) {
            parts.add("together " + SumWords.of(chart.sum(certainOnly)));
        }
        parts.addAll(notes());
        return String.join(SEPARATOR, parts);
    }

    /** What is counted more than once, how many bars are cut, and of how many something cannot be drawn. */
    private List<String> notes() {
        List<String> parts = new ArrayList<>();
        int several = chart.several(certainOnly);
        if (several > 0) {
            parts.add(NumberWords.count(several, "event stands", "events stand")
                    + " in more than one bar, so that bars add up to more");
        }
        if (chart.areShared()) {
            parts.add("an event stands in each " + part() + " that it has, so that parts may be more than their bar");
        }
        int cut = cutBars();
        if (cut > 0) {
            parts.add(
                    cut == 1
                            ? "one bar is shorter, as what is counted begins or ends in it"
                            : "the first and the last bar are shorter, as what is counted begins and ends in them");
        }
        int below = (int)
                IntStream.range(0, chart.bars().size()).filter(this::isBelow).count();
        if (below > 0) {
            parts.add("of " + NumberWords.count(below, "bar") + " a sum is below 0 and not drawn");
        }
        return parts;
    }

    private boolean isBelow(int bar) {
        return IntStream.range(0, chart.stacks().size()).anyMatch(stack -> chart.height(bar, stack, certainOnly) < 0)
                || chart.height(bar, certainOnly) < 0;
    }

    private int cutBars() {
        int last = chart.bars().size() - 1;
        return last < 0
                ? 0
                : (chart.bars().isWhole(0) ? 0 : 1) + (last == 0 || chart.bars().isWhole(last) ? 0 : 1);
    }

    /** Why bars are not of the length that was chosen; empty if they are. */
    public String coarser() {
        Granularity asked = shown.charting().step();
        TimeStep step = chart.bars().step();
        boolean isOther = asked != Granularity.AUTO && !asked.length().equals(Optional.of(step));
        return isOther
                ? "There is no room for a bar " + (asked == Granularity.HOUR ? "an " : "a ") + asked.id()
                        + ", so there is one " + (step.count() == 1 ? "a " : "for ") + step.words()
                        + "; zoom the timeline in to see more."
                : "";
    }

    /** One bar: its time, and what is in it. */
    public List<String> bar(int bar, TimeWords times) {
        List<String> lines = new ArrayList<>();
        TimeWindow window = chart.bars().windowOf(bar);
        lines.add(times.span(window)
                + (chart.bars().isWhole(bar)
                        ? ""
                        : ", not a whole " + chart.bars().step().words()));
        int sure = chart.events(bar, true);
        int possible = chart.events(bar, false) - sure;
        lines.add(
                certainOnly || possible == 0
                        ? NumberWords.count(sure, "event")
                                + (certainOnly && possible > 0
                                        ? " certainly, " + NumberWords.number(possible) + " more possibly"
                                        : "")
                        : NumberWords.count(sure + possible, "event") + ": " + NumberWords.number(sure) + " certainly, "
                                + NumberWords.number(possible) + " possibly");
        if (chart.quantity().isPresent()) {
            lines.addAll(sums(bar));
        }
        if (shown.hasAverages()) {
            double average = shown.average(bar, certainOnly);
            lines.add(
                    Double.isNaN(average)
                            ? "no mean: some of the bars before it are missing or not whole"
                            : "mean of it and the " + (shown.charting().average() - 1) + " before it: "
                                    + String.format(Locale.ENGLISH, "%,.1f", average));
        }
        return lines;
    }

    private List<String> sums(int bar) {
        String name = chart.quantity().orElseThrow().name(dataset);
        Sum all = chart.sum(bar, certainOnly);
        Sum sure = chart.sum(bar, true);
        return all.equals(sure)
                ? List.of(name + ": " + SumWords.of(all))
                : List.of(
                        name + ", certainly: " + SumWords.of(sure),
                        name + ", certainly or possibly: " + SumWords.of(all));
    }

    /** What a part of a bar has: "Battles 12", "Battles at least 31, at most 40". */
    public String part(int bar, int stack) {
        return chart.stacks().get(stack).name() + " "
                + (chart.quantity().isPresent()
                        ? number(chart.sum(bar, stack, certainOnly))
                        : NumberWords.number(chart.events(bar, stack, certainOnly)));
    }

    /** What a part of all bars has. */
    public String part(int stack) {
        return chart.quantity().isPresent()
                ? number(chart.sumOf(stack, certainOnly))
                : NumberWords.number(chart.eventsOf(stack, certainOnly));
    }

    /** Whether a part has anything in a bar. */
    public boolean has(int bar, int stack) {
        return chart.events(bar, stack, certainOnly) > 0;
    }

    private static String number(Sum sum) {
        return sum.count(SumPart.GIVEN) == 0 ? "no number" : SumWords.bounds(sum);
    }

    /** What a part stands for, for those who do not see it: with how an event comes to be in it. */
    public String explained(Stack stack) {
        String by = chart.by().name(dataset).toLowerCase(Locale.ENGLISH);
        return switch (stack.kind()) {
            case GROUP -> "Show only the events of \"" + stack.name() + "\", or no longer";
            case OTHERS -> NumberWords.number(stack.number()) + " more by " + by + ", each of which has less";
            case NONE -> "Events of which there is no " + by;
        };
    }
}
