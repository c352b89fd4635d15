package org.dateline.viewmodel.source;

import java.time.Instant;
import org.dateline.database.EngineException;
import org.jspecify.annotations.Nullable;

/**
 * Why a database did not answer.
 *
 * @param message one sentence
 * @param reason of what kind the reason is, if it is one of the database; else null
 * @param again when it is asked again by itself; null if it is not
 */
public record SourceFailure(
        String message,
        EngineException.@Nullable Reason reason,
        @Nullable Instant again) {

    /** What has failed; if the database cannot be reached it will be asked again. */
    static SourceFailure of(Exception failed, Retry retry) {
        EngineException.Reason reason = failed instanceof EngineException known ? known.reason() : null;
        boolean isLost = reason == EngineException.Reason.LOST;
        return new SourceFailure(String.valueOf(failed.getMessage()), reason, isLost ? retry.lost() : null);
    }
}
