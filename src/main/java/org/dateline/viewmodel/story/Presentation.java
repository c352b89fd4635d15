package org.dateline.viewmodel.story;

import static org.dateline.language.Tr.tr;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.dateline.events.EventStore;
import org.dateline.evidence.StepSources;
import org.dateline.model.Report;
import org.dateline.model.Story;
import org.dateline.model.StoryStep;
import org.dateline.query.WindowResult;
import org.dateline.query.words.FilterWords;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.Screen;
import org.dateline.viewmodel.ViewState;
import org.dateline.viewmodel.layers.MapPart;
import org.dateline.words.ListWords;
import org.dateline.workspace.Workspace;
import org.jspecify.annotations.Nullable;

/**
 * A story as it is presented: which step is shown, whether the screen is blank, whether steps follow by themselves. It
 * shows its steps on a view-model of its own, so that the window from which it was started stays as it was. To be used on
 * the UI thread only. The clock is the screen's: whoever draws the frames calls {@link #advance}.
 */
public final class Presentation {

    /** The times per step on offer, in seconds, shortest first. */
    public static final List<Integer> SECONDS_PER_STEP = List.of(10, 15, 20, 30, 45, 60, 90, 120);

    private final Story story;
    private final PresentationSettings settings;
    private final DatelineViewModel model;
    private final StepSources sources;
    private final StepViews views;
    private final ReadOnlyIntegerWrapper position = new ReadOnlyIntegerWrapper(0);
    private final ReadOnlyBooleanWrapper noteShown;
    private final ReadOnlyBooleanWrapper blank = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper autoplaying = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<StoryStep> step;
    private final ReadOnlyBooleanWrapper ended = new ReadOnlyBooleanWrapper();
    private final ReadOnlyLongWrapper elapsedSeconds = new ReadOnlyLongWrapper();
    private Duration waited = Duration.ZERO;
    private Duration elapsed = Duration.ZERO;
    private String trouble = "";
    private @Nullable MapPart part;
    private Screen screen = Screen.MAP;

    /**
     * Shows the content note first if that is wanted, else the first step.
     *
     * @throws IllegalArgumentException if the story has no step
     */
    public Presentation(Workspace workspace, Story story, PresentationSettings settings) {
        if (story.steps().isEmpty()) {
            throw new IllegalArgumentException("the story \"" + story.id() + "\" has no step");
        }
        this.story = story;
        this.settings = settings;
        this.model = new DatelineViewModel(workspace);
        this.sources = new StepSources(workspace.dataset());
        this.views = new StepViews(workspace.dataset());
        this.noteShown =
                new ReadOnlyBooleanWrapper(settings.noteWantedProperty().get());
        this.step = new ReadOnlyObjectWrapper<>(story.steps().get(0));
        showStep();
    }

    /** The story. */
    public Story story() {
        return story;
    }

    /** How stories are presented. */
    public PresentationSettings settings() {
        return settings;
    }

    /** What map and timeline show. */
    public DatelineViewModel model() {
        return model;
    }

    /** The step shown, or next to be shown after the content note. */
    public ReadOnlyObjectProperty<StoryStep> stepProperty() {
        return step.getReadOnlyProperty();
    }

    /** Its position in the story, from 0. */
    public ReadOnlyIntegerProperty positionProperty() {
        return position.getReadOnlyProperty();
    }

    /** Whether the content note is shown, and not yet a step. */
    public ReadOnlyBooleanProperty noteShownProperty() {
        return noteShown.getReadOnlyProperty();
    }

    /** Whether the last step was gone on from, so that the end is shown. */
    public ReadOnlyBooleanProperty endedProperty() {
        return ended.getReadOnlyProperty();
    }

    /** How long it has been going on, in seconds. */
    public ReadOnlyLongProperty elapsedSecondsProperty() {
        return elapsedSeconds.getReadOnlyProperty();
    }

    /** The step after the one that is shown; empty if that is the last. */
    public Optional<StoryStep> following() {
        return noteShown.get()
                ? Optional.of(story.steps().get(0))
                : story.steps().stream().skip(position.get() + 1L).findFirst();
    }

    /** Whether nothing is shown. */
    public ReadOnlyBooleanProperty blankProperty() {
        return blank.getReadOnlyProperty();
    }

