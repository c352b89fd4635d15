package org.dateline.viewmodel.story;

import static org.dateline.language.Tr.key;
import static org.dateline.language.Tr.tr;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.background.Background;
import org.dateline.background.Lane;
import org.dateline.data.StoryFileChangedException;
import org.dateline.events.Dataset;
import org.dateline.model.Story;
import org.dateline.model.StoryStep;
import org.dateline.model.exhibit.Exhibit;
import org.dateline.viewmodel.history.History;
import org.dateline.words.Slugs;
import org.dateline.workspace.Saving;
import org.dateline.workspace.StoryStore;
import org.jspecify.annotations.Nullable;

/**
 * The stories: those of the dataset, which stay as they are, and those that are made here, which are saved beside the
 * dataset after every change. Every change can be undone. To be used on the UI thread only.
 */
public final class StoriesViewModel {

    /** The position of no step. */
    public static final int NO_STEP = -1;

    private static final String FIRST_TITLE = key("My story");

    private final Dataset dataset;
    private final Optional<StoryStore> store;
    private final Background background;
    private final ReadOnlyObjectWrapper<List<Story>> own;
    private final ReadOnlyObjectWrapper<Optional<String>> chosen;
    private final ReadOnlyObjectWrapper<Saving> saving =
            new ReadOnlyObjectWrapper<>(new Saving(Saving.State.UNCHANGED, ""));
    private final ReadOnlyBooleanWrapper making = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper position = new ReadOnlyIntegerWrapper(NO_STEP);
    private final History<List<Story>> history;

    private StoriesViewModel(
            Dataset dataset, Optional<StoryStore> store, History<List<Story>> history, Background background) {
        this.dataset = dataset;
        this.store = store;
        this.background = background;
        this.own = new ReadOnlyObjectWrapper<>(history.present());
        this.chosen = new ReadOnlyObjectWrapper<>(firstOf(history.present()));
        this.history = history;
    }

    /** With the stories that are kept here. */
    public static StoriesViewModel of(StoryStore store, Background background) {
        return new StoriesViewModel(store.dataset(), Optional.of(store), new History<>(store.stories()), background);
    }

    /** With no stories, and none that will be kept: for pictures and tests. */
    public static StoriesViewModel unsaved(Dataset dataset) {
        return new StoriesViewModel(dataset, Optional.empty(), new History<>(List.of()), Background.direct());
    }

    /** The same stories of what their dataset has become by a change; to be asked once this has been {@link #finish finished}. */
    public StoriesViewModel continuing(Dataset changed) {
        StoriesViewModel next = new StoriesViewModel(changed, store, history.copy(), background);
        next.chosen.set(chosen.get());
        next.saving.set(saving.get());
        next.making.set(making.get());
        next.position.set(position.get());
        return next;
    }

    /** The stories made here. */
    public ReadOnlyObjectProperty<List<Story>> ownProperty() {
        return own.getReadOnlyProperty();
    }

    /** All stories that can be presented: those of the dataset, then those made here. */
    public List<Story> presentable() {
        List<Story> all = new ArrayList<>(dataset.stories().list());
        all.addAll(own.get());
        all.removeIf(story -> story.steps().isEmpty());
        return all;
    }

    /** The id of the story made here that is being worked on, or empty. */
    public ReadOnlyObjectProperty<Optional<String>> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    /** The story that is being worked on, or empty. */
    public Optional<Story> chosen() {
        return own.get().stream().filter(this::isChosen).findFirst();
    }

    private boolean isChosen(Story story) {
        return chosen.get().equals(Optional.of(story.id()));
    }

    private static Optional<String> firstOf(List<Story> stories) {
        return stories.stream().map(Story::id).findFirst();
    }

    /** Whether stories are being made: from when their page is opened until they are left. */
    public ReadOnlyBooleanProperty makingProperty() {
        return making.getReadOnlyProperty();
    }

    /** Makes stories from now on, or no longer. */
    public void make(boolean wanted) {
        making.set(wanted);
    }

    /** The position, from 0, of the step that is worked on in the chosen story; {@link #NO_STEP} for none. */
    public ReadOnlyIntegerProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    /** Works on the step at this position from now on, or on none. */
    public void workOn(int wanted) {
        position.set(wanted);
    }

    /** The step that is worked on, or empty. */
    public Optional<StoryStep> step() {
        int at = position.get();
        return at < 0
                ? Optional.empty()
                : chosen().flatMap(story -> story.steps().stream().skip(at).findFirst());
    }

    /** How it stands with the saving. */
    public ReadOnlyObjectProperty<Saving> savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /** Whether a change can be undone. */
    public ReadOnlyBooleanProperty canUndoProperty() {
        return history.canGoBackProperty();
    }

    /** Whether an undone change can be done again. */
    public ReadOnlyBooleanProperty canRedoProperty() {
        return history.canGoForwardProperty();
    }

    /** Works on this story from now on. */
    public void choose(String id) {
        chosen.set(Optional.of(id));
    }

    /** Makes a story of this title and works on it. */
    public void create(String title) {
        add(new Story(freeId(title), title, null, List.of()));
    }

    /** Makes a story with the steps of another, such as one of the dataset, and works on it. */
    public void copy(Story story) {
        String title = tr("{0} (copy)", story.title());
        add(new Story(freeId(title), title, story.note(), story.steps()));
    }

    private void add(Story story) {
        List<Story> all = new ArrayList<>(own.get());
        all.add(story);
        chosen.set(Optional.of(story.id()));
        change(all);
    }

    private String freeId(String title) {
        Stream<String> taken = Stream.concat(
                dataset.stories().stream().map(Story::id), own.get().stream().map(Story::id));
        return new Slugs("story", taken.toList()).of(title);
    }

