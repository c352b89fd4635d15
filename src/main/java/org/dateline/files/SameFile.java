package org.dateline.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether two names are of one file. */
public final class SameFile {

    private SameFile() {}

    /**
     * Whether writing to one would write over the other: through links and other spellings too, where the file is there.
     * Of files that are not there, or that cannot be looked at, the names are compared.
     */
    public static boolean isSame(Path one, Path other) {
        try {
            if (Files.exists(one) && Files.exists(other)) {
                return Files.isSameFile(one, other);
            }
        } catch (IOException unknown) {
            // Then the names must do
        }
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize());
    }
}
