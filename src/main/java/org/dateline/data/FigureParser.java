package org.dateline.data;

import static org.dateline.language.Tr.tr;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.dateline.model.Figure;
import org.dateline.text.Amount;
import org.dateline.text.AmountReader;
import org.dateline.text.Bound;
import org.dateline.text.NumberReader;
import org.dateline.text.WrittenAmount;
import org.jspecify.annotations.Nullable;

/**
 * Parses what a figure says: in {@code dateline/2} a number with its bound, in {@code dateline/1} the lowest and the highest
 * number that its words allow, of which that is taken that the words have. A number that they do not have is not used.
 */
final class FigureParser {

    private static final String BOUNDS =
            Stream.of(Bound.values()).map(Bound::word).collect(Collectors.joining(", "));

    /** From here on not every whole number can be told from the next. */
    private static final double MAX_NUMBER = 1L << 53;

    private final boolean hasLimits;
    private final boolean isEnglish;

    /**
     * A parser of the figures of a dataset.
     *
     * @param hasLimits whether they have {@code min} and {@code max}, as in {@code dateline/1}
     * @param isEnglish whether the dataset is in English, so that its numbers in words can be read
     */
    FigureParser(boolean hasLimits, boolean isEnglish) {
        this.hasLimits = hasLimits;
        this.isEnglish = isEnglish;
    }

    /** The number as the figure has it; null if it has words only. */
    @Nullable
    Amount given(ObjectParser figure) {
        Amount amount = hasLimits ? ofLimits(figure) : ofValue(figure);
        if (amount != null && amount.numbers().anyMatch(number -> Math.abs(number) >= MAX_NUMBER)) {
            String key = !hasLimits ? "value" : figure.has("min") ? "min" : "max";
            figure.leaveOut(
                    key,
                    tr("the number is too large"),
                    tr("a number below {0}", Numbers.plain(MAX_NUMBER)),
                    figure.found(key));
            return null;
        }
        return amount;
    }

    /** The same as the wording has it; null if it has words only. */
    @Nullable
    Amount asWorded(ObjectParser figure, @Nullable Amount given, String wording) {
        if (given == null || wording.isEmpty() || AmountReader.saysPlainly(given, wording)) {
            return given;
        }
        return hasLimits ? inWords(figure, given, wording) : ifInWords(figure, given, wording);
    }

    private @Nullable Amount ofValue(ObjectParser figure) {
        List<Double> numbers = figure.numbers("value");
        String word = figure.optionalText("bound");
        Optional<Bound> bound = word == null ? Optional.empty() : Bound.ofWord(word);
        if (word != null && bound.isEmpty()) {
            figure.leaveOut("bound", tr("no bound has this name"), tr("one of {0}", BOUNDS), "\"" + word + "\"");
        } else if (numbers.isEmpty() && word != null && !figure.isBroken()) {
            figure.warn("bound", tr("there is no number that it bounds"), "null", "\"" + word + "\"");
        } else if (!numbers.isEmpty() && word == null) {
            figure.leaveOut("bound", tr("\"{0}\" is missing", "bound"), tr("one of {0}", BOUNDS), null);
        } else if (!numbers.isEmpty() && (bound.equals(Optional.of(Bound.BETWEEN)) != (numbers.size() == 2))) {
            figure.leaveOut(
                    "value",
                    tr("the numbers do not fit the bound \"{0}\"", String.valueOf(word)),
                    numbers.size() == 2 ? tr("one number") : tr("a list of two numbers"),
                    figure.found("value"));
        } else if (numbers.size() == 2 && numbers.get(1) < numbers.get(0)) {
            figure.leaveOut(
                    "value",
                    tr("the numbers are out of order"),
                    tr("a second number not below {0}", Numbers.plain(numbers.get(0))),
                    Numbers.plain(numbers.get(1)));
        }
        return figure.isBroken() || numbers.isEmpty() || bound.isEmpty()
                ? null
                : new Amount(bound.get(), numbers.get(0), numbers.get(numbers.size() - 1));
    }

