package org.dateline.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.model.Dataset;
import org.dateline.model.Event;
import org.dateline.model.Gazetteer;
import org.dateline.model.Source;

/** Which sources have something on a place. A place stands for what lies in it. Safe to use from several threads. */
public final class PlaceCoverage {

    private final Dataset dataset;
    private final Gazetteer gazetteer;
    private final Map<String, List<Event>> eventsByPlace = new HashMap<>();
    private final Map<String, List<SourceCoverage>> known = new ConcurrentHashMap<>();

    /** The coverage of the places of this dataset. */
    public PlaceCoverage(Dataset dataset) {
        this.dataset = dataset;
        this.gazetteer = new Gazetteer(dataset.places());
        for (Event event : dataset.events()) {
            event.places().stream()
                    .flatMap(place -> gazetteer.withAncestors(place.place()).stream())
                    .distinct()
                    .forEach(place -> eventsByPlace
                            .computeIfAbsent(place, id -> new ArrayList<>())
                            .add(event));
        }
    }

    /**
     * The sources that name the place or tell an event there, in the order of the dataset; empty if none does or there
     * is no such place.
     *
     * @param placeId the id of the place
     */
    public List<SourceCoverage> of(String placeId) {
        return known.computeIfAbsent(placeId, this::compute);
    }

    private List<SourceCoverage> compute(String placeId) {
        List<Event> events = eventsByPlace.getOrDefault(placeId, List.of());
        return dataset.sources().stream()
                .map(source -> coverage(source, gazetteer.within(placeId), events))
                .filter(coverage -> !coverage.isEmpty())
                .toList();
    }

    private static SourceCoverage coverage(Source source, Set<String> places, List<Event> eventsThere) {
        List<Integer> paragraphs = source.mentions().stream()
                .filter(mention -> places.contains(mention.place()))
                .flatMap(mention -> mention.paragraphs().stream())
                .distinct()
                .sorted()
                .toList();
        List<Event> told = eventsThere.stream()
                .filter(event -> event.sources().anyMatch(source.id()::equals))
                .toList();
        long quotes = told.stream()
                .flatMap(event -> event.quotes().stream())
                .filter(quote -> quote.source().equals(source.id()))
                .count();
        return new SourceCoverage(
                source.id(), paragraphs, told.stream().map(Event::id).toList(), (int) quotes);
    }
}
