package org.dateline.intake.work;

import static org.dateline.intake.work.Entries.objects;
import static org.dateline.intake.work.Entries.string;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.edit.document.DocumentText;
import org.dateline.model.Measure;
import org.dateline.text.Folding;
import org.jspecify.annotations.Nullable;

/** The measures of a document, those first that a figure may answer. */
public final class Measures {

    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");
    private static final Pattern ENDING = Pattern.compile("(?<=\\p{L}{3})(ed|ing|ers?|es|s)$");
    private static final Set<String> EMPTY =
            Set.of("the", "and", "all", "far", "set", "off", "for", "null", "after", "were");
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
     * Those that have a word in common with a figure and what stands around it, or that the event has figures of, the likeliest
     * first, each with the reason.
     */
    public Map<String, String> likely(Item.OfFigure figure, String paragraph, @Nullable String event) {
        Set<String> noun = stems(figure.words());
        int from = Math.max(0, figure.begin() - AROUND);
        int to = Math.min(paragraph.length(), figure.end() + AROUND);
        Set<String> around = stems(paragraph.substring(from, to));
        Map<Measure, Integer> scores = new LinkedHashMap<>();
        Map<String, String> reasons = new LinkedHashMap<>();
        for (Measure measure : all) {
            Set<String> own = stems(measure.unit() == null ? measure.name() : measure.name() + " " + measure.unit());
            long inWords = own.stream().filter(noun::contains).count();
            long inText = own.stream().filter(around::contains).count();
            boolean inEvent =
                    event != null && byEvent.getOrDefault(event, Set.of()).contains(measure.id());
            int score = (int) (NOUN * inWords + inText) + (inEvent ? IN_EVENT : 0);
            if (inWords + inText > 0 || inEvent) {
                scores.put(measure, score);
                String words = WORD.matcher(measure.name())
                        .results()
                        .map(word -> word.group())
                        .filter(word ->
                                around.containsAll(stems(word)) && !stems(word).isEmpty())
                        .collect(Collectors.joining(", "));
                reasons.put(
                        measure.id(),
                        (words.isEmpty() ? "" : "like words: " + words)
                                + (inEvent ? (words.isEmpty() ? "" : "; ") + "the event has figures of it" : ""));
            }
        }
        Map<String, String> ordered = new LinkedHashMap<>();
        scores.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .forEach(entry -> ordered.put(
                        entry.getKey().id(), reasons.getOrDefault(entry.getKey().id(), "")));
        return ordered;
    }

    private static Set<String> stems(String text) {
        return WORD.matcher(Folding.fold(text))
                .results()
                .map(word -> word.group())
                .filter(word -> !EMPTY.contains(word))
                .map(word -> ENDING.matcher(word).replaceFirst(""))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
