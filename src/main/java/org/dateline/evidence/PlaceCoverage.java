package org.dateline.evidence;

import java.util.BitSet;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.events.Dataset;
import org.dateline.events.Relation;
import org.dateline.model.Catalog;
import org.dateline.model.Event;
import org.dateline.model.Gazetteer;
import org.dateline.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * Which sources have something on a place. A place stands for what lies in it. Nothing is worked out before it is asked for.
 * Safe to use from several threads.
 */
public final class PlaceCoverage {

    private final Dataset dataset;
    private final EvidenceGathering gathering;
    private final Gazetteer gazetteer;
    /** Of the place that is being counted, by the position of the source; else zero. */
    private final int[] told;

    private final int[] quotes;
    private @Nullable List<Source> naming;
    private final Map<String, Map<String, CoverageCell>> withQuotes = new ConcurrentHashMap<>();
    private final Map<String, Map<String, CoverageCell>> withoutQuotes = new ConcurrentHashMap<>();

    /** The coverage of the places of this dataset. */
    public PlaceCoverage(Dataset dataset) {
        this(dataset, new EvidenceGathering(dataset));
    }

    /**
     * The coverage of the places of this dataset.
     *
     * @param gathering its quotes; until they are gathered cells do not count them
     */
    public PlaceCoverage(Dataset dataset, EvidenceGathering gathering) {
        this.dataset = dataset;
        this.gathering = gathering;
        this.gazetteer = new Gazetteer(dataset.places());
        this.told = new int[dataset.sources().size()];
        this.quotes = new int[told.length];
    }

    /**
     * What each source has on the place, by its id and in the order of the dataset, without those that have nothing; looks at
     * the events there as numbers only.
     *
     * @param placeId the id of the place
     */
    public Map<String, CoverageCell> cells(String placeId) {
        return gathering.known().isPresent()
                ? withQuotes.computeIfAbsent(placeId, this::count)
                : withoutQuotes.computeIfAbsent(placeId, this::count);
    }

    /** The scratch columns have room for all sources, of which an imported file may have a hundred thousand. */
    private synchronized Map<String, CoverageCell> count(String placeId) {
        Catalog<Source> sources = dataset.sources();
        Set<String> within = gazetteer.within(placeId);
        BitSet found = new BitSet(sources.size());
        dataset.store().eventsAt(placeId).forEach(event -> countTold(event, found));
        Optional<QuoteTable> gathered = gathering.known().map(Evidence::quotes);
        gathered.ifPresent(known -> dataset.store().eventsAt(placeId).forEach(event -> countQuotes(event, known)));
        naming().stream()
                .filter(source -> source.mentions().stream().anyMatch(mention -> within.contains(mention.place())))
                .forEach(source -> found.set(dataset.sources().positionOf(source.id())));
        Map<String, CoverageCell> cells = new LinkedHashMap<>();
        found.stream().forEach(i -> {
            Source source = sources.list().get(i);
            int counted = gathered.isPresent() ? quotes[i] : CoverageCell.NOT_COUNTED;
            CoverageCell cell = new CoverageCell(paragraphs(source, within), told[i], counted);
            if (!cell.paragraphs().isEmpty() || told[i] > 0) {
                cells.put(source.id(), cell);
            }
            told[i] = 0;
            quotes[i] = 0;
        });
        return Collections.unmodifiableMap(cells);
    }

    private void countTold(int event, BitSet found) {
        Relation telling = dataset.store().sources();
        for (int at = telling.offset(event); at < telling.offset(event + 1); at++) {
            told[telling.at(at)]++;
            found.set(telling.at(at));
        }
    }

    /** Only the quotes of sources that tell the event: as with the events themselves. */
    private void countQuotes(int event, QuoteTable known) {
        Relation telling = dataset.store().sources();
        for (int quote = known.first(event); quote < known.first(event + 1); quote++) {
            for (int at = telling.offset(event); at < telling.offset(event + 1); at++) {
                if (telling.at(at) == known.source(quote)) {
                    quotes[telling.at(at)]++;
                }
            }
        }
    }

    /** The sources of which it is recorded where they name places. */
    private List<Source> naming() {
        List<Source> known = naming;
        if (known == null) {
            known = dataset.sources().stream()
                    .filter(source -> !source.mentions().isEmpty())
                    .toList();
            naming = known;
        }
        return known;
    }

    /**
     * The sources that name the place or tell an event there, each with these events, in the order of the dataset; empty if
     * none does or there is no such place. Reads all events there: for a report, not for a screen.
     *
     * @param placeId the id of the place
     */
    public List<SourceCoverage> of(String placeId) {
        Set<String> within = gazetteer.within(placeId);
        List<Event> events = dataset.events().stream()
                .filter(event -> event.places().stream().anyMatch(place -> within.contains(place.place())))
                .toList();
        return dataset.sources().stream()
                .map(source -> coverage(source, within, events))
                .filter(coverage -> !coverage.isEmpty())
                .toList();
    }

    private static List<Integer> paragraphs(Source source, Set<String> places) {
        return source.mentions().stream()
                .filter(mention -> places.contains(mention.place()))
                .flatMap(mention -> mention.paragraphs().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static SourceCoverage coverage(Source source, Set<String> places, List<Event> eventsThere) {
        List<Event> told = eventsThere.stream()
                .filter(event -> event.sources().anyMatch(source.id()::equals))
                .toList();
        long quotes = told.stream()
                .flatMap(event -> event.quotes().stream())
                .filter(quote -> quote.source().equals(source.id()))
                .count();
        return new SourceCoverage(
                source.id(),
                paragraphs(source, places),
                told.stream().map(Event::id).toList(),
                (int) quotes);
    }
}
