package org.dateline.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The archived copy of a source's text.
 *
 * @param file its file name within the folder of archived texts
 * @param sha256 the SHA-256 of its bytes when it was read, 64 hexadecimal digits in lower case, or null
 */
public record Archive(String file, @Nullable String sha256) {

    public Archive {
        Objects.requireNonNull(file);
    }
}
