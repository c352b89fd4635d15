package org.dateline.viewmodel.edit;

import static org.dateline.language.Tr.tr;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.background.Background;
import org.dateline.background.Lane;
import org.dateline.edit.ChangeLog;
import org.dateline.edit.EditRefusedException;
import org.dateline.edit.EditedFile;
import org.dateline.edit.FileChangedException;
import org.dateline.edit.LoggedChange;
import org.dateline.edit.document.Change;
import org.dateline.edit.document.DocumentText;
import org.dateline.edit.document.Pointer;
import org.dateline.edit.document.StaleEditException;
import org.dateline.events.Dataset;
import org.dateline.problem.Loaded;
import org.dateline.problem.Problem;
import org.dateline.viewmodel.mark.MarksViewModel;
import org.dateline.workspace.Saving;
import org.dateline.workspace.StoryStore;
import org.jspecify.annotations.Nullable;

/**
 * The editing of the dataset that a window shows. A change counts at once, is saved in the background, and is taken back if it
 * cannot be. It outlives the view-model of the window, which is another after each change. To be used on the UI thread only.
 */
public final class EditingViewModel {

    private static final Saving NOTHING_YET = new Saving(Saving.State.UNCHANGED, "");

    private final Path path;
    private final Background background;
    private final ForeignChanges foreign;
    private final MarksViewModel marks;
    private final Callable<EditedFile> opening;
    private final ReadOnlyObjectWrapper<Optional<DocumentText>> document =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Saving> saving = new ReadOnlyObjectWrapper<>(NOTHING_YET);
    private final List<Change> changes = new ArrayList<>();
    private final Drafts drafts = new Drafts();
    private Optional<Pointer> next = Optional.empty();
    private int revision;
    private int underWay;
    private @Nullable EditedFile file;
    private Consumer<Loaded<Dataset>> onSaved = saved -> {};
    private Predicate<EditedFile> isToStay = open -> false;
    private Consumer<Consumer<EditingViewModel>> onCopyNeeded = then -> {};
    private String author = System.getProperty("user.name", "unknown");

    /** The editing of a dataset that has no file, of which nothing is saved. */
    public static EditingViewModel unsaved(Background background) {
        return new EditingViewModel(Path.of("dataset.json"), background);
    }

    /** The editing of this file; it is opened when something is first asked of it. */
    public EditingViewModel(Path path, Background background) {
        this(path, background, MarksViewModel.unsaved());
    }

    /** The same of a dataset beside which a person keeps marks, which follow what is renamed. */
    public EditingViewModel(Path path, Background background, MarksViewModel marks) {
        this.path = path;
        this.marks = marks;
        this.background = background;
        this.opening = () -> EditedFile.open(path);
        this.foreign = new ForeignChanges(this, background);
    }

    /** What other programs make of the file. */
    public ForeignChanges foreign() {
        return foreign;
    }

    /** What is marked beside the dataset. */
    public MarksViewModel marks() {
        return marks;
    }

    /** Where the dataset lies. */
    public Path path() {
        return path;
    }

    /** Says who is told of each dataset that was saved. */
    public void onSaved(Consumer<Loaded<Dataset>> listener) {
        onSaved = listener;
    }

    /**
     * Says which files are to stay as they are, such as one that came with the program.
     *
     * @param askForCopy asks the user for a copy when such a file is to be edited, and gives what is to be done the editing of that
     */
    public void keep(Predicate<EditedFile> wanted, Consumer<Consumer<EditingViewModel>> askForCopy) {
        isToStay = wanted;
        onCopyNeeded = askForCopy;
    }

    /** The document with all changes, also those that are still being saved; empty until it was opened. */
    public ReadOnlyObjectProperty<Optional<DocumentText>> documentProperty() {
        return document.getReadOnlyProperty();
    }

    /** What has become of the last change. */
    public ReadOnlyObjectProperty<Saving> savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /** In whose name changes are logged. */
    public String author() {
        return author;
    }

    /** Logs changes in another name from now on. */
    public void signAs(String name) {
        author = name;
    }

