package org.dateline.export.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.events.Dataset;
import org.dateline.evidence.StepSources;
import org.dateline.export.ExportSamples;
import org.dateline.model.Story;
import org.dateline.model.StoryStep;
import org.dateline.model.TimeWindow;
import org.dateline.model.exhibit.Exhibit;
import org.dateline.query.EventFilter;
import org.jspecify.annotations.Nullable;

/** Small stories for tests, of the odd dataset, without maps. */
public final class ToldStories {

    public static final PageColours COLOURS = new PageColours(
            Map.of("page", "#ffffff", "ink", "#000000", "k0", "#cc3311"),
            Map.of("page", "#000000", "ink", "#ffffff", "k0", "#ff8a70"),
            1);

    private ToldStories() {}

    /** A step of all days. */
    public static StoryStep step(String title, @Nullable String caption, @Nullable Exhibit exhibit) {
        TimeWindow all = ExportSamples.odd().span();
        return new StoryStep(title, caption, all, null, null, null, null, List.of(), null, exhibit);
    }

    /** A story of these steps, as it is told. */
    public static ToldStory of(String title, List<StoryStep> steps) {
        return of(ExportSamples.odd(), title, steps, "");
    }

    /** The same of a dataset, with what is said of each step's filter. */
    public static ToldStory of(Dataset dataset, String title, List<StoryStep> steps, String shown) {
        StepSources sources = new StepSources(dataset);
        List<ToldStep> told = new ArrayList<>();
        for (StoryStep step : steps) {
            told.add(new ToldStep(
                    step,
                    shown,
                    ExportSamples.view(dataset, step.window(), EventFilter.NONE).result(),
                    sources.of(step),
                    "",
                    StepExhibit.of(step.exhibit(), dataset, new StepExhibit.Room(null, 200, 20_000)),
                    null,
                    null));
        }
        return new ToldStory(
                dataset,
                "odd.json",
                new Story("told", title, "Mind <this>.", steps),
                told,
                null,
                "",
                List.of(),
                Instant.parse("2026-02-03T09:30:00Z"));
    }
}
