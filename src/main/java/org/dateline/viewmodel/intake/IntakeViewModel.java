package org.dateline.viewmodel.intake;

import static org.dateline.language.Tr.tr;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.util.Subscription;
import org.dateline.background.Background;
import org.dateline.background.Lane;
import org.dateline.edit.document.Change;
import org.dateline.edit.document.DocumentText;
import org.dateline.events.Dataset;
import org.dateline.evidence.text.CheckedTexts;
import org.dateline.intake.IncomingText;
import org.dateline.intake.work.Draft;
import org.dateline.intake.work.Item;
import org.dateline.intake.work.Known;
import org.dateline.intake.work.ReportText;
import org.dateline.intake.work.SourceDetails;
import org.dateline.intake.work.Work;
import org.dateline.model.Place;
import org.dateline.model.Source;
import org.dateline.problem.UnreadableFileException;
import org.dateline.propose.MapPlaces;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.edit.EditingViewModel;
import org.jspecify.annotations.Nullable;

/**
 * A report on its way into a dataset. It outlives the view-model of the window, which is another after each change, and is kept
 * beside the dataset after every step. To be used on the UI thread only.
 */
public final class IntakeViewModel {

    private final EditingViewModel editing;
    private final Supplier<DatelineViewModel> window;
    private final Background background;
    private final KeptDraft file;
    private final ReadOnlyObjectWrapper<Optional<Draft>> draft = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Work>> work = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Looked>> looked = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Boolean> busy = new ReadOnlyObjectWrapper<>(false);
    private final Steps steps = new Steps();
    private final Subscription followed;
    private final MapPlaces mapPlaces;
    private SourceDetails typed = SourceDetails.NONE;
    private @Nullable Known known;
    /** With its bytes, which are kept too; null where the report was gone on with, of which only the text is known. */
    private @Nullable IncomingText incoming;

    /**
     * Nothing is being added yet.
     *
     * @param window gives the view-model of the window as it is now
     */
    public IntakeViewModel(EditingViewModel editing, Supplier<DatelineViewModel> window, Background background) {
        this.editing = editing;
        this.window = window;
        this.background = background;
        this.file = new KeptDraft(editing.path(), background, this::say);
        this.mapPlaces = new MapPlaces(window.get().workspace().map().areas());
        this.followed = editing.documentProperty().subscribe(now -> now.ifPresent(this::documentChanged));
    }

    /** The report, as far as it has come; empty if none is being added. */
    public ReadOnlyObjectProperty<Optional<Draft>> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /** What is worked through; empty until the text is kept and gone through. */
    public ReadOnlyObjectProperty<Optional<Work>> workProperty() {
        return work.getReadOnlyProperty();
    }

    /** What has just happened or what is wrong, as a sentence; empty if nothing is to be said. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** Whether the text is being read or gone through. */
    public ReadOnlyObjectProperty<Boolean> busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /** The editing of the dataset. */
    public EditingViewModel editing() {
        return editing;
    }

    /** The view-model of the window as it is now. */
    public DatelineViewModel window() {
        return window.get();
    }

    private Dataset dataset() {
        return window.get().workspace().dataset();
    }

    /** The zone of the dataset. */
    public ZoneId zone() {
        return dataset().zone();
    }

    /**
     * Opens the dataset to edit it, and the report that was being added when the program ended, if one was.
     *
     * @param onReady is told whether there is such a report
     * @param onRefused gets the reason why the dataset cannot be edited
     */
    public void open(Consumer<Boolean> onReady, Consumer<String> onRefused) {
        if (draft.get().isPresent()) {
            onReady.accept(true);
            return;
        }
        editing.open(
                opened -> file.read(kept -> {
                    kept.ifPresent(this::show);
                    onReady.accept(kept.isPresent());
                }),
                onRefused);
    }

    /** What the report that is being added is called; empty if none is. */
    public String label() {
        return draft.get().map(now -> now.source().label()).orElse("");
    }

