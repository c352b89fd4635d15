package org.dateline.files;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The folder in which a user's programs keep what they can make again: those of this program. */
public final class UserCache {

    private UserCache() {}

    /**
     * The folder: in {@code %LOCALAPPDATA%} on Windows, in {@code ~/Library/Caches} on macOS, elsewhere in
     * {@code $XDG_CACHE_HOME} or {@code ~/.cache} (XDG Base Directory Specification 0.8). It need not exist.
     *
     * @param name what is kept in it
     * @return empty if the user has none
     */
    public static Optional<Path> of(
            String name,
            Function<String, @Nullable String> environment,
            Function<String, @Nullable String> properties) {
        String system = String.valueOf(properties.apply("os.name")).toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return folder(environment.apply("LOCALAPPDATA"), "Dateline", "Cache", name);
        }
        String home = properties.apply("user.home");
        return system.contains("mac")
                ? folder(home, "Library", "Caches", "Dateline", name)
                : folder(environment.apply("XDG_CACHE_HOME"), "dateline", name)
                        .or(() -> folder(home, ".cache", "dateline", name));
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
