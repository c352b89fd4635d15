package org.dateline.propose.time;

import static org.dateline.language.Tr.tr;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.dateline.propose.time.words.Unit;
import org.dateline.text.Amount;
import org.dateline.text.Bound;
import org.jspecify.annotations.Nullable;

/**
 * Reads durations as intervals. What has no other anchor is counted from the day of publication, or from a day that the
 * sentence names before: of the hour of neither anything is taken as known, so that "the past 48 hours" begin 48 hours before
 * that day begins, and end with it.
 */
final class DurationReader {

    /** From more than some days no hours are counted. */
    private static final int MAX_DAYS = 3;

    private static final double DAYS_OF_HALF_WEEK = 3;

    /** A duration with its words. */
    record Length(String words, Unit unit, Amount amount) {
        double most() {
            return unit.most(amount);
        }

        double least() {
            return unit.least(amount);
        }

        boolean isLong() {
            return unit.ordinal() > Unit.DAY.ordinal();
        }
    }

    private DurationReader() {}

    private static @Nullable LocalDate anchor(Seen seen) {
        LocalDate day = seen.lastInSentence();
        return day != null ? day : seen.hasIntervalInSentence() && seen.published() == null ? null : seen.published();
    }

    private static Reading needsDay(Length length) {
        return Reading.unknown(tr("{0}: cannot be told without a day from which it counts", length.words()));
    }

    private static String anchored(Length length, LocalDate day, Seen seen) {
        return day.equals(seen.published())
                ? tr("{0}, counted from {1}, the day of publication", length.words(), seen.say(day))
                : tr("{0}, counted from {1}, which the sentence names", length.words(), seen.say(day));
    }

    /** "over the past 48 hours". */
    static Reading back(Length length, Seen seen) {
        LocalDate day = anchor(seen);
        if (day == null) {
            return needsDay(length);
        }
        LocalDateTime start = length.unit().move(day.atStartOfDay(), -length.most());
        return Reading.of(
                Interval.within(start, day.plusDays(1).atStartOfDay()),
                tr(
                        "{0}, whose hour is not taken as known: from as long before it begins to its end",
                        anchored(length, day, seen)));
    }

    /** "in two days": some days of which the anchor is the last; hours and longer units as they count back. */
    static Reading in(Length length, Seen seen) {
        LocalDate day = anchor(seen);
        if (day == null || length.unit() != Unit.DAY || length.most() != Math.rint(length.most())) {
            return back(length, seen);
        }
        LocalDate first = day.minusDays((long) length.most() - 1);
        return Reading.of(
                Interval.within(first, day.plusDays(1)),
                tr("{0}: the last of these days", anchored(length, day, seen)));
    }

    /** "for more than 24 hours": begun that long ago and still going on. */
    static Reading lasting(Length length, Seen seen) {
        LocalDate day = anchor(seen);
        if (day == null) {
            return needsDay(length);
        }
        boolean isOpen = length.amount().bound() == Bound.MORE_THAN;
        LocalDateTime morning = day.atStartOfDay();
        LocalDateTime night = day.plusDays(1).atStartOfDay();
        LocalDateTime begun = length.unit().move(night, -length.least());
        LocalDateTime startLatest = isOpen ? begun.minusMinutes(1) : begun;
        LocalDateTime endEarliest = isOpen ? morning.plusMinutes(1) : morning;
        return Reading.of(
                new Interval(length.unit().move(morning, -length.most()), startLatest, endEarliest, night),
                isOpen
                        ? tr(
                                "{0}: begun that long before some hour of it, and still going on then;"
                                        + " more than: no more than a day or one unit more",
                                anchored(length, day, seen))
                        : tr(
                                "{0}: begun that long before some hour of it, and still going on then",
                                anchored(length, day, seen)));
    }

    /** Whether a time is many days wide, and what lasted this long has room in it. */
    static boolean isWithin(Unit unit, Amount amount, @Nullable Interval time) {
        return time != null
                && time.start().plusDays(MAX_DAYS).isBefore(time.end())
                && unit.move(time.start(), unit.most(amount)).isBefore(time.end());
    }

    /** "lasted for six hours": begun at the time that the text named last, and over since. */
    static Reading lasted(Length length, Seen seen) {
        Interval last = seen.lastInterval();
        if (last == null) {
            return unanchored(length.words());
        }
        LocalDateTime endEarliest = length.unit().move(last.start(), length.least());
        LocalDateTime end = length.unit().move(last.end(), length.most());
        return Reading.of(
                new Interval(last.start(), last.end(), endEarliest, end),
                tr("{0}, begun at the time that the text named last", length.words()));
    }

