package org.dateline.evidence;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.dateline.events.Dataset;
import org.dateline.model.Certainty;
import org.dateline.model.Event;
import org.dateline.model.Gazetteer;
import org.dateline.model.Report;
import org.dateline.model.StoryStep;

/** Which sources a step of a story rests on, and where. */
public final class StepSources {

    private final Dataset dataset;
    private final Gazetteer gazetteer;

    /** For the steps of stories that tell of this dataset. */
    public StepSources(Dataset dataset) {
        this.dataset = dataset;
        this.gazetteer = dataset.gazetteer();
    }

    /**
     * Those that the step names itself; else those that tell its event; else those that tell an event of its window, at its
     * place if it has one, in the order of the dataset. Empty if there are none.
     */
    public List<Report> of(StoryStep step) {
        return of(step, event -> true);
    }

    /** The same, of those events only that the step shows of its window. */
    public List<Report> of(StoryStep step, Predicate<Event> isShown) {
        if (!step.sources().isEmpty()) {
            return step.sources();
        }
        String event = step.event();
        if (event != null) {
            return joined(dataset.events().find(event).stream());
        }
        return joined(dataset.events().stream()
                .filter(item -> item.time().in(step.window()) != Certainty.OUTSIDE)
                .filter(item -> isAt(item, step))
                .filter(isShown));
    }

    private boolean isAt(Event event, StoryStep step) {
        String place = step.place();
        return place == null
                || event.places().stream()
                        .anyMatch(
                                where -> gazetteer.withAncestors(where.place()).contains(place));
    }

    private List<Report> joined(Stream<Event> events) {
        Map<String, List<Integer>> paragraphs = new LinkedHashMap<>();
        dataset.sources().forEach(source -> paragraphs.put(source.id(), new ArrayList<>()));
        events.flatMap(event -> event.reports().stream())
                .forEach(report -> paragraphs
                        .computeIfAbsent(report.source(), id -> new ArrayList<>())
                        .addAll(report.paragraphs()));
        return paragraphs.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Report(entry.getKey(), entry.getValue()))
                .toList();
    }
}
