package org.dateline.viewmodel.line;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.calendar.Granularity;
import org.dateline.events.Dataset;
import org.dateline.query.chart.StackBy;
import org.dateline.query.measure.Quantity;
import org.dateline.viewmodel.chart.Charting;
import org.dateline.words.NumberWords;
import org.jspecify.annotations.Nullable;

/**
 * What the chart of a view shows, as a value of its line: {@code events}, or what is summed, {@code measure:killed} or
 * {@code field:fatalities}; behind commas how much time a bar covers, {@code in:week}, by what bars are divided, {@code by:category},
 * {@code by:place}, {@code by:source} or {@code by:field:actors}, and the moving average, {@code average:7}.
 */
final class ChartKey {

    private static final String EVENTS = "events";
    private static final String IN = "in:";
    private static final String BY = "by:";
    private static final String AVERAGE = "average:";
    private static final String EXPECTED = key("events, measure:ID or field:ID");
    private static final String EXPECTED_MORE =
            key("in:week, by:category, by:place, by:source, by:field:ID or average:7");
    private static final String EXPECTED_BY = key("category, place, source, field:ID");

    private ChartKey() {}

    static String format(Charting charting) {
        List<String> parts = new ArrayList<>();
        Quantity quantity = charting.quantity();
        parts.add(quantity == null ? EVENTS : quantity.toString());
        if (charting.step() != Granularity.AUTO) {
            parts.add(IN + charting.step().id());
        }
        if (!charting.by().equals(StackBy.NOTHING)) {
            parts.add(BY + charting.by());
        }
        if (charting.average() > 0) {
            parts.add(AVERAGE + charting.average());
        }
        return parts.stream().map(PercentEncoding::encode).collect(Collectors.joining(","));
    }

    static Charting parse(String key, @Nullable String text, Dataset dataset) throws MalformedViewException {
        Charting charting = Charting.EVENTS;
        String[] parts = text == null ? new String[0] : text.split(",", -1);
        for (int i = 0; i < parts.length; i++) {
            String part = PercentEncoding.decode(key, parts[i]);
            charting = i == 0 ? first(key, part, dataset) : with(charting, key, part, dataset);
        }
        return charting;
    }

    private static Charting first(String key, String part, Dataset dataset) throws MalformedViewException {
        if (part.equals(EVENTS)) {
            return Charting.EVENTS;
        }
        Quantity quantity =
                Quantity.parse(part).filter(known -> known.isOf(dataset)).orElse(null);
        if (quantity == null) {
            Stream<String> known = Quantity.of(dataset).stream().map(Quantity::toString);
            throw new MalformedViewException(
                    key, near(tr(EXPECTED), part, Stream.concat(Stream.of(EVENTS), known)), ViewLine.quoted(part));
        }
        return Charting.EVENTS.of(quantity);
    }

    private static String near(String expected, String part, Stream<String> known) {
        return Expected.near(expected, part, known.toList());
    }

    private static Charting with(Charting charting, String key, String part, Dataset dataset)
            throws MalformedViewException {
        if (part.startsWith(IN)) {
            return charting.in(ViewLine.granularity(key, part.substring(IN.length())));
        }
        if (part.startsWith(BY)) {
            return charting.by(by(key, part.substring(BY.length()), dataset));
        }
        if (part.startsWith(AVERAGE)) {
            return charting.averaging(average(key, part.substring(AVERAGE.length())));
        }
        throw new MalformedViewException(key, tr(EXPECTED_MORE), ViewLine.quoted(part));
    }

    private static StackBy by(String key, String text, Dataset dataset) throws MalformedViewException {
        StackBy by = StackBy.parse(text).filter(known -> known.isOf(dataset)).orElse(null);
        if (by == null) {
            Stream<String> known = StackBy.of(dataset).stream().map(StackBy::toString);
            throw new MalformedViewException(key, near(tr(EXPECTED_BY), text, known), ViewLine.quoted(text));
        }
        return by;
    }

    private static int average(String key, String text) throws MalformedViewException {
        int bars = text.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(text) : 0;
        if (bars < 2 || bars > Charting.MOST_AVERAGED) {
            throw new MalformedViewException(
                    key,
                    tr("a number of bars from 2 to {0}", NumberWords.digits(Charting.MOST_AVERAGED)),
                    ViewLine.quoted(text));
        }
        return bars;
    }
}
