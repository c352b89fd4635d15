package org.dateline.export.story;

import java.time.Instant;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.events.Dataset;
import org.dateline.export.content.CategorySign;
import org.dateline.model.Event;
import org.dateline.model.Source;
import org.dateline.model.Story;
import org.jspecify.annotations.Nullable;

/**
 * A story with all that is told of it where the program is not at hand.
 *
 * @param dataset what it tells of
 * @param file the name of the dataset's file, without the folder
 * @param story the story
 * @param steps its steps, in order; none if it has none
 * @param map the map of all steps; null where none was drawn, or there is no map
 * @param attribution where the map comes from; empty if it does not say
 * @param signs the signs of the categories, in the order of the dataset
 * @param made when it was made
 */
public record ToldStory(
        Dataset dataset,
        String file,
        Story story,
        List<ToldStep> steps,
        @Nullable StoryMap map,
        String attribution,
        List<CategorySign> signs,
        Instant made) {

    /** No more events are told one by one; what has more says so. */
    public static final int MAX_EVENTS = 1_000;

    public ToldStory {
        steps = List.copyOf(steps);
        signs = List.copyOf(signs);
    }

    /** The positions of all events that any step shows, in the order of time. */
    public SortedSet<Integer> positions() {
        SortedSet<Integer> all = new TreeSet<>();
        steps.forEach(step -> step.result().forEachPosition((position, isCertain) -> all.add(position)));
        return all;
    }

    /** The event at a position that some step shows. */
    public Event event(int position) {
        return steps.stream()
                .map(ToldStep::result)
                .filter(result -> result.shows(position))
                .map(result -> result.events().get(result.rowOf(position)))
                .findFirst()
                .orElseThrow();
    }

    /** The ids of the sources that any step rests on, in the order of the dataset. */
    public List<String> sources() {
        return dataset.sources().stream()
                .map(Source::id)
                .filter(id -> steps.stream()
                        .anyMatch(step -> step.sources().stream()
                                .anyMatch(report -> report.source().equals(id))))
                .toList();
    }
}
