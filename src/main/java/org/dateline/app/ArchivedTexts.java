package org.dateline.app;

import static org.dateline.language.Tr.tr;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.dateline.background.Lane;
import org.dateline.evidence.text.CheckedTexts;
import org.dateline.intake.TextStore;
import org.dateline.viewmodel.DatelineViewModel;
import org.jspecify.annotations.Nullable;

/**
 * The folders with the archived texts, against which the quotes of what is shown are held: one that was chosen, which is kept
 * for the next dataset, and the one beside each dataset.
 */
final class ArchivedTexts {

    private final ProgramWindow window;
    private final Runnable onChosen;
    private Optional<Path> folder;

    private record Read(CheckedTexts texts, CheckedTexts.Tally tally) {}

    /** @param onChosen is told when another folder was chosen */
    ArchivedTexts(ProgramWindow window, @Nullable Path folder, Runnable onChosen) {
        this.onChosen = onChosen;
        this.window = window;
        this.folder = Optional.ofNullable(folder);
    }

    /** The folder that is used from now on, if one is meant. */
    void use(@Nullable Path wanted) {
        if (wanted != null) {
            folder = Optional.of(wanted);
        }
    }

    /** The folder that was chosen. */
    Optional<Path> chosen() {
        return folder;
    }

    void choose(ProgramWindow.Shown shown) {
        new FileQuestion(window.stage(), tr("The folder with the archived texts"), folder.orElse(shown.data()))
                .toFolder()
                .ifPresent(chosen -> check(shown, Optional.of(chosen)));
    }

    /** Holds what is shown against the texts, if there are any: in the folder that was chosen, and beside the dataset. */
    void check(ProgramWindow.Shown shown) {
        check(shown, folder);
    }

    /** Holds what has become of it against the texts, without saying what came of that. */
    void checkAgain(ProgramWindow.Shown shown) {
        check(shown, folder, read -> {});
    }

    private void check(ProgramWindow.Shown shown, Optional<Path> wanted) {
        check(shown, wanted, read -> shown.view().tell(read.tally()));
    }

    private void check(ProgramWindow.Shown shown, Optional<Path> wanted, Consumer<Read> onRead) {
        List<Path> folders = TextStore.folders(shown.data(), wanted);
        if (folders.isEmpty()) {
            return;
        }
        DatelineViewModel model = shown.context().model();
        window.background()
                .run(
                        Lane.TEXTS,
                        () -> {
                            CheckedTexts checked =
                                    CheckedTexts.read(model.workspace().dataset(), folders);
                            return new Read(checked, checked.tally());
                        },
                        read -> {
                            boolean isOther = !folder.equals(wanted);
                            folder = wanted;
                            if (isOther) {
                                onChosen.run();
                            }
                            model.evidence().checkAgainst(read.texts());
                            onRead.accept(read);
                        },
                        failure -> ProgramWindow.tell(
                                window.stage(), tr("The archived texts cannot be read: {0}", failure.getMessage())));
    }
}
