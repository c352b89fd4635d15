package org.dateline.export.story;

import java.util.List;
import org.dateline.model.Report;
import org.dateline.model.StoryStep;
import org.dateline.query.WindowResult;
import org.jspecify.annotations.Nullable;

/**
 * A step of a story with what it shows, as it is presented.
 *
 * @param step its words
 * @param shown which events of its window it shows, as a sentence, or why that cannot be read; empty if it shows all
 * @param result the events that it shows
 * @param sources what it rests on
 * @param shading what the areas of its map are shaded by, without a full stop; empty for events, which are counted anyway
 * @param exhibit what it shows beside its map
 * @param picture its map and timeline as they are presented, for paper; null where none was drawn
 * @param map its map for a screen; null where none was drawn, or there is no map
 * @param chart what it shows in the place of its map; null where that is the map
 */
public record ToldStep(
        StoryStep step,
        String shown,
        WindowResult result,
        List<Report> sources,
        String shading,
        StepExhibit exhibit,
        @Nullable StepPicture picture,
        @Nullable StepMap map,
        @Nullable StepChart chart) {

    public ToldStep {
        sources = List.copyOf(sources);
    }

    /** A step that shows its map. */
    public ToldStep(
            StoryStep step,
            String shown,
            WindowResult result,
            List<Report> sources,
            String shading,
            StepExhibit exhibit,
            @Nullable StepPicture picture,
            @Nullable StepMap map) {
        this(step, shown, result, sources, shading, exhibit, picture, map, null);
    }

    /** The same with a chart in the place of the map, or none. */
    public ToldStep with(@Nullable StepChart shownInstead) {
        return new ToldStep(step, shown, result, sources, shading, exhibit, picture, map, shownInstead);
    }

    /** The same with another map. */
    public ToldStep with(StepMap other) {
        return new ToldStep(step, shown, result, sources, shading, exhibit, picture, other, chart);
    }
}
