package org.dateline.app;

import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.dateline.app.options.Installation;
import org.dateline.background.FileWatch;
import org.dateline.background.Lane;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.events.Dataset;
import org.dateline.problem.Loaded;
import org.dateline.view.MainView;
import org.dateline.viewmodel.edit.EditingViewModel;
import org.dateline.workspace.MarksStore;
import org.dateline.workspace.Workspace;
import org.dateline.workspace.WorkspaceReader;

/** Shows what a dataset has become whenever a change of it was saved. */
final class Editing {

    private final ProgramWindow window;
    private final BiConsumer<Workspace, MapLayers> refresh;
    private final CopyQuestion question;
    private Optional<Waiting> waiting = Optional.empty();
    private Optional<FileWatch> watch = Optional.empty();
    private Optional<FileWatch> watchOfMarks = Optional.empty();

    /** Asks for a copy of a dataset that is to stay as it is, and opens it. */
    interface CopyQuestion {

        /** @param onCopied gets the copy before it is opened; not called if the user would rather have none */
        void ask(ProgramWindow.Shown shown, Consumer<Path> onCopied);
    }

    /** What is to be done with a copy once that is shown. */
    private record Waiting(Path copy, Consumer<EditingViewModel> then) {}

    private record Changed(Workspace workspace, MapLayers layers) {}

    /**
     * Follows nothing yet.
     *
     * @param refresh shows a workspace in the place of the one before
     */
    Editing(ProgramWindow window, BiConsumer<Workspace, MapLayers> refresh, CopyQuestion question) {
        this.window = window;
        this.question = question;
        this.refresh = refresh;
    }

    /** Follows what is changed in this window from now on. */
    void follow(ProgramWindow.Shown shown) {
        EditingViewModel editing = shown.context().model().editing();
        editing.keep(
                file -> !file.isWritable() || Installation.isShipped(file.path()),
                then -> question.ask(shown, copy -> waiting = Optional.of(new Waiting(copy, then))));
        editing.onSaved(saved -> refresh(editing, saved));
        watch.ifPresent(FileWatch::close);
        try {
            watch = Optional.of(FileWatch.of(shown.data(), () -> look(editing)));
        } catch (IOException unwatched) {
            // What another program changes is noticed at the next change here
            watch = Optional.empty();
        }
        watchOfMarks.ifPresent(FileWatch::close);
        watchOfMarks = watchMarks(shown.data(), editing);
        // So that what the file is known to hold is what the window shows
        editing.read(
                file -> {
                    if (!file.dataset()
                            .value()
                            .equals(shown.opened().workspace().read())) {
                        refresh(editing, file.dataset());
                    }
                },
                refused -> {});
        goOn(shown);
    }

    private void goOn(ProgramWindow.Shown shown) {
        Optional<Waiting> next = waiting.filter(known -> known.copy().equals(shown.data()));
        waiting = Optional.empty();
        next.ifPresent(known -> known.then().accept(shown.context().model().editing()));
    }

    private static Optional<FileWatch> watchMarks(Path data, EditingViewModel editing) {
        try {
            Path folder = Objects.requireNonNull(data.toAbsolutePath().getParent());
            return Optional.of(FileWatch.of(
                    folder, name -> MarksStore.isBeside(folder.resolve(name), data), editing.marks()::look));
        } catch (IOException unwatched) {
            // What another program marks is noticed when something is saved here
            return Optional.empty();
        }
    }

    private void look(EditingViewModel editing) {
        if (isShown(editing)) {
            editing.foreign().look();
        }
    }

    private boolean isShown(EditingViewModel editing) {
        return window.shown()
                .filter(shown -> shown.context().model().editing() == editing)
                .isPresent();
    }

    private void refresh(EditingViewModel editing, Loaded<Dataset> saved) {
        window.shown()
                .filter(shown -> isShown(editing))
                .ifPresent(shown -> window.background()
                        .run(
                                Lane.REFRESHING,
                                () -> changed(shown, saved),
                                changed -> refresh.accept(changed.workspace(), changed.layers()),
                                failure -> shown.context()
                                        .notice()
                                        .say(tr("What was saved cannot be shown: {0}", failure))));
    }

    private static Changed changed(ProgramWindow.Shown shown, Loaded<Dataset> saved) {
        Workspace workspace = WorkspaceReader.changed(
                shown.opened().workspace(), saved, shown.data().toString());
        return new Changed(workspace, MainView.prepareMap(workspace));
    }
}
