package org.dateline.viewmodel.history;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** What was, what is, and what was gone back from. The oldest entries are forgotten beyond some hundreds. */
public final class History<T> {

    static final int MAX_STEPS = 500;

    private final Deque<T> past = new ArrayDeque<>();
    private final Deque<T> future = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private T present;

    /** One that begins with this. */
    public History(T first) {
        present = first;
    }

    /** Another with the same past and future, which goes its own way from here. */
    public History<T> copy() {
        History<T> copy = new History<>(present);
        copy.past.addAll(past);
        copy.future.addAll(future);
        copy.arrive(present);
        return copy;
    }

    /** What is. */
    public T present() {
        return present;
    }

    /** Goes on to another state, which forgets what was gone back from; the same state again is no step. */
    public void record(T next) {
        if (next.equals(present)) {
            return;
        }
        past.push(present);
        if (past.size() > MAX_STEPS) {
            past.removeLast();
        }
        future.clear();
        arrive(next);
    }

    /** Takes another state for the present one, which is no step. */
    public void amend(T other) {
        arrive(other);
    }

    /** Goes back one step, if there is one, to the state returned. */
    public T back() {
        if (!past.isEmpty()) {
            future.push(present);
            arrive(past.pop());
        }
        return present;
    }

    /** Undoes going back once, if one has, to the state returned. */
    public T forward() {
        if (!future.isEmpty()) {
            past.push(present);
            arrive(future.pop());
        }
        return present;
    }

    private void arrive(T state) {
        present = state;
        canGoBack.set(!past.isEmpty());
        canGoForward.set(!future.isEmpty());
    }

    /** Whether there is something to go back to. */
    public ReadOnlyBooleanProperty canGoBackProperty() {
        return canGoBack.getReadOnlyProperty();
    }

    /** Whether one has gone back from something. */
    public ReadOnlyBooleanProperty canGoForwardProperty() {
        return canGoForward.getReadOnlyProperty();
    }
}
