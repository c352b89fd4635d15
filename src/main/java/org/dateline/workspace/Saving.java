package org.dateline.workspace;

/** What has become of the last change of stories, and the same in words, which may be empty. */
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
