package org.dateline.export.content;

import static org.dateline.language.Tr.tr;

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
import org.dateline.words.ListWords;
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
                tr("{0} with Dateline", new ExportWords(view.dataset().zone()).iso(view.made())));
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
                tr("{0} ({1})", dataset.title(), view.file()),
                tr(
                        "{0} to before {1}, {2}",
                        words.iso(result.window().from()),
                        words.iso(result.window().to()),
                        TimeWords.zoneName(dataset.zone())),
                shown(view),
                tr("{0} certainly in the window, {1} only possibly", result.certainSize(), result.possibleSize()),
                sources,
                view.line().isEmpty() ? tr("no line of text shows exactly this view") : view.line(),
                view.hasMarks()
                        ? tr(
                                "stars, tags, notes and grades of {0}, which stand as fields beside what the dataset says",
                                view.marker())
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
            parts.add(cornered(parts.remove(parts.size() - 1), shape));
        }
        boolean areAll = parts.isEmpty();
        if (view.certainOnly()) {
            parts.add(FilterWords.certainOnly());
        }
        String events = ListWords.clauses(parts);
        if (areAll) {
            return events.isEmpty() ? tr("all events") : tr("all events {0}", events);
        }
        return tr("only events {0}", events);
    }

    private static String cornered(String inShape, DrawnShape shape) {
        String corners = tr(
                "{0} with the corners (longitude,latitude, WGS 84) {1}",
                inShape, shape.withUnplaced(false).toString().replace(";", "; "));
        String words = shape.crossesItself() ? tr("{0} ({1})", corners, DrawnShape.crossing()) : corners;
        return shape.withUnplaced() ? tr("{0}, or with a point not known", words) : words;
    }

    /** Each that is said with its name, in the order in which they are read. */
    public Map<String, String> facts() {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put(tr("Dataset"), dataset);
        facts.put(tr("Window"), window);
        facts.put(tr("Shown"), shown);
        facts.put(tr("Events"), events);
        facts.put(tr("Sources"), sources);
        facts.put(tr("View"), view);
        facts.put(tr("Marks"), marks);
        facts.put(tr("Exported"), made);
        facts.values().removeIf(String::isEmpty);
        return facts;
    }

    /** All of it in one line, for formats that have no other place for it. */
    public String inOneLine() {
        return facts().entrySet().stream()
                .map(fact -> tr("{0}: {1}", fact.getKey(), Citation.inOneLine(fact.getValue())))
                .collect(Collectors.joining(". "));
    }
}
