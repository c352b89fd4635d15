package org.dateline.viewmodel.source;

import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dateline.background.Alarm;
import org.dateline.background.Background;
import org.dateline.background.Lane;
import org.dateline.database.Counting;
import org.dateline.database.Engine;
import org.dateline.database.EventPages;
import org.dateline.database.EventPages.Page;
import org.dateline.database.EventPages.Wanted;
import org.dateline.database.ListedEvent;
import org.jspecify.annotations.Nullable;

/** The events that a window shows, as far as they were asked for: page after page. What is asked for is taken back when something else is. */
public final class SourceList {

    private static final int PAGE = 100;

    private final Engine engine;
    private final Background background;
    private final Retry retry;
    private final ObservableList<ListedEvent> events = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper answered = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<SourceFailure>> failure =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable EngineQuestion<Page> asked;
    private @Nullable Wanted wanted;
    private @Nullable EventPages pages;
    /** Where the page begins that was asked for last. */
    private Optional<EventPages.Place> from = Optional.empty();

    private Optional<EventPages.Place> next = Optional.empty();

    SourceList(Engine engine, Background background, Alarm alarm) {
        this.engine = engine;
        this.background = background;
        this.retry = new Retry(alarm, this::askAgain);
    }

    /** Those that are known, in order of their starts. */
    public ObservableList<ListedEvent> events() {
        return FXCollections.unmodifiableObservableList(events);
    }

    /** Whether some are asked for. */
    public ReadOnlyBooleanProperty askingProperty() {
        return asking.getReadOnlyProperty();
    }

    /** Whether there are more than are known. */
    public ReadOnlyBooleanProperty moreProperty() {
        return more.getReadOnlyProperty();
    }

    /** Whether what is known is what was asked for; not so before anything was, and where that failed. */
    public ReadOnlyBooleanProperty answeredProperty() {
        return answered.getReadOnlyProperty();
    }

    /** Why those that were asked for last are not known; empty if they are, or will be. */
    public ReadOnlyObjectProperty<Optional<SourceFailure>> failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Asks for the first page of what is wanted, unless that is what is known; what is known stays until it comes. */
    void ask(Counting.Step known, Wanted what) {
        if (what.equals(wanted) && failure.get().isEmpty()) {
            return;
        }
        retry.end();
        wanted = what;
        pages = new EventPages(known.table(), known.survey());
        ask(Optional.empty());
    }

    /** Takes what is known for what may not be so any more, so that it is asked for anew. */
    void forget() {
        wanted = null;
    }

    /** Asks for the next page; does nothing if there is none, or if one is asked for already. */
    public void askForMore() {
        if (more.get() && !asking.get()) {
            ask(next);
        }
    }

    /** Asks once more for what was not answered. */
    public void askAgain() {
        if (failure.get().isPresent() && !asking.get()) {
            ask(from);
        }
    }

    private void ask(Optional<EventPages.Place> place) {
        EventPages asker = pages;
        Wanted what = wanted;
        if (asker == null || what == null) {
            return;
        }
        takeBack();
        from = place;
        EngineQuestion<Page> question =
                new EngineQuestion<>(engine, connection -> asker.page(connection, what, place, PAGE));
        asked = question;
        asking.set(true);
        background.run(Lane.LISTING, question, page -> show(page, place.isEmpty()), this::fail);
    }

    private void show(Page page, boolean isFirst) {
        asking.set(false);
        retry.end();
        failure.set(Optional.empty());
        if (isFirst) {
            events.setAll(page.events());
        } else {
            events.addAll(page.events());
        }
        next = page.next();
        more.set(next.isPresent());
        answered.set(true);
    }

    /** What is known of something else is not shown as what was asked for; a page that does not come leaves those before it. */
    private void fail(Exception failed) {
        asking.set(false);
        answered.set(false);
        if (from.isEmpty()) {
            events.clear();
            more.set(false);
        }
        failure.set(Optional.of(SourceFailure.of(failed, retry)));
    }

    private void takeBack() {
        if (asked != null) {
            asked.takeBack();
        }
    }

    /** Asks for nothing more. */
    void abandon() {
        retry.end();
        takeBack();
        background.abandon(Lane.LISTING);
    }
}
