package org.dateline.query.change;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trc;
import static org.dateline.language.Tr.trn;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAmount;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.TimeParser;
import org.dateline.model.TimeWindow;
import org.jspecify.annotations.Nullable;

/**
 * The window that another is compared with. All but one's own follow that one when it moves, in the calendar of a zone: before February is
 * January, before a day a day, of however many hours.
 *
 * @param kind how it is found
 * @param own the window itself if it is one's own; else null
 */
public record OtherWindow(Kind kind, @Nullable TimeWindow own) {

    /** How it is found. */
    public enum Kind {
        BEFORE("before", key("The same length before")),
        AFTER("after", key("The same length after")),
        WEEK("week", key("A week before")),
        MONTH("month", key("A month before")),
        YEAR("year", key("A year before")),
        ALL_BEFORE("all-before", key("Everything before")),
        ALL_AFTER("all-after", key("Everything after")),
        OWN("own", key("From and to"));

        private final String word;
        private final String label;

        Kind(String word, String label) {
            this.word = word;
            this.label = label;
        }

        /** What a line of a view and an option call it. */
        public String word() {
            return word;
        }

        /** What a choice calls it. */
        public String label() {
            return tr(label);
        }

        /** The one that is called so; not {@link #OWN}, which takes two times. */
        public static Optional<Kind> ofWord(String word) {
            return Stream.of(values())
                    .filter(kind -> kind != OWN && kind.word.equals(word))
                    .findFirst();
        }
    }

    /** The same length before. */
    public static final OtherWindow BEFORE = new OtherWindow(Kind.BEFORE, null);

    private static final String DOTS = "..";
    private static final double MILLIS_A_DAY = Duration.ofDays(1).toMillis();
    private static final int WEEK = 7;

    public OtherWindow {
        Objects.requireNonNull(kind);
        if ((own == null) == (kind == Kind.OWN)) {
            throw new IllegalArgumentException("only one's own has ends of its own");
        }
    }

    /** What {@link #parse} reads, in words. */
    public static String expected() {
        return tr(
                "one of {0}, or two times such as 2026-01-31..2026-02-07, the first moment and the first after it",
                Stream.of(Kind.values())
                        .filter(kind -> kind != Kind.OWN)
                        .map(Kind::word)
                        .collect(Collectors.joining(", ")));
    }

    /** Reads {@code before}, {@code week} and the like, or two times in this zone with dots between them; empty if it is neither. */
    public static Optional<OtherWindow> parse(String text, ZoneId zone) {
        int dots = text.indexOf(DOTS);
        if (dots < 0) {
            return Kind.ofWord(text).map(OtherWindow::of);
        }
        TimeParser times = new TimeParser(zone);
        Optional<Instant> to = times.parse(text.substring(dots + DOTS.length()));
        return times.parse(text.substring(0, dots))
                .filter(from -> to.isPresent() && !to.get().isBefore(from))
                .map(from -> own(new TimeWindow(from, to.orElseThrow())));
    }

    /** What {@link #parse} reads. */
    public String format(ZoneId zone) {
        TimeParser times = new TimeParser(zone);
        TimeWindow fixed = own;
        return fixed == null
                ? kind.word
                : times.formatWithoutDoubt(fixed.from()) + DOTS + times.formatWithoutDoubt(fixed.to());
    }

    /** One that follows the window. */
    public static OtherWindow of(Kind kind) {
        return new OtherWindow(kind, null);
    }

    /** One that stays. */
    public static OtherWindow own(TimeWindow window) {
        return new OtherWindow(Kind.OWN, window);
    }

    /**
     * The window that this one is compared with, as far as it would go.
     *
     * @param span all the time that there is
     */
    public TimeWindow whole(TimeWindow window, TimeWindow span, ZoneId zone) {
        TimeWindow fixed = own;
        if (fixed != null) {
            return fixed;
        }
        return switch (kind) {
            case BEFORE -> new TimeWindow(moved(window.from(), length(window, zone), -1, zone), window.from());
            case AFTER -> new TimeWindow(window.to(), moved(window.to(), length(window, zone), 1, zone));
            case WEEK -> earlier(window, Period.ofWeeks(1), zone);
            case MONTH -> earlier(window, Period.ofMonths(1), zone);
            case YEAR -> earlier(window, Period.ofYears(1), zone);
            case ALL_BEFORE -> new TimeWindow(earliest(span.from(), window.from()), window.from());
            case ALL_AFTER -> new TimeWindow(window.to(), latest(span.to(), window.to()));
            case OWN -> throw new IllegalStateException();
        };
    }

    /** What of it lies within all the time that there is; empty if nothing does. */
    public TimeWindow within(TimeWindow window, TimeWindow span, ZoneId zone) {
        TimeWindow whole = whole(window, span, zone);
        Instant from = latest(earliest(whole.from(), span.to()), span.from());
        return new TimeWindow(from, latest(earliest(whole.to(), span.to()), from));
    }

