package org.dateline.article;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A file is not what its first bytes or its name say, or keeps its text from being read. */
final class NoTextException extends IOException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /** @param reason in words for the user */
    NoTextException(String reason, @Nullable Throwable cause) {
        super(reason, cause);
        this.reason = reason;
    }

    String reason() {
        return reason;
    }
}
