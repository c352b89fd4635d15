package org.dateline.viewmodel;

import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import org.dateline.background.Background;
import org.dateline.background.Lane;
import org.dateline.query.EventFilter;
import org.dateline.query.EventIndex;
import org.dateline.query.FilteredEvents;

/**
 * Asks an index what a filter lets through: at once where that is at hand, else in the background. Only the newest filter is
 * answered. To be used on the UI thread only.
 */
final class FilterQuery {

    private static final double UNKNOWN = -1;

    private final EventIndex index;
    private final Background background;
    private final ReadOnlyBooleanWrapper underWay = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(UNKNOWN);
    private EventFilter wanted = EventFilter.NONE;

    FilterQuery(EventIndex index, Background background) {
        this.index = index;
        this.background = background;
    }

    ReadOnlyBooleanProperty underWayProperty() {
        return underWay.getReadOnlyProperty();
    }

    /** Which share is done of what takes long, from 0 to 1; negative if that is not known. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Tells what the filter lets through, unless another is asked for before, or why it cannot be known. */
    void ask(EventFilter filter, Consumer<FilteredEvents> onDone, Consumer<Exception> onFailed) {
        wanted = filter;
        if (index.isAtHand(filter)) {
            answer(index.filtered(filter), onDone);
            return;
        }
        progress.set(UNKNOWN);
        underWay.set(true);
        Consumer<Exception> fail = failure -> {
            if (filter.equals(wanted)) {
                underWay.set(false);
                onFailed.accept(failure);
            }
        };
        makeColumns(
                filter,
                () -> background.run(Lane.FILTERING, () -> found(filter), found -> answer(found, onDone), fail),
                fail);
    }

    /** Step by step, so that one sees how far it is. */
    private void makeColumns(EventFilter filter, Runnable onDone, Consumer<Exception> onFailed) {
        Set<String> fields = filter.fields().keySet();
        if (index.fields().areMade(fields)) {
            progress.set(UNKNOWN);
            onDone.run();
            return;
        }
        background.run(
                Lane.FILTERING,
                () -> index.fields().step(fields),
                made -> {
                    if (filter.equals(wanted)) {
                        progress.set(made);
                        makeColumns(filter, onDone, onFailed);
                    }
                },
                onFailed);
    }

    private FilteredEvents found(EventFilter filter) {
        FilteredEvents found = index.filtered(filter);
        // Looked for here too, since the timeline will ask for them
        found.events();
        return found;
    }

    private void answer(FilteredEvents found, Consumer<FilteredEvents> onDone) {
        if (found.filter().equals(wanted)) {
            underWay.set(false);
            onDone.accept(found);
        }
    }

    void abandon() {
        background.abandon(Lane.FILTERING);
    }
}
