package org.dateline.viewmodel.source;

import org.dateline.database.EngineException;
import org.jspecify.annotations.Nullable;

/**
 * What the database is doing, or why it does nothing.
 *
 * @param failure why there is no answer; null if there is one, or will be
 */
public record SourceState(Kind kind, @Nullable SourceFailure failure) {

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
        return new SourceState(kind, null);
    }

    static SourceState failed(SourceFailure why) {
        return new SourceState(Kind.FAILED, why);
    }

    /** Why there is no answer, one sentence; empty if there is one, or will be. */
    public String message() {
        return failure == null ? "" : failure.message();
    }

    /** Of what kind the reason is, if it is one of the database; else null. */
    public EngineException.@Nullable Reason reason() {
        return failure == null ? null : failure.reason();
    }

    /** Whether it is at work. */
    public boolean isBusy() {
        return kind == Kind.CONNECTING || kind == Kind.COUNTING;
    }
}
