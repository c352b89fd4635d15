package org.dateline.viewmodel.mark;

import static org.dateline.language.Tr.tr;

import com.google.gson.JsonElement;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.background.Background;
import org.dateline.background.Lane;
import org.dateline.edit.document.Change;
import org.dateline.edit.document.Edit;
import org.dateline.model.mark.EventMark;
import org.dateline.model.mark.Mark;
import org.dateline.model.mark.Marks;
import org.dateline.model.mark.OutletGrade;
import org.dateline.model.mark.ReportGrade;
import org.dateline.problem.UnreadableFileException;
import org.dateline.workspace.MarksStore;
import org.dateline.workspace.Saving;
import org.jspecify.annotations.Nullable;

/**
 * What a person marks of a dataset. A mark counts at once and is saved in the background; what cannot be saved stays on the screen. It outlives the
 * view-model of the window. To be used on the UI thread only.
 */
public final class MarksViewModel {

    private static final Saving NOTHING_YET = new Saving(Saving.State.UNCHANGED, "");

    private static final Map<String, Mark.Kind> KINDS = Map.of("events", Mark.Kind.EVENT, "sources", Mark.Kind.REPORT);
    /** How deep in a dataset the ids of its records stand. */
    private static final int ID_DEPTH = 3;

    private final Background background;
    private final Clock clock;
    private final List<List<Step>> steps = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Marks> marks;
    private final ReadOnlyObjectWrapper<List<Marks>> others;
    private final ReadOnlyObjectWrapper<Saving> saving = new ReadOnlyObjectWrapper<>(NOTHING_YET);
    private Optional<MarksStore> store;
    private String person;
    /** The marks of which the tags are counted. */
    private @Nullable Marks counted;

    private Map<String, Integer> tags = Map.of();
    private int revision;
    private int floor;
    private boolean isUnsaved;
    private boolean isBusy;
    private boolean wantsSave;
    private boolean wantsLook;

    /** What stood on one thing before a change, and what after it. */
    private record Step(
            Mark.Key key, @Nullable Mark before, @Nullable Mark after) {

        /** What a mark becomes by this step or by taking it back; what another program has made of it meanwhile stays. */
        private Optional<Mark> over(Optional<Mark> now, boolean isUndoing) {
            Mark from = isUndoing ? after : before;
            Mark to = isUndoing ? before : after;
            if (key.kind() != Mark.Kind.EVENT || now.equals(Optional.ofNullable(from))) {
                return Optional.ofNullable(to);
            }
            EventMark changed = event(now.orElse(null)).changing(event(from), event(to));
            return Optional.<Mark>of(changed).filter(mark -> !mark.isEmpty());
        }

        private EventMark event(@Nullable Mark mark) {
            return mark instanceof EventMark known ? known : EventMark.none(key.id());
        }
    }

    private MarksViewModel(Optional<MarksStore> store, Background background, Clock clock) {
        this.store = store;
        this.person = store.map(MarksStore::person).orElseGet(MarksStore::usualPerson);
        this.background = background;
        this.clock = clock;
        this.marks = new ReadOnlyObjectWrapper<>(
                store.map(MarksStore::marks).orElseGet(() -> Marks.none(MarksStore.usualPerson())));
        this.others = new ReadOnlyObjectWrapper<>(store.map(MarksStore::others).orElse(List.of()));
    }

    /** Those that are kept here. */
    public static MarksViewModel of(MarksStore store, Background background) {
        return of(store, background, Clock.systemUTC());
    }

    static MarksViewModel of(MarksStore store, Background background, Clock clock) {
        return new MarksViewModel(Optional.of(store), background, clock);
    }

    /** None, and none that will be kept: for pictures and tests. */
    public static MarksViewModel unsaved() {
        return new MarksViewModel(Optional.empty(), Background.direct(), Clock.systemUTC());
    }

    /** The marks, with those that are still being saved. */
    public ReadOnlyObjectProperty<Marks> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    /** Those of other persons, which are only read. */
    public ReadOnlyObjectProperty<List<Marks>> othersProperty() {
        return others.getReadOnlyProperty();
    }

    /** What has become of the last change. */
    public ReadOnlyObjectProperty<Saving> savingProperty() {
        return saving.getReadOnlyProperty();
    }

