package org.dateline.intake;

import java.time.Instant;
import java.util.Objects;
import org.dateline.model.Archive;
import org.jspecify.annotations.Nullable;

/**
 * A text that was added, and how.
 *
 * @param archive its file, UTF-8, and that file's SHA-256
 * @param original the file with the bytes as they were found, which lies beside it, or null where they are the text itself
 * @param originalSha256 the SHA-256 of those bytes, in lower case
 * @param addedAt when it was added
 * @param addedBy by whom, or null if that is not known
 * @param foundIn the name of the file that it was taken from, or null if it was pasted
 * @param address where it was published, or null
 */
public record AddedText(
        Archive archive,
        @Nullable String original,
        String originalSha256,
        Instant addedAt,
        @Nullable String addedBy,
        @Nullable String foundIn,
        @Nullable String address) {

    public AddedText {
        Objects.requireNonNull(archive);
        Objects.requireNonNull(originalSha256);
        Objects.requireNonNull(addedAt);
    }
}
