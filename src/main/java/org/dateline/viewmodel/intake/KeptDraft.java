package org.dateline.viewmodel.intake;

import static org.dateline.language.Tr.tr;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.dateline.background.Background;
import org.dateline.background.Lane;
import org.dateline.intake.work.Draft;
import org.dateline.intake.work.DraftFile;

/** The file in which a report that is being added is kept, written in the background after every step. */
final class KeptDraft {

    private final DraftFile file;
    private final Background background;
    private final Consumer<String> onFailed;

    /** @param onFailed gets what went wrong, as a sentence */
    KeptDraft(Path data, Background background, Consumer<String> onFailed) {
        this.file = DraftFile.beside(data);
        this.background = background;
        this.onFailed = onFailed;
    }

    void read(Consumer<Optional<Draft>> onRead) {
        background.run(Lane.INTAKE, file::read, onRead, failure -> {
            onFailed.accept(tr("The report that was being added cannot be gone on with: {0}", failure.getMessage()));
            onRead.accept(Optional.empty());
        });
    }

    void write(Draft draft) {
        run(why -> tr("Where you are in the report cannot be kept: {0}", why), () -> {
            file.write(draft);
            return file;
        });
    }

    void delete() {
        run(why -> tr("The file {0} cannot be deleted: {1}", file.path(), why), () -> {
            file.delete();
            return file;
        });
    }

    /** @param failed what went wrong in a sentence, of the reason */
    private void run(UnaryOperator<String> failed, Callable<DraftFile> work) {
        background.run(
                Lane.INTAKE,
                work,
                done -> {},
                failure -> onFailed.accept(failed.apply(String.valueOf(failure.getMessage()))));
    }
}