    /**
     * Opens the file to edit it. Where it is to stay as it is, a copy is asked for and opened instead.
     *
     * @param onReady gets the editing of what is open then: this, or that of the copy
     * @param onRefused gets the reason why it cannot be edited, as a sentence without a full stop
     */
    public void open(Consumer<EditingViewModel> onReady, Consumer<String> onRefused) {
        read(
                opened -> {
                    if (isToStay.test(opened)) {
                        onCopyNeeded.accept(copy -> copy.open(onReady, onRefused));
                    } else {
                        onReady.accept(this);
                    }
                },
                onRefused);
    }

    /**
     * Reads the file, if that was not done before, so that it is known what it holds.
     *
     * @param onReady gets the file
     * @param onRefused gets the reason why it cannot be edited, as a sentence without a full stop
     */
    public void read(Consumer<EditedFile> onReady, Consumer<String> onRefused) {
        EditedFile known = file;
        if (known != null) {
            onReady.accept(known);
            return;
        }
        background.run(
                Lane.EDITING,
                opening,
                opened -> {
                    // Two may have asked before the first was answered
                    if (file == null) {
                        file = opened;
                        document.set(Optional.of(opened.document()));
                    }
                    onReady.accept(Objects.requireNonNull(file));
                },
                failure -> onRefused.accept(reason(failure)));
    }

    /**
     * Makes a change, and saves it.
     *
     * @param why why it is made, for the log, or null
     * @param onSaved gets the dataset when it is saved
     * @param onRefused gets the reason if it is not, as a sentence without a full stop; it is taken back then
     */
    public void make(Change change, @Nullable String why, Consumer<Dataset> onSaved, Consumer<String> onRefused) {
        if (change.isEmpty()) {
            file().ifPresent(open -> onSaved.accept(open.dataset().value()));
            return;
        }
        List<Change> before = List.copyOf(changes);
        int revisionBefore = revision;
        // First, since who hears of the document asks for the revision
        changes.subList(revision, changes.size()).clear();
        changes.add(change);
        revision = changes.size();
        if (!apply(change, why, onSaved, onRefused)) {
            changes.clear();
            changes.addAll(before);
            revision = revisionBefore;
        }
    }

    private Optional<EditedFile> file() {
        return Optional.ofNullable(file);
    }

    private boolean apply(Change change, @Nullable String why, Consumer<Dataset> done, Consumer<String> onRefused) {
        EditedFile open = Objects.requireNonNull(file, "not opened");
        try {
            document.set(Optional.of(document.get().orElseThrow().apply(change)));
        } catch (StaleEditException stale) {
            onRefused.accept(reason(stale));
            return false;
        }
        underWay++;
        marks.follow(change);
        saving.set(new Saving(Saving.State.UNDER_WAY, tr("Saving\u2026")));
        String who = author;
        background.run(
                Lane.EDITING,
                () -> open.save(change, who, why),
                saved -> {
                    ended(new Saving(Saving.State.SAVED, tr("Saved in {0}", path.getFileName())));
                    onSaved.accept(saved);
                    done.accept(saved.value());
                },
                failure -> {
                    if (failure instanceof FileChangedException) {
                        // It stays as it is made, until one has chosen what of both is to be
                        ended(new Saving(Saving.State.FILE_CHANGED, tr("Not saved: {0}", reason(failure))));
                        foreign.look();
                        return;
                    }
                    takeBack(change, open);
                    ended(new Saving(Saving.State.FAILED, tr("Not saved: {0}", reason(failure))));
                    onRefused.accept(reason(failure));
                });
        return true;
    }

    private void ended(Saving outcome) {
        underWay--;
        saving.set(outcome);
    }

    /** What was built on a change that failed fails too; what is saved is what counts then. */
    private void takeBack(Change change, EditedFile open) {
        int number = changes.lastIndexOf(change);
        if (number >= 0) {
            changes.subList(number, changes.size()).clear();
            revision = Math.min(revision, number);
        }
        document.set(Optional.of(open.document()));
        marks.follow(change.inverse(""));
    }

    /**
     * Holds a change that is still being put together against what the reader accepts.
     *
     * @param onChecked gets what is wrong with it, as a sentence without a full stop; empty if nothing is
     */
    public void check(Change change, Consumer<String> onChecked) {
        EditedFile open = Objects.requireNonNull(file, "not opened");
        background.run(
                Lane.CHECKING,
                () -> open.check(change),
                fine -> onChecked.accept(""),
                failure -> onChecked.accept(reason(failure)));
    }

