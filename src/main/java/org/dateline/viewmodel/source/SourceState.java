package org.dateline.viewmodel.source;

/**
 * What the database is doing, or why it does nothing.
 *
 * @param message why there is no answer, one sentence; empty if there is one, or will be
 */
public record SourceState(Kind kind, String message) {

    /** What it is doing. */
    public enum Kind {
        /** It has been asked, and nothing is known yet. */
        CONNECTING,
        /** It counts, and what is known already is shown. */
        COUNTING,
        /** All is known. */
        READY,
        /** It does not answer; what was known before is shown, and it can be asked again. */
        FAILED
    }

    static SourceState of(Kind kind) {
        return new SourceState(kind, "");
    }

    /** Whether it is at work. */
    public boolean isBusy() {
        return kind == Kind.CONNECTING || kind == Kind.COUNTING;
    }
}
