package org.dateline.files;

import java.util.concurrent.CancellationException;
import org.dateline.language.ForPrograms;

/** Is told how far something that takes a while has come, and can end it. Called on the thread that does the work. */
public interface Progress {

    /** Tells nobody and is never ended. */
    Progress UNSEEN = (done, of) -> {};

    /** Tells that so many bytes, or other parts, of so many are done with. */
    void at(long done, long of);

    /** Whether the work is to end as soon as it can: not unless someone can say so. */
    default boolean isCancelled() {
        return false;
    }

    /** @throws CancellationException if the work is to end */
    @ForPrograms("It is never shown")
    default void requireGoingOn() {
        if (isCancelled()) {
            throw new CancellationException("not wanted any more");
        }
    }
}
