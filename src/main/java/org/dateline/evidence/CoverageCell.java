package org.dateline.evidence;

import java.util.List;
import org.dateline.model.Event;

/**
 * What one source has on a place or an event.
 *
 * @param paragraphs the paragraphs that name the place or tell the event, ascending
 * @param events how many events of the place it tells; of an event 1, or 0 if it does not tell it
 * @param quotes how many quotes of these events are its, or {@link #NOT_COUNTED}
 */
public record CoverageCell(List<Integer> paragraphs, int events, int quotes) {

    /** Stands for a number of quotes that is not known yet. */
    public static final int NOT_COUNTED = -1;

    /** A source that has nothing. */
    public static final CoverageCell EMPTY = new CoverageCell(List.of(), 0, 0);

    public CoverageCell {
        paragraphs = List.copyOf(paragraphs);
    }

    /** Whether the source has nothing. */
    public boolean isEmpty() {
        return paragraphs.isEmpty() && events == 0 && quotes <= 0;
    }

    /** What a source has on an event. */
    public static CoverageCell of(Event event, String source) {
        List<Integer> paragraphs = event.reports().stream()
                .filter(report -> report.source().equals(source))
                .flatMap(report -> report.paragraphs().stream())
                .distinct()
                .sorted()
                .toList();
        long quotes = event.quotes().stream()
                .filter(quote -> quote.source().equals(source))
                .count();
        boolean tells = event.sources().anyMatch(source::equals);
        return new CoverageCell(paragraphs, tells ? 1 : 0, (int) quotes);
    }
}
