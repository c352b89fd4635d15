package org.dateline.viewmodel.chart;

import static org.dateline.language.Tr.tr;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.dateline.background.Background;
import org.dateline.background.Lane;
import org.dateline.calendar.TimeStep;
import org.dateline.events.Dataset;
import org.dateline.model.TimeWindow;
import org.dateline.query.EventIndex;
import org.dateline.query.FilteredEvents;
import org.dateline.query.chart.Bars;
import org.dateline.query.chart.Chart;
import org.dateline.query.chart.ChartCounter;
import org.dateline.query.chart.ChartGroups;
import org.dateline.query.chart.StackBy;
import org.dateline.query.measure.AmountColumn;
import org.dateline.query.measure.Quantity;
import org.dateline.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * What the chart shows. It does not depend on the window, so that a step of the window counts nothing anew; what it does depend on is counted
 * in the background where the dataset is large, and until then the chart stays as it was. To be used on the UI thread only.
 */
public final class ChartViewModel {

    private final Workspace workspace;
    private final Background background;
    private final Runnable onChanged;
    private final ReadOnlyObjectWrapper<Charting> wanted = new ReadOnlyObjectWrapper<>(Charting.EVENTS);
    private final ReadOnlyObjectWrapper<Optional<ShownChart>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");
    private final ObjectProperty<TimeWindow> seen;
    private @Nullable Asked asked;
    private volatile @Nullable ChartGroups known;

    /** What is counted. */
    private record Asked(Charting charting, FilteredEvents events, TimeStep step, TimeWindow seen) {}

    /**
     * Shows how many events there are, or what was chosen before as far as the dataset still has it.
     *
     * @param background where charts are counted
     * @param onChanged is told when the user has chosen something else
     */
    public ChartViewModel(
            Workspace workspace, Background background, Optional<ChartViewModel> before, Runnable onChanged) {
        this.workspace = workspace;
        this.background = background;
        this.onChanged = onChanged;
        this.seen = new SimpleObjectProperty<>(workspace.dataset().span());
        before.ifPresent(other -> wanted.set(other.wanted.get().among(dataset())));
    }

    private Dataset dataset() {
        return workspace.dataset();
    }

    /** What is asked for. */
    public ReadOnlyObjectProperty<Charting> wantedProperty() {
        return wanted.getReadOnlyProperty();
    }

    /** What is shown: what is asked for, or what was before it while that is counted; empty before anything is. */
    public ReadOnlyObjectProperty<Optional<ShownChart>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** What is being counted, or why it cannot be; empty if neither. */
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /** The time that the timeline shows, and the chart above it. */
    public ObjectProperty<TimeWindow> seenProperty() {
        return seen;
    }

    /** Asks for this; what the dataset does not have is not taken. */
    public void show(Charting other) {
        Charting now = other.among(dataset());
        if (!now.equals(wanted.get())) {
            wanted.set(now);
            onChanged.run();
        }
    }

    /**
     * Counts these events, if they are not those that are shown, as soon as it can be; to be called while someone looks.
     *
     * @param width how wide the chart is, pixels
     */
    public void count(FilteredEvents events, double width) {
        Charting charting = wanted.get();
        TimeStep step = charting.step()
                .counting(workspace.index().precision(), seen.get().length().toMillis() / Math.max(1, width));
        Asked now = new Asked(charting, events, step, seen.get());
        if (now.equals(asked)) {
            return;
        }
        asked = now;
        words.set(tr("Counting\u2026"));
        background.run(
                Lane.CHARTING,
                () -> counted(now),
                done -> {
                    words.set("");
                    shown.set(Optional.of(done));
                },
                failure -> words.set(tr("It cannot be counted: {0}", failure.getMessage())));
    }

    private ShownChart counted(Asked now) {
        EventIndex index = workspace.index();
        Charting charting = now.charting();
        Quantity quantity = charting.quantity();
        AmountColumn amounts = quantity == null ? null : index.amounts(quantity);
        ChartCounter counter = new ChartCounter(index.store().times(), now.events(), groups(charting.by()), amounts);
        Chart chart = counter.count(bars(now, now.seen()));
        Chart wider = charting.average() == 0 ? null : counter.undivided().count(bars(now, wider(now)));
        return new ShownChart(charting, chart, wider);
    }

    private Bars bars(Asked now, TimeWindow time) {
        return Bars.of(now.step(), time, dataset().span(), dataset().zone());
    }

    /** With so many bars before it as the first average needs. */
    private TimeWindow wider(Asked now) {
        TimeWindow time = now.seen();
        return new TimeWindow(
                now.step()
                        .from(
                                time.from(),
                                1 - now.charting().average(),
                                dataset().zone()),
                time.to());
    }

    private ChartGroups groups(StackBy by) {
        ChartGroups last = known;
        if (last != null && last.by().equals(by)) {
            return last;
        }
        ChartGroups found = ChartGroups.of(workspace.index(), by);
        known = found;
        return found;
    }

    /** Leaves off what is being counted. */
    public void abandon() {
        background.abandon(Lane.CHARTING);
        asked = null;
    }
}
