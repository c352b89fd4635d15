package org.dateline.intake.work;

import static org.dateline.intake.work.Entries.objects;
import static org.dateline.intake.work.Entries.string;
import static org.dateline.language.Tr.tr;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.edit.document.DocumentText;
import org.dateline.model.Measure;
import org.jspecify.annotations.Nullable;

/** The measures of a document, those first that a figure may answer. */
public final class Measures {

    private static final int NOUN = 3;
    private static final int IN_EVENT = 2;
    private static final int AROUND = 90;

    private final List<Measure> all;
    private final Map<String, Set<String>> byEvent = new HashMap<>();

    private Measures(List<Measure> all) {
        this.all = all;
    }

    /** Those of a document. */
    public static Measures of(DocumentText document) {
        Measures measures = new Measures(objects(document.root(), "measures")
                .map(measure -> new Measure(
                        String.valueOf(string(measure, "id")),
                        String.valueOf(string(measure, "name")),
                        string(measure, "unit")))
                .toList());
        objects(document.root(), "events")
                .forEach(event -> measures.byEvent.put(
                        String.valueOf(string(event, "id")),
                        objects(event, "figures")
                                .map(figure -> String.valueOf(string(figure, "measure")))
                                .collect(Collectors.toSet())));
        return measures;
    }

    /** All, in the document's order. */
    public List<Measure> all() {
        return all;
    }

    /**
     * Whether a figure is told to answer a measure by more than what is counted: "people" alone are killed as well as hurt.
     *
     * @param id the id of the measure
     */
    public boolean isTold(Item.OfFigure figure, String paragraph, @Nullable String event, String id) {
        Set<String> around = around(figure, paragraph);
        boolean inEvent = event != null && byEvent.getOrDefault(event, Set.of()).contains(id);
        return inEvent
                || all.stream().filter(measure -> measure.id().equals(id)).anyMatch(measure -> {
                    Set<String> own = new HashSet<>(Stems.of(measure.name()).keySet());
                    own.removeAll(Stems.of(measure.unit() == null ? "" : measure.unit())
                            .keySet());
                    return own.isEmpty() || own.stream().anyMatch(around::contains);
                });
    }

    private static Set<String> around(Item.OfFigure figure, String paragraph) {
        int from = Math.max(0, figure.begin() - AROUND);
        int to = Math.min(paragraph.length(), figure.end() + AROUND);
        return Stems.of(paragraph.substring(from, to)).keySet();
    }

    /**
     * Those that have a word in common with a figure and what stands around it, or that the event has figures of, the likeliest
     * first, each with the reason.
     */
    public Map<String, String> likely(Item.OfFigure figure, String paragraph, @Nullable String event) {
        Set<String> noun = Stems.of(figure.words()).keySet();
        Set<String> around = around(figure, paragraph);
        Map<Measure, Integer> scores = new LinkedHashMap<>();
        Map<String, String> reasons = new LinkedHashMap<>();
        for (Measure measure : all) {
            Map<String, String> own =
                    Stems.of(measure.unit() == null ? measure.name() : measure.name() + " " + measure.unit());
            long inWords = own.keySet().stream().filter(noun::contains).count();
            long inText = own.keySet().stream().filter(around::contains).count();
            boolean inEvent =
                    event != null && byEvent.getOrDefault(event, Set.of()).contains(measure.id());
            int score = (int) (NOUN * inWords + inText) + (inEvent ? IN_EVENT : 0);
            if (inWords + inText > 0 || inEvent) {
                scores.put(measure, score);
                String words = own.keySet().stream()
                        .filter(around::contains)
                        .map(own::get)
                        .collect(Collectors.joining(", "));
                reasons.put(measure.id(), reason(words, inEvent));
            }
        }
        Map<String, String> ordered = new LinkedHashMap<>();
        scores.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> ordered.put(
                        entry.getKey().id(), reasons.getOrDefault(entry.getKey().id(), "")));
        return ordered;
    }

    private static String reason(String words, boolean inEvent) {
        if (words.isEmpty()) {
            return inEvent ? tr("the event has figures of it") : "";
        }
        return inEvent ? tr("like words: {0}; the event has figures of it", words) : tr("like words: {0}", words);
    }
}