    /** "within two hours" of something that is not named. */
    static Reading needsEvent(Length length) {
        return Reading.unknown(tr("{0}: of what, the text does not say in these words", length.words()));
    }

    /** "in the next two days", "for three days" of what is still to come. */
    static Reading ahead(Length length, Seen seen) {
        LocalDate day = seen.published();
        if (day == null) {
            return needsDay(length);
        }
        LocalDateTime end = length.unit().move(day.plusDays(1).atStartOfDay(), length.most());
        return Reading.of(
                Interval.within(day.atStartOfDay(), end), tr("{0}, still to come", anchored(length, day, seen)));
    }

    /** "two years ago", give or take half a unit. */
    static Reading ago(Length length, Seen seen) {
        LocalDate day = seen.published();
        if (day == null) {
            return needsDay(length);
        }
        double give = length.unit() == Unit.WEEK ? DAYS_OF_HALF_WEEK / 7 : length.isLong() ? 0.5 : 0;
        LocalDateTime start = length.unit().move(day.atStartOfDay(), -length.most() - give);
        LocalDateTime end = length.unit().move(day.plusDays(1).atStartOfDay(), give - length.least());
        LocalDateTime last = day.plusDays(1).atStartOfDay();
        String counted = anchored(length, day, seen);
        return Reading.of(
                Interval.within(start, end.isAfter(last) ? last : end),
                give > 0 ? aroundHalf(length.unit(), counted) : counted);
    }

    private static String aroundHalf(Unit unit, String counted) {
        return switch (unit) {
            case WEEK -> tr("{0}, give or take half a week, three days", counted);
            case FORTNIGHT -> tr("{0}, give or take half a fortnight", counted);
            case MONTH -> tr("{0}, give or take half a month", counted);
            case YEAR -> tr("{0}, give or take half a year", counted);
            case DECADE -> tr("{0}, give or take half a decade", counted);
            case CENTURY -> tr("{0}, give or take half a century", counted);
            default -> counted;
        };
    }

    /** "two hours later", "a week earlier": counted from what the text named last. */
    static Reading distant(Length length, boolean isOn, Seen seen) {
        Interval last = seen.lastInterval();
        if (last == null) {
            return unanchored(length.words());
        }
        double sign = isOn ? 1 : -1;
        double give = length.isLong() && length.unit() != Unit.WEEK ? 0.5 : 0;
        double near = isOn ? length.least() - give : length.most() + give;
        double far = isOn ? length.most() + give : length.least() - give;
        LocalDateTime start = length.unit().move(last.start(), sign * near);
        LocalDateTime end = length.unit().move(last.end(), sign * far);
        return Reading.of(
                start.equals(end) ? Interval.lasting(start, end) : Interval.within(start, end),
                tr("{0}, counted from the time that the text named last", length.words()));
    }

    /** "hours later", without a number: within a day; "days later": from the next day to publication. */
    static Reading someLater(String words, Unit unit, Seen seen) {
        Interval last = seen.lastInterval();
        if (last == null) {
            return unanchored(words);
        }
        if (unit == Unit.MINUTE || unit == Unit.HOUR) {
            if (last.start().plusDays(MAX_DAYS).isBefore(last.end())) {
                return Reading.unknown(
                        tr("{0}: the time that the text named last is too wide to count hours from it", words));
            }
            LocalDateTime end =
                    unit == Unit.MINUTE ? last.end().plusHours(1) : last.end().plusDays(1);
            return Reading.of(
                    Interval.within(last.start(), end),
                    unit == Unit.MINUTE
                            ? tr("{0}: after the time that the text named last, and within an hour of it", words)
                            : tr("{0}: after the time that the text named last, and within a day of it", words));
        }
        LocalDate published = seen.published();
        if (published == null || !last.end().isBefore(published.plusDays(1).atStartOfDay())) {
            return Reading.unknown(tr("{0}: until when is not said", words));
        }
        return Reading.of(
                Interval.within(last.end(), published.plusDays(1).atStartOfDay()),
                tr(
                        "{0}: after the time that the text named last, and before the end of the day of publication",
                        words));
    }

    /** "hours before", "hours earlier". */
    static Reading hoursBefore(String words, Seen seen) {
        Interval last = seen.lastInterval();
        return last == null
                ? unanchored(words)
                : Reading.of(
                        Interval.within(last.start().minusDays(1), last.end()),
                        tr("{0}: before the time that the text named last, and within a day of it", words));
    }

    private static Reading unanchored(String words) {
        return Reading.unknown(tr("{0}: the text has named no time before, from which it could be counted", words));
    }
}
