package org.dateline.query;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.model.Category;
import org.dateline.model.Certainty;
import org.dateline.model.Dataset;
import org.dateline.model.Event;
import org.dateline.model.TimeWindow;

/**
 * How many events of each category lie in each bin of a span: certainly, and possibly. An event that lasts longer than a
 * bin counts in each bin that it meets, so bins are not to be added up.
 */
public final class Histogram {

    private final TimeWindow span;
    private final Duration binLength;
    private final int[][] certain;
    private final int[][] possible;

    private Histogram(TimeWindow span, Duration binLength, int bins, int categories) {
        this.span = span;
        this.binLength = binLength;
        this.certain = new int[bins][categories];
        this.possible = new int[bins][categories];
    }

    /**
     * Counts these events of the dataset.
     *
     * @param span from the start of the first bin; the last bin may reach beyond its end
     * @param binLength the length of a bin, more than nothing
     */
    public static Histogram of(Dataset dataset, List<Event> events, TimeWindow span, Duration binLength) {
        List<Category> categories = dataset.categories().list();
        Map<String, Integer> position = IntStream.range(0, categories.size())
                .boxed()
                .collect(Collectors.toMap(i -> categories.get(i).id(), i -> i));
        long length = span.length().toMillis();
        int bins = (int) Math.max(1, (length + binLength.toMillis() - 1) / binLength.toMillis());
        Histogram histogram = new Histogram(span, binLength, bins, categories.size());
        for (Event event : events) {
            histogram.add(event, position.getOrDefault(event.category(), 0));
        }
        return histogram;
    }

    private void add(Event event, int category) {
        int first = Math.max(0, binOf(event.time().start()));
        int last = Math.min(bins() - 1, binOf(event.time().end()));
        for (int bin = first; bin <= last; bin++) {
            Certainty certainty = event.time().in(windowOf(bin));
            if (certainty == Certainty.CERTAIN) {
                certain[bin][category]++;
            } else if (certainty == Certainty.POSSIBLE) {
                possible[bin][category]++;
            }
        }
    }

    private int binOf(Instant instant) {
        long millis = Duration.between(span.from(), instant).toMillis();
        return (int) Math.max(-1, Math.min(bins(), Math.floorDiv(millis, binLength.toMillis())));
    }

    /** How many bins there are. */
    public int bins() {
        return certain.length;
    }

    /** How many categories there are. */
    public int categories() {
        return certain[0].length;
    }

    /** The time that a bin covers. */
    public TimeWindow windowOf(int bin) {
        Instant from = span.from().plus(binLength.multipliedBy(bin));
        return new TimeWindow(from, from.plus(binLength));
    }

    /** How many events of the category are certainly in the bin. */
    public int certain(int bin, int category) {
        return certain[bin][category];
    }

    /** How many events of the category are possibly in the bin, besides. */
    public int possible(int bin, int category) {
        return possible[bin][category];
    }

    /** The most events, certain and possible, of any bin. */
    public int highest() {
        int highest = 0;
        for (int bin = 0; bin < bins(); bin++) {
            highest = Math.max(
                    highest,
                    IntStream.of(certain[bin]).sum()
                            + IntStream.of(possible[bin]).sum());
        }
        return highest;
    }
}
