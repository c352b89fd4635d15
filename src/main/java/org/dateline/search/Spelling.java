package org.dateline.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;

/** The words of an index, and which of them are spelled nearly like another. */
record Spelling(IndexReader reader) {

    private static final int MIN_LETTERS = 4;
    private static final int LETTERS_FOR_TWO = 8;

    /** How many letters may differ in a word: added, left out, exchanged or swapped with the next. */
    static int mayDiffer(String word) {
        int letters = word.codePointCount(0, word.length());
        return letters < MIN_LETTERS ? 0 : letters < LETTERS_FOR_TWO ? 1 : 2;
    }

    private List<Terms> fields() throws IOException {
        List<Terms> fields = new ArrayList<>();
        for (Field field : Field.values()) {
            Optional.ofNullable(MultiTerms.getTerms(reader, field.name())).ifPresent(fields::add);
        }
        return fields;
    }

    boolean knows(String word) throws IOException {
        for (Terms terms : fields()) {
            TermsEnum all = terms.iterator();
            if (all.seekCeil(new BytesRef(word)) != TermsEnum.SeekStatus.END
                    && all.term().utf8ToString().startsWith(word)) {
                return true;
            }
        }
        return false;
    }

    /** The words that differ from it by no more than so many letters, without itself. */
    Set<String> near(String word, int letters) throws IOException {
        if (letters == 0) {
            return Set.of();
        }
        Set<String> near = accepted(new LevenshteinAutomata(word, true).toAutomaton(letters), false);
        near.remove(word);
        return near;
    }

    /** The words that begin with something that differs from it by a letter. */
    Set<String> nearBeginnings(String word) throws IOException {
        Automaton near = new LevenshteinAutomata(word, true).toAutomaton(1);
        Automaton beginnings = Operations.concatenate(near, Automata.makeAnyString());
        return accepted(Operations.determinize(beginnings, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT), false);
    }

    Set<String> beginning(String start) throws IOException {
        return accepted(PrefixQuery.toAutomaton(new BytesRef(start)), true);
    }

    private Set<String> accepted(Automaton automaton, boolean ofBytes) throws IOException {
        CompiledAutomaton compiled =
                new CompiledAutomaton(automaton, null, true, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT, ofBytes);
        Set<String> accepted = new TreeSet<>();
        for (Terms terms : fields()) {
            TermsEnum found = compiled.getTermsEnum(terms);
            for (BytesRef term = found.next(); term != null; term = found.next()) {
                accepted.add(term.utf8ToString());
            }
        }
        return accepted;
    }

    /** Whether the word is part of a name: of a place, a speaker, an outlet or an agency. */
    boolean isOfName(String word) {
        return frequency(word, Field.NAME) > 0;
    }

    /** The nearest word, be it further off than what is taken for the same: the nearer, then the more frequent first. */
    Optional<String> nearest(String word) throws IOException {
        for (int letters = 1; letters <= 2 && word.length() > letters + 1; letters++) {
            Optional<String> found = mostFrequent(near(word, letters));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private Optional<String> mostFrequent(Collection<String> words) {
        return words.stream()
                .filter(word -> !Words.isNumber(word))
                .max(Comparator.comparingInt(word -> Stream.of(Field.values())
                        .mapToInt(field -> frequency(word, field))
                        .sum()));
    }

    /** The number of the first thing in which the word stands; empty if it stands in none. */
    OptionalInt firstThing(String word) throws IOException {
        int first = DocIdSetIterator.NO_MORE_DOCS;
        for (Field field : Field.values()) {
            PostingsEnum things =
                    MultiTerms.getTermPostingsEnum(reader, field.name(), new BytesRef(word), PostingsEnum.NONE);
            if (things != null) {
                first = Math.min(first, things.nextDoc());
            }
        }
        return first == DocIdSetIterator.NO_MORE_DOCS ? OptionalInt.empty() : OptionalInt.of(first);
    }

    private int frequency(String word, Field field) {
        try {
            return reader.docFreq(new Term(field.name(), word));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
