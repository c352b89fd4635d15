package org.dateline.propose.time;

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
        return Reading.unknown(length.words() + ": cannot be told without a day from which it counts");
    }

    private static String anchored(Length length, LocalDate day, Seen seen) {
        return length.words() + ", counted from " + seen.say(day)
                + (day.equals(seen.published()) ? ", the day of publication" : ", which the sentence names");
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
                anchored(length, day, seen)
                        + ", whose hour is not taken as known: from as long before it begins to its end");
    }

    /** "in two days": some days of which the anchor is the last; hours and longer units as they count back. */
    static Reading in(Length length, Seen seen) {
        LocalDate day = anchor(seen);
        if (day == null || length.unit() != Unit.DAY || length.most() != Math.rint(length.most())) {
            return back(length, seen);
        }
        LocalDate first = day.minusDays((long) length.most() - 1);
        return Reading.of(
                Interval.within(first, day.plusDays(1)), anchored(length, day, seen) + ": the last of these days");
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
                anchored(length, day, seen) + ": begun that long before some hour of it, and still going on then"
                        + (isOpen ? "; more than: no more than a day or one unit more" : ""));
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
                length.words() + ", begun at the time that the text named last");
    }

    /** "within two hours" of something that is not named. */
    static Reading needsEvent(Length length) {
        return Reading.unknown(length.words() + ": of what, the text does not say in these words");
    }

    /** "in the next two days", "for three days" of what is still to come. */
    static Reading ahead(Length length, Seen seen) {
        LocalDate day = seen.published();
        if (day == null) {
            return needsDay(length);
        }
        LocalDateTime end = length.unit().move(day.plusDays(1).atStartOfDay(), length.most());
        return Reading.of(Interval.within(day.atStartOfDay(), end), anchored(length, day, seen) + ", still to come");
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
        String rule = anchored(length, day, seen)
                + (give > 0
                        ? ", give or take half a " + length.unit().word()
                                + (length.unit() == Unit.WEEK ? ", three days" : "")
                        : "");
        return Reading.of(Interval.within(start, end.isAfter(last) ? last : end), rule);
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
                length.words() + ", counted from the time that the text named last");
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
                        words + ": the time that the text named last is too wide to count hours from it");
            }
            LocalDateTime end =
                    unit == Unit.MINUTE ? last.end().plusHours(1) : last.end().plusDays(1);
            String most = unit == Unit.MINUTE ? "an hour" : "a day";
            return Reading.of(
                    Interval.within(last.start(), end),
                    words + ": after the time that the text named last, and within " + most + " of it");
        }
        LocalDate published = seen.published();
        if (published == null || !last.end().isBefore(published.plusDays(1).atStartOfDay())) {
            return Reading.unknown(words + ": until when is not said");
        }
        return Reading.of(
                Interval.within(last.end(), published.plusDays(1).atStartOfDay()),
                words + ": after the time that the text named last, and before the end of the day of publication");
    }

    /** "hours before", "hours earlier". */
    static Reading hoursBefore(String words, Seen seen) {
        Interval last = seen.lastInterval();
        return last == null
                ? unanchored(words)
                : Reading.of(
                        Interval.within(last.start().minusDays(1), last.end()),
                        words + ": before the time that the text named last, and within a day of it");
    }

    private static Reading unanchored(String words) {
        return Reading.unknown(words + ": the text has named no time before, from which it could be counted");
    }
}
