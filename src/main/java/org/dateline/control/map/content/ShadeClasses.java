package org.dateline.control.map.content;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleToIntFunction;

/**
 * The classes into which areas are shaded by a count.
 *
 * @param lowerBounds the least count of each class, ascending
 */
public record ShadeClasses(List<Integer> lowerBounds) {

    /** How many classes there are. */
    public static final int SIZE = 5;

    /** The classes for small counts: 1, 2 to 3, 4 to 6, 7 to 9, 10 and more. */
    public static final ShadeClasses FEW = new ShadeClasses(List.of(1, 2, 4, 7, 10));

    private static final int MAX_FOR_FEW = 30;

    /** How many times the least of many numbers the highest is at least taken to be. */
    private static final double MIN_RATIO = 4;

    public ShadeClasses {
        lowerBounds = List.copyOf(lowerBounds);
    }

    /** The classes for counts up to this one: those for small counts, or round numbers of which each is a like multiple. */
    public static ShadeClasses upTo(int highest) {
        if (highest <= MAX_FOR_FEW) {
            return FEW;
        }
        return ascending(share -> rounded(Math.pow(highest, share)));
    }

    /**
     * The classes for many numbers: between the one below which a tenth of them lie and the highest, each a like multiple of
     * the one before; those for small counts if all numbers are small. Numbers that are much alike leave classes below them,
     * so that what a shorter window has of them is still told apart.
     *
     * @param counts the numbers; those of nothing do not count
     */
    public static ShadeClasses of(int[] counts) {
        int[] some = Arrays.stream(counts).filter(count -> count > 0).sorted().toArray();
        if (some.length == 0 || some[some.length - 1] <= FEW.lowerBounds.get(SIZE - 1)) {
            return FEW;
        }
        double highest = some[some.length - 1];
        double low = Math.max(1, Math.min(some[some.length / 10], highest / MIN_RATIO));
        double ratio = highest / low;
        return ascending(share -> twoDigits(low * Math.pow(ratio, share)));
    }

    /** Classes from 1 on, each of which begins at a share of the way and above the one before. */
    private static ShadeClasses ascending(DoubleToIntFunction boundAt) {
        List<Integer> bounds = new ArrayList<>(List.of(1));
        for (int shade = 1; shade < SIZE; shade++) {
            bounds.add(Math.max(boundAt.applyAsInt(shade / (double) SIZE), bounds.get(shade - 1) + 1));
        }
        return new ShadeClasses(bounds);
    }

    private static int twoDigits(double count) {
        double unit = Math.pow(10, Math.max(0, Math.floor(Math.log10(count)) - 1));
        return (int) (Math.rint(count / unit) * unit);
    }

    /** The nearest of 1, 2, 5, 10, 20, 50 and so on. */
    private static int rounded(double count) {
        double power = Math.pow(10, Math.floor(Math.log10(count)));
        double lead = count / power;
        return (int) (power * (lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10));
    }

    /** The class of a count, from 0; -1 for a count of nothing. */
    public int of(int count) {
        int shade = -1;
        while (shade + 1 < SIZE && count >= lowerBounds.get(shade + 1)) {
            shade++;
        }
        return shade;
    }

    /** The least count of a class, in few characters: "29+", "1.2K+". */
    public String least(int shade) {
        NumberFormat format = NumberFormat.getCompactNumberInstance(Locale.ENGLISH, NumberFormat.Style.SHORT);
        format.setMaximumFractionDigits(1);
        return format.format(lowerBounds.get(shade)) + "+";
    }

    /** What a class holds, in words: "1", "2–3", "10+". */
    public String label(int shade) {
        int lower = lowerBounds.get(shade);
        if (shade == SIZE - 1) {
            return number(lower) + "+";
        }
        int upper = lowerBounds.get(shade + 1) - 1;
        return lower == upper ? number(lower) : number(lower) + "\u2013" + number(upper);
    }

    private static String number(int count) {
        return String.format(Locale.ENGLISH, "%,d", count);
    }
}
