package org.dateline.viewmodel;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
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

    private final EventIndex index;
    private final Background background;
    private final ReadOnlyBooleanWrapper underWay = new ReadOnlyBooleanWrapper();
    private EventFilter wanted = EventFilter.NONE;

    FilterQuery(EventIndex index, Background background) {
        this.index = index;
        this.background = background;
    }

    ReadOnlyBooleanProperty underWayProperty() {
        return underWay.getReadOnlyProperty();
    }

    /** Tells what the filter lets through, unless another is asked for before, or why it cannot be known. */
    void ask(EventFilter filter, Consumer<FilteredEvents> onDone, Consumer<Exception> onFailed) {
        wanted = filter;
        if (index.isAtHand(filter)) {
            answer(index.filtered(filter), onDone);
            return;
        }
        underWay.set(true);
        background.run(Lane.FILTERING, () -> found(filter), found -> answer(found, onDone), failure -> {
            if (filter.equals(wanted)) {
                underWay.set(false);
                onFailed.accept(failure);
            }
        });
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
