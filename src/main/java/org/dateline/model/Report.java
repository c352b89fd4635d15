package org.dateline.model;

import java.util.List;
import java.util.Objects;

/**
 * A source tells an event.
 *
 * @param source the id of the source
 * @param paragraphs where, counted from 1 over the text's non-empty lines, ascending; empty where it is not known
 */
public record Report(String source, List<Integer> paragraphs) {

    public Report {
        Objects.requireNonNull(source);
        paragraphs = isAscending(paragraphs)
                ? List.copyOf(paragraphs)
                : paragraphs.stream().distinct().sorted().toList();
    }

    private static boolean isAscending(List<Integer> numbers) {
        for (int i = 1; i < numbers.size(); i++) {
            if (numbers.get(i - 1) >= numbers.get(i)) {
                return false;
            }
        }
        return true;
    }
}
