package org.dateline.viewmodel.comparison;

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
        return "Change from " + compared.words(zone)
                + (compared.areAlikeLong(zone)
                        ? ""
                        : ", scaled to " + length(compared.now().window(), zone))
                + ": " + name(quantity, dataset);
    }

    private static String name(@Nullable Quantity quantity, Dataset dataset) {
        return quantity == null ? "Events" : quantity.name(dataset);
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
        String what = name(comparison.quantity(), dataset) + ": ";
        String said = switch (change.trend()) {
            case UP, DOWN -> words.inFull(change) + " than " + when;
            case SAME -> "the same as " + when;
            case UNKNOWN ->
                "whether " + words.more() + " or " + words.fewer() + " than " + when + " " + words.inFull(change);
        };
        return what
                + said
                + (comparison.compared().areAlikeLong(zone)
                        ? ""
                        : "; a day: " + words.inFull(aDay(comparison, comparison.all())));
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
            notes.add("A part of " + compared.words(zone)
                    + " lies beyond the days of the dataset; only what lies within them is compared.");
        }
        if (!compared.areAlikeLong(zone)) {
            notes.add("The windows differ in length, " + length(compared.now().window(), zone) + " against "
                    + length(other.window(), zone) + ": changes a day stand beside.");
        }
        addShared(comparison, other, notes);
        addSeveral(comparison, notes);
        long without = comparison.all().now().withoutNumber()
                + comparison.all().other().withoutNumber();
        if (comparison.quantity() != null && without > 0) {
            notes.add("What is certain is so by the numbers that are given: "
                    + NumberWords.number((int) comparison.all().now().withoutNumber()) + " and "
                    + NumberWords.count((int) comparison.all().other().withoutNumber(), "event")
                    + " have none.");
        }
        if (including(comparison.all().now()) + including(comparison.all().other()) > 0) {
            notes.add("Some numbers include others, so that a sum may count in part twice.");
        }
        return notes;
    }

    private static long including(Side side) {
        Side.Sums sums = side.sums();
        return sums == null ? 0 : sums.shown().count(SumPart.INCLUDING);
    }

    private String windows(Compared compared, WindowResult other) {
        return times.span(compared.now().window()) + ", against " + compared.words(zone) + ", "
                + times.span(other.window()) + ".";
    }

    private void addShared(Comparison comparison, WindowResult other, List<String> notes) {
        Shared shared = comparison.shared();
        TimeWindow now = comparison.compared().now().window();
        boolean overlap = now.from().isBefore(other.window().to())
                && other.window().from().isBefore(now.to());
        if (overlap || shared.events() > 0) {
            String possible = shared.possible() == 0
                    ? ""
                    : ", " + NumberWords.number(shared.possible()) + " of them as possible in each";
            notes.add((overlap ? "The windows overlap. " : "")
                    + NumberWords.count(
                            shared.events(),
                            "event is in both windows and counts in both",
                            "events are in both windows and count in both")
                    + possible + ".");
        }
    }

    private static void addSeveral(Comparison comparison, List<String> notes) {
        int counted = comparison.rows().stream()
                .mapToInt(row -> row.now().shown() + row.other().shown())
                .sum();
        if (counted > comparison.all().now().shown() + comparison.all().other().shown()) {
            notes.add("An event that goes with several rows counts in each.");
        }
    }

    /** Why there is nothing to compare with. */
    public String nothing(Compared compared) {
        TimeWindow window = compared.now().window();
        return window.isEmpty()
                ? "The window holds no time; there is nothing to compare."
                : "Nothing of " + compared.words(zone) + " lies within the days of the dataset, "
                        + times.span(dataset.span()) + ": there is nothing to compare with.";
    }

    /** What areas are shaded by, for the caption of a picture; empty where nothing is compared. */
    public String caption(Compared compared, @Nullable Quantity quantity) {
        WindowResult other = compared.other();
        return other == null
                ? ""
                : legend(compared, quantity, dataset) + ", at least, as far as it is certain; " + compared.words(zone)
                        + ": " + times.span(other.window());
    }

    private static String length(TimeWindow window, ZoneId zone) {
        double days = OtherWindow.days(window, zone);
        return days < 1 ? amount(days * HOURS, "hour") : amount(days, "day");
    }

    private static String amount(double number, String unit) {
        double rounded = Math.rint(number * 10) / 10;
        return NumberWords.number(rounded) + " " + (rounded == 1 ? unit : unit + "s");
    }

    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** The heading of the column of the other window: "The week before". */
    public String heading(Compared compared) {
        String words = compared.words(zone);
        return words.isEmpty() ? "Other window" : capital(words);
    }

    /** What is certain of a row, in few words; where windows differ in length, of what it is a day. */
    public String certain(Comparison comparison, ComparisonRow row) {
        Range change = row.alikeLong();
        boolean isOfSome = row.now().withoutNumber() + row.other().withoutNumber() > 0;
        return of(comparison.quantity()).certain(change)
                + (comparison.compared().areAlikeLong(zone) || change.trend() == Trend.UNKNOWN ? "" : " a day")
                + (isOfSome && change.trend() != Trend.UNKNOWN ? ", by the numbers given" : "");
    }

    /** The change of a row a day, which says more where the windows differ in length. */
    public Range aDay(Comparison comparison, ComparisonRow row) {
        return row.alikeLong()
                .per(OtherWindow.days(comparison.compared().now().window(), zone))
                .rounded();
    }
}