    /** Deletes the story that is being worked on. */
    public void delete() {
        List<Story> all = new ArrayList<>(own.get());
        all.removeIf(this::isChosen);
        chosen.set(firstOf(all));
        change(all);
    }

    /** Gives the story that is being worked on another title; a blank one changes nothing. */
    public void rename(String title) {
        if (!title.isBlank()) {
            changeChosen(story -> story.withTitle(title.strip()));
        }
    }

    /** Gives the story that is being worked on another content note; a blank one is none. */
    public void note(String words) {
        changeChosen(story -> story.withNote(words.isBlank() ? null : words.strip()));
    }

    /** Says who made the story that is being worked on, and on which day; blank and null are not recorded. */
    public void author(String words, @Nullable LocalDate day) {
        changeChosen(story -> story.withAuthor(words.isBlank() ? null : words.strip(), day));
    }

    /**
     * Adds a step at the end of the story that is being worked on; makes one if there is none.
     *
     * @return its position, from 0
     */
    public int addStep(StoryStep step) {
        if (chosen().isEmpty()) {
            create(tr(FIRST_TITLE));
        }
        changeSteps(steps -> steps.add(step));
        return chosen().map(story -> story.steps().size() - 1).orElse(0);
    }

    /** Gives a step other words; a blank title changes nothing, a blank caption is none. */
    public void tell(int position, String title, String caption) {
        if (!title.isBlank()) {
            changeSteps(steps -> steps.set(
                    position, steps.get(position).told(title.strip(), caption.isBlank() ? null : caption.strip())));
        }
    }

    /** Lets the step that is worked on show what another shows of the dataset; its words stay. */
    public void showInStep(StoryStep shown) {
        step().ifPresent(known -> changeStep(known.showing(shown)));
    }

    /** Gives the step that is worked on other notes for who presents; blank ones are none. */
    public void noteStep(String notes) {
        step().ifPresent(known -> changeStep(known.withNotes(notes.isBlank() ? null : notes.strip())));
    }

    /** Lets the step that is worked on show this beside the map, or nothing. */
    public void exhibit(@Nullable Exhibit wanted) {
        step().ifPresent(known -> changeStep(known.withExhibit(wanted)));
    }

    private void changeStep(StoryStep wanted) {
        changeSteps(steps -> steps.set(position.get(), wanted));
    }

    /** Takes a step to another position. */
    public void moveStep(int from, int to) {
        changeSteps(steps -> steps.add(to, steps.remove(from)));
    }

    /** Deletes a step. */
    public void deleteStep(int position) {
        changeSteps(steps -> steps.remove(position));
    }

    private void changeSteps(Consumer<List<StoryStep>> wanted) {
        changeChosen(story -> {
            List<StoryStep> steps = new ArrayList<>(story.steps());
            wanted.accept(steps);
            return story.withSteps(steps);
        });
    }

    private void changeChosen(UnaryOperator<Story> wanted) {
        List<Story> all = new ArrayList<>(own.get());
        all.replaceAll(story -> isChosen(story) ? wanted.apply(story) : story);
        change(all);
    }

    private void change(List<Story> all) {
        history.record(List.copyOf(all));
        show();
    }

    /** Undoes the last change. */
    public void undo() {
        history.back();
        show();
    }

    /** Does again what was undone last. */
    public void redo() {
        history.forward();
        show();
    }

    private void show() {
        List<Story> now = history.present();
        if (!now.equals(own.get())) {
            if (now.stream().noneMatch(this::isChosen)) {
                chosen.set(firstOf(now));
            }
            own.set(now);
            save();
        }
    }

    /** Saves the stories made here; done after every change, and to be called again when saving has failed. */
    public void save() {
        save(StoryStore::save);
    }

    /** Saves the stories made here whatever another program has written; a copy of that is kept. */
    public void saveAnyway() {
        save(StoryStore::saveAnyway);
    }

    private interface Writing {
        Saving write(StoryStore target, List<Story> stories) throws IOException, StoryFileChangedException;
    }

    private void save(Writing writing) {
        store.ifPresent(target -> {
            List<Story> stories = own.get();
            saving.set(new Saving(Saving.State.UNDER_WAY, tr("Saving\u2026")));
            background.run(
                    Lane.SAVING,
                    () -> writing.write(target, stories),
                    saving::set,
                    failure -> saving.set(target.failed(failure)));
        });
    }

    /** Gives up the stories made here for those that the file holds by now. */
    public void readAgain() {
        store.ifPresent(target -> background.run(
                Lane.SAVING,
                target::readAgain,
                read -> {
                    history.record(read);
                    own.set(read);
                    chosen.set(firstOf(read));
                    saving.set(target.afterReadingAgain());
                },
                failure -> saving.set(target.failed(failure))));
    }

    /** Saves at once, on the calling thread, what is not saved yet. To be called before the program ends. */
    public void finish() {
        store.filter(target -> saving.get().state() == Saving.State.UNDER_WAY).ifPresent(target -> {
            try {
                saving.set(target.save(own.get()));
            } catch (IOException | StoryFileChangedException failure) {
                saving.set(target.failed(failure));
            }
        });
    }

    /**
     * Writes a copy of the dataset, with the stories made here among its own, whole or not at all.
     *
     * @param onDone gets words for the user, whether it could be written or not
     */
    public void saveCopy(Path copy, Consumer<String> onDone) {
        List<Story> stories = own.get();
        background.run(
                Lane.COPYING,
                () -> StoryStore.saveCopy(dataset, stories, copy),
                onDone,
                failure -> onDone.accept(tr("The copy is not saved: {0}", StoryStore.reason(failure))));
    }
}
