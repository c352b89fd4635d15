package org.dateline.view.export;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.dateline.control.map.content.MapPalette;
import org.dateline.control.map.plane.MapLayers;
import org.dateline.evidence.StepSources;
import org.dateline.export.ExportFormat;
import org.dateline.export.brief.HandoutLayout;
import org.dateline.export.brief.HandoutWriter;
import org.dateline.export.brief.LackingScripts;
import org.dateline.export.brief.Paper;
import org.dateline.export.story.PageColours;
import org.dateline.export.story.StepChart;
import org.dateline.export.story.StepExhibit;
import org.dateline.export.story.StepMap;
import org.dateline.export.story.StepPicture;
import org.dateline.export.story.StoryMap;
import org.dateline.export.story.StoryPage;
import org.dateline.export.story.ToldStep;
import org.dateline.export.story.ToldStory;
import org.dateline.language.Language;
import org.dateline.model.Story;
import org.dateline.model.StoryStep;
import org.dateline.model.exhibit.Exhibit;
import org.dateline.query.EventFilter;
import org.dateline.view.evidence.ToldChart;
import org.dateline.view.look.Theme;
import org.dateline.viewmodel.DatelineViewModel;
import org.dateline.viewmodel.story.Presentation;
import org.dateline.workspace.Workspace;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/** Stories as they leave the program: as an HTML file, or as a handout. What they show is drawn step by step. */
public final class StoryExport {

    /** Of pictures that steps show: how many pixels they have on a page and on paper, and how many bytes all and each. */
    private static final int PAGE_PIXELS = 1000;

    private static final int PAGE_BYTES = 270_000;
    private static final int PAPER_PIXELS = 1400;
    private static final int PAPER_BYTES = 600_000;
    private static final double SCALE_ALONE = 2;
    private static final double SCALE_IN_ROWS = 1.6;

    private final Workspace workspace;
    private final MapLayers layers;
    private final Path file;

    /**
     * @param layers the map, projected already
     * @param file the file of the dataset, beside which its pictures are
     */
    public StoryExport(Workspace workspace, MapLayers layers, Path file) {
        this.workspace = workspace;
        this.layers = layers;
        this.file = file;
    }

    /** An HTML file. To be written by any thread but the UI thread, which draws the maps. */
    public DrawnExport.Writing page(Story story, Instant made) {
        return target -> {
            new StoryPage(withMaps(story, made), colours()).writeTo(target);
            return "";
        };
    }

    /** A handout. To be written by any thread but the UI thread, which draws the pictures. */
    public DrawnExport.Writing handout(Story story, HandoutLayout layout, Paper paper, Instant made) {
        return target -> {
            HandoutWriter handout = new HandoutWriter(withPictures(story, layout, made), layout, paper);
            handout.writeTo(target);
            return handout.lacking();
        };
    }

    /** The story with a picture of each step; the UI thread has time for other work between two of them. */
    private ToldStory withPictures(Story story, HandoutLayout layout, Instant made) throws IOException {
        StepScenes scenes = OnScreen.drawn(() -> new StepScenes(workspace, layers, story));
        double scale = layout == HandoutLayout.ONE ? SCALE_ALONE : SCALE_IN_ROWS;
        List<ToldStep> steps = new ArrayList<>();
        for (int number = 0; number < story.steps().size(); number++) {
            StepExhibit exhibit = exhibit(story.steps().get(number), PAPER_PIXELS, PAPER_BYTES);
            int shown = number;
            steps.add(OnScreen.drawn(() -> {
                scenes.go(shown);
                return step(scenes.presentation(), exhibit, scenes.picture(scale), null);
            }));
        }
        return told(story, steps, null, OnScreen.drawn(scenes::attribution), made);
    }

    /** The story with the maps of its steps for a page, in the same way. */
    private ToldStory withMaps(Story story, Instant made) throws IOException {
        StepScenes scenes = OnScreen.drawn(() -> new StepScenes(workspace, layers, story));
        List<Envelope> seen = new ArrayList<>();
        for (int number = 0; scenes.hasMap() && number < story.steps().size(); number++) {
            int shown = number;
            seen.add(OnScreen.drawn(() -> {
                scenes.go(shown);
                return StorySheet.seen(scenes.map());
            }));
        }
        StorySheet sheet = new StorySheet(
                workspace.dataset(),
                layers,
                seen,
                scenes.map().referencesProperty().get());
        List<ToldStep> steps = new ArrayList<>();
        for (int number = 0; number < story.steps().size(); number++) {
            StepExhibit exhibit = exhibit(story.steps().get(number), PAGE_PIXELS, mostBytes(story));
            int shown = number;
            steps.add(OnScreen.drawn(() -> {
                scenes.go(shown);
                return Language.isolating(() -> step(scenes, exhibit, sheet));
            }));
        }
        List<StepMap> maps =
                steps.stream().flatMap(step -> Stream.ofNullable(step.map())).toList();
        if (maps.isEmpty()) {
            return told(story, steps, null, "", made);
        }
        StoryMap map = sheet.map(maps);
        List<ToldStep> named = steps.stream()
                .map(step -> {
                    StepMap own = step.map();
                    return own == null ? step : step.with(sheet.named(own, map));
                })
                .toList();
        return told(story, named, map, OnScreen.drawn(scenes::attribution), made);
    }

