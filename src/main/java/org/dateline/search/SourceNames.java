package org.dateline.search;

import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.model.Catalog;
import org.dateline.model.Source;

/** The full names of the sources, as words. */
final class SourceNames {

    private final List<List<List<String>>> bySource;

    SourceNames(Catalog<Source> sources) {
        bySource = sources.stream()
                .map(source -> SearchableItems.names(source)
                        .map(name -> Words.of(name).stream()
                                .filter(word -> !word.joined())
                                .map(Token::term)
                                .toList())
                        .filter(words -> !words.isEmpty())
                        .distinct()
                        .toList())
                .toList();
    }

    /** The numbers of the sources of which a name is asked for in full, each of its words by one of the terms. */
    BitSet standingFor(List<TermMatch> terms) {
        return IntStream.range(0, bySource.size())
                .filter(source -> bySource.get(source).stream()
                        .anyMatch(name ->
                                name.stream().allMatch(word -> terms.stream().anyMatch(term -> term.asksFor(word)))))
                .collect(BitSet::new, BitSet::set, BitSet::or);
    }
}