    /** In whose name marks are kept. */
    public String person() {
        return person;
    }

    /** Where they are kept; empty if they are not. */
    public Optional<MarksStore> store() {
        return store;
    }

    /** Gives an event a star, or takes it away. */
    public void toggleStar(String event) {
        changeEvent(event, mark -> mark.withStar(!mark.star(), now()));
    }

    /** Gives all of some events a star, or takes it away if all have one; undone in one step. */
    public void toggleStars(List<String> events) {
        Marks known = marks.get();
        boolean wanted = !events.stream().allMatch(event -> known.event(event).star());
        make(events.stream()
                .map(known::event)
                .filter(mark -> mark.star() != wanted)
                .map(mark -> step(mark.key(), mark.withStar(wanted, now())))
                .toList());
    }

    /** Gives an event a tag that it does not have; a blank one changes nothing. A tag in use is taken as it is spelled there. */
    public void addTag(String event, String typed) {
        String words = typed.strip().replaceAll("\\s+", " ");
        if (words.isEmpty()) {
            return;
        }
        String tag = tags().keySet().stream()
                .filter(known -> known.equalsIgnoreCase(words))
                .findFirst()
                .orElse(words);
        changeEvent(event, mark -> {
            List<String> tags = new ArrayList<>(mark.tags());
            tags.add(tag);
            return mark.tags().contains(tag) ? mark : mark.withTags(tags, now());
        });
    }

    /** Takes a tag away from an event. */
    public void removeTag(String event, String tag) {
        changeEvent(
                event,
                mark -> mark.withTags(
                        mark.tags().stream().filter(one -> !one.equals(tag)).toList(), now()));
    }

    /** All tags in use and how many events have each. */
    public Map<String, Integer> tags() {
        if (counted != marks.get()) {
            counted = marks.get();
            tags = counted.tags();
        }
        return tags;
    }

    /** Writes the note of an event; a blank one is none. */
    public void note(String event, String words) {
        changeEvent(
                event,
                mark -> words.strip().equals(mark.note() == null ? "" : mark.note())
                        ? mark
                        : mark.withNote(words, now()));
    }

    private void changeEvent(String event, UnaryOperator<EventMark> change) {
        EventMark before = marks.get().event(event);
        EventMark after = change.apply(before);
        if (!after.equals(before)) {
            make(after.key(), after);
        }
    }

    /** Grades an outlet; null for one that is not judged. */
    public void grade(String outlet, @Nullable OutletGrade grade) {
        make(new Mark.Key(Mark.Kind.OUTLET, outlet), grade);
    }

    /** Grades a report; null for one that is not judged. */
    public void grade(String source, @Nullable ReportGrade grade) {
        make(new Mark.Key(Mark.Kind.REPORT, source), grade);
    }

    /** The time that a mark of now has. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    private void make(Mark.Key key, @Nullable Mark wanted) {
        make(List.of(step(key, wanted)));
    }

    private Step step(Mark.Key key, @Nullable Mark wanted) {
        return new Step(key, marks.get().find(key).orElse(null), wanted == null || wanted.isEmpty() ? null : wanted);
    }

    private void make(List<Step> asked) {
        List<Step> made = asked.stream()
                .filter(step -> !Objects.equals(step.before(), step.after()))
                .toList();
        if (made.isEmpty()) {
            return;
        }
        steps.subList(revision, steps.size()).clear();
        steps.add(made);
        revision = steps.size();
        Map<Mark.Key, Optional<Mark>> changed = new HashMap<>();
        made.forEach(step -> changed.put(step.key(), Optional.ofNullable(step.after())));
        show(marks.get().with(changed));
    }

    private void show(Marks now) {
        isUnsaved = true;
        marks.set(now);
        save();
    }

    /** How many changes lie behind the marks; the window's history goes back and forward to them. */
    public int revision() {
        return revision;
    }

