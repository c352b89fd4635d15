package org.dateline.viewmodel.chart;

import static org.dateline.language.Tr.tr;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.dateline.calendar.Granularity;
import org.dateline.calendar.TimeStep;
import org.dateline.events.Dataset;
import org.dateline.query.chart.StackBy;
import org.dateline.query.measure.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What a chart shows, as a view keeps it.
 *
 * @param step how much time a bar covers; a longer one where there is no room for so many
 * @param quantity what is summed, or null if events are counted
 * @param by by what bars are divided
 * @param average over how many bars the line of the moving average goes; 0 for no line
 */
public record Charting(Granularity step, @Nullable Quantity quantity, StackBy by, int average) {

    /** Events, in bars that are not divided, as every chart begins. */
    public static final Charting EVENTS = new Charting(Granularity.AUTO, null, StackBy.NOTHING, 0);

    /** Over how many bars there may be an average; 0 for none. */
    public static final List<Integer> AVERAGES = List.of(0, 3, 7, 28);

    /** The longest average that a view may ask for. */
    public static final int MOST_AVERAGED = 366;

    public Charting {
        Objects.requireNonNull(step);
        Objects.requireNonNull(by);
        if (average < 0 || average == 1 || average > MOST_AVERAGED) {
            throw new IllegalArgumentException("an average is of 2 to " + MOST_AVERAGED + " bars");
        }
    }

    /** The same in bars of another length. */
    public Charting in(Granularity wanted) {
        return new Charting(wanted, quantity, by, average);
    }

    /** The same of what is summed, or of events if nothing is. */
    public Charting of(@Nullable Quantity summed) {
        return new Charting(step, summed, by, average);
    }

    /** The same divided by this. */
    public Charting by(StackBy wanted) {
        return new Charting(step, quantity, wanted, average);
    }

    /** The same with an average over so many bars; 0 for none. */
    public Charting averaging(int bars) {
        return new Charting(step, quantity, by, bars);
    }

    /** What of it a dataset has. */
    public Charting among(Dataset dataset) {
        Quantity summed = quantity != null && quantity.isOf(dataset) ? quantity : null;
        return new Charting(step, summed, by.isOf(dataset) ? by : StackBy.NOTHING, average);
    }

    /** What a bar of such a length stands for: "events a day", "Fatalities a week, at least". */
    public String counted(TimeStep length, Dataset dataset) {
        return quantity == null ? length.per(tr("events")) : tr("{0}, at least", length.per(quantity.name(dataset)));
    }

    /** All of it in words: "Fatalities a week, at least, by actors, with the average of 7 bars". */
    public String words(TimeStep length, Dataset dataset) {
        String counted = counted(length, dataset);
        if (!by.equals(StackBy.NOTHING)) {
            counted = tr("{0}, by {1}", counted, by.name(dataset).toLowerCase(Locale.ENGLISH));
        }
        return average == 0
                ? counted
                : tr("{0}, with the mean of each bar and the {1} before it", counted, average - 1);
    }
}
