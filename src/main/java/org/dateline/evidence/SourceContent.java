package org.dateline.evidence;

import java.util.List;
import java.util.Objects;
import org.dateline.events.Dataset;
import org.dateline.model.Event;
import org.dateline.model.Mention;
import org.dateline.model.Source;

/**
 * What the dataset has of one source.
 *
 * @param source the id of the source
 * @param events the ids of the events that it tells, in the order of the dataset
 * @param places the ids of the places that it names, in the order of its mentions
 * @param quotes how many quotes are its
 * @param figures how many figures are its
 */
public record SourceContent(String source, List<String> events, List<String> places, int quotes, int figures) {

    public SourceContent {
        Objects.requireNonNull(source);
        events = List.copyOf(events);
        places = List.copyOf(places);
    }

    /** What the dataset has of this source. */
    public static SourceContent of(Dataset dataset, Source source) {
        String id = source.id();
        List<String> events = dataset.events().stream()
                .filter(event -> event.sources().anyMatch(id::equals))
                .map(Event::id)
                .toList();
        List<String> places =
                source.mentions().stream().map(Mention::place).distinct().toList();
        long quotes = dataset.events().stream()
                .flatMap(event -> event.quotes().stream())
                .filter(quote -> quote.source().equals(id))
                .count();
        long figures = dataset.events().stream()
                .flatMap(event -> event.figures().stream())
                .filter(figure -> figure.source().equals(id))
                .count();
        return new SourceContent(id, events, places, (int) quotes, (int) figures);
    }
}