    /** Whether steps follow by themselves. */
    public ReadOnlyBooleanProperty autoplayingProperty() {
        return autoplaying.getReadOnlyProperty();
    }

    /** The part of the map that the step shows, or null where that follows from its place or event. */
    public @Nullable MapPart part() {
        return part;
    }

    /** What stands in the place of the map: the map, or the chart where the step's view shows that. */
    public Screen screen() {
        return screen;
    }

    /** What the step rests on. */
    public List<Report> sources() {
        EventStore store = model.workspace().index().store();
        WindowResult result = model.resultProperty().get();
        return sources.of(step.get(), event -> result.shows(store.positionOf(event.id())));
    }

    /** The ids of all sources that its steps rest on, each once, in the order in which they come up. */
    public List<String> allSources() {
        Set<String> all = new LinkedHashSet<>();
        for (StoryStep each : story.steps()) {
            ViewState shown = views.of(each).view();
            WindowResult result = model.workspace().index().query(shown.window(), shown.filter(), shown.certainOnly());
            EventStore store = model.workspace().index().store();
            sources.of(each, event -> result.shows(store.positionOf(event.id())))
                    .forEach(report -> all.add(report.source()));
        }
        return List.copyOf(all);
    }

    /** Which events the step shows, as a sentence; empty if it shows all of its window. */
    public String shown() {
        if (!trouble.isEmpty()) {
            return tr("All events are shown: what this step shows of them cannot be read ({0}).", trouble);
        }
        List<String> parts = new ArrayList<>(FilterWords.of(
                        model.workspace().dataset(),
                        model.filterProperty().get(),
                        model.workspace().index().fields().marks().own().person())
                .stream()
                .map(FilterWords.Part::words)
                .toList());
        if (model.certainOnlyProperty().get()) {
            parts.add(FilterWords.certainOnly());
        }
        return parts.isEmpty() ? "" : tr("Only events {0}.", ListWords.clauses(parts));
    }

    /** The next step, or from the content note the first; the last is followed by the end, and nothing by that. */
    public void next() {
        if (noteShown.get()) {
            noteShown.set(false);
            waited = Duration.ZERO;
        } else if (isLast()) {
            ended.set(true);
            autoplaying.set(false);
        } else {
            go(position.get() + 1);
        }
    }

    /** The step before, or from the end the last; stays at the first. */
    public void previous() {
        go(ended.get() ? position.get() : position.get() - 1);
    }

    /** The first step. */
    public void first() {
        go(0);
    }

    /** The last step. */
    public void last() {
        go(story.steps().size() - 1);
    }

    /** The step at this position, from 0; the nearest if there is none. */
    public void go(int wanted) {
        noteShown.set(false);
        ended.set(false);
        waited = Duration.ZERO;
        int kept = Math.max(0, Math.min(story.steps().size() - 1, wanted));
        if (kept != position.get()) {
            position.set(kept);
            showStep();
        }
    }

    private void showStep() {
        StoryStep wanted = story.steps().get(position.get());
        StepViews.Shown shown = views.of(wanted);
        model.show(shown.view());
        trouble = shown.trouble();
        part = shown.view().part();
        screen = shown.screen();
        step.set(wanted);
    }

    /** Shows nothing, or the step again. */
    public void toggleBlank() {
        blank.set(!blank.get());
    }

    /** Lets steps follow by themselves, from the content note on, or no longer; at the end from the start. */
    public void toggleAutoplay() {
        if (!autoplaying.get() && isLast()) {
            ended.set(false);
            first();
        }
        waited = Duration.ZERO;
        noteShown.set(noteShown.get() && autoplaying.get());
        autoplaying.set(!autoplaying.get());
    }

    /** Whether the step that is shown, or was last, is the last. */
    public boolean isLast() {
        return position.get() == story.steps().size() - 1;
    }

    /** Lets wall time pass: when a step has had its time the next follows, and the last ends the following. */
    public void advance(Duration wallTime) {
        elapsed = elapsed.plus(wallTime);
        elapsedSeconds.set(elapsed.getSeconds());
        if (!autoplaying.get() || blank.get()) {
            return;
        }
        waited = waited.plus(wallTime);
        if (waited.getSeconds() >= settings.secondsPerStepProperty().get()) {
            if (isLast()) {
                autoplaying.set(false);
            } else {
                next();
            }
        }
    }
}
