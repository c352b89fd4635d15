package org.dateline.export.story;

import java.util.List;
import java.util.Set;

/**
 * The map of one step, on the sheet of the {@link StoryMap}.
 *
 * @param seen what is seen of the sheet when the step comes up
 * @param areas what its window shows in areas
 * @param symbols what it shows at points, those with the most events first
 * @param leftOut how many points with the fewest events are left out for want of room
 * @param outlined the ids of the areas that the step is about
 * @param classes what the shades mean, from few to many, each with the number of its shade
 * @param names the names that have room when it comes up
 */
public record StepMap(
        Box seen,
        List<Shaded> areas,
        List<Symbol> symbols,
        int leftOut,
        Set<String> outlined,
        List<Shade> classes,
        List<StoryMap.Name> names) {

    public StepMap {
        areas = List.copyOf(areas);
        symbols = List.copyOf(symbols);
        outlined = Set.copyOf(outlined);
        classes = List.copyOf(classes);
        names = List.copyOf(names);
    }

    /** A part of the sheet. */
    public record Box(double left, double top, double width, double height) {}

    /**
     * An area in which the window shows something.
     *
     * @param shade the name of its colour; empty for none
     * @param possibleOnly whether none of its events is certain
     * @param words what it shows
     */
    public record Shaded(String id, String shade, boolean possibleOnly, String words) {}

    /** A shade in a legend: the name of its colour, and what it means. */
    public record Shade(String shade, String words) {}

    /**
     * A point with events.
     *
     * @param name of the place
     * @param events their positions in the dataset
     */
    public record Symbol(String name, double x, double y, List<Integer> events) {

        public Symbol {
            events = List.copyOf(events);
        }
    }
}
