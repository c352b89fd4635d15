package org.dateline.maps;

import java.util.Collection;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * The words by which someone will look for the features of a map: they tell which of its fields hold ids and names.
 *
 * @param ids ids of features
 * @param names names and other spellings
 * @param folding the form in which words are compared, such as without case and accents
 */
public record WantedWords(Set<String> ids, Set<String> names, UnaryOperator<String> folding) {

    /** Nobody looks for anything. */
    public static final WantedWords NONE = new WantedWords(Set.of(), Set.of(), UnaryOperator.identity());

    public WantedWords {
        ids = Set.copyOf(ids);
        names = Set.copyOf(names);
    }

    Set<String> fold(Collection<String> words) {
        return words.stream().map(folding).collect(Collectors.toSet());
    }
}