    /** Undoes changes, or makes them again, until so many lie behind the marks. */
    public void goTo(int wanted) {
        int reached = Math.max(floor, Math.min(wanted, steps.size()));
        if (reached == revision) {
            return;
        }
        boolean isUndoing = reached < revision;
        Map<Mark.Key, Optional<Mark>> changed = new HashMap<>();
        while (revision != reached) {
            for (Step step : steps.get(isUndoing ? revision - 1 : revision)) {
                Optional<Mark> now =
                        changed.getOrDefault(step.key(), marks.get().find(step.key()));
                changed.put(step.key(), step.over(now, isUndoing));
            }
            revision += isUndoing ? -1 : 1;
        }
        show(marks.get().with(changed));
    }

    /** Lets marks follow where a change of the dataset gives an event, or a source, another id. */
    public void follow(Change change) {
        Marks now = marks.get();
        for (Edit edit : change.edits()) {
            JsonElement from = edit.from();
            JsonElement to = edit.to();
            List<String> path = edit.path().segments();
            boolean isId = path.size() == ID_DEPTH && path.get(ID_DEPTH - 1).equals("id");
            if (isId && from != null && to != null && KINDS.containsKey(path.get(0))) {
                now = now.renamed(new Mark.Key(KINDS.get(path.get(0)), from.getAsString()), to.getAsString());
            }
        }
        if (now != marks.get()) {
            show(now);
        }
    }

    /** Saves the marks; done after every change, and to be called again when saving has failed. */
    public void save() {
        wantsSave = true;
        goOn();
    }

    /** Looks whether another program has changed the files; to be called when they may have. */
    public void look() {
        wantsLook = true;
        goOn();
    }

    /** One thing at a time, so that what another program has written is known here before anything is saved over it. */
    private void goOn() {
        if (isBusy || store.isEmpty()) {
            return;
        }
        if (wantsSave) {
            wantsSave = false;
            save(store.get());
        } else if (wantsLook) {
            wantsLook = false;
            look(store.get());
        }
    }

    private void save(MarksStore target) {
        Marks asked = marks.get();
        saving.set(new Saving(Saving.State.UNDER_WAY, tr("Saving\u2026")));
        run(() -> target.save(asked), kept -> {
            isUnsaved = !marks.get().equals(asked);
            take(target, kept, asked);
        });
    }

    private void look(MarksStore target) {
        Marks asked = marks.get();
        run(() -> new Seen(target.look(asked), target.readOthers()), seen -> {
            if (!seen.others().equals(others.get())) {
                others.set(seen.others());
            }
            seen.kept().ifPresent(kept -> take(target, kept, asked));
        });
    }

    private record Seen(Optional<MarksStore.Kept> kept, List<Marks> others) {}

    /** Shows what another program has made of the marks, with what was changed here since it was asked for. */
    private void take(MarksStore target, MarksStore.Kept kept, Marks asked) {
        target.acknowledge();
        if (!kept.marks().equals(asked)) {
            marks.set(marks.get().mergedWith(kept.marks(), asked).marks());
        }
        saving.set(kept.saving());
    }

    private <T> void run(Callable<T> work, Consumer<T> onDone) {
        isBusy = true;
        MarksStore target = store.orElseThrow();
        background.run(
                Lane.KEEPING,
                work,
                done -> {
                    isBusy = false;
                    onDone.accept(done);
                    goOn();
                },
                failure -> {
                    isBusy = false;
                    saving.set(target.failed(failure));
                    goOn();
                });
    }

    /** Marks in another name from now on, of letters and digits at the least, and shows the marks of that person; those of the one before become those of another. */
    public void become(String name) {
        finish();
        store.filter(target -> !saving.get().wouldLose())
                .ifPresent(target -> run(() -> target.of(name), opened -> {
                    store = Optional.of(opened);
                    person = opened.person();
                    // What the one before has changed is not undone by this one
                    floor = revision;
                    others.set(opened.others());
                    marks.set(opened.marks());
                    saving.set(new Saving(
                            Saving.State.UNCHANGED,
                            tr("Marks are kept in {0}", opened.path().getFileName())));
                }));
    }

    /** Saves at once, on the calling thread, what is not saved yet. To be called before the program ends. */
    public void finish() {
        store.filter(target -> isUnsaved).ifPresent(target -> {
            try {
                saving.set(target.save(marks.get()).saving());
                isUnsaved = false;
            } catch (IOException | UnreadableFileException failure) {
                saving.set(target.failed(failure));
            }
        });
    }
}
