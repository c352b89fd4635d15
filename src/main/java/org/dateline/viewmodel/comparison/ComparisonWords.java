package org.dateline.viewmodel.comparison;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.dateline.events.Dataset;
import org.dateline.model.TimeWindow;
import org.dateline.query.WindowResult;
import org.dateline.query.change.ChangeWords;
import org.dateline.query.change.OtherWindow;
import org.dateline.query.change.Range;
import org.dateline.query.change.Shared;
import org.dateline.query.change.Side;
import org.dateline.query.change.Trend;
import org.dateline.query.measure.Quantity;
import org.dateline.query.measure.SumPart;
import org.dateline.words.NumberWords;
import org.dateline.words.TimeWords;
import org.jspecify.annotations.Nullable;

/** A comparison of two windows in words: what has changed in all, what was compared, and what a reader should know of it. */
public final class ComparisonWords {

    private static final int HOURS = 24;

    private final Dataset dataset;
    private final TimeWords times;
    private final ZoneId zone;

    /** @param times how times are said, on the screen or in documents */
    public ComparisonWords(Dataset dataset, TimeWords times) {
        this.dataset = dataset;
        this.times = times;
        this.zone = dataset.zone();
    }

    /** What the legend of a map says: "Change from the week before: Events"; of windows that differ in length, as if they did not. */
    public static String legend(Compared compared, @Nullable Quantity quantity, Dataset dataset) {
        ZoneId zone = dataset.zone();
        return compared.areAlikeLong(zone)
                ? tr("Change from {0}: {1}", compared.words(zone), name(quantity, dataset))
                : tr(
                        "Change from {0}, scaled to {1}: {2}",
                        compared.words(zone), length(compared.now().window(), zone), name(quantity, dataset));
    }

    private static String name(@Nullable Quantity quantity, Dataset dataset) {
        return quantity == null ? tr("Events") : quantity.name(dataset);
    }

    /** The words for more and fewer of what is compared. */
    public static ChangeWords of(@Nullable Quantity quantity) {
        return quantity == null ? ChangeWords.OF_EVENTS : ChangeWords.OF_SUMS;
    }

    /** What has changed in all: "Events: at least 4 more, at most 9 more than in the week before". */
    public String headline(Comparison comparison) {
        Range change = comparison.all().change();
        ChangeWords words = of(comparison.quantity());
        String when = comparison.compared().when(zone);
        String what = name(comparison.quantity(), dataset);
        String said = switch (change.trend()) {
            case UP, DOWN -> tr("{0}: {1} than {2}", what, words.inFull(change), when);
            case SAME -> tr("{0}: the same as {1}", what, when);
            case UNKNOWN ->
                tr(
                        "{0}: whether {1} or {2} than {3} {4}",
                        what, words.more(), words.fewer(), when, words.inFull(change));
        };
        return comparison.compared().areAlikeLong(zone)
                ? said
                : tr("{0}; a day: {1}", said, words.inFull(aDay(comparison, comparison.all())));
    }

    /** Which windows are compared, and all that is to be known of it, in sentences. */
    public List<String> notes(Comparison comparison) {
        Compared compared = comparison.compared();
        WindowResult other = compared.other();
        List<String> notes = new ArrayList<>();
        if (other == null) {
            return notes;
        }
        notes.add(windows(compared, other));
        if (compared.isCut()) {
            notes.add(tr(
                    "A part of {0} lies beyond the days of the dataset; only what lies within them is compared.",
                    compared.words(zone)));
        }
        if (!compared.areAlikeLong(zone)) {
            notes.add(tr(
                    "The windows differ in length, {0} against {1}: changes a day stand beside.",
                    length(compared.now().window(), zone), length(other.window(), zone)));
        }
        addShared(comparison, other, notes);
        addSeveral(comparison, notes);
        long without = comparison.all().now().withoutNumber()
                + comparison.all().other().withoutNumber();
        if (comparison.quantity() != null && without > 0) {
            notes.add(trn(
                    comparison.all().other().withoutNumber(),
                    "What is certain is so by the numbers that are given: {1} and {0} event have none.",
                    "What is certain is so by the numbers that are given: {1} and {0} events have none.",
                    comparison.all().now().withoutNumber()));
        }
        if (including(comparison.all().now()) + including(comparison.all().other()) > 0) {
            notes.add(tr("Some numbers include others, so that a sum may count in part twice."));
        }
        return notes;
    }

