package org.dateline.viewmodel.shading;

import static org.dateline.language.Tr.tr;

import java.util.Locale;
import java.util.Objects;
import org.dateline.events.Dataset;
import org.dateline.query.measure.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * What the areas of the map are shaded by, as a view keeps it.
 *
 * @param by what is counted
 * @param quantity what is summed; null unless a sum is asked for
 * @param classes how classes are found
 * @param rate per what
 * @param symbols whether the symbols of points are sized by the same sum; else they are by events
 */
public record Shading(ShadeBy by, @Nullable Quantity quantity, ClassChoice classes, Rate rate, boolean symbols) {

    /** By events, as every map begins. */
    public static final Shading EVENTS = by(ShadeBy.EVENTS);

    public Shading {
        Objects.requireNonNull(by);
        Objects.requireNonNull(classes);
        Objects.requireNonNull(rate);
        if ((quantity == null) == (by == ShadeBy.SUM)) {
            throw new IllegalArgumentException("only a sum is of a quantity");
        }
        if (symbols && quantity == null) {
            throw new IllegalArgumentException("symbols are sized by a sum only");
        }
    }

    /** By a number that is counted. */
    public static Shading by(ShadeBy counted) {
        return new Shading(counted, null, ClassChoice.USUAL, Rate.NONE, false);
    }

    /** By the lower sum of a quantity. */
    public static Shading sum(Quantity quantity) {
        return new Shading(ShadeBy.SUM, quantity, ClassChoice.USUAL, Rate.NONE, false);
    }

    /** The same classes and rate of a number that is counted. */
    public Shading counting(ShadeBy counted) {
        return new Shading(counted, null, classes, rate, false);
    }

    /** The same classes and rate of what another counts or sums; symbols stay sized by a sum as long as there is one. */
    public Shading with(Shading other) {
        return new Shading(other.by, other.quantity, classes, rate, symbols && other.quantity != null);
    }

    /** The same in other classes. */
    public Shading in(ClassChoice wanted) {
        return new Shading(by, quantity, wanted, rate, symbols);
    }

    /** The same per something else. */
    public Shading per(Rate wanted) {
        return new Shading(by, quantity, classes, wanted, symbols);
    }

    /** The same with symbols sized by the sum, or by events. */
    public Shading sizing(boolean bySum) {
        return new Shading(by, quantity, classes, rate, bySum && quantity != null);
    }

    /** What the legend says above the classes: "Fatalities, at least, per 1,000 km²". */
    public String legend(Dataset dataset) {
        String subject = subject(dataset);
        return rate.words().isEmpty() ? subject : tr("{0}, {1}", subject, rate.words());
    }

    /** Whether there can be areas with events and without a number to shade them by. */
    public boolean mayLackNumbers() {
        return by == ShadeBy.SUM || rate.kind() != Rate.Kind.NONE;
    }

    /** What is counted or summed, per nothing: "Fatalities, at least". */
    public String subject(Dataset dataset) {
        Quantity summed = quantity;
        return summed == null ? by.legend() : tr("{0}, at least", summed.name(dataset));
    }

    /** The same for those who do not see the classes: with the rule by which they are found. */
    public String caption(Dataset dataset) {
        String legend = symbols ? tr("{0}; symbols sized by the same", legend(dataset)) : legend(dataset);
        if (classes.equals(ClassChoice.USUAL)) {
            return legend;
        }
        String method = classes.method().label().toLowerCase(Locale.ROOT);
        return classes.breaks().isEmpty()
                ? tr("{0}; classes: {1}", legend, method)
                : tr("{0}; classes: {1} {2}", legend, method, classes.breakText());
    }
}
