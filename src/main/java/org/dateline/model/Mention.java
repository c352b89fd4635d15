package org.dateline.model;

import java.util.List;
import java.util.Objects;

/**
 * A source names a place.
 *
 * @param place the id of the place
 * @param paragraphs where, counted from 1 over the text's non-empty lines, ascending
 */
public record Mention(String place, List<Integer> paragraphs) {

    public Mention {
        Objects.requireNonNull(place);
        paragraphs = paragraphs.stream().distinct().sorted().toList();
    }
}
