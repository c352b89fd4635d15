package org.dateline.propose.time.words;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.text.Amount;
import org.dateline.text.Bound;
import org.jspecify.annotations.Nullable;

/** A unit in which times are counted. */
public enum Unit {
    MINUTE(60L),
    HOUR(3_600L),
    DAY(86_400L),
    WEEK(7 * 86_400L),
    FORTNIGHT(14 * 86_400L),
    MONTH(0L),
    YEAR(0L),
    DECADE(0L),
    CENTURY(0L);

    private static final Map<String, Unit> WORDS = words();
    private static final int MAX_YEARS = 2_000;
    private static final int MONTHS = 12;

    private final long seconds;

    Unit(long seconds) {
        this.seconds = seconds;
    }

    /** The unit that a word names, in the singular or the plural, or null. */
    public static @Nullable Unit of(String word) {
        return WORDS.get(word);
    }

    private static Map<String, Unit> words() {
        Map<String, Unit> words = new HashMap<>();
        for (Unit unit : values()) {
            words.put(unit.word(), unit);
            words.put(unit.word() + "s", unit);
        }
        words.put("centuries", CENTURY);
        words.put("hr", HOUR);
        words.put("hrs", HOUR);
        words.put("night", DAY);
        words.put("nights", DAY);
        return Map.copyOf(words);
    }

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether that many of them are no more than some thousand years. */
    public boolean canCount(double number) {
        return number > 0
                && number * months() <= (double) MAX_YEARS * MONTHS
                && number * seconds <= MAX_YEARS * 365.0 * 86_400;
    }

    private int months() {
        return switch (this) {
            case MONTH -> 1;
            case YEAR -> MONTHS;
            case DECADE -> 10 * MONTHS;
            case CENTURY -> 100 * MONTHS;
            default -> 0;
        };
    }

    /** A time moved by that many of them; half a month has fifteen days. */
    public LocalDateTime move(LocalDateTime time, double number) {
        if (seconds > 0) {
            return time.plusSeconds(Math.round(number * seconds));
        }
        double moved = number * months();
        long whole = (long) moved;
        return time.plusMonths(whole).plusDays(Math.round((moved - whole) * 30));
    }

    /** The most that an amount can be: what is more than something is taken to be less than one unit more, or one day. */
    public double most(Amount amount) {
        boolean isMore =
                amount.bound() == Bound.MORE_THAN || amount.bound() == Bound.AT_LEAST || amount.bound() == Bound.ABOUT;
        double step = this == HOUR ? 24 : this == MINUTE ? 60 : 1;
        return isMore ? amount.upper() + step : amount.upper();
    }

    /** The least that an amount can be. */
    public double least(Amount amount) {
        return switch (amount.bound()) {
            case AT_MOST, FEWER_THAN -> 0;
            case NEARLY, ABOUT -> Math.max(0, amount.value() - (this == HOUR ? amount.value() / 4 : 0.5));
            default -> amount.value();
        };
    }
}
