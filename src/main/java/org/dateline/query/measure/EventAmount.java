package org.dateline.query.measure;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.model.Figure;
import org.dateline.text.Amount;
import org.dateline.text.Bound;
import org.jspecify.annotations.Nullable;

/**
 * What one event gives for a measure, whatever number of sources tell it. Where they give several numbers these are the lowest and the
 * highest, never one between; only numbers that a source gives. A number that is itself ruled out ("more than 190", "nearly 30") stands as
 * it is said.
 *
 * @param lower the lowest number that a source gives as exact or as the least; null if none does, as of "at most 30"
 * @param upper the highest that a source gives as exact or as the most; null if none does, as of "at least 30"
 * @param openBelow whether a source only says at most, and no source a least that fits it
 * @param openAbove whether a source only says at least, and no source a most that fits it
 * @param about whether sources only say about how many
 * @param claimed whether one of the figures is a claim
 * @param including whether one of the figures includes, by its source's words, what other events may tell too
 * @param otherSpans how many figures are left out because they count over a time of their own, such as "the past year"
 * @param unconfirmed how many figures are left out because their source calls them unconfirmed
 */
public record EventAmount(
        @Nullable BigDecimal lower,
        @Nullable BigDecimal upper,
        boolean openBelow,
        boolean openAbove,
        boolean about,
        boolean claimed,
        boolean including,
        int otherSpans,
        int unconfirmed) {

    /** An event that gives nothing. */
    public static final EventAmount NONE = new EventAmount(null, null, false, false, false, false, false, 0, 0);

    /** An event that has this number. */
    public static EventAmount exactly(BigDecimal number) {
        BigDecimal plain = plain(number);
        return new EventAmount(plain, plain, false, false, false, false, false, 0, 0);
    }

    /** What the figures of one measure of one event give. */
    public static EventAmount of(List<Figure> figures) {
        List<Figure> used = figures.stream()
                .filter(figure -> !figure.unconfirmed() && figure.scope().span() == null && figure.amount() != null)
                .toList();
        List<Amount> amounts = used.stream()
                .flatMap(figure -> Stream.ofNullable(figure.amount()))
                .toList();
        BigDecimal lower = amounts.stream()
                .filter(Amount::hasLower)
                .map(amount -> plain(BigDecimal.valueOf(amount.value())))
                .reduce(BigDecimal::min)
                .orElse(null);
        BigDecimal upper = amounts.stream()
                .filter(Amount::hasUpper)
                .map(amount -> plain(BigDecimal.valueOf(amount.upper())))
                .reduce(BigDecimal::max)
                .orElse(null);
        boolean isGiven = lower != null || upper != null;
        return new EventAmount(
                lower,
                upper,
                amounts.stream()
                        .filter(amount -> amount.hasUpper() && !amount.hasLower())
                        .anyMatch(most -> !fits(most, amounts, least -> least.hasLower() && is(lower, least.value()))),
                amounts.stream()
                        .filter(amount -> amount.hasLower() && !amount.hasUpper())
                        .anyMatch(least -> !fits(least, amounts, most -> most.hasUpper() && is(upper, most.upper()))),
                !isGiven && amounts.stream().anyMatch(amount -> amount.bound() == Bound.ABOUT),
                isGiven && used.stream().anyMatch(Figure::claimed),
                isGiven && used.stream().anyMatch(figure -> figure.scope().includes() != null),
                count(figures, figure -> !figure.unconfirmed() && figure.scope().span() != null),
                count(figures, Figure::unconfirmed));
    }

    /** Without zeros behind the last digit that says something, and with all before the point. */
    static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private static boolean is(@Nullable BigDecimal number, double other) {
        return number != null && number.doubleValue() == other;
    }

    private static boolean fits(Amount one, Collection<Amount> all, Predicate<Amount> wanted) {
        return all.stream().filter(wanted).anyMatch(other -> Amount.agree(List.of(one, other)));
    }

    private static int count(Collection<Figure> figures, Predicate<Figure> wanted) {
        return (int) figures.stream().filter(wanted).count();
    }

    /** Whether it gives a number that bounds it, from below or above. */
    public boolean isGiven() {
        return lower != null || upper != null;
    }
}
