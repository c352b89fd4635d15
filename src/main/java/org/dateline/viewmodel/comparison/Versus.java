package org.dateline.viewmodel.comparison;

import java.util.Objects;
import org.dateline.query.change.Grouping;
import org.dateline.query.change.OtherWindow;

/**
 * What the window is compared with, as a view keeps it.
 *
 * @param other the other window
 * @param by what the table of changes has a row for
 */
public record Versus(OtherWindow other, Grouping by) {

    public Versus {
        Objects.requireNonNull(other);
        Objects.requireNonNull(by);
    }

    /** The same with another window. */
    public Versus with(OtherWindow wanted) {
        return new Versus(wanted, by);
    }

    /** The same by something else. */
    public Versus by(Grouping wanted) {
        return new Versus(other, wanted);
    }
}
