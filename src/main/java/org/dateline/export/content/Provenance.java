package org.dateline.export.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.events.Dataset;
import org.dateline.evidence.Independence;
import org.dateline.evidence.IndependenceWords;
import org.dateline.model.Report;
import org.dateline.query.WindowResult;
import org.dateline.query.shape.DrawnShape;
import org.dateline.query.words.FilterWords;
import org.dateline.words.NumberWords;
import org.dateline.words.TimeWords;

/**
 * Where an export comes from, in words: what every format says of its dataset and of the view that it shows.
 *
 * @param dataset the title of the dataset and its file
 * @param window the window, with its zone
 * @param shown which events of the window are there
 * @param events how many they are
 * @param sources how many sources tell them, or empty
 * @param view the line that shows the view again, or that there is none
 * @param made when the export was made, or empty
 */
public record Provenance(
        String dataset,
        String window,
        String shown,
        String events,
        String sources,
        String view,
        String marks,
        String made) {

    /** Where the export of this view comes from. */
    public static Provenance of(ExportedView view) {
        List<Report> sources = ShownSources.of(view);
        Independence independence = Independence.of(view.dataset());
        return of(
                view,
                IndependenceWords.sources(sources.stream().map(Report::source).toList(), independence),
                new ExportWords(view.dataset().zone()).iso(view.made()) + " with Dateline");
    }

    /** The same, but not how many sources tell the events, which would be looked for in all of them, nor when it was made. */
    public static Provenance ofWindow(ExportedView view) {
        return of(view, "", "");
    }

    private static Provenance of(ExportedView view, String sources, String made) {
        Dataset dataset = view.dataset();
        WindowResult result = view.result();
        ExportWords words = new ExportWords(dataset.zone());
        return new Provenance(
                dataset.title() + " (" + view.file() + ")",
                words.iso(result.window().from()) + " to before "
                        + words.iso(result.window().to()) + ", " + TimeWords.zoneName(dataset.zone()),
                shown(view),
                NumberWords.number(result.certainSize()) + " certainly in the window, "
                        + NumberWords.number(result.possibleSize()) + " only possibly",
                sources,
                view.line().isEmpty() ? "no line of text shows exactly this view" : view.line(),
                view.hasMarks()
                        ? "stars, tags, notes and grades of " + view.marker()
                                + ", which stand as fields beside what the dataset says"
                        : "",
                made);
    }

    /** What is shown of the window, as a sentence without its full stop. */
    public static String shown(ExportedView view) {
        DrawnShape shape = view.filter().shape();
        List<String> parts = new ArrayList<>(FilterWords.of(view.dataset(), view.filter(), view.marker()).stream()
                .map(FilterWords.Part::words)
                .toList());
        if (shape != null) {
            parts.add(parts.remove(parts.size() - 1) + " with the corners (longitude,latitude, WGS 84) "
                    + shape.withUnplaced(false).toString().replace(";", "; ")
                    + (shape.crossesItself() ? " (" + DrawnShape.crossing() + ")" : "")
                    + (shape.withUnplaced() ? ", or with a point not known" : ""));
        }
        boolean areAll = parts.isEmpty();
        if (view.certainOnly()) {
            parts.add(FilterWords.certainOnly());
        }
        String events = String.join("; ", parts);
        return (areAll ? "all events" : "only events") + (events.isEmpty() ? "" : " " + events);
    }

    /** Each that is said with its name, in the order in which they are read. */
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("Dataset", dataset);
        facts.put("Window", window);
        facts.put("Shown", shown);
        facts.put("Events", events);
        facts.put("Sources", sources);
        facts.put("View", view);
        facts.put("Marks", marks);
        facts.put("Exported", made);
        facts.values().removeIf(String::isEmpty);
        return facts;
    }

    /** All of it in one line, for formats that have no other place for it. */
    public String inOneLine() {
        return facts().entrySet().stream()
                .map(fact -> fact.getKey() + ": " + Citation.inOneLine(fact.getValue()))
                .collect(Collectors.joining(". "));
    }
}
