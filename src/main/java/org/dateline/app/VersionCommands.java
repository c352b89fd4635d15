package org.dateline.app;

import static org.dateline.language.Tr.tr;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.dateline.background.Lane;
import org.dateline.compare.Comparison;
import org.dateline.compare.DatasetMerge;
import org.dateline.compare.DatasetTree;
import org.dateline.compare.Kind;
import org.dateline.edit.document.DocumentText;
import org.dateline.files.SameFile;
import org.dateline.files.WholeFile;
import org.dateline.maps.MapRequest;
import org.dateline.view.change.ComparisonDialog;
import org.dateline.view.change.MergeDialog;
import org.dateline.view.command.CommandTable;
import org.dateline.view.command.MainCommand;
import org.dateline.view.edit.NewDatasetDialog;

/** What the commands do that have to do with more than one dataset: begin one, compare two, make one of two. */
final class VersionCommands {

    private static final int FILES = 2;
    private static final long MAX_AT_ONCE = 16 << 20;

    private final ProgramWindow window;
    private final FileOpening files;

    VersionCommands(ProgramWindow window, FileOpening files) {
        this.window = window;
        this.files = files;
    }

    void fillIn(CommandTable<MainCommand> commands) {
        commands.put(MainCommand.NEW_DATASET, this::begin);
        commands.put(MainCommand.COMPARE, () -> window.shown().ifPresent(this::compare));
        commands.put(
                MainCommand.MERGE,
                () -> window.shown().filter(shown -> window.mayLeave()).ifPresent(this::merge));
    }

    /** Asks for what a dataset begins with, and opens it. */
    void begin() {
        ProgramWindow.AtHand atHand = window.atHand();
        if (window.mayLeave()) {
            NewDatasetDialog.ask(
                            window.stage(),
                            atHand.zone(),
                            String.valueOf(atHand.map().map().getFileName()),
                            () -> ask(tr("The map"), atHand.map().file()).toOpen(FileQuestion.MAPS))
                    .ifPresent(begun -> ask(tr("Save the new dataset"), atHand.data())
                            .toSave(FileQuestion.DATASETS, "new-dataset.json")
                            .ifPresent(file -> begin(atHand, begun, file)));
        }
    }

    private void begin(ProgramWindow.AtHand atHand, NewDatasetDialog.Begun begun, Path file) {
        Path map = begun.map();
        write(file, begun.dataset().document(), map == null ? atHand.map() : new MapRequest(map));
    }

    private void write(Path file, DocumentText document, MapRequest map) {
        try {
            WholeFile.writeText(file, writer -> writer.write(document.text()));
            files.open(file, map, List.of());
        } catch (IOException failed) {
            tell(tr("Not saved: {0}", failed.getMessage()));
        }
    }

    private void compare(ProgramWindow.Shown shown) {
        ask(tr("Compare with another version"), shown.data())
                .toOpen(FileQuestion.DATASETS)
                .ifPresent(other -> compare(shown, other));
    }

    private void compare(ProgramWindow.Shown shown, Path other) {
        window.background()
                .run(
                        Lane.COMPARING,
                        () -> Comparison.of(tree(shown.data()), tree(other)),
                        comparison -> ComparisonDialog.show(
                                window.stage(),
                                tr("From {0} to {1}", shown.data().getFileName(), other.getFileName()),
                                comparison),
                        failure -> tell(tr("Not compared: {0}", failure.getMessage())));
    }

    private static JsonObject tree(Path file) throws Exception {
        return DatasetTree.read(file, FILES).root();
    }

    private void merge(ProgramWindow.Shown shown) {
        ask(tr("Merge with another dataset"), shown.data())
                .toOpen(FileQuestion.DATASETS)
                .ifPresent(other -> window.background()
                        .run(
                                Lane.COMPARING,
                                () -> DatasetMerge.merge(tree(shown.data()), tree(other)),
                                merged -> save(shown, other, merged),
                                failure -> tell(tr("Not merged: {0}", failure.getMessage()))));
    }

    private void save(ProgramWindow.Shown shown, Path other, DatasetMerge.Result merged) {
        String first = String.valueOf(shown.data().getFileName());
        if (MergeDialog.ask(window.stage(), first, String.valueOf(other.getFileName()), merged)) {
            ask(tr("Save the merged dataset"), shown.data())
                    .toSave(FileQuestion.DATASETS, "merged-" + first)
                    .ifPresent(target -> save(shown, other, target, merged));
        }
    }

    private void save(ProgramWindow.Shown shown, Path other, Path target, DatasetMerge.Result merged) {
        if (SameFile.isSame(target, shown.data()) || SameFile.isSame(target, other)) {
            tell(tr("This is one of the two datasets: choose another name."));
        } else {
            write(target, DocumentText.of(merged.tree()), shown.map());
        }
    }

    /** What a file holds that will be replaced, if it is a dataset and not too large to be looked at at once. */
    static Optional<JsonObject> versionAt(Path file) {
        try {
            return Files.exists(file) && Files.size(file) <= MAX_AT_ONCE ? Optional.of(tree(file)) : Optional.empty();
        } catch (Exception noDataset) {
            // What is no dataset has no version to be compared with
            return Optional.empty();
        }
    }

    /**
     * Lists what is new, changed and gone in a dataset that is opened, if it is a version of the one before: where at least half of
     * the events of the smaller one are in both.
     */
    void tellWhatChanged(Path file, JsonObject before) {
        window.background()
                .run(
                        Lane.COMPARING,
                        () -> version(before, tree(file)),
                        version -> version.ifPresent(comparison -> ComparisonDialog.show(
                                window.stage(), tr("What is new in {0}", file.getFileName()), comparison)),
                        failure -> tell(tr("Not compared: {0}", failure.getMessage())));
    }

    private static Optional<Comparison> version(JsonObject before, JsonObject after) {
        Comparison comparison = Comparison.of(before, after);
        long added = comparison.items().stream()
                .filter(item -> item.kind() == Kind.EVENT && item.change() == Comparison.Change.NEW)
                .count();
        int now = size(after);
        long shared = now - added;
        return Optional.of(comparison)
                .filter(found -> shared > 0 && shared * 2 >= Math.min(now, size(before)) && !found.isEmpty());
    }

    private static int size(JsonObject dataset) {
        return dataset.get("events") instanceof JsonArray events ? events.size() : 0;
    }

    private FileQuestion ask(String title, Path near) {
        return new FileQuestion(window.stage(), title, near);
    }

    private void tell(String words) {
        ProgramWindow.tell(window.stage(), words);
    }
}
