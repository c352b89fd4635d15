package org.dateline.intake.work;

/** A piece of a text, and what has become of it. */
public record Entry(Item item, State state) {

    /** Whether someone has said yes or no. */
    public boolean isDone() {
        return state != State.OPEN;
    }
}
