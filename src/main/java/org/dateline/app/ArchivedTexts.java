package org.dateline.app;

import java.util.function.Consumer;
import java.nio.file.Path;
import java.util.Optional;
import org.dateline.background.Lane;
import org.dateline.evidence.text.CheckedTexts;
import org.dateline.viewmodel.DatelineViewModel;
import org.jspecify.annotations.Nullable;

/** The folder with the archived texts, against which the quotes of what is shown are held; it is kept for the next dataset. */
final class ArchivedTexts {

    private final ProgramWindow window;
    private Optional<Path> folder;

    private record Read(CheckedTexts texts, CheckedTexts.Tally tally) {}

    ArchivedTexts(ProgramWindow window, @Nullable Path folder) {
        this.window = window;
        this.folder = Optional.ofNullable(folder);
    }

    void choose(ProgramWindow.Shown shown) {
        new FileQuestion(window.stage(), "The folder with the archived texts", folder.orElse(shown.data()))
                .toFolder()
                .ifPresent(chosen -> check(shown, chosen));
    }

    /** Holds what is shown against the texts, if there are any. */
    void check(ProgramWindow.Shown shown) {
        folder.ifPresent(kept -> check(shown, kept));
    }

    /** Holds what has become of it against the texts, without saying what came of that. */
    void checkAgain(ProgramWindow.Shown shown) {
        folder.ifPresent(kept -> check(shown, kept, read -> {}));
    }

    private void check(ProgramWindow.Shown shown, Path wanted) {
        check(shown, wanted, read -> shown.view().tell(read.tally()));
    }

    private void check(ProgramWindow.Shown shown, Path wanted, Consumer<Read> onRead) {
        DatelineViewModel model = shown.context().model();
        window.background()
                .run(
                        Lane.TEXTS,
                        () -> {
                            CheckedTexts checked =
                                    CheckedTexts.read(model.workspace().dataset(), wanted);
                            return new Read(checked, checked.tally());
                        },
                        read -> {
                            folder = Optional.of(wanted);
                            model.evidence().checkAgainst(read.texts());
                            onRead.accept(read);
                        },
                        failure -> ProgramWindow.tell(
                                window.stage(), "The archived texts cannot be read: " + failure.getMessage()));
    }
}
