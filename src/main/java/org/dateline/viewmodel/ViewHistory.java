package org.dateline.viewmodel;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;
import org.dateline.viewmodel.edit.EditingViewModel;
import org.dateline.viewmodel.history.History;

/**
 * Undoes and does again what has been changed of a view, and of the dataset that it shows and its marks; a change may consist of many, such as a
 * drag.
 */
final class ViewHistory {

    private final Supplier<Step> shown;
    private final Consumer<Step> show;
    private final History<Step> states;
    private int openChanges;

    /**
     * What one can go back to.
     *
     * @param revision how many changes lie behind the dataset
     * @param marked how many changes lie behind what is marked of it
     */
    record Step(ViewState view, int revision, int marked) {

        /** What is now. */
        static Step of(ViewState view, EditingViewModel editing) {
            return new Step(view, editing.revision(), editing.marks().revision());
        }

        /** Brings dataset and marks back to where they were. */
        void restore(EditingViewModel editing) {
            editing.goTo(revision, refused -> {});
            editing.marks().goTo(marked);
        }
    }

    /** What tells and what shows a view; what changes by the latter is no change of its own. */
    ViewHistory(Supplier<Step> shown, Consumer<Step> show) {
        this(shown, show, new History<>(shown.get()));
    }

    private ViewHistory(Supplier<Step> shown, Consumer<Step> show, History<Step> states) {
        this.shown = shown;
        this.show = show;
        this.states = states;
    }

    /** The same steps, told and shown by others from now on. */
    ViewHistory continuing(Supplier<Step> toldBy, Consumer<Step> shownBy) {
        return new ViewHistory(toldBy, shownBy, states.copy());
    }

    /** Keeps each change of the dataset and of its marks. */
    Subscription follow(EditingViewModel editing) {
        return Subscription.combine(
                editing.documentProperty().subscribe((old, now) -> changed()),
                editing.marks().marksProperty().subscribe((old, now) -> changed()));
    }

    /** Keeps what is shown now, unless a change that consists of many goes on. */
    void changed() {
        if (openChanges == 0) {
            states.record(shown.get());
        }
    }

    /** Takes what is changed as a part of the last step. */
    void amend(Runnable change) {
        openChanges++;
        change.run();
        openChanges--;
        states.amend(shown.get());
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

    private void restore(Step state) {
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
