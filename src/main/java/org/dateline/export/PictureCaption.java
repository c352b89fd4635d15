package org.dateline.export;

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
        String title = view.dataset().title() + " \u00b7 "
                + words.spanWithZone(view.result().window());
        String sources = ShownSources.of(view).stream()
                .map(report -> view.dataset().sources().get(report.source()))
                .map(Source::label)
                .collect(Collectors.joining(", "));
        List<String> lines = new ArrayList<>();
        lines.add(NumberWords.count(view.result().size(), "event") + ": " + provenance.events() + "; "
                + provenance.shown() + ".");
        if (!shading.isEmpty()) {
            lines.add("Areas shaded by: " + shading + ".");
        }
        lines.add("Sources: "
                + (sources.isEmpty() ? "none tells of what is shown" : sources + " (" + provenance.sources() + ")")
                + ".");
        String map = attribution.isBlank() ? "" : "Map: " + Citation.inOneLine(attribution) + ". ";
        lines.add(map + "Dataset: " + view.file() + ". Made " + words.stamp(view.made()) + " with Dateline.");
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("Title", title);
        texts.put("Description", provenance.inOneLine());
        texts.put("Source", sources.isEmpty() ? "none" : sources);
        texts.put("Creation Time", new ExportWords(view.dataset().zone()).iso(view.made()));
        texts.put("Software", "Dateline");
        if (!attribution.isBlank()) {
            texts.put("Copyright", "Map: " + Citation.inOneLine(attribution));
        }
        if (!shading.isEmpty()) {
            texts.put("Comment", "Areas shaded by: " + shading);
        }
        return new PictureCaption(title, lines, texts);
    }
}
