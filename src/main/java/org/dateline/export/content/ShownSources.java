package org.dateline.export.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.dateline.model.Event;
import org.dateline.model.Figure;
import org.dateline.model.Quote;
import org.dateline.model.Report;
import org.dateline.model.Source;

/** The sources that tell some events, each with the paragraphs in which it does. */
public final class ShownSources {

    private ShownSources() {}

    /** The sources of the events of a view, in the order of the dataset. */
    public static List<Report> of(ExportedView view) {
        return view.sources();
    }

    static List<Report> in(ExportedView view) {
        Map<String, SortedSet<Integer>> paragraphs = new LinkedHashMap<>();
        for (int i = 0; i < view.result().size(); i++) {
            collect(view.event(i), paragraphs);
        }
        return view.dataset().sources().stream()
                .map(Source::id)
                .filter(paragraphs::containsKey)
                .map(id -> new Report(id, List.copyOf(paragraphs.getOrDefault(id, new TreeSet<>()))))
                .toList();
    }

    /** The sources of one event, in the order of its reports. */
    public static List<Report> of(Event event) {
        Map<String, SortedSet<Integer>> paragraphs = new LinkedHashMap<>();
        collect(event, paragraphs);
        return paragraphs.entrySet().stream()
                .map(entry -> new Report(entry.getKey(), List.copyOf(entry.getValue())))
                .toList();
    }

    private static void collect(Event event, Map<String, SortedSet<Integer>> paragraphs) {
        for (Report report : event.reports()) {
            in(paragraphs, report.source()).addAll(report.paragraphs());
        }
        for (Quote quote : event.quotes()) {
            in(paragraphs, quote.source()).add(quote.paragraph());
        }
        for (Figure figure : event.figures()) {
            in(paragraphs, figure.source()).add(figure.paragraph());
        }
    }

    private static SortedSet<Integer> in(Map<String, SortedSet<Integer>> paragraphs, String source) {
        return paragraphs.computeIfAbsent(source, id -> new TreeSet<>());
    }
}
