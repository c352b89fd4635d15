package org.dateline.viewmodel.chart;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.dateline.calendar.Granularity;
import org.dateline.calendar.TimeStep;
import org.dateline.events.Dataset;
import org.dateline.language.Language;
import org.dateline.model.TimeWindow;
import org.dateline.query.chart.Chart;
import org.dateline.query.chart.Stack;
import org.dateline.query.chart.StackBy;
import org.dateline.query.measure.Sum;
import org.dateline.query.measure.SumPart;
import org.dateline.query.measure.SumWords;
import org.dateline.words.ListWords;
import org.dateline.words.NumberWords;
import org.dateline.words.TimeWords;

/** A chart in words: what is counted, in all and by bar, and what is counted more than once. */
public final class ChartWords {

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
        String counted = shown.charting().counted(chart.bars().step(), dataset);
        return chart.areShared() ? tr("{0}, in each {1}", counted, part()) : counted;
    }

    private String part() {
        String name = chart.by().name(dataset);
        return chart.by().kind() == StackBy.Kind.FIELD ? tr("value of \"{0}\"", name) : name;
    }

    /** All of what is shown, and of how many bars: "events a day, by category: 49 events in 3 bars". */
    public String all() {
        return tr("{0}: {1}", shown.charting().words(chart.bars().step(), dataset), totals());
    }

    /** How much there is in all bars, and what of it is counted more than once: "49 events in 3 bars". */
    public String totals() {
        List<String> parts = new ArrayList<>();
        parts.add(trn(
                chart.bars().size(),
                "{1} in {0} bar",
                "{1} in {0} bars",
                trn(chart.events(certainOnly), "{0} event", "{0} events")));
        if (chart.quantity().isPresent()) {
            parts.add(tr("together {0}", SumWords.of(chart.sum(certainOnly))));
        }
        parts.addAll(notes());
        return ListWords.clauses(parts);
    }

    /** What is counted more than once, how many bars are cut, and of how many something cannot be drawn. */
    private List<String> notes() {
        List<String> parts = new ArrayList<>();
        int several = chart.several(certainOnly);
        if (several > 0) {
            parts.add(trn(
                    several,
                    "{0} event stands in more than one bar, so that bars add up to more",
                    "{0} events stand in more than one bar, so that bars add up to more"));
        }
        if (chart.areShared()) {
            parts.add(tr("an event stands in each {0} that it has, so that parts may be more than their bar", part()));
        }
        int cut = cutBars();
        if (cut > 0) {
            parts.add(
                    cut == 1
                            ? tr("one bar is shorter, as what is counted begins or ends in it")
                            : tr("the first and the last bar are shorter, as what is counted begins and ends in them"));
        }
        int below = (int)
                IntStream.range(0, chart.bars().size()).filter(this::isBelow).count();
        if (below > 0) {
            parts.add(trn(
                    below, "of {0} bar a sum is below 0 and not drawn", "of {0} bars a sum is below 0 and not drawn"));
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
        return asked.length()
                .filter(wanted -> !wanted.equals(step))
                .map(wanted -> tr(
                        "There is no room for a bar {0}, so there is one {1}; zoom the timeline in to see more.",
                        each(wanted), each(step)))
                .orElse("");
    }

    private static String each(TimeStep step) {
        if (step.count() > 1) {
            return tr("for {0}", step.words());
        }
        return switch (step.unit()) {
            case MINUTES -> tr("a minute");
            case HOURS -> tr("an hour");
            case DAYS -> tr("a day");
            case WEEKS -> tr("a week");
            case MONTHS -> tr("a month");
            default -> tr("a year");
        };
    }

    /** One bar: its time, and what is in it. */
    public List<String> bar(int bar, TimeWords times) {
        List<String> lines = new ArrayList<>();
        TimeWindow window = chart.bars().windowOf(bar);
        lines.add(
                chart.bars().isWhole(bar)
                        ? times.span(window)
                        : tr(
                                "{0}, not a whole {1}",
                                times.span(window), chart.bars().step().words()));
        int sure = chart.events(bar, true);
        int possible = chart.events(bar, false) - sure;
        lines.add(events(sure, possible));
        if (chart.quantity().isPresent()) {
            lines.addAll(sums(bar));
        }
        if (shown.hasAverages()) {
            double average = shown.average(bar, certainOnly);
            lines.add(
                    Double.isNaN(average)
                            ? tr("no mean: some of the bars before it are missing or not whole")
                            : tr(
                                    "mean of it and the {0} before it: {1}",
                                    shown.charting().average() - 1,
                                    String.format(Language.current().locale(), "%,.1f", average)));
        }
        return lines;
    }

    private String events(int sure, int possible) {
        if (possible == 0) {
            return trn(sure, "{0} event", "{0} events");
        }
        return certainOnly
                ? trn(
                        sure,
                        "{0} event certainly, {1} more possibly",
                        "{0} events certainly, {1} more possibly",
                        possible)
                : trn(
                        sure + possible,
                        "{0} event: {1} certainly, {2} possibly",
                        "{0} events: {1} certainly, {2} possibly",
                        sure,
                        possible);
    }

    private List<String> sums(int bar) {
        String name = chart.quantity().orElseThrow().name(dataset);
        Sum all = chart.sum(bar, certainOnly);
        Sum sure = chart.sum(bar, true);
        return all.equals(sure)
                ? List.of(tr("{0}: {1}", name, SumWords.of(all)))
                : List.of(
                        tr("{0}, certainly: {1}", name, SumWords.of(sure)),
                        tr("{0}, certainly or possibly: {1}", name, SumWords.of(all)));
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
        return sum.count(SumPart.GIVEN) == 0 ? tr("no number") : SumWords.bounds(sum);
    }

    /** What a part stands for, for those who do not see it: with how an event comes to be in it. */
    public String explained(Stack stack) {
        String by = chart.by().name(dataset).toLowerCase(Locale.ENGLISH);
        return switch (stack.kind()) {
            case GROUP -> tr("Show only the events of \"{0}\", or no longer", stack.name());
            case OTHERS -> tr("{0} more by {1}, each of which has less", stack.number(), by);
            case NONE -> tr("Events of which there is no {0}", by);
        };
    }
}
