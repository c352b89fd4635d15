package org.dateline.export.picture;

import static org.dateline.language.Tr.tr;
import static org.dateline.language.Tr.trn;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.export.content.Citation;
import org.dateline.export.content.ExportWords;
import org.dateline.export.content.ExportedView;
import org.dateline.export.content.Provenance;
import org.dateline.export.content.ShownSources;
import org.dateline.language.ForPrograms;
import org.dateline.model.Source;
import org.dateline.model.TimeWindow;
import org.dateline.words.ListWords;
import org.dateline.words.TimeWords;

/**
 * What a picture says of itself, in words below it and in its file.
 *
 * @param title dataset and window
 * @param lines what is shown, from whom it comes, and when it was made
 * @param texts by keyword of the PNG specification (W3C, 11.3.3.1), in its order
 */
public record PictureCaption(String title, List<String> lines, Map<String, String> texts) {

    /** A keyword of the specification. */
    @ForPrograms("keywords of the specification of PNG")
    private enum Keyword {
        TITLE("Title"),
        DESCRIPTION("Description"),
        SOFTWARE("Software"),
        COPYRIGHT("Copyright"),
        COMMENT("Comment"),
        SOURCE("Source"),
        CREATION_TIME("Creation Time");

        private final String word;

        Keyword(String word) {
            this.word = word;
        }
    }

    @ForPrograms("a name")
    private static final String PROGRAM = "Dateline";

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
        lines.add(
                sources.isEmpty()
                        ? tr("Sources: none tells of what is shown.")
                        : tr("Sources: {0} ({1}).", sources, provenance.sources()));
        lines.add(tr("{0} Made {1} with Dateline.", from(view, attribution), words.stamp(view.made())));
        Map<String, String> texts = texts(view, provenance, attribution, shading);
        texts.put(Keyword.SOURCE.word, sources.isEmpty() ? tr("none") : sources);
        texts.put(Keyword.CREATION_TIME.word, new ExportWords(view.dataset().zone()).iso(view.made()));
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
            lines.add(sources.isEmpty() ? tr("Sources: none tells of what is shown.") : tr("Sources: {0}.", sources));
            texts.put(Keyword.SOURCE.word, sources.isEmpty() ? tr("none") : sources);
        } else {
            lines.add(tr("Sources: named at the end."));
        }
        lines.add(tr("{0} Made with Dateline.", from(view, attribution)));
        return new PictureCaption(title(view), lines, texts);
    }

    /**
     * The caption of a picture of events that stay in a database, which names no sources: a table has no record of them.
     *
     * @param title what the source is called
     * @param place where it is asked for
     * @param events how many are shown and which, a sentence
     * @param attribution where the map comes from, or empty
     */
    public static PictureCaption ofDatabase(
            String title, String place, ZoneId zone, TimeWindow window, String events, String attribution) {
        TimeWords words = TimeWords.inDocuments(zone);
        Instant made = Instant.now();
        String head = tr("{0} \u00b7 {1}", title, words.spanWithZone(window));
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(Keyword.TITLE.word, head);
        texts.put(Keyword.DESCRIPTION.word, events);
        texts.put(Keyword.SOFTWARE.word, PROGRAM);
        if (!attribution.isBlank()) {
            texts.put(Keyword.COPYRIGHT.word, tr("Map: {0}", Citation.inOneLine(attribution)));
        }
        texts.put(Keyword.SOURCE.word, place);
        texts.put(Keyword.CREATION_TIME.word, new ExportWords(zone).iso(made));
        String from = attribution.isBlank()
                ? tr("Database: {0}.", place)
                : tr("Map: {0}. Database: {1}.", Citation.inOneLine(attribution), place);
        return new PictureCaption(
                head, List.of(events, tr("{0} Made {1} with Dateline.", from, words.stamp(made))), texts);
    }

    private static void addShading(String shading, List<String> lines) {
        if (!shading.isEmpty()) {
            lines.add(tr("Areas shaded by: {0}.", shading));
        }
    }

    private static String title(ExportedView view) {
        return tr(
                "{0} \u00b7 {1}",
                view.dataset().title(),
                TimeWords.inDocuments(view.dataset().zone())
                        .spanWithZone(view.result().window()));
    }

    private static String events(ExportedView view, Provenance provenance) {
        return trn(
                view.result().size(),
                "{0} event: {1}; {2}.",
                "{0} events: {1}; {2}.",
                provenance.events(),
                provenance.shown());
    }

    private static String sources(ExportedView view) {
        return ListWords.commas(ShownSources.of(view).stream()
                .map(report -> view.dataset().sources().get(report.source()))
                .map(Source::label)
                .toList());
    }

    /** Where map and events come from, in sentences. */
    public static String from(ExportedView view, String attribution) {
        return attribution.isBlank()
                ? tr("Dataset: {0}.", view.file())
                : tr("Map: {0}. Dataset: {1}.", Citation.inOneLine(attribution), view.file());
    }

    private static Map<String, String> texts(
            ExportedView view, Provenance provenance, String attribution, String shading) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(Keyword.TITLE.word, title(view));
        texts.put(Keyword.DESCRIPTION.word, provenance.inOneLine());
        texts.put(Keyword.SOFTWARE.word, PROGRAM);
        if (!attribution.isBlank()) {
            texts.put(Keyword.COPYRIGHT.word, tr("Map: {0}", Citation.inOneLine(attribution)));
        }
        if (!shading.isEmpty()) {
            texts.put(Keyword.COMMENT.word, tr("Areas shaded by: {0}", shading));
        }
        return texts;
    }
}
