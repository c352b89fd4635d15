package org.dateline.export;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.events.Dataset;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.model.EventPlace;
import org.dateline.model.EventTime;
import org.dateline.model.Figure;
import org.dateline.model.Measure;
import org.dateline.model.Precision;

/** Times, bounds and paragraphs in words that are understood outside the program, where no screen shows year and zone. */
final class ExportWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TO_THE_MINUTE =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter TO_THE_SECOND =
            DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final int SECONDS_PER_MINUTE = 60;

    private final ZoneId zone;

    /** Words for times of this zone. */
    ExportWords(ZoneId zone) {
        this.zone = zone;
    }

    /**
     * ISO 8601 with the zone's offset, as RFC 3339 and XML Schema have it: to the second or as exactly as it is. Neither
     * knows offsets with seconds, which zones had before they had standard time; such times are given in UTC.
     */
    String iso(Instant instant) {
        ZoneOffset offset = zone.getRules().getOffset(instant);
        boolean wholeMinutes = offset.getTotalSeconds() % SECONDS_PER_MINUTE == 0;
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(instant.atOffset(wholeMinutes ? offset : ZoneOffset.UTC));
    }

    /** The instant on the clock of the zone. */
    ZonedDateTime local(Instant instant) {
        return instant.atZone(zone);
    }

    /** "Sat 31 Jan 2026 06:30". */
    String instant(Instant instant) {
        ZonedDateTime local = instant.atZone(zone);
        return (local.getSecond() == 0 ? TO_THE_MINUTE : TO_THE_SECOND).format(local);
    }

    /** A span whose end is the first moment after it: "Sat 31 Jan 2026" for a whole day. */
    String span(Instant from, Instant to) {
        ZonedDateTime start = from.atZone(zone);
        ZonedDateTime end = to.atZone(zone);
        if (from.equals(to)) {
            return instant(from);
        }
        if (isMidnight(start) && isMidnight(end)) {
            String lastDay = DAY.format(end.minusDays(1));
            return DAY.format(start).equals(lastDay) ? lastDay : DAY.format(start) + " \u2013 " + lastDay;
        }
        if (isMidnight(end) && start.toLocalDate().equals(end.minusDays(1).toLocalDate())) {
            return instant(from) + "\u201324:00";
        }
        boolean sameDay = start.toLocalDate().equals(end.toLocalDate()) && end.getSecond() == 0;
        return instant(from) + (sameDay ? "\u2013" + TIME.format(end) : " \u2013 " + instant(to));
    }

    /** What is known of an event's time. */
    String time(EventTime time) {
        if (time.isExact()) {
            return span(time.start(), time.end());
        }
        String outer = span(time.start(), time.end());
        return time.hasInner()
                ? "within " + outer + "; surely going on " + span(time.startLatest(), time.endEarliest())
                : "some time within " + outer;
    }

    private static boolean isMidnight(ZonedDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    /** "certain", "possible". */
    static String certainty(Certainty certainty) {
        return certainty.name().toLowerCase(Locale.ROOT);
    }

    /** "1 event", "3 events". */
    static String count(int number, String noun) {
        return number(number) + " " + noun + (number == 1 ? "" : "s");
    }

    /** A whole number, with a comma between its thousands. */
    static String number(int number) {
        return String.format(Locale.ENGLISH, "%,d", number);
    }

    /** "paragraph 4", "paragraphs 4, 11". */
    static String paragraphs(List<Integer> paragraphs) {
        return (paragraphs.size() == 1 ? "paragraph " : "paragraphs ")
                + paragraphs.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    /** The least exact of the precisions with which an event's places are known; empty if it has no place. */
    static Optional<Precision> leastExact(Event event) {
        return event.places().stream().map(EventPlace::precision).max(Comparator.naturalOrder());
    }

    /** The places with their precisions: "Mastung (district), Quetta (town)"; empty if there are none. */
    static String places(Collection<EventPlace> places, Dataset dataset) {
        return places.stream()
                .map(where -> dataset.places().get(where.place()).name() + " ("
                        + where.precision().word() + ")")
                .collect(Collectors.joining(", "));
    }

    /** What a point stands for: "somewhere in the district; where in it is not known". */
    static String pointMeans(Precision precision) {
        return precision.allowsPoint()
                ? precision == Precision.EXACT ? "the place itself" : "the town"
                : "somewhere in the " + precision.word() + "; where in it is not known";
    }

    /** The bounds of a figure: "31", "at least 30", "30\u201340", "at most 30", "no number". */
    static String bounds(Figure figure) {
        Double min = figure.min();
        Double max = figure.max();
        if (min == null) {
            return max == null ? "no number" : "at most " + number(max);
        }
        if (max == null) {
            return "at least " + number(min);
        }
        return min.equals(max) ? number(min) : number(min) + "\u2013" + number(max);
    }

    /** A figure in a sentence: what it counts, its bounds, the words for it, who says it and where. */
    static String figure(Figure figure, Dataset dataset) {
        Measure measure = dataset.measures().get(figure.measure());
        String unit = measure.unit();
        boolean isNumber = figure.min() != null || figure.max() != null;
        String attributedTo = figure.attributedTo();
        return measure.name() + ": " + bounds(figure) + (unit == null || !isNumber ? "" : " " + unit) + " (\u201c"
                + Citation.inOneLine(figure.wording()) + "\u201d"
                + (attributedTo == null ? ", in the source's own voice" : ", attributed to " + attributedTo) + "; "
                + dataset.sources().get(figure.source()).label() + ", paragraph " + figure.paragraph() + ")";
    }

    /** A number in digits, without groups and without an exponent: "30", "-70.5". */
    static String number(double value) {
        BigDecimal exact = BigDecimal.valueOf(value);
        return (exact.signum() == 0 ? BigDecimal.ZERO : exact.stripTrailingZeros()).toPlainString();
    }
}