    private static long including(Side side) {
        Side.Sums sums = side.sums();
        return sums == null ? 0 : sums.shown().count(SumPart.INCLUDING);
    }

    private String windows(Compared compared, WindowResult other) {
        return tr(
                "{0}, against {1}, {2}.",
                times.span(compared.now().window()), compared.words(zone), times.span(other.window()));
    }

    private void addShared(Comparison comparison, WindowResult other, List<String> notes) {
        Shared shared = comparison.shared();
        TimeWindow now = comparison.compared().now().window();
        boolean overlap = now.from().isBefore(other.window().to())
                && other.window().from().isBefore(now.to());
        if (overlap || shared.events() > 0) {
            String both = shared.possible() == 0
                    ? trn(
                            shared.events(),
                            "{0} event is in both windows and counts in both.",
                            "{0} events are in both windows and count in both.")
                    : trn(
                            shared.events(),
                            "{0} event is in both windows and counts in both, {1} of them as possible in each.",
                            "{0} events are in both windows and count in both, {1} of them as possible in each.",
                            shared.possible());
            notes.add(overlap ? tr("The windows overlap. {0}", both) : both);
        }
    }

    private static void addSeveral(Comparison comparison, List<String> notes) {
        int counted = comparison.rows().stream()
                .mapToInt(row -> row.now().shown() + row.other().shown())
                .sum();
        if (counted > comparison.all().now().shown() + comparison.all().other().shown()) {
            notes.add(tr("An event that goes with several rows counts in each."));
        }
    }

    /** Why there is nothing to compare with. */
    public String nothing(Compared compared) {
        TimeWindow window = compared.now().window();
        return window.isEmpty()
                ? tr("The window holds no time; there is nothing to compare.")
                : tr(
                        "Nothing of {0} lies within the days of the dataset, {1}: there is nothing to compare with.",
                        compared.words(zone), times.span(dataset.span()));
    }

    /** What areas are shaded by, for the caption of a picture; empty where nothing is compared. */
    public String caption(Compared compared, @Nullable Quantity quantity) {
        WindowResult other = compared.other();
        return other == null
                ? ""
                : tr(
                        "{0}, at least, as far as it is certain; {1}: {2}",
                        legend(compared, quantity, dataset), compared.words(zone), times.span(other.window()));
    }

    private static String length(TimeWindow window, ZoneId zone) {
        double days = OtherWindow.days(window, zone);
        double rounded = Math.rint((days < 1 ? days * HOURS : days) * 10) / 10;
        String number = NumberWords.number(rounded);
        if (days < 1) {
            return rounded == 1 ? tr("{0} hour", number) : tr("{0} hours", number);
        }
        return rounded == 1 ? tr("{0} day", number) : tr("{0} days", number);
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The heading of the column of the other window: "The week before". */
    public String heading(Compared compared) {
        String words = compared.words(zone);
        return words.isEmpty() ? tr("Other window") : capital(words);
    }

    /** What is certain of a row, in few words; where windows differ in length, of what it is a day. */
    public String certain(Comparison comparison, ComparisonRow row) {
        Range change = row.alikeLong();
        boolean isOfSome = row.now().withoutNumber() + row.other().withoutNumber() > 0;
        String certain = of(comparison.quantity()).certain(change);
        if (change.trend() == Trend.UNKNOWN) {
            return certain;
        }
        if (comparison.compared().areAlikeLong(zone)) {
            return isOfSome ? tr("{0}, by the numbers given", certain) : certain;
        }
        return isOfSome ? tr("{0} a day, by the numbers given", certain) : tr("{0} a day", certain);
    }

    /** The change of a row a day, which says more where the windows differ in length. */
    public Range aDay(Comparison comparison, ComparisonRow row) {
        return row.alikeLong()
                .per(OtherWindow.days(comparison.compared().now().window(), zone))
                .rounded();
    }
}
