package org.dateline.settings;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.dateline.files.SaveLock;
import org.dateline.files.UserFolder;
import org.dateline.files.WholeFile;
import org.dateline.json.Utf8Text;
import org.dateline.problem.Loaded;
import org.dateline.problem.UnreadableFileException;
import org.jspecify.annotations.Nullable;

/**
 * The file of the settings, format {@code dateline-settings/1}: in the user's folder for settings ({@link UserFolder#SETTINGS}),
 * or where the system property {@code dateline.settings} says; nowhere if that is empty. What is broken in it is a problem, the
 * usual holds instead, and the next change writes it anew. Safe to use from several threads; where windows or programs
 * change it at one time, each changes what the one before has left.
 */
public final class SettingsFile {

    private static final String PROPERTY = "dateline.settings";
    private static final String NAME = "settings.json";

    private final @Nullable Path file;

    /** @param file the file, which need not be there; null to remember nothing */
    public SettingsFile(@Nullable Path file) {
        this.file = file;
    }

    /** That of the user. */
    public static SettingsFile ofUser() {
        String named = System.getProperty(PROPERTY);
        return new SettingsFile(
                named == null ? UserFolder.SETTINGS.of(NAME).orElse(null) : named.isEmpty() ? null : Path.of(named));
    }

    /** Where it lies; empty if nothing is remembered. */
    public Optional<Path> path() {
        return Optional.ofNullable(file);
    }

    /** What it says, and what is wrong with it. */
    public synchronized Loaded<Settings> read() {
        if (file == null || !Files.exists(file)) {
            return new Loaded<>(Settings.USUAL, List.of());
        }
        try {
            return SettingsText.parse(Utf8Text.read(file), file.toString());
        } catch (UnreadableFileException broken) {
            return new Loaded<>(Settings.USUAL, List.of(broken.problem()));
        }
    }

    /**
     * Changes what it says; writes nothing if that stays as it is.
     *
     * @throws IOException if it cannot be written; it is as it was then
     */
    public synchronized void change(UnaryOperator<Settings> change) throws IOException {
        if (file == null) {
            return;
        }
        try (SaveLock lock = SaveLock.of(file)) {
            Loaded<Settings> before = read();
            Settings now = change.apply(before.value());
            if (!now.equals(before.value()) || !before.problems().isEmpty()) {
                Files.createDirectories(file.toAbsolutePath().getParent());
                WholeFile.writeText(file, writer -> SettingsText.write(now, writer));
            }
        }
    }
}
