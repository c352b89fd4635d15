package org.dateline.export.picture;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.export.content.Citation;
import org.dateline.export.content.ExportWords;
import org.dateline.export.content.ExportedView;
import org.dateline.export.content.Provenance;
import org.dateline.export.content.ShownSources;
import org.dateline.model.Source;
import org.dateline.words.NumberWords;
import org.dateline.words.TimeWords;

/**
 * What a picture says of itself, in words below it and in its file.
 *
 * @param title dataset and window
 * @param lines what is shown, from whom it comes, and when it was made
 * @param texts by keyword of the PNG specification (W3C, 11.3.3.1), in its order
 */
public record PictureCaption(String title, List<String> lines, Map<String, String> texts) {

    private static final String NO_SOURCE = "none tells of what is shown";

    public PictureCaption {
        lines = List.copyOf(lines);
        texts = Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /**
     * The caption of a picture of this view.
     *
     * @param attribution where the map comes from, or empty
     * @param shading what its areas are shaded by, or empty where it needs not be said
     */
    public static PictureCaption of(ExportedView view, String attribution, String shading) {
        TimeWords words = TimeWords.inDocuments(view.dataset().zone());
        Provenance provenance = Provenance.of(view);
        String sources = sources(view);
        List<String> lines = new ArrayList<>();
        lines.add(events(view, provenance));
        addShading(shading, lines);
        lines.add("Sources: " + (sources.isEmpty() ? NO_SOURCE : sources + " (" + provenance.sources() + ")") + ".");
        lines.add(from(view, attribution) + " Made " + words.stamp(view.made()) + " with Dateline.");
        Map<String, String> texts = texts(view, provenance, attribution, shading);
        texts.put("Source", sources.isEmpty() ? "none" : sources);
        texts.put("Creation Time", new ExportWords(view.dataset().zone()).iso(view.made()));
        return new PictureCaption(title(view), lines, texts);
    }

    /**
     * The caption of one of many pictures, which says nothing of when it was made, so that the same view has the same.
     *
     * @param shading what its areas are shaded by, or empty where it needs not be said
     * @param namesSources whether it names the sources of its events; else it says that they are named at the end
     */
    public static PictureCaption ofFrame(ExportedView view, String attribution, String shading, boolean namesSources) {
        Provenance provenance = Provenance.ofWindow(view);
        Map<String, String> texts = texts(view, provenance, attribution, shading);
        List<String> lines = new ArrayList<>();
        lines.add(events(view, provenance));
        addShading(shading, lines);
        if (namesSources) {
            String sources = sources(view);
            lines.add("Sources: " + (sources.isEmpty() ? NO_SOURCE : sources) + ".");
            texts.put("Source", sources.isEmpty() ? "none" : sources);
        } else {
            lines.add("Sources: named at the end.");
        }
        lines.add(from(view, attribution) + " Made with Dateline.");
        return new PictureCaption(title(view), lines, texts);
    }

    private static void addShading(String shading, List<String> lines) {
        if (!shading.isEmpty()) {
            lines.add("Areas shaded by: " + shading + ".");
        }
    }

    private static String title(ExportedView view) {
        return view.dataset().title() + " \u00b7 "
                + TimeWords.inDocuments(view.dataset().zone())
                        .spanWithZone(view.result().window());
    }

    private static String events(ExportedView view, Provenance provenance) {
        return NumberWords.count(view.result().size(), "event") + ": " + provenance.events() + "; " + provenance.shown()
                + ".";
    }

    private static String sources(ExportedView view) {
        return ShownSources.of(view).stream()
                .map(report -> view.dataset().sources().get(report.source()))
                .map(Source::label)
                .collect(Collectors.joining(", "));
    }

    /** Where map and events come from, in sentences. */
    public static String from(ExportedView view, String attribution) {
        String map = attribution.isBlank() ? "" : "Map: " + Citation.inOneLine(attribution) + ". ";
        return map + "Dataset: " + view.file() + ".";
    }

    private static Map<String, String> texts(
            ExportedView view, Provenance provenance, String attribution, String shading) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("Title", title(view));
        texts.put("Description", provenance.inOneLine());
        texts.put("Software", "Dateline");
        if (!attribution.isBlank()) {
            texts.put("Copyright", "Map: " + Citation.inOneLine(attribution));
        }
        if (!shading.isEmpty()) {
            texts.put("Comment", "Areas shaded by: " + shading);
        }
        return texts;
    }
}