    private static Instant earliest(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant latest(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static TimeWindow earlier(TimeWindow window, Period by, ZoneId zone) {
        Instant from = moved(window.from(), by, -1, zone);
        return new TimeWindow(from, latest(from, moved(window.to(), by, -1, zone)));
    }

    private static Instant moved(Instant instant, TemporalAmount by, int sign, ZoneId zone) {
        ZonedDateTime local = instant.atZone(zone);
        return (sign < 0 ? local.minus(by) : local.plus(by)).toInstant();
    }

    /** Years, months or days where it is whole ones, by the calendar; else the time itself. */
    private static TemporalAmount length(TimeWindow window, ZoneId zone) {
        LocalDateTime from = window.from().atZone(zone).toLocalDateTime();
        LocalDateTime to = window.to().atZone(zone).toLocalDateTime();
        if (!from.toLocalTime().equals(to.toLocalTime())) {
            return window.length();
        }
        boolean isOfMonths = from.getDayOfMonth() == 1 && to.getDayOfMonth() == 1;
        return isOfMonths
                ? Period.ofMonths((int) ChronoUnit.MONTHS.between(from, to))
                : Period.ofDays((int) ChronoUnit.DAYS.between(from, to));
    }

    /** How many days a window has by the calendar: a day of 23 hours is one. */
    public static double days(TimeWindow window, ZoneId zone) {
        LocalDateTime from = window.from().atZone(zone).toLocalDateTime();
        LocalDateTime to = window.to().atZone(zone).toLocalDateTime();
        return from.toLocalTime().equals(to.toLocalTime())
                ? ChronoUnit.DAYS.between(from, to)
                : window.length().toMillis() / MILLIS_A_DAY;
    }

    /** Whether both windows are as many whole months, which are as long by the calendar whatever their days: May and June. */
    public static boolean areAsManyMonths(TimeWindow one, TimeWindow other, ZoneId zone) {
        int months = months(one, zone);
        return months > 0 && months == months(other, zone);
    }

    /** 0 for a window that is not made of whole months. */
    private static int months(TimeWindow window, ZoneId zone) {
        LocalDateTime from = window.from().atZone(zone).toLocalDateTime();
        LocalDateTime to = window.to().atZone(zone).toLocalDateTime();
        boolean areWhole = isFirstOfMonth(from) && isFirstOfMonth(to);
        return areWhole ? (int) ChronoUnit.MONTHS.between(from, to) : 0;
    }

    private static boolean isFirstOfMonth(LocalDateTime time) {
        return time.getDayOfMonth() == 1 && time.toLocalTime().equals(LocalTime.MIDNIGHT);
    }

    /** What it is called in a sentence: "the week before", "the 3 days after", "a year before", "the other window". */
    public String words(TimeWindow window, ZoneId zone) {
        return switch (kind) {
            case BEFORE -> beforeWords(window, zone);
            case AFTER -> afterWords(window, zone);
            case WEEK -> tr("a week before");
            case MONTH -> tr("a month before");
            case YEAR -> tr("a year before");
            case ALL_BEFORE -> tr("all the time before");
            case ALL_AFTER -> tr("all the time after");
            case OWN -> tr("the other window");
        };
    }

    /** When it is, behind "than": "in the week before", "a year before". */
    public String when(TimeWindow window, ZoneId zone) {
        boolean isMoment = kind == Kind.WEEK || kind == Kind.MONTH || kind == Kind.YEAR;
        return isMoment ? words(window, zone) : trc("time", "in {0}", words(window, zone));
    }

    private static String beforeWords(TimeWindow window, ZoneId zone) {
        Length length = Length.of(window, zone);
        int number = length.number;
        return switch (length.unit) {
            case YEARS -> trn(number, "the year before", "the {0} years before");
            case MONTHS -> trn(number, "the month before", "the {0} months before");
            case WEEKS -> tr("the week before");
            case DAYS -> trn(number, "the day before", "the {0} days before");
            default -> tr("the same length before");
        };
    }

    private static String afterWords(TimeWindow window, ZoneId zone) {
        Length length = Length.of(window, zone);
        int number = length.number;
        return switch (length.unit) {
            case YEARS -> trn(number, "the year after", "the {0} years after");
            case MONTHS -> trn(number, "the month after", "the {0} months after");
            case WEEKS -> tr("the week after");
            case DAYS -> trn(number, "the day after", "the {0} days after");
            default -> tr("the same length after");
        };
    }

    /** How long a window is in the calendar; forever where it is not made of whole days. */
    private record Length(ChronoUnit unit, int number) {

        static Length of(TimeWindow window, ZoneId zone) {
            if (!(length(window, zone) instanceof Period period)) {
                return new Length(ChronoUnit.FOREVER, 0);
            }
            int months = (int) period.toTotalMonths();
            LocalDateTime from = window.from().atZone(zone).toLocalDateTime();
            if (months > 0 && months % 12 == 0 && from.getMonthValue() == 1) {
                return new Length(ChronoUnit.YEARS, months / 12);
            }
            return months > 0
                    ? new Length(ChronoUnit.MONTHS, months)
                    : period.getDays() == WEEK
                            ? new Length(ChronoUnit.WEEKS, 1)
                            : new Length(ChronoUnit.DAYS, period.getDays());
        }
    }
}
