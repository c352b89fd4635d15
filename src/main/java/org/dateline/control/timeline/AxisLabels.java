package org.dateline.control.timeline;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.dateline.model.TimeWindow;

/**
 * The words of an axis: ticks in a row, and above them the larger stretches that they lie in, so that weekday, date and
 * year can be read at every zoom.
 */
final class AxisLabels {

    private static final double MIN_BETWEEN_TICKS = 52;
    private static final double MIN_STRIPE = 14;
    private static final List<DateTimeFormatter> DAY =
            forms("EEEE d MMMM yyyy", "EEE d MMM yyyy", "EEE d MMM", "EEE d", "d");
    private static final List<DateTimeFormatter> MONTH = forms("MMMM yyyy", "MMM yyyy", "MMM");
    private static final List<DateTimeFormatter> YEAR = forms("yyyy");
    private static final TimeStep ONE_DAY = new TimeStep(ChronoUnit.DAYS, 1);
    private static final TimeStep ONE_MONTH = new TimeStep(ChronoUnit.MONTHS, 1);
    private static final TimeStep ONE_YEAR = new TimeStep(ChronoUnit.YEARS, 1);

    private AxisLabels() {}

    private static List<DateTimeFormatter> forms(String... patterns) {
        return List.of(patterns).stream()
                .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH))
                .toList();
    }

    static TimeStep ticks(TimeScale scale) {
        return scale.step(MIN_BETWEEN_TICKS);
    }

    /** The stretches that are named above ticks of this step. */
    static TimeStep bands(TimeStep ticks) {
        if (ticks.isWithinDay()) {
            return ONE_DAY;
        }
        return ticks.unit() == ChronoUnit.DAYS || ticks.unit() == ChronoUnit.WEEKS ? ONE_MONTH : ONE_YEAR;
    }

    /** Every second one of these is shaded: days, or months or years where days would be too narrow. */
    static TimeStep stripes(TimeScale scale) {
        return List.of(ONE_DAY, ONE_MONTH, ONE_YEAR).stream()
                .filter(step -> step.millis() / scale.millisPerPixel() >= MIN_STRIPE)
                .findFirst()
                .orElse(ONE_YEAR);
    }

    /** Whether this one is shaded; the same however the axis lies. */
    static boolean isShaded(TimeStep stripes, Instant from, ZoneId zone) {
        var date = from.atZone(zone).toLocalDate();
        long number = switch (stripes.unit()) {
            case DAYS -> date.toEpochDay();
            case MONTHS -> date.getYear() * 12L + date.getMonthValue();
            default -> date.getYear();
        };
        return Math.floorMod(number, 2L) == 1;
    }

    static String tick(TimeStep ticks, Instant at, ZoneId zone) {
        String pattern = switch (ticks.unit()) {
            case MINUTES, HOURS -> "HH:mm";
            case DAYS, WEEKS -> "EEE d";
            case MONTHS -> "MMM";
            default -> "yyyy";
        };
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(at.atZone(zone));
    }

    /** The names of a stretch, the longest first. */
    static List<String> names(TimeStep bands, TimeWindow band, ZoneId zone) {
        List<DateTimeFormatter> forms = switch (bands.unit()) {
            case DAYS -> DAY;
            case MONTHS -> MONTH;
            default -> YEAR;
        };
        return forms.stream().map(form -> form.format(band.from().atZone(zone))).toList();
    }
}
