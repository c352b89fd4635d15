package org.dateline.search;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.events.Dataset;
import org.dateline.query.field.FieldColumn;
import org.dateline.query.field.MarkColumns;
import org.dateline.query.field.MarkFields;
import org.jspecify.annotations.Nullable;

/** What is looked for behind the name of a field of marks: that stands in no index, since it changes while one looks. */
final class MarkedTerm {

    private MarkedTerm() {}

    /** The events that are marked with the words of a term; empty if it asks for no marks. */
    static Optional<BitSet> of(SearchTerm term, Dataset dataset, @Nullable MarkColumns marks) {
        String field = term.field();
        if (field == null
                || marks == null
                || !MarkFields.has(field)
                || dataset.fields().has(field)) {
            return Optional.empty();
        }
        FieldColumn column = marks.find(field).orElseThrow();
        Set<String> found = column.texts().filter(text -> has(text, term)).collect(Collectors.toSet());
        return Optional.of(column.matching(found));
    }

    private static boolean has(String text, SearchTerm term) {
        List<String> words = Words.of(text).stream()
                .filter(word -> !word.joined())
                .map(Token::term)
                .toList();
        for (int from = 0; from + term.words().size() <= words.size(); from++) {
            if (stands(term, words.subList(from, from + term.words().size()))) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(SearchTerm term, List<String> words) {
        int last = words.size() - 1;
        return words.subList(0, last).equals(term.words().subList(0, last))
                && (term.open()
                        ? words.get(last).startsWith(term.last())
                        : words.get(last).equals(term.last()));
    }
}
