package org.dateline.propose.time;

import static org.dateline.language.Tr.tr;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.dateline.propose.time.words.Relation;
import org.jspecify.annotations.Nullable;

/** Reads a day, and hours of it, as an interval. */
final class MomentReader {

    private static final int THIRD_OF_MONTH = 10;
    private static final int DAYS_OF_MONTH = 31;

    private final ZoneId zone;

    MomentReader(ZoneId zone) {
        this.zone = zone;
    }

    Reading read(Moment moment, Seen seen) {
        Hours hours = moment.hours();
        Dates dates = moment.days() != null ? moment.days().meaning().seenFrom(seen) : dayOf(hours, seen);
        LocalDate from = dates.from();
        if (from == null) {
            return moment.days() == null && hours != null && !hours.isClock()
                    ? ofLastDays(hours, seen, dates.rule())
                    : Reading.unknown(dates.rule());
        }
        boolean isNight = moment.days() == null && hours != null && hours.isNightBefore();
        LocalDate named = dates.isDay() && !isNight ? from : null;
        if (hours != null) {
            return new Reading(
                    related(from, hours, moment.relation(), seen), withHours(moment, dates.rule(), hours), named);
        }
        if (moment.days() != null && moment.days().isPeriod()) {
            Dates part = part(dates, moment.modifier());
            LocalDate last = dates.to().minusDays(1);
            boolean isShort = !last.isAfter(from.plusDays(2));
            boolean isEnd =
                    moment.relation() == Relation.BEFORE && moment.modifier().equals("late");
            return period(part, isEnd ? Relation.BY : moment.relation(), isShort ? last : null, seen);
        }
        Hours part = switch (moment.modifier()) {
            case "early" -> Hours.part(0, 0, Hours.DAWN, "early");
            case "late" -> Hours.part(0, Hours.EVENING, Hours.DAY, "late");
            default -> null;
        };
        if (part != null) {
            return new Reading(
                    related(from, part, moment.relation(), seen), withHours(moment, dates.rule(), part), named);
        }
        return day(dates, moment.relation(), from, seen);
    }

    /** The day to which hours belong that stand without one. */
    private static Dates dayOf(@Nullable Hours hours, Seen seen) {
        LocalDate published = seen.published();
        if (hours != null && hours.isNightBefore()) {
            LocalDate morning = seen.lastInSentence() != null ? seen.lastInSentence() : published;
            return morning == null
                    ? Dates.unknown(tr("overnight: which night it was cannot be told without a date of publication"))
                    : Dates.day(
                            morning.minusDays(1),
                            seen.lastInSentence() != null
                                    ? tr("the night before {0}, which the sentence names", seen.say(morning))
                                    : tr("the night before {0}, the day of publication", seen.say(morning)));
        }
        LocalDate day = seen.isLive() && seen.lastInSentence() == null ? published : seen.lastNearby();
        if (seen.isLive() && day != null && day.equals(published)) {
            return Dates.day(day, tr("on {0}, the day of publication, by whose hours the text goes on", seen.say(day)));
        }
        LocalDate only = day == null && hours != null && hours.isClock() ? seen.onlyNamed() : null;
        if (only != null) {
            return Dates.day(only, tr("on {0}, the only day that the text has named", seen.say(only)));
        }
        return day == null
                ? Dates.unknown(tr("the text does not say of which day these hours are"))
                : Dates.day(day, tr("on {0}, the day that was named last", seen.say(day)));
    }

    /** Hours of a day that is not named nearby: that which the text named last, or the one before it. */
    private Reading ofLastDays(Hours hours, Seen seen, String why) {
        LocalDate last = seen.last();
        if (last == null) {
            return Reading.unknown(why);
        }
        return Reading.of(
                Interval.within(hours.at(last.minusDays(1), hours.from(), zone), hours.at(last, hours.to(), zone)),
                tr(
                        "{0}; taken to be {1}, which the text named last, or the day before it; {2}",
                        why, seen.say(last), hours.rule()));
    }

