package org.dateline.viewmodel.source;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.dateline.background.Background;
import org.dateline.background.Lane;
import org.dateline.database.Counting;
import org.dateline.database.Engine;
import org.dateline.database.EngineConnection;
import org.dateline.database.EngineException;
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
    private final ObservableList<ListedEvent> events = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper asking = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper more = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private final AtomicReference<@Nullable EngineConnection> asked = new AtomicReference<>();
    private @Nullable Wanted wanted;
    private @Nullable EventPages pages;
    private Optional<EventPages.Place> next = Optional.empty();

    SourceList(Engine engine, Background background) {
        this.engine = engine;
        this.background = background;
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

    /** Why they are not known; empty if they are, or will be. */
    public ReadOnlyStringProperty failureProperty() {
        return failure.getReadOnlyProperty();
    }

    /** Asks for the first page of what is wanted; what is known stays until it comes. */
    void ask(Counting.Step known, Wanted what) {
        if (what.equals(wanted) && failure.get().isEmpty()) {
            return;
        }
        takeBack();
        wanted = what;
        pages = new EventPages(known.table(), known.survey());
        ask(Optional.empty());
    }

    /** Asks for the next page; does nothing if there is none, or if one is asked for already. */
    public void askForMore() {
        if (more.get() && !asking.get()) {
            ask(next);
        }
    }

    private void ask(Optional<EventPages.Place> from) {
        EventPages asker = pages;
        Wanted what = wanted;
        if (asker == null || what == null) {
            return;
        }
        asking.set(true);
        background.run(
                Lane.LISTING,
                () -> page(asker, what, from),
                page -> {
                    asking.set(false);
                    failure.set("");
                    if (from.isEmpty()) {
                        events.setAll(page.events());
                    } else {
                        events.addAll(page.events());
                    }
                    next = page.next();
                    more.set(next.isPresent());
                },
                failed -> {
                    asking.set(false);
                    failure.set(String.valueOf(failed.getMessage()));
                });
    }

    private Page page(EventPages asker, Wanted what, Optional<EventPages.Place> from) throws EngineException {
        try (EngineConnection connection = engine.connect()) {
            asked.set(connection);
            return asker.page(connection, what, from, PAGE);
        } finally {
            asked.set(null);
        }
    }

    private void takeBack() {
        EngineConnection connection = asked.get();
        if (connection != null) {
            connection.cancel();
        }
    }

    /** Asks for nothing more. */
    void abandon() {
        takeBack();
        background.abandon(Lane.LISTING);
    }

    /** All categories, as what is wanted has them. */
    static Set<String> all(Counting.Step known) {
        return Set.copyOf(known.survey().keys().categories());
    }
}
