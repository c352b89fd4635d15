package org.dateline.intake.work;

import java.util.List;
import org.dateline.model.EventTime;
import org.jspecify.annotations.Nullable;

/**
 * An event of a document, as far as one is chosen by it.
 *
 * @param category the id of its category
 * @param time when it was, or null if the document has no time that can be read
 * @param places the ids of its places
 * @param sources the ids of the sources that tell it, each once
 */
public record KnownEvent(
        String id, String title, String category, @Nullable EventTime time, List<String> places, List<String> sources) {

    public KnownEvent {
        places = List.copyOf(places);
        sources = List.copyOf(sources);
    }
}
