package org.dateline.model;

import static org.dateline.language.Tr.tr;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;

/**
 * Reads and writes the times of a dataset: ISO 8601, local to the dataset's zone unless an offset is given; a date alone
 * is its midnight. A local time that the clocks leave out when they are set forward is moved by as much; of one that they show twice
 * when they are set back the first is taken. Days are those of the Gregorian calendar at all times, also before it was in use; the year -0043 is 44 BC.
 */
public final class TimeParser {

    /** The forms accepted, in words. */
    public static String expected() {
        return tr("a date or date-time such as 2026-01-31 or 2026-01-31T06:30");
    }

    private final ZoneId zone;

    /** A parser of times local to this zone. */
    public TimeParser(ZoneId zone) {
        this.zone = zone;
    }

    /** The instant that the text means, or empty if it is none of the accepted forms. */
    public Optional<Instant> parse(String text) {
        try {
            if (text.indexOf('T') < 0) {
                return Optional.of(LocalDate.parse(text).atStartOfDay(zone).toInstant());
            }
            return Optional.of(
                    hasOffset(text)
                            ? ZonedDateTime.parse(text).toInstant()
                            : LocalDateTime.parse(text).atZone(zone).toInstant());
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    /** Why a text that is a time may not mean the instant that it is read as, in a sentence; empty if there is no doubt. */
    public Optional<String> doubt(String text) {
        if (zone.getRules().isFixedOffset() || text.indexOf('T') < 0 || hasOffset(text)) {
            return Optional.empty();
        }
        try {
            return doubt(LocalDateTime.parse(text), zone);
        } catch (DateTimeException notATime) {
            return Optional.empty();
        }
    }

    /** Why a local time may not mean the instant that it is taken as: the clocks of the zone leave it out, or show it twice. */
    public static Optional<String> doubt(LocalDateTime local, ZoneId zone) {
        ZoneOffsetTransition change = zone.getRules().getTransition(local);
        if (change == null) {
            return Optional.empty();
        }
        OffsetDateTime taken = local.atZone(zone).toOffsetDateTime();
        return Optional.of(
                change.isGap()
                        ? tr("the clocks of {0} leave out {1}; it is taken as {2}", zone, local, taken)
                        : tr(
                                "the clocks of {0} show {1} twice, first as {2} and then as {3}; the first is taken",
                                zone, local, taken, local.atOffset(change.getOffsetAfter())));
    }

    private static boolean hasOffset(String text) {
        int time = text.indexOf('T');
        for (int i = time + 1; i < text.length(); i++) {
            char next = text.charAt(i);
            if (next == 'Z' || next == 'z' || next == '+' || next == '-' || next == '[') {
                return true;
            }
        }
        return false;
    }

    /** The instant as a local date-time of the zone, ISO 8601, to the minute or as exactly as it is. */
    public String format(Instant instant) {
        return instant.atZone(zone).toLocalDateTime().toString();
    }

    /** The same, with its offset where the clocks are set back and the local time would have two meanings. */
    public String formatWithoutDoubt(Instant instant) {
        LocalDateTime local = instant.atZone(zone).toLocalDateTime();
        boolean oneMeaning = zone.getRules().getValidOffsets(local).size() == 1;
        return (oneMeaning ? local : instant.atZone(zone).toOffsetDateTime()).toString();
    }
}
