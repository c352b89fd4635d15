package org.dateline.viewmodel.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import org.dateline.intake.work.Draft;
import org.jspecify.annotations.Nullable;

/** What was done to a report, so that it can be undone: noes and choices here, yeses in the window's own history. */
final class Steps {

    /** One step. */
    sealed interface Step {

        /** Something of the draft alone. */
        record OfDraft(Draft before, Draft after) implements Step {}

        /**
         * A change of the dataset.
         *
         * @param revision how many changes lay behind the dataset before it
         * @param at the key of the item at which it was made
         */
        record OfDataset(int revision, @Nullable String at) implements Step {}
    }

    private static final int MOST = 500;

    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();

    void add(Step step) {
        done.push(step);
        undone.clear();
        if (done.size() > MOST) {
            done.removeLast();
        }
    }

    /** The step to undo, or null. */
    @Nullable
    Step back() {
        Step step = done.poll();
        if (step != null) {
            undone.push(step);
        }
        return step;
    }

    /** The step to do again, or null. */
    @Nullable
    Step forward() {
        Step step = undone.poll();
        if (step != null) {
            done.push(step);
        }
        return step;
    }

    void clear() {
        done.clear();
        undone.clear();
    }
}
