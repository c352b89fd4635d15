package org.dateline.evidence;

import java.util.List;
import java.util.Objects;

/**
 * What one source has on a place and all that lies in it.
 *
 * @param source the id of the source
 * @param paragraphs the paragraphs that name the place or one in it, ascending
 * @param events the ids of the events there that the source tells, in the order of the dataset
 * @param quotes how many quotes of the source these events have
 */
public record SourceCoverage(String source, List<Integer> paragraphs, List<String> events, int quotes) {

    public SourceCoverage {
        Objects.requireNonNull(source);
        paragraphs = List.copyOf(paragraphs);
        events = List.copyOf(events);
    }

    /** Whether it names the place or one in it, and does not only tell its events. */
    public boolean names() {
        return !paragraphs.isEmpty();
    }

    /** Whether the source has nothing on the place. */
    boolean isEmpty() {
        return paragraphs.isEmpty() && events.isEmpty();
    }
}
