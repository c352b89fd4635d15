package org.dateline.viewmodel.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The records that are being filled in. One of them at the most is on the screen; the others wait, so that nothing that was typed is
 * lost by looking at something else. To be used on the UI thread only.
 */
public final class Drafts {

    private final ReadOnlyObjectWrapper<List<Draft>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Optional<Draft>> current = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<Draft> beneath = Optional.empty();

    /** All of them, that on the screen among them. */
    public ReadOnlyObjectProperty<List<Draft>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /** That on the screen. */
    public ReadOnlyObjectProperty<Optional<Draft>> currentProperty() {
        return current.getReadOnlyProperty();
    }

    /** Shows a draft; if the same record is being filled in already, that one. */
    public void open(Draft draft) {
        Draft wanted = all.get().stream()
                .filter(known -> known == draft
                        || (!draft.isNew() && !known.isNew() && known.where().equals(draft.where())))
                .findFirst()
                .orElse(draft);
        leave();
        if (!all.get().contains(wanted)) {
            List<Draft> more = new ArrayList<>(all.get());
            more.add(wanted);
            all.set(List.copyOf(more));
        }
        current.set(Optional.of(wanted));
    }

    /** Shows a draft on which that on the screen waits: it is shown again when the other is closed. */
    public void openAbove(Draft draft) {
        Optional<Draft> waiting = current.get();
        current.set(Optional.empty());
        open(draft);
        beneath = waiting;
    }

    /** Takes the one on the screen away; it waits if something was typed. */
    public void leave() {
        Optional<Draft> left = current.get();
        beneath = Optional.empty();
        current.set(Optional.empty());
        left.filter(draft -> !draft.isChanged()).ifPresent(this::remove);
    }

    /** Ends one, whatever was typed. */
    public void close(Draft draft) {
        boolean isShown = current.get().equals(Optional.of(draft));
        remove(draft);
        if (isShown) {
            current.set(beneath.filter(all.get()::contains));
            beneath = Optional.empty();
        }
    }

    private void remove(Draft draft) {
        all.set(all.get().stream().filter(known -> known != draft).toList());
    }

    /** Those that wait and are not on the screen. */
    public List<Draft> waiting() {
        return all.get().stream()
                .filter(draft -> !current.get().equals(Optional.of(draft)))
                .toList();
    }
}
