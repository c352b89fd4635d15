package org.dateline.imports;

import java.util.List;
import java.util.Optional;
import org.dateline.events.Dataset;
import org.dateline.model.Category;
import org.dateline.model.Event;
import org.dateline.model.Place;
import org.dateline.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What came of the rows of a file.
 *
 * @param events the events, or only the first of them where no more were asked for
 * @param places the places that those events happened in
 * @param categories the categories of all events
 * @param rows how many rows the file has, of which {@code imported} came in and {@code doubtful} of these have a problem
 * @param problems what was wrong, in the order of the file; at the end what concerns all of it
 * @param whole the dataset, or null if only some of the events were asked for, or none came in
 */
public record ImportResult(
        List<Event> events,
        List<Place> places,
        List<Category> categories,
        int rows,
        int imported,
        int doubtful,
        List<Problem> problems,
        @Nullable Dataset whole) {

    public ImportResult {
        events = List.copyOf(events);
        places = List.copyOf(places);
        categories = List.copyOf(categories);
        problems = List.copyOf(problems);
    }

    /** How many rows were left out. */
    public int leftOut() {
        return rows - imported;
    }

    /** The dataset, or empty if only some of the events were asked for, or none came in. */
    public Optional<Dataset> dataset() {
        return Optional.ofNullable(whole);
    }
}
