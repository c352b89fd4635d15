package org.dateline.control.map.content;

import static org.dateline.language.Tr.tr;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import org.dateline.language.Language;

/**
 * The classes into which areas are shaded by a number.
 *
 * @param lowerBounds the least number of each class, ascending, at most {@link #SIZE}; a number of 0 or less is in none
 * @param highest the highest number there can be, or NaN where that is not known
 * @param whole whether all numbers are whole
 */
public record ShadeClasses(List<Double> lowerBounds, double highest, boolean whole) {

    /** How many classes there are at the most. */
    public static final int SIZE = 5;

    /** The classes for small counts: 1, 2 to 3, 4 to 6, 7 to 9, 10 and more. */
    public static final ShadeClasses FEW = few(Double.NaN);

    private static final int MAX_FOR_FEW = 30;

    /** How many times the least of many numbers the highest is at least taken to be. */
    private static final double MIN_RATIO = 4;

    /** How many significant digits bounds have that are not whole. */
    private static final int DIGITS = 3;

    public ShadeClasses {
        lowerBounds = List.copyOf(lowerBounds);
    }

    private static ShadeClasses few(double highest) {
        return new ShadeClasses(List.of(1.0, 2.0, 4.0, 7.0, 10.0), highest, true);
    }

    /** The classes for counts up to this one: those for small counts, or round numbers of which each is a like multiple. */
    public static ShadeClasses upTo(double highest) {
        return highest <= MAX_FOR_FEW
                ? few(highest)
                : ascending(1, highest, share -> rounded(Math.pow(highest, share)));
    }

    /**
     * The classes for many numbers: between the one below which a tenth of them lie and the highest, each a like multiple of
     * the one before; those for small counts if all numbers are small and whole. Numbers that are much alike leave classes below them,
     * so that what a shorter window has of them is still told apart.
     *
     * @param numbers those of nothing do not count
     */
    public static ShadeClasses of(double[] numbers) {
        double[] some = positive(numbers);
        boolean whole = areWhole(some);
        double highest = some.length == 0 ? Double.NaN : some[some.length - 1];
        if (some.length == 0 || whole && highest <= FEW.lowerBounds.get(SIZE - 1)) {
            return few(highest);
        }
        double least = Math.min(some[some.length / 10], highest / MIN_RATIO);
        double low = whole ? Math.max(1, least) : least;
        double ratio = highest / low;
        return ascending(whole ? 1 : 0, highest, share -> digits(low * Math.pow(ratio, share), 2));
    }

    /** Classes with as many of the numbers in each as can be. */
    public static ShadeClasses quantiles(double[] numbers) {
        double[] some = positive(numbers);
        boolean whole = areWhole(some);
        return some.length == 0
                ? FEW
                : ascending(whole ? 1 : 0, some[some.length - 1], share -> some[(int) (share * some.length)]);
    }

    /** Classes of equal width up to the highest of the numbers. */
    public static ShadeClasses equal(double[] numbers) {
        double[] some = positive(numbers);
        if (some.length == 0) {
            return FEW;
        }
        double highest = some[some.length - 1];
        return areWhole(some)
                ? ascending(1, highest, share -> Math.floor(share * highest) + 1)
                : ascending(0, highest, share -> digits(share * highest, DIGITS));
    }

    /** Classes that begin at these numbers, and one below them. */
    public static ShadeClasses own(List<Double> breaks, double[] numbers) {
        double[] some = positive(numbers);
        boolean whole = areWhole(some) && breaks.stream().allMatch(number -> number == Math.rint(number));
        List<Double> bounds = new ArrayList<>(List.of(whole ? 1.0 : 0.0));
        breaks.stream().filter(number -> number > bounds.get(0)).forEach(bounds::add);
        return new ShadeClasses(bounds, some.length == 0 ? Double.NaN : some[some.length - 1], whole);
    }

    private static double[] positive(double[] numbers) {
        return Arrays.stream(numbers).filter(number -> number > 0).sorted().toArray();
    }

    private static boolean areWhole(double[] numbers) {
        return Arrays.stream(numbers).allMatch(number -> number == Math.rint(number));
    }

    /** Classes each of which begins at a share of the way; those of whole numbers above the one before, of others where they differ. */
    private static ShadeClasses ascending(double first, double highest, DoubleUnaryOperator boundAt) {
        boolean whole = first > 0;
        List<Double> bounds = new ArrayList<>(List.of(first));
        for (int shade = 1; shade < SIZE; shade++) {
            double before = bounds.get(bounds.size() - 1);
            double bound = boundAt.applyAsDouble(shade / (double) SIZE);
            if (whole) {
                bounds.add(Math.max(Math.rint(bound), before + 1));
            } else if (bound > before) {
                bounds.add(bound);
            }
        }
        return new ShadeClasses(bounds, highest, whole);
    }

    private static double digits(double number, int digits) {
        double unit = Math.pow(10, Math.floor(Math.log10(number)) - digits + 1);
        return unit < 1 ? Math.rint(number / unit) / Math.rint(1 / unit) : Math.rint(number / unit) * unit;
    }

    /** The nearest of 1, 2, 5, 10, 20, 50 and so on. */
    private static double rounded(double count) {
        double power = Math.pow(10, Math.floor(Math.log10(count)));
        double lead = count / power;
        return power * (lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10);
    }

    /** How many classes there are. */
    public int size() {
        return lowerBounds.size();
    }

    /** The class of a number, from 0; -1 for nothing, and for what is no number. */
    public int of(double number) {
        int shade = -1;
        while (number > 0 && shade + 1 < size() && number >= lowerBounds.get(shade + 1)) {
            shade++;
        }
        return shade;
    }

    /** Which of the {@link #SIZE} shades a class has: fewer classes lie as far apart as all. */
    public int shade(int of) {
        return size() == 1 || of < 0 ? of : (int) Math.rint(of * (SIZE - 1.0) / (size() - 1));
    }

    /** The least number of a class, in few characters: "29+", "1.2K+". */
    public String least(int shade) {
        return compact(lowerBounds.get(shade)) + "+";
    }

    /** A number in few characters: "29", "1.2K". */
    public static String compact(double number) {
        NumberFormat format =
                NumberFormat.getCompactNumberInstance(Language.current().locale(), NumberFormat.Style.SHORT);
        format.setMaximumFractionDigits(1);
        return format.format(number);
    }

    /** What a class holds, in words: "1", "2\u20133", "10\u201334", "10+" where nobody knows the highest; of numbers that are not whole "1.2\u20133.4". */
    public String label(int shade) {
        double lower = lowerBounds.get(shade);
        boolean last = shade == size() - 1;
        if (last && !(highest >= lower)) {
            return number(lower) + "+";
        }
        double upper = last ? highest : lowerBounds.get(shade + 1) - (whole ? 1 : 0);
        if (lower == 0) {
            return tr("up to {0}", number(upper));
        }
        return lower == upper ? number(lower) : number(lower) + "\u2013" + number(upper);
    }

    private static String number(double number) {
        return number(
                number,
                number == Math.rint(number) ? 0 : Math.max(0, DIGITS - 1 - (int) Math.floor(Math.log10(number))));
    }

    /** A number as a reader of the language writes it, with so many decimals at the most. */
    static String number(double number, int decimals) {
        NumberFormat format = NumberFormat.getNumberInstance(Language.current().locale());
        format.setMaximumFractionDigits(decimals);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }
}