    /**
     * The same, problem by problem, warnings too.
     *
     * @param onFound gets what is wrong; nothing if the change can no longer be made
     */
    public void problems(Change change, Consumer<List<Problem>> onFound) {
        EditedFile open = Objects.requireNonNull(file, "not opened");
        background.run(Lane.CHECKING, () -> open.problems(change), onFound, stale -> onFound.accept(List.of()));
    }

    /** Says what the next window shows: what was made or renamed in this one. */
    public void showNext(Pointer record) {
        next = Optional.of(record);
    }

    /** What the window shows first; asked once. */
    public Optional<Pointer> takeNext() {
        Optional<Pointer> taken = next;
        next = Optional.empty();
        return taken;
    }

    /** What is being filled in and not saved yet. */
    public Drafts drafts() {
        return drafts;
    }

    /**
     * Saves a draft, which is closed then; it stays if it cannot be saved.
     *
     * @param onSavedAt gets where the record stands, before the window shows it
     * @param onRefused gets the reason if it is not saved, as a sentence without a full stop
     */
    public void save(Draft draft, Consumer<Pointer> onSavedAt, Consumer<String> onRefused) {
        try {
            DocumentText before = document.get().orElseThrow();
            Change change = draft.change(before);
            Pointer saved = draft.savedAt(before.apply(change));
            drafts.close(draft);
            draft.saved(saved);
            onSavedAt.accept(saved);
            make(change, draft.why().isBlank() ? null : draft.why().strip(), done -> {}, reason -> {
                drafts.open(draft);
                onRefused.accept(reason);
            });
        } catch (EditRefusedException | StaleEditException refused) {
            onRefused.accept(reason(refused));
        }
    }

    private static String reason(Exception failure) {
        if (failure instanceof EditRefusedException refused) {
            return refused.reason();
        }
        return StoryStore.reason(failure);
    }

    /** Where the log lies, whether it is there or not. */
    public Path logFile() {
        return ChangeLog.beside(path).file();
    }

    /**
     * Reads the log.
     *
     * @param onRead gets what was logged, in its order
     * @param onFailed gets the reason why it cannot be read
     */
    public void readLog(Consumer<List<LoggedChange>> onRead, Consumer<String> onFailed) {
        background.run(
                Lane.EDITING,
                () -> ChangeLog.beside(path).read().value(),
                onRead,
                failure -> onFailed.accept(reason(failure)));
    }

    /** How many changes lie behind the document as it is; the window's history goes back and forward to them. */
    public int revision() {
        return revision;
    }

    /** Undoes changes, or makes them again, until so many lie behind the document. */
    public void goTo(int wanted, Consumer<String> onRefused) {
        if (wanted == revision || wanted < 0 || wanted > changes.size()) {
            return;
        }
        boolean isUndoing = wanted < revision;
        List<Change> steps = new ArrayList<>();
        for (int i = revision; i != wanted; i += isUndoing ? -1 : 1) {
            Change change = changes.get(isUndoing ? i - 1 : i);
            steps.add(isUndoing ? change.undone() : change.doneAgain());
        }
        int before = revision;
        revision = wanted;
        boolean begun = apply(Change.joined(steps), null, done -> {}, reason -> {
            revision = before;
            onRefused.accept(reason);
        });
        if (!begun) {
            revision = before;
        }
    }

    /** Whether something is still being saved. */
    public boolean isSaving() {
        return underWay > 0;
    }

    /**
     * Takes over what another program has made of the file, and then what was changed here and is not saved yet. What was changed
     * before cannot be undone any longer.
     *
     * @param foreign what the file holds
     * @param ours what is to be changed of that, which may be nothing
     */
    public void takeOver(DocumentText foreign, Change ours, Consumer<String> onRefused) {
        EditedFile open = Objects.requireNonNull(file, "not opened");
        background.run(
                Lane.EDITING,
                () -> open.takeOver(foreign),
                taken -> {
                    changes.clear();
                    revision = 0;
                    document.set(Optional.of(foreign));
                    saving.set(new Saving(Saving.State.SAVED, tr("Read again from {0}", path.getFileName())));
                    onSaved.accept(taken);
                    make(ours, null, done -> {}, onRefused);
                },
                failure -> onRefused.accept(reason(failure)));
    }
}
