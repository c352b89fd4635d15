package org.dateline.data;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Catalog;
import org.dateline.model.Event;
import org.dateline.model.Place;
import org.dateline.model.Story;
import org.dateline.model.StoryStep;
import org.dateline.model.TimeParser;
import org.dateline.model.TimeWindow;

/** Parses the entries of {@code stories}. */
final class StoryParser {

    private final Catalog<Event> events;
    private final Catalog<Place> places;
    private final TimeWindow span;
    private final TimeParser times;

    StoryParser(Catalog<Event> events, Catalog<Place> places, TimeWindow span, TimeParser times) {
        this.events = events;
        this.places = places;
        this.span = span;
        this.times = times;
    }

    Optional<Story> parse(ObjectParser story) {
        String id = story.id("id");
        String title = story.text("title");
        List<StoryStep> steps = story.objects("steps", "step", this::step);
        if (steps.isEmpty()) {
            story.warn("steps", "the story has no step", "a step", null);
        }
        return story.finish(() -> new Story(id, title, steps));
    }

    private Optional<StoryStep> step(ObjectParser step) {
        String title = step.text("title");
        String caption = step.optionalText("caption");
        Instant from = step.time("from", times, span.from());
        Instant to = step.time("to", times, span.to());
        String event = step.optionalReference("event", events, "event");
        String place = step.optionalReference("place", places, "place");
        Double zoom = step.optionalNumber("zoom", Double.MIN_VALUE, Double.MAX_VALUE);
        if (to.isBefore(from) && !step.isBroken()) {
            step.leaveOut(
                    step.has("to") ? "to" : "from",
                    "the window ends before it starts",
                    "a time from " + times.format(from),
                    times.format(to));
        }
        return step.finish(() -> new StoryStep(title, caption, new TimeWindow(from, to), event, place, zoom));
    }
}
