package org.dateline.viewmodel.story;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;

/** How stories are presented, until the program ends. */
public final class PresentationSettings {

    private final BooleanProperty noteWanted = new SimpleBooleanProperty(true);
    private final ReadOnlyIntegerWrapper secondsPerStep = new ReadOnlyIntegerWrapper(30);

    /** With a content note before a story, and half a minute for each step. */
    public PresentationSettings() {}

    /** Whether a content note is shown before a story starts. */
    public BooleanProperty noteWantedProperty() {
        return noteWanted;
    }

    /** How long a step is shown when steps follow by themselves: one of {@link Presentation#SECONDS_PER_STEP}. */
    public ReadOnlyIntegerProperty secondsPerStepProperty() {
        return secondsPerStep.getReadOnlyProperty();
    }

    /** The next longer time per step, or the next shorter one. */
    public void changeSecondsPerStep(int steps) {
        int now = Presentation.SECONDS_PER_STEP.indexOf(secondsPerStep.get());
        int wanted = Math.max(0, Math.min(Presentation.SECONDS_PER_STEP.size() - 1, now + steps));
        secondsPerStep.set(Presentation.SECONDS_PER_STEP.get(wanted));
    }
}
