package org.dateline.workspace;

/**
 * How it stands with the saving of stories.
 *
 * @param state what has become of the last change
 * @param words the same in words, with the file or the reason; empty where there is nothing to say
 */
public record Saving(State state, String words) {

    /** What has become of the last change. */
    public enum State {
        /** There is none. */
        UNCHANGED,
        /** It is being written. */
        UNDER_WAY,
        /** It is on the disk. */
        SAVED,
        /** It could not be written. */
        FAILED,
        /** It is held back, since another program has changed the file. */
        FILE_CHANGED
    }

    /** Whether the last change would be lost if the program ended. */
    public boolean wouldLose() {
        return state != State.UNCHANGED && state != State.SAVED;
    }
}
