package org.dateline.propose;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Paragraphs that may tell an event.
 *
 * @param paragraphs one or several that follow one another, counted from 1
 * @param event the id of an event of the dataset, or null if they are like none of them and may tell a new one
 * @param reasons why, each in words that can be checked, the weightiest first; empty for a new one
 */
public record ProposedEvent(
        List<Integer> paragraphs, @Nullable String event, List<String> reasons) {

    public ProposedEvent {
        paragraphs = List.copyOf(paragraphs);
        reasons = List.copyOf(reasons);
    }
}
