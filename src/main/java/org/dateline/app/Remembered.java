package org.dateline.app;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.dateline.background.Background;
import org.dateline.background.Lane;
import org.dateline.problem.Loaded;
import org.dateline.problem.Problem;
import org.dateline.settings.Settings;
import org.dateline.settings.SettingsFile;

/** What is remembered from one start to the next: as it was when the program began, changed in the background. For the UI thread. */
final class Remembered {

    private final SettingsFile file;
    private final Background background;
    private final Loaded<Settings> read;
    private Settings now;
    private Consumer<String> notice = words -> {};

    /** @param read what the file says now */
    Remembered(SettingsFile file, Loaded<Settings> read, Background background) {
        this.file = file;
        this.background = background;
        this.read = read;
        this.now = read.value();
    }

    /** As it stands. */
    Settings now() {
        return now;
    }

    /** What was wrong with the file, for the user; empty if nothing was. */
    Optional<String> broken() {
        return read.problems().stream()
                .findFirst()
                .map(Problem::describe)
                .map(words -> tr("The settings could not be read, and the usual ones hold. {0}", words));
    }

    /** Says from now on what cannot be saved. */
    void tell(Consumer<String> words) {
        notice = words;
    }

    /** Changes it; what other windows have changed meanwhile stays. */
    void change(UnaryOperator<Settings> change) {
        now = change.apply(now);
        background.run(
                Lane.REMEMBERING,
                () -> {
                    file.change(change);
                    return now;
                },
                done -> {},
                failure -> notice.accept(tr("The settings cannot be saved: {0}", failure.getMessage())));
    }

    /** Changes it before the program ends; what cannot be saved then is as it was. */
    void changeAtLast(UnaryOperator<Settings> change) {
        now = change.apply(now);
        try {
            file.change(change);
        } catch (IOException lost) {
            // The window is gone that could say so
        }
    }
}
