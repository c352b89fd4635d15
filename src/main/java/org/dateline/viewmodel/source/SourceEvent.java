package org.dateline.viewmodel.source;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.background.Alarm;
import org.dateline.background.Background;
import org.dateline.background.Lane;
import org.dateline.database.Counting;
import org.dateline.database.Engine;
import org.dateline.database.EventRow;
import org.dateline.database.ListedEvent;
import org.jspecify.annotations.Nullable;

/** The event whose page is shown, if any; its row is asked for when it is opened. */
public final class SourceEvent {

    private final Engine engine;
    private final Background background;
    private final Retry retry;
    private final ReadOnlyObjectWrapper<Optional<Shown>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable EngineQuestion<Optional<EventRow>> asked;
    private Counting.@Nullable Step known;

    /** What is known of its row. */
    public enum Kind {
        /** It is asked for. */
        ASKING,
        /** It is known. */
        KNOWN,
        /** The table has it no more. */
        GONE,
        /** There was no answer. */
        FAILED
    }

    /**
     * The event that is shown.
     *
     * @param event as it was listed
     * @param row its row; null if that is not known
     * @param failure why there was no answer; null unless there was none
     */
    public record Shown(
            ListedEvent event,
            Kind kind,
            @Nullable EventRow row,
            @Nullable SourceFailure failure) {}

    SourceEvent(Engine engine, Background background, Alarm alarm) {
        this.engine = engine;
        this.background = background;
        this.retry = new Retry(alarm, this::askAgain);
    }

    /** What is shown; empty while it is the list. */
    public ReadOnlyObjectProperty<Optional<Shown>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    void open(Counting.Step step, ListedEvent event) {
        retry.end();
        known = step;
        ask(event);
    }

    /** Asks once more for what was not answered. */
    public void askAgain() {
        shown.get().filter(now -> now.kind() != Kind.ASKING).ifPresent(now -> ask(now.event()));
    }

    private void ask(ListedEvent event) {
        Counting.Step step = known;
        if (step == null) {
            return;
        }
        takeBack();
        EngineQuestion<Optional<EventRow>> question =
                new EngineQuestion<>(engine, connection -> EventRow.of(connection, step, event));
        asked = question;
        shown.set(Optional.of(new Shown(event, Kind.ASKING, null, null)));
        background.run(
                Lane.ROW,
                question,
                row -> {
                    retry.end();
                    show(new Shown(event, row.isPresent() ? Kind.KNOWN : Kind.GONE, row.orElse(null), null));
                },
                failed -> show(new Shown(event, Kind.FAILED, null, SourceFailure.of(failed, retry))));
    }

    private void show(Shown now) {
        shown.set(Optional.of(now));
    }

    /** Goes back to the list; false if that is shown. */
    public boolean close() {
        boolean wasOpen = shown.get().isPresent();
        abandon();
        shown.set(Optional.empty());
        return wasOpen;
    }

    private void takeBack() {
        if (asked != null) {
            asked.takeBack();
            asked = null;
        }
    }

    /** Asks for nothing more. */
    void abandon() {
        retry.end();
        takeBack();
        background.abandon(Lane.ROW);
    }
}
