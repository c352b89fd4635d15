package org.dateline.maps.snapshot;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The folder in which a user's programs keep what they can make again: that of this program for maps. */
final class UserCache {

    private UserCache() {}

    /**
     * The folder: in {@code %LOCALAPPDATA%} on Windows, in {@code ~/Library/Caches} on macOS, elsewhere in
     * {@code $XDG_CACHE_HOME} or {@code ~/.cache} (XDG Base Directory Specification 0.8). It need not exist.
     *
     * @return empty if the user has none
     */
    static Optional<Path> of(
            Function<String, @Nullable String> environment, Function<String, @Nullable String> properties) {
        String system = String.valueOf(properties.apply("os.name")).toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return folder(environment.apply("LOCALAPPDATA"), "Dateline", "Cache", "maps");
        }
        String home = properties.apply("user.home");
        return system.contains("mac")
                ? folder(home, "Library", "Caches", "Dateline", "maps")
                : folder(environment.apply("XDG_CACHE_HOME"), "dateline", "maps")
                        .or(() -> folder(home, ".cache", "dateline", "maps"));
    }

    /** What is not absolute is to be ignored. */
    private static Optional<Path> folder(@Nullable String parent, String... names) {
        try {
            return parent == null || parent.isEmpty() || !Path.of(parent).isAbsolute()
                    ? Optional.empty()
                    : Optional.of(Path.of(parent, names));
        } catch (InvalidPathException noFolder) {
            return Optional.empty();
        }
    }
}