    private static String withHours(Moment moment, String rule, Hours hours) {
        String words = switch (moment.relation()) {
            case AROUND ->
                hours.isClock() ? tr("around: half an hour before and behind") : tr("around: half an hour more");
            case SHORTLY_BEFORE -> tr("shortly before: within the hour before it");
            case SHORTLY_AFTER -> tr("shortly after: within an hour");
            case BY, BEFORE -> tr("from midnight to then");
            case AFTER -> tr("from then to midnight");
            case SINCE -> tr("begun then, and taken to have been still going on at publication");
            case UNTIL -> tr("ended then; its beginning is not said, taken to be that of the day");
            case INTO -> tr("going on at its beginning, begun on the day before");
            default -> "";
        };
        String clock = hours.isClock() ? Hours.say(hours.from()) : "";
        String read = clock.isEmpty() || hours.rule().isEmpty() ? clock + hours.rule() : clock + " " + hours.rule();
        return and(rule, and(read, words));
    }

    private static String and(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : tr("{0}; {1}", one, other);
    }

    private Interval related(LocalDate day, Hours hours, Relation relation, Seen seen) {
        LocalDateTime midnight = hours.at(day, 0, zone);
        LocalDateTime from = hours.at(day, hours.from(), zone);
        LocalDateTime to = hours.at(day, hours.to(), zone);
        LocalDateTime nextMidnight = midnight.plusDays(1);
        return switch (relation) {
            case ON, THROUGHOUT -> hours.isClock() ? Interval.lasting(from, to) : Interval.within(from, to);
            case AROUND -> Interval.within(from.minusMinutes(Hours.HOUR / 2), to.plusMinutes(Hours.HOUR / 2));
            case SHORTLY_BEFORE -> Interval.within(from.minusHours(1), from);
            case SHORTLY_AFTER -> Interval.within(to, to.plusHours(1));
            case BY -> Interval.within(earlier(midnight, to), to);
            case BEFORE -> Interval.within(earlier(midnight, from), from);
            case AFTER -> Interval.within(to, later(nextMidnight, to));
            case SINCE -> since(from, to, day, seen);
            case UNTIL -> new Interval(earlier(midnight, from), to, from, to);
            case INTO ->
                hours.isNightBefore() && hours.to() > Hours.DAY
                        ? Interval.within(from.minusDays(1), to.minusDays(1))
                        : hours.from() >= Hours.NOON
                                ? new Interval(midnight, from, from, to)
                                : new Interval(
                                        midnight.minusDays(1),
                                        midnight.minusMinutes(1),
                                        midnight.plusMinutes(1),
                                        later(to, midnight.plusMinutes(1)));
        };
    }

    private static Interval since(LocalDateTime from, LocalDateTime to, LocalDate day, Seen seen) {
        LocalDate published = seen.published();
        if (published == null || published.isBefore(day)) {
            return Interval.within(from, to.isAfter(from) ? to : day.plusDays(1).atStartOfDay());
        }
        LocalDateTime end = published.plusDays(1).atStartOfDay();
        if (to.isAfter(end)) {
            // "since the start of the year" in a report of February: begun no later than that
            return new Interval(from, end, published.atStartOfDay(), end);
        }
        return new Interval(from, to, later(to, published.atStartOfDay()), end);
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? other : one;
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? other : one;
    }

    private Reading day(Dates dates, Relation relation, LocalDate day, Seen seen) {
        LocalDate before = seen.namedBefore(day);
        String since = tr(
                "its beginning is not said: from {0}, the day before it or the last one before it that the text names",
                seen.say(before));
        return switch (relation) {
            case BY ->
                new Reading(
                        Interval.within(before, dates.to()),
                        tr("{0}; by then: no later than the end of that day; {1}", dates.rule(), since),
                        day);
            case BEFORE ->
                new Reading(Interval.within(before, day), tr("{0}; before it; {1}", dates.rule(), since), day);
            case UNTIL ->
                new Reading(
                        until(dates, before, day, seen),
                        tr("{0}; until then: ended on that day; {1}", dates.rule(), since),
                        day);
            case INTO ->
                new Reading(
                        related(day, Hours.part(0, 0, Hours.DAY, ""), relation, seen),
                        tr(
                                "{0}; into it: going on at the midnight with which it begins, begun on the day before",
                                dates.rule()),
                        day);
            default -> period(dates, relation, day, seen);
        };
    }

