package org.dateline.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.dateline.model.Source;

/**
 * What a picture says of itself, in words below it and in its file.
 *
 * @param title dataset and window
 * @param lines what is shown, from whom it comes, and when it was made
 * @param texts by keyword of the PNG specification (W3C, 11.3.3.1), in its order
 */
public record PictureCaption(String title, List<String> lines, Map<String, String> texts) {

    public PictureCaption {
        Objects.requireNonNull(title);
        lines = List.copyOf(lines);
        texts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(texts));
    }

    /**
     * The caption of a picture of this view.
     *
     * @param attribution where the map comes from; empty if it does not say
     */
    public static PictureCaption of(ExportedView view, String attribution) {
        ExportWords words = new ExportWords(view.dataset().zone());
        Provenance provenance = Provenance.of(view);
        String title =
                view.dataset().title() + " \u00b7 " + words.window(view.result().window());
        String sources = ShownSources.of(view).stream()
                .map(report -> view.dataset().sources().get(report.source()))
                .map(Source::label)
                .collect(Collectors.joining(", "));
        List<String> lines = new ArrayList<>();
        lines.add(ExportWords.count(view.result().size(), "event") + ": " + provenance.events() + "; "
                + provenance.shown() + ".");
        lines.add("Sources: "
                + (sources.isEmpty() ? "none tells of what is shown" : sources + " (" + provenance.sources() + ")")
                + ".");
        String map = attribution.isBlank() ? "" : "Map: " + Citation.inOneLine(attribution) + ". ";
        lines.add(map + "Dataset: " + view.file() + ". Made " + words.made(view.made()) + " with Dateline.");
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("Title", title);
        texts.put("Description", provenance.inOneLine());
        texts.put("Source", sources.isEmpty() ? "none" : sources);
        texts.put("Creation Time", words.iso(view.made()));
        texts.put("Software", "Dateline");
        if (!attribution.isBlank()) {
            texts.put("Copyright", "Map: " + Citation.inOneLine(attribution));
        }
        return new PictureCaption(title, lines, texts);
    }
}
