package org.dateline.viewmodel.comparison;

import static org.dateline.language.Tr.tr;

import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.dateline.background.Background;
import org.dateline.background.Lane;
import org.dateline.model.TimeWindow;
import org.dateline.query.EventIndex;
import org.dateline.query.GroupCounts;
import org.dateline.query.GroupSums;
import org.dateline.query.WindowResult;
import org.dateline.query.change.Grouping;
import org.dateline.query.change.Groups;
import org.dateline.query.change.OtherWindow;
import org.dateline.query.measure.Quantity;
import org.dateline.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * A second window, and what has changed from it to the first. Both windows are there at once; the rows of the table follow when they are
 * asked for, of a large dataset from the background. To be used on the UI thread only.
 */
public final class ComparisonViewModel {

    private final Workspace workspace;
    private final Background background;
    private final ReadOnlyObjectProperty<WindowResult> result;
    private final Runnable onChanged;
    private final ReadOnlyObjectWrapper<Versus> versus;
    private final ReadOnlyObjectWrapper<Compared> compared;
    private final ReadOnlyObjectWrapper<Optional<Comparison>> comparison =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final Prepared prepared = new Prepared();
    private boolean isOn;

    /** What was made for the rows that were asked for last, on whatever thread. */
    private final class Prepared {

        private @Nullable Groups groups;
        private @Nullable GroupCounts counts;
        private @Nullable GroupSums sums;

        synchronized Comparison answer(Compared both, WindowResult other, Grouping by, @Nullable Quantity quantity) {
            EventIndex index = workspace.index();
            Groups known = groups;
            if (known == null || !known.by().equals(by)) {
                known = Groups.of(index, by);
                groups = known;
                counts = null;
                sums = null;
            }
            GroupCounts counted = counts == null ? index.count(known.events()) : counts;
            counts = counted;
            GroupSums summed = sums;
            if (quantity == null) {
                summed = null;
            } else if (summed == null || !summed.amounts().quantity().equals(quantity)) {
                summed = index.sum(quantity, known.events());
                sums = summed;
            }
            return Comparison.of(both, other, known, counted, summed, zone());
        }
    }

    /**
     * Compares nothing until it is switched {@link #setOn on}.
     *
     * @param background where events are grouped and counted
     * @param result what the window shows
     * @param before what compared the dataset before a change
     * @param onChanged is told when the user has chosen something else
     */
    public ComparisonViewModel(
            Workspace workspace,
            Background background,
            ReadOnlyObjectProperty<WindowResult> result,
            Optional<ComparisonViewModel> before,
            Runnable onChanged) {
        this.workspace = workspace;
        this.background = background;
        this.result = result;
        this.onChanged = onChanged;
        Versus usual = new Versus(OtherWindow.BEFORE, Grouping.usual(workspace.dataset()));
        this.versus = new ReadOnlyObjectWrapper<>(
                before.map(other -> remaining(other.versus.get())).orElse(usual));
        this.compared = new ReadOnlyObjectWrapper<>(Compared.alone(result.get()));
        result.subscribe((was, now) -> follow());
    }

    private Versus remaining(Versus wanted) {
        return wanted.by().isOf(workspace.dataset()) ? wanted : wanted.by(Grouping.usual(workspace.dataset()));
    }

    private ZoneId zone() {
        return workspace.dataset().zone();
    }

    /** What the window is, or was last, compared with. */
    public ReadOnlyObjectProperty<Versus> versusProperty() {
        return versus.getReadOnlyProperty();
    }

    /** The window and the other. */
    public ReadOnlyObjectProperty<Compared> comparedProperty() {
        return compared.getReadOnlyProperty();
    }

    /** What both show by group, as it was asked for last; empty if nothing is compared, or it is not known yet. */
    public ReadOnlyObjectProperty<Optional<Comparison>> comparisonProperty() {
        return comparison.getReadOnlyProperty();
    }

    /** What is being worked out, or why it cannot be; empty if neither. */
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** All by which events can be compared. */
    public List<Grouping> groupings() {
        return Grouping.of(workspace.dataset());
    }

    /** Compares the windows, or no longer. */
    public void setOn(boolean wanted) {
        if (wanted != isOn) {
            isOn = wanted;
            follow();
        }
    }

    /** Whether windows are compared. */
    public boolean isOn() {
        return isOn;
    }

    /** Compares with this; with null all stays as it is. */
    public void show(@Nullable Versus wanted) {
        if (wanted == null) {
            return;
        }
        Versus now = remaining(wanted);
        if (!now.equals(versus.get())) {
            versus.set(now);
            follow();
            onChanged.run();
        }
    }

    /** Compares with a window that stays. */
    public void showOther(TimeWindow wanted) {
        show(versus.get().with(OtherWindow.own(wanted)));
    }

    /** What the other window is then compared with: the window as it is now, which follows if it is found the other way round. */
    public OtherWindow swapped() {
        WindowResult other = compared.get().other();
        TimeWindow window = result.get().window();
        OtherWindow.Kind back = switch (versus.get().other().kind()) {
            case BEFORE -> OtherWindow.Kind.AFTER;
            case AFTER -> OtherWindow.Kind.BEFORE;
            default -> OtherWindow.Kind.OWN;
        };
        boolean follows = other != null
                && back != OtherWindow.Kind.OWN
                && OtherWindow.of(back)
                        .whole(other.window(), workspace.dataset().span(), zone())
                        .equals(window);
        return follows ? OtherWindow.of(back) : OtherWindow.own(window);
    }

    private void follow() {
        WindowResult now = result.get();
        compared.set(
                isOn
                        ? Compared.of(
                                now, versus.get().other(), workspace.dataset().span(), zone())
                        : Compared.alone(now));
    }

    /**
     * Finds out what both windows show by group, at once or soon.
     *
     * @param quantity what is summed; null to count events
     */
    public void refresh(@Nullable Quantity quantity) {
        Compared both = compared.get();
        WindowResult other = both.other();
        if (other == null) {
            background.abandon(Lane.WINDOWS);
            words.set("");
            comparison.set(Optional.empty());
            return;
        }
        Grouping by = versus.get().by();
        boolean isKnown = comparison
                .get()
                .filter(known -> known.by().equals(by) && Objects.equals(known.quantity(), quantity))
                .isPresent();
        words.set(isKnown ? words.get() : tr("Working it out\u2026"));
        background.run(
                Lane.WINDOWS,
                () -> prepared.answer(both, other, by, quantity),
                done -> {
                    words.set("");
                    comparison.set(Optional.of(done));
                },
                failure -> words.set(tr("It cannot be worked out: {0}", failure.getMessage())));
    }

    /** Leaves off what is being worked out. */
    public void abandon() {
        background.abandon(Lane.WINDOWS);
    }
}