    /** How far it has come, as a sentence. */
    public String progressWords() {
        return work.get()
                .map(now -> tr("{0} of {1} are done.", now.done(), now.entries().size()))
                .orElse(tr("Its text has not been gone through yet."));
    }

    /** Says something to the user. */
    public void say(String words) {
        message.set(words);
    }

    // The text and its details

    /** Takes the text of a file. */
    public void read(Path wanted) {
        take(() -> IncomingText.ofFile(wanted));
    }

    /** Takes a text that was pasted or typed. */
    public void paste(String text) {
        take(() -> IncomingText.pasted(text));
    }

    private void take(Callable<IncomingText> reading) {
        Dataset dataset = dataset();
        Optional<CheckedTexts> texts = window.get().evidence().textsProperty().get();
        busy.set(true);
        background.run(Lane.PROPOSING, () -> FoundText.look(reading.call(), dataset, texts), this::show, this::failed);
    }

    private void show(FoundText taken) {
        busy.set(false);
        incoming = taken.text();
        looked.set(Optional.of(taken.looked()));
        ReportText text = new ReportText(taken.text().fileName(), taken.text().paragraphs(), new TreeSet<>());
        change(Draft.of(text, typed.orElse(SourceDetails.of(taken.looked().source(), zone()))));
        say("");
    }

    /** What was typed of the source, not what is proposed of its text. */
    public SourceDetails typed() {
        return typed;
    }

    private void failed(Exception failure) {
        busy.set(false);
        say(
                failure instanceof UnreadableFileException unreadable
                        ? String.valueOf(unreadable.getMessage())
                        : tr("Something went wrong inside Dateline: {0}", failure));
    }

    /** What was found in the text, with the reasons; empty where the report was gone on with. */
    public ReadOnlyObjectProperty<Optional<Looked>> lookedProperty() {
        return looked.getReadOnlyProperty();
    }

    /** Cuts a line off, or lets it count again. */
    public void cut(int line) {
        draft.get().ifPresent(now -> change(now.with(now.text().toggled(line), now.source())));
    }

    /** Takes over what stands in the fields of the source; what was typed there before there is a text goes into its record. */
    public void describe(SourceDetails details) {
        typed = looked.get()
                .map(found -> details.typedOver(SourceDetails.of(found.source(), zone())))
                .orElse(details);
        draft.get()
                .filter(now -> !now.source().equals(details))
                .ifPresent(now -> change(now.with(now.text(), details)));
    }

    /** What is still wrong with text and details; empty if they can be worked through. */
    public Optional<String> wrong() {
        List<String> taken = dataset().sources().stream().map(Source::id).toList();
        return draft.get()
                .filter(now -> !now.isBegun())
                .map(now -> now.text().isEmpty()
                        ? Optional.of(tr("There is no text yet."))
                        : now.source().wrong(taken, zone()))
                .orElseGet(() -> draft.get().isPresent() ? Optional.empty() : Optional.of(tr("There is no text yet.")));
    }

    /** Why the time of its publication may be another; empty if there is no doubt. */
    public Optional<String> doubt() {
        return draft.get().flatMap(now -> now.source().doubt(zone()));
    }

    /** Keeps the text beside the dataset, and goes through it. */
    public void begin() {
        Draft now = draft.get().orElseThrow();
        Dataset dataset = dataset();
        List<Place> named = mapPlaces.with(dataset.places().list());
        IncomingText found = incoming;
        String author = editing.author();
        busy.set(true);
        background.run(
                Lane.PROPOSING,
                () -> FoundText.goThrough(now, found, dataset, named, editing.path(), author),
                begun -> {
                    busy.set(false);
                    change(begun);
                    say("");
                },
                failure -> {
                    busy.set(false);
                    say(tr("The text cannot be kept or gone through: {0}", failure.getMessage()));
                });
    }

    /** Whether nothing was taken yet, so that text and details can still be changed. */
    public boolean canGoBack() {
        Known held = known;
        return held != null && !held.recorded().isThere();
    }

