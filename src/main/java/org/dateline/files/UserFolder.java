package org.dateline.files;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.dateline.language.ForPrograms;
import org.jspecify.annotations.Nullable;

/** The folders of this program among those in which a user's programs keep what is their own. They need not exist. */
@ForPrograms("Names of folders")
public enum UserFolder {
    /**
     * What can be made again: in {@code %LOCALAPPDATA%} on Windows, in {@code ~/Library/Caches} on macOS, elsewhere in
     * {@code $XDG_CACHE_HOME} or {@code ~/.cache} (XDG Base Directory Specification 0.8).
     */
    CACHE("LOCALAPPDATA", "Caches", "XDG_CACHE_HOME", ".cache"),
    /**
     * What the user has chosen: in {@code %APPDATA%} on Windows, in {@code ~/Library/Application Support} on macOS, elsewhere in
     * {@code $XDG_CONFIG_HOME} or {@code ~/.config}.
     */
    SETTINGS("APPDATA", "Application Support", "XDG_CONFIG_HOME", ".config");

    private final String onWindows;
    private final String onMac;
    private final String variable;
    private final String inHome;

    UserFolder(String onWindows, String onMac, String variable, String inHome) {
        this.onWindows = onWindows;
        this.onMac = onMac;
        this.variable = variable;
        this.inHome = inHome;
    }

    /** What lies in it under this name; empty if the user has no such folder. */
    public Optional<Path> of(String name) {
        return of(name, System::getenv, System::getProperty);
    }

    /** The same for a user with this environment and these system properties. */
    Optional<Path> of(
            String name,
            Function<String, @Nullable String> environment,
            Function<String, @Nullable String> properties) {
        String system = String.valueOf(properties.apply("os.name")).toLowerCase(Locale.ROOT);
        if (system.contains("win")) {
            return this == CACHE
                    ? folder(environment.apply(onWindows), "Dateline", "Cache", name)
                    : folder(environment.apply(onWindows), "Dateline", name);
        }
        String home = properties.apply("user.home");
        return system.contains("mac")
                ? folder(home, "Library", onMac, "Dateline", name)
                : folder(environment.apply(variable), "dateline", name)
                        .or(() -> folder(home, inHome, "dateline", name));
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
