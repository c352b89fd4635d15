package org.dateline.control.timeline;

import static org.dateline.language.Tr.key;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.dateline.calendar.TimeStep;
import org.dateline.model.TimeWindow;
import org.dateline.words.DateForm;
import org.dateline.words.Years;

/**
 * The words of an axis: ticks in a row, and above them the larger stretches that they lie in, so that weekday, date and
 * year can be read at every zoom.
 */
public final class AxisLabels {

    private static final double MIN_BETWEEN_TICKS = 52;
    private static final double MIN_STRIPE = 14;
    private static final DateForm TIME_OF_DAY = DateForm.of("HH:mm");
    private static final DateForm WEEKDAY = DateForm.of(key("EEE d"));
    private static final DateForm MONTH_NAME = DateForm.of("MMM");
    private static final double BETWEEN_LABELS = 4;
    private static final List<DateForm> DAY =
            forms(key("EEEE d MMMM uuuu"), key("EEE d MMM uuuu"), key("EEE d MMM"), key("EEE d"), "d");
    private static final List<DateForm> DAY_AND_YEAR =
            forms(key("EEEE d MMMM uuuu"), key("EEE d MMM uuuu"), key("d MMM uuuu"), "uuuu");
    private static final List<DateForm> MONTH = forms(key("MMMM uuuu"), key("MMM uuuu"), "MMM");
    private static final List<DateForm> MONTH_AND_YEAR = forms(key("MMMM uuuu"), key("MMM uuuu"), "uuuu");
    private static final TimeStep ONE_DAY = new TimeStep(ChronoUnit.DAYS, 1);
    private static final TimeStep ONE_MONTH = new TimeStep(ChronoUnit.MONTHS, 1);
    private static final TimeStep ONE_YEAR = new TimeStep(ChronoUnit.YEARS, 1);
    private static final TimeStep DECADE = new TimeStep(ChronoUnit.YEARS, 10);
    private static final TimeStep CENTURY = new TimeStep(ChronoUnit.YEARS, 100);
    private static final TimeStep MILLENNIUM = new TimeStep(ChronoUnit.YEARS, 1000);
    private static final List<TimeStep> STRIPES = List.of(ONE_DAY, ONE_MONTH, ONE_YEAR, DECADE, CENTURY, MILLENNIUM);

    /** Words on the axis, in pixels from the beginning of the line: where they begin, or their middle for those of a tick. */
    public record Label(String words, double x) {}

    private AxisLabels() {}

    private static List<DateForm> forms(String... patterns) {
        return Stream.of(patterns).map(DateForm::of).toList();
    }

    /** How far ticks are apart. */
    public static TimeStep ticks(TimeScale scale) {
        return scale.step(MIN_BETWEEN_TICKS);
    }

    /** The stretches that are named above ticks of this step; empty for ticks that are as long as the longest of them. */
    public static Optional<TimeStep> bands(TimeStep ticks) {
        if (ticks.isWithinDay()) {
            return Optional.of(ONE_DAY);
        }
        return switch (ticks.unit()) {
            case DAYS, WEEKS -> Optional.of(ONE_MONTH);
            case MONTHS -> Optional.of(ONE_YEAR);
            default ->
                Stream.of(DECADE, CENTURY, MILLENNIUM)
                        .filter(band -> band.count() >= 5 * ticks.count())
                        .findFirst();
        };
    }

    /** Every second one of these is shaded: days, or what is longer where days would be too narrow. */
    static TimeStep stripes(TimeScale scale) {
        return STRIPES.stream()
                .filter(step -> step.millis() / scale.millisPerPixel() >= MIN_STRIPE)
                .findFirst()
                .orElse(MILLENNIUM);
    }

    /** Whether this one is shaded; the same however the axis lies. */
    static boolean isShaded(TimeStep stripes, Instant from, ZoneId zone) {
        var date = from.atZone(zone).toLocalDate();
        long number = switch (stripes.unit()) {
            case DAYS -> date.toEpochDay();
            case MONTHS -> date.getYear() * 12L + date.getMonthValue();
            default -> Math.floorDiv(date.getYear(), stripes.count());
        };
        return Math.floorMod(number, 2L) == 1;
    }

    /** The words of those ticks that have room, none of which touches another. */
    public static List<Label> ticks(TimeScale scale, ToDoubleFunction<String> widths) {
        TimeStep step = ticks(scale);
        List<Label> labels = new ArrayList<>();
        double free = 0;
        for (Instant tick : scale.ticks(step)) {
            String words = tick(step, tick, scale.zone());
            double half = widths.applyAsDouble(words) / 2;
            double x = scale.x(tick);
            if (x - half > free && x + half < scale.width()) {
                labels.add(new Label(words, x));
                free = x + half + BETWEEN_LABELS;
            }
        }
        return labels;
    }

    private static String tick(TimeStep ticks, Instant at, ZoneId zone) {
        ZonedDateTime local = at.atZone(zone);
        return switch (ticks.unit()) {
            case MINUTES, HOURS -> TIME_OF_DAY.format(local);
            case DAYS, WEEKS -> WEEKDAY.format(local);
            case MONTHS -> MONTH_NAME.format(local);
            default -> Years.words(local.getYear());
        };
    }

    /**
     * The names of the stretches above the ticks that have room: the first of them, and the first of each year, with its year.
     *
     * @param padding before the name and behind it
     */
    public static List<Label> bands(TimeScale scale, double padding, ToDoubleFunction<String> widths) {
        Optional<TimeStep> step = bands(ticks(scale));
        List<Label> labels = new ArrayList<>();
        int yearSaid = Integer.MIN_VALUE;
        for (TimeWindow band : step.map(scale::bands).orElse(List.of())) {
            double left = Math.max(0, scale.x(band.from()));
            double room = Math.min(scale.width(), scale.x(band.to())) - left - 2 * padding;
            int year = band.from().atZone(scale.zone()).getYear();
            Optional<String> name = names(step.orElseThrow(), band, scale.zone(), year != yearSaid)
                    .filter(words -> widths.applyAsDouble(words) <= room)
                    .findFirst();
            if (name.isPresent()) {
                labels.add(new Label(name.get(), left + padding));
                yearSaid = year;
            }
        }
        return labels;
    }

    /** The names of a stretch, the longest first. */
    private static Stream<String> names(TimeStep bands, TimeWindow band, ZoneId zone, boolean withYear) {
        ZonedDateTime from = band.from().atZone(zone);
        return switch (bands.unit()) {
            case DAYS -> (withYear ? DAY_AND_YEAR : DAY).stream().map(form -> form.format(from));
            case MONTHS -> (withYear ? MONTH_AND_YEAR : MONTH).stream().map(form -> form.format(from));
            default -> {
                int first = from.getYear();
                int last = band.to().atZone(zone).getYear() - 1;
                yield Stream.of(Years.words(first, last), Years.words(first)).distinct();
            }
        };
    }
}