    /**
     * What of the scripts an export of a story will not be able to show, in a sentence; empty if it can show all, as browsers
     * have typefaces of their own. May be called by any thread.
     */
    public String lacking(ExportFormat format, Story story) throws IOException {
        if (format != ExportFormat.HANDOUT) {
            return "";
        }
        StepSources sources = new StepSources(workspace.dataset());
        List<ToldStep> steps = story.steps().stream()
                .map(step -> new ToldStep(
                        step,
                        "",
                        workspace.index().query(step.window(), EventFilter.NONE),
                        sources.of(step),
                        "",
                        exhibit(step, 1, 1),
                        null,
                        null))
                .toList();
        return LackingScripts.ofHandout(told(story, steps, null, layers.attribution(), Instant.EPOCH));
    }

    private StepExhibit exhibit(StoryStep step, int pixels, int bytes) {
        return StepExhibit.of(
                step.exhibit(),
                workspace.dataset(),
                new StepExhibit.Room(file.toAbsolutePath().getParent(), pixels, bytes));
    }

    private static ToldStep step(
            Presentation presentation, StepExhibit exhibit, @Nullable StepPicture picture, @Nullable StepMap map) {
        DatelineViewModel model = presentation.model();
        return new ToldStep(
                presentation.stepProperty().get(),
                presentation.shown(),
                model.resultProperty().get(),
                presentation.sources(),
                DrawnExport.shading(model, model.resultProperty().get()),
                exhibit,
                picture,
                map);
    }

    /** A step for a page. */
    private static ToldStep step(StepScenes scenes, StepExhibit exhibit, StorySheet sheet) {
        if (scenes.showsChart()) {
            StepChart chart = ToldChart.of(scenes.presentation().model()).orElse(null);
            return step(scenes.presentation(), exhibit, null, null).with(chart);
        }
        return step(scenes.presentation(), exhibit, null, scenes.hasMap() ? sheet.step(scenes.map()) : null);
    }

    /** Of all that pictures may take, as much for each; few of them are not larger for it. */
    private static int mostBytes(Story story) {
        long pictures = story.steps().stream()
                .filter(step -> step.exhibit() instanceof Exhibit.OfPicture)
                .count();
        return (int) Math.min(PAGE_BYTES / 3, PAGE_BYTES / Math.max(1, pictures));
    }

    private ToldStory told(
            Story story, List<ToldStep> steps, @Nullable StoryMap map, String attribution, Instant made) {
        return new ToldStory(
                workspace.dataset(),
                String.valueOf(file.getFileName()),
                story,
                steps,
                map,
                attribution,
                PrintedView.signs(workspace, Theme.LIGHT),
                made.truncatedTo(ChronoUnit.SECONDS));
    }

    private static PageColours colours() {
        return new PageColours(
                colours(Theme.LIGHT),
                colours(Theme.DARK),
                Theme.LIGHT.map().categories().size());
    }

    private static Map<String, String> colours(Theme theme) {
        Map<String, Color> colours = new LinkedHashMap<>();
        MapPalette map = theme.map();
        colours.put("page", theme.timeline().background());
        colours.put("ink", theme.timeline().text());
        colours.put("faint", theme.timeline().faintText());
        colours.put("rule", theme.timeline().line());
        colours.put("beyond", map.beyond());
        colours.put("sea", map.sea());
        colours.put("context", map.context());
        colours.put("context-line", map.contextLine());
        colours.put("context-text", map.contextText());
        colours.put("area", map.area());
        colours.put("area-line", map.areaLine());
        colours.put("map-text", map.text());
        colours.put("halo", map.halo());
        colours.put("accent", map.accent());
        IntStream.range(0, map.shades().size())
                .forEach(shade -> colours.put("shade-" + shade, map.shades().get(shade)));
        IntStream.range(0, map.changes().size())
                .forEach(shade -> colours.put("shade-c" + shade, map.changes().get(shade)));
        IntStream.range(0, map.categories().size())
                .forEach(
                        category -> colours.put("k" + category, map.categories().get(category)));
        Map<String, String> web = new LinkedHashMap<>();
        colours.forEach((name, colour) ->
                web.put(name, "#" + colour.toString().substring(2, 8).toLowerCase(Locale.ROOT)));
        return web;
    }
}
