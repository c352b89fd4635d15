package org.dateline.control.map.content;

import static org.dateline.language.Tr.tr;

import java.util.List;

/**
 * The classes into which areas are shaded by how large a change is at least, the same for more and for fewer.
 *
 * @param bounds where the second and the third class begin
 * @param whole whether all numbers are whole
 */
public record ChangeClasses(List<Double> bounds, boolean whole) {

    /** How many classes there are on each side. */
    public static final int SIZE = 3;

    private static final int MAX_DECIMALS = 6;

    private static final double LEAST_TOP = 5;

    public ChangeClasses {
        bounds = List.copyOf(bounds);
    }

    /** Classes of which the last begins near a number that is usual for an area; all bounds are round. */
    public static ChangeClasses around(double usual, boolean whole) {
        double top = round(whole ? Math.max(LEAST_TOP, usual) : usual > 0 ? usual : LEAST_TOP);
        double middle = round(top / SIZE);
        return new ChangeClasses(List.of(whole ? Math.max(2, middle) : middle, top), whole);
    }

    /** The nearest of 1, 2, 5, 10, 20, 50 and so on, also below 1. */
    private static double round(double number) {
        double power = Math.pow(10, Math.floor(Math.log10(number)));
        double lead = number / power;
        double rounded = lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10;
        return power < 1 ? rounded / Math.rint(1 / power) : rounded * power;
    }

    /** The shade of a change that is at least so large, with its sign; of 0 that of what cannot be said. */
    public ChangeShade of(double certain) {
        if (certain == 0) {
            return ChangeShade.UNKNOWN;
        }
        int shade = (int)
                bounds.stream().filter(bound -> Math.abs(certain) >= bound).count();
        return certain > 0 ? more().get(shade) : fewer().get(shade);
    }

    /** The shades of more, from few to many. */
    public static List<ChangeShade> more() {
        return List.of(ChangeShade.MORE_1, ChangeShade.MORE_2, ChangeShade.MORE_3);
    }

    /** The shades of fewer, from few to many. */
    public static List<ChangeShade> fewer() {
        return List.of(ChangeShade.FEWER_1, ChangeShade.FEWER_2, ChangeShade.FEWER_3);
    }

    /** What a class holds, from 0: "1", "2\u20134", "5+"; of numbers that are not whole "up to 2". */
    public String label(int of) {
        if (of == SIZE - 1) {
            return number(bounds.get(1)) + "+";
        }
        double upper = bounds.get(of) - (whole ? 1 : 0);
        String least = of == 0 ? (whole ? "1" : "") : number(bounds.get(0));
        return least.isEmpty()
                ? tr("up to {0}", number(upper))
                : least.equals(number(upper)) ? least : least + "\u2013" + number(upper);
    }

    private static String number(double number) {
        return ShadeClasses.number(number, MAX_DECIMALS);
    }
}