    /** Goes back to the text and its details, as long as nothing was taken. */
    public void goBack() {
        draft.get().ifPresent(now -> {
            steps.clear();
            change(Draft.of(now.text(), now.source()));
        });
    }

    // The way through

    /** Changes the draft by a step that can be undone. */
    void step(UnaryOperator<Draft> by) {
        Draft before = draft.get().orElseThrow();
        Draft after = by.apply(before);
        if (!after.equals(before)) {
            steps.add(new Steps.Step.OfDraft(before, after));
            change(after);
        }
    }

    /** Goes to an item, which is no step. */
    public void goTo(@Nullable String key) {
        draft.get().filter(now -> !Objects.equals(now.current(), key)).ifPresent(now -> change(now.at(key)));
    }

    /** Makes a change of the dataset. */
    void make(Change change, Runnable onMade) {
        int revision = editing.revision();
        String at = draft.get().map(Draft::current).orElse(null);
        say("");
        editing.make(change, null, saved -> {}, this::say);
        if (editing.revision() != revision) {
            steps.add(new Steps.Step.OfDataset(revision, at));
            onMade.run();
        }
    }

    /** Undoes the last step; a change of the dataset in the window's own history. */
    public void undo() {
        Steps.Step step = steps.back();
        if (step instanceof Steps.Step.OfDraft ofDraft) {
            change(ofDraft.before());
        } else if (step instanceof Steps.Step.OfDataset ofDataset) {
            while (editing.revision() > ofDataset.revision()
                    && window.get().canUndoProperty().get()) {
                window.get().undo();
            }
            goTo(ofDataset.at());
        }
        say(step == null ? tr("There is nothing to undo.") : tr("Undone."));
    }

    /** Does again what was undone last. */
    public void redo() {
        Steps.Step step = steps.forward();
        if (step instanceof Steps.Step.OfDraft ofDraft) {
            change(ofDraft.after());
        } else if (step instanceof Steps.Step.OfDataset ofDataset) {
            while (editing.revision() <= ofDataset.revision()
                    && window.get().canRedoProperty().get()) {
                window.get().redo();
            }
        }
        say(step == null ? tr("There is nothing to do again.") : tr("Done again."));
    }

    /** Ends the adding: what was taken stays, what was not is forgotten. */
    public void end() {
        draft.set(Optional.empty());
        work.set(Optional.empty());
        looked.set(Optional.empty());
        typed = SourceDetails.NONE;
        incoming = null;
        steps.clear();
        say("");
        file.delete();
    }

    private void change(Draft now) {
        show(now);
        file.write(now);
    }

    private void show(Draft now) {
        boolean isOther = draft.get()
                .filter(before -> before.source().id().equals(now.source().id()))
                .isEmpty();
        draft.set(Optional.of(now));
        if (isOther || known == null) {
            editing.documentProperty().get().ifPresent(this::hold);
        }
        Known held = known;
        Optional<Work> before = work.get().filter(last -> last.known() == held);
        work.set(
                held == null || !now.isBegun()
                        ? Optional.empty()
                        : Optional.of(before.map(last -> last.with(now)).orElseGet(() -> new Work(now, held))));
    }

    private void documentChanged(DocumentText document) {
        hold(document);
        Known held = known;
        draft.get()
                .filter(now -> now.isBegun() && held != null)
                .ifPresent(now -> work.set(Optional.of(new Work(now, Objects.requireNonNull(held)))));
    }

    private void hold(DocumentText document) {
        String source = draft.get().map(now -> now.source().id()).orElse("");
        known = Known.of(document, source, mapPlaces, dataset().places(), zone());
    }

    /** Forgets that the dataset is followed; to be called when another is opened. */
    public void close() {
        followed.unsubscribe();
    }

    Optional<Item> current() {
        return work.get()
                .flatMap(now -> now.draft()
                        .item(now.draft().current())
                        .or(() -> now.draft().items().stream().findFirst()));
    }
}
