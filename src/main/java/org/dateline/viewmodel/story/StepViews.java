package org.dateline.viewmodel.story;

import org.dateline.events.Dataset;
import org.dateline.model.StoryStep;
import org.dateline.query.EventFilter;
import org.dateline.viewmodel.Screen;
import org.dateline.viewmodel.Selection;
import org.dateline.viewmodel.ViewState;
import org.dateline.viewmodel.line.MalformedViewException;
import org.dateline.viewmodel.line.ViewLine;
import org.jspecify.annotations.Nullable;

/** The views that the steps of stories show. */
public final class StepViews {

    private final ViewLine lines;

    /**
     * What a step shows.
     *
     * @param view the view; without what its line says where that cannot be read
     * @param screen what stands in the place of the map, or the map
     * @param trouble why it cannot; empty if it can
     */
    public record Shown(ViewState view, Screen screen, String trouble) {}

    /** For the steps of this dataset's stories. */
    public StepViews(Dataset dataset) {
        this.lines = new ViewLine(dataset);
    }

    /** What a step shows; window, event and place are those of the step, whatever its line says. */
    public Shown of(StoryStep step) {
        ViewState plain = new ViewState(step.window(), EventFilter.NONE, selection(step));
        String line = step.view();
        if (line == null) {
            return new Shown(plain, Screen.MAP, "");
        }
        try {
            ViewState more = lines.parse(line);
            Selection selected = more.selection().equals(Selection.NOTHING) ? plain.selection() : more.selection();
            return new Shown(
                    new ViewState(
                            step.window(),
                            more.filter(),
                            more.certainOnly(),
                            selected,
                            null,
                            more.shading(),
                            more.charting(),
                            more.layers(),
                            more.steps(),
                            more.versus(),
                            more.table(),
                            more.part()),
                    lines.screen(line).orElse(Screen.MAP),
                    "");
        } catch (MalformedViewException broken) {
            return new Shown(plain, Screen.MAP, String.valueOf(broken.getMessage()));
        }
    }

    private static Selection selection(StoryStep step) {
        String event = step.event();
        String place = step.place();
        return event != null
                ? new Selection.OfEvent(event)
                : place != null ? new Selection.OfPlace(place) : Selection.NOTHING;
    }

    /**
     * What a step has to say of a view besides its window, an event and a place; null if that is nothing.
     *
     * @param screen what stands in the middle of the window of the view
     */
    public @Nullable String line(ViewState view, Screen screen) {
        Selection selected = view.selection();
        boolean isOfStep = selected.sourceId().isEmpty()
                && (selected.eventId()
                                .map(Selection.OfEvent::new)
                                .filter(selected::equals)
                                .isPresent()
                        || selected.placeId()
                                .map(Selection.OfPlace::new)
                                .filter(selected::equals)
                                .isPresent());
        ViewState more = new ViewState(
                view.window(),
                view.filter(),
                view.certainOnly(),
                isOfStep ? Selection.NOTHING : selected,
                null,
                view.shading(),
                view.charting(),
                view.layers(),
                view.steps(),
                view.versus(),
                view.table(),
                view.part());
        String line = lines.formatWithoutWindow(more, screen);
        return line.equals(ViewLine.START) ? null : line;
    }
}