    private static @Nullable Amount ofLimits(ObjectParser figure) {
        Double min = figure.number("min");
        Double max = figure.number("max");
        if (min == null) {
            return max == null ? null : Amount.of(Bound.AT_MOST, max);
        }
        if (max == null) {
            return Amount.of(Bound.AT_LEAST, min);
        }
        if (max < min) {
            figure.leaveOut(
                    "max",
                    tr("the bounds are out of order"),
                    tr("a number not below \"min\", {0}", Numbers.plain(min)),
                    Numbers.plain(max));
            return null;
        }
        return min.equals(max) ? Amount.exactly(min) : Amount.between(min, max);
    }

    /** The amount of the wording that limits were made of: "more than 190" of 191 and more. */
    private @Nullable Amount inWords(ObjectParser figure, Amount limits, String wording) {
        List<Double> wanted = new ArrayList<>();
        limits.numbers().forEach(wanted::add);
        for (WrittenAmount written : AmountReader.in(wording)) {
            Amount amount = written.amount();
            boolean isAbout = amount.bound() == Bound.ABOUT
                    && limits.value() <= amount.value()
                    && amount.value() <= limits.upper();
            boolean isNext = amount.isOpen() && wanted.contains(amount.value() + (amount.hasLower() ? 1 : -1));
            if (isNext || isAbout || amount.numbers().allMatch(wanted::contains)) {
                return isSaid(amount) ? amount : withBoundOf(limits, amount);
            }
        }
        return ifInWords(figure, limits, wording);
    }

    private static boolean isSaid(Amount amount) {
        return amount.bound() != Bound.EXACTLY;
    }

    /** A number whose words do not bound it is bounded as the dataset has it. */
    private static Amount withBoundOf(Amount limits, Amount amount) {
        return limits.bound() == Bound.BETWEEN ? limits : Amount.of(limits.bound(), amount.value());
    }

    /** The amount, if the wording has its numbers or is not in words that can be read here. */
    private @Nullable Amount ifInWords(ObjectParser figure, Amount amount, String wording) {
        DoubleStream missing = amount.numbers().filter(number -> !NumberReader.stands(number, wording));
        String found = missing.mapToObj(Numbers::plain).collect(Collectors.joining(", "));
        if (found.isEmpty()) {
            warnOfBound(figure, amount, wording);
            return amount;
        }
        boolean isRead = isEnglish
                || AmountReader.isVague(wording)
                || !NumberReader.in(wording).isEmpty();
        figure.warn(
                "wording",
                isRead
                        ? tr("the number does not stand in the wording; it is not used")
                        : tr("the number cannot be found in the wording"),
                tr("words that have {0}", found),
                "\"" + wording + "\"");
        return isRead ? null : amount;
    }

    /** A word that bounds the number otherwise than the dataset does is worth a look. */
    private static void warnOfBound(ObjectParser figure, Amount amount, String wording) {
        AmountReader.in(wording).stream()
                .map(WrittenAmount::amount)
                .filter(written -> written.value() == amount.value() && isSaid(written))
                .filter(written -> written.bound() != amount.bound())
                .findFirst()
                .ifPresent(written -> figure.warn(
                        "bound",
                        tr("the wording bounds the number otherwise"),
                        written.bound().word(),
                        amount.bound().word()));
    }

    /** What it counts. */
    Figure.Scope scope(ObjectParser figure) {
        if (hasLimits) {
            return Figure.Scope.NOT_SAID;
        }
        String span = figure.optionalText("span");
        String asOf = figure.optionalText("asOf");
        String includes = figure.optionalText("includes");
        return span == null && asOf == null && includes == null
                ? Figure.Scope.NOT_SAID
                : new Figure.Scope(span, asOf, includes);
    }

    /** Whether a key is true; one that is not there is not. */
    boolean isSaid(ObjectParser figure, String key) {
        return !hasLimits && figure.flag(key);
    }
}
