package org.dateline.viewmodel;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;

/** Undoes and does again what has been changed of a view; a change may consist of many, such as a drag. */
final class ViewHistory {

    private final Supplier<ViewState> shown;
    private final Consumer<ViewState> show;
    private final History<ViewState> states;
    private int openChanges;

    /** What tells and what shows a view; what changes by the latter is no change of its own. */
    ViewHistory(Supplier<ViewState> shown, Consumer<ViewState> show) {
        this.shown = shown;
        this.show = show;
        this.states = new History<>(shown.get());
    }

    /** Keeps what is shown now, unless a change that consists of many goes on. */
    void changed() {
        if (openChanges == 0) {
            states.record(shown.get());
        }
    }

    /** Begins a change that consists of many; it lasts until {@link #end} has been called as often. */
    void begin() {
        openChanges++;
    }

    /** Ends a change that consists of many; does nothing if none was begun. */
    void end() {
        if (openChanges > 0) {
            openChanges--;
            changed();
        }
    }

    /** Takes all that is changed while something goes on, such as playing, as one change. */
    void takeAsOne(ObservableValue<Boolean> goingOn) {
        goingOn.addListener((now, was, goes) -> {
            if (goes) {
                begin();
            } else {
                end();
            }
        });
    }

    void undo() {
        endAll();
        restore(states.back());
    }

    void redo() {
        endAll();
        restore(states.forward());
    }

    private void endAll() {
        openChanges = 0;
        changed();
    }

    private void restore(ViewState state) {
        openChanges++;
        show.accept(state);
        openChanges = 0;
    }

    ReadOnlyBooleanProperty canUndoProperty() {
        return states.canGoBackProperty();
    }

    ReadOnlyBooleanProperty canRedoProperty() {
        return states.canGoForwardProperty();
    }
}