    private static Interval until(Dates dates, LocalDate before, LocalDate day, Seen seen) {
        LocalDate published = seen.published();
        boolean isToCome = published != null && day.isAfter(published);
        LocalDate from = isToCome && published != null ? published : before;
        LocalDateTime start = from.atStartOfDay();
        LocalDateTime startLatest = from.plusDays(1).atStartOfDay();
        return new Interval(start, startLatest, day.atStartOfDay(), dates.to().atStartOfDay());
    }

    /** What can be said of days and of longer periods alike. */
    private static Reading period(Dates dates, Relation relation, @Nullable LocalDate named, Seen seen) {
        LocalDate from = dates.from();
        LocalDate published = seen.published();
        if (from == null) {
            return Reading.unknown(dates.rule());
        }
        LocalDateTime start = from.atStartOfDay();
        LocalDateTime end = dates.to().atStartOfDay();
        return switch (relation) {
            case AROUND ->
                new Reading(
                        Interval.within(from.minusDays(1), dates.to().plusDays(1)),
                        tr("{0}; around: a day more before and behind", dates.rule()),
                        named);
            case THROUGHOUT -> new Reading(Interval.lasting(start, end), tr("{0}; all of it", dates.rule()), named);
            case SINCE ->
                published == null
                        ? new Reading(
                                null,
                                tr(
                                        "{0}; since then: until when cannot be told without a date of publication",
                                        dates.rule()),
                                named)
                        : new Reading(
                                since(start, end, from, seen),
                                tr(
                                        "{0}; since then: begun in it, and taken to have been still going on at publication",
                                        dates.rule()),
                                named);
            case AFTER ->
                published == null || !dates.to().isBefore(published.plusDays(1))
                        ? new Reading(null, tr("{0}; after it: until when is not said", dates.rule()), named)
                        : new Reading(
                                Interval.within(dates.to(), published.plusDays(1)),
                                tr("{0}; after it, and before the end of the day of publication", dates.rule()),
                                named);
            case BY, BEFORE, UNTIL ->
                published == null || !published.isBefore(relation == Relation.BEFORE ? from : dates.to())
                        ? new Reading(null, tr("{0}; since when is not said", dates.rule()), named)
                        : new Reading(
                                toCome(published, start, end, relation),
                                tr("{0}; still to come: from the day of publication", dates.rule()),
                                named);
            default -> new Reading(Interval.within(start, end), dates.rule(), named);
        };
    }

    private static Interval toCome(LocalDate published, LocalDateTime start, LocalDateTime end, Relation relation) {
        LocalDateTime now = published.atStartOfDay();
        return relation == Relation.UNTIL
                ? new Interval(now, later(now, published.plusDays(1).atStartOfDay()), later(start, now), end)
                : Interval.within(now, relation == Relation.BEFORE ? start : end);
    }

    /** The early, middle or late part of a month, a year or a decade. */
    private static Dates part(Dates dates, String modifier) {
        LocalDate from = dates.from();
        if (from == null || modifier.isBlank()) {
            return dates;
        }
        long days = dates.to().toEpochDay() - from.toEpochDay();
        boolean isMonth = days <= DAYS_OF_MONTH;
        long third = isMonth ? THIRD_OF_MONTH : days / 3;
        LocalDate first = isMonth ? from.plusDays(third) : from.plusMonths(months(days));
        LocalDate second = isMonth ? from.plusDays(2 * third) : from.plusMonths(2 * months(days));
        return switch (modifier) {
            case "early" -> new Dates(from, first, tr("{0}, early: its first third", dates.rule()));
            case "mid" -> new Dates(first, second, tr("{0}, in the middle: its second third", dates.rule()));
            default -> new Dates(second, dates.to(), tr("{0}, late: its last third", dates.rule()));
        };
    }

    private static long months(long days) {
        return days > 3000 ? 40 : 4;
    }
}
