package org.dateline.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/**
 * What a reader asks for, compared with the words that there are. A word is found as it stands, as the beginning of
 * others, and in words that are spelled nearly so: in any if none is spelled like it, else only in those that are part of
 * names, which one outlet spells one way and the next another.
 */
final class TermMatch {

    // Among shorter names there are too many that differ by a letter
    private static final int MIN_LETTERS_OF_NAME = 5;

    private final SearchTerm term;
    private final boolean known;
    private final Set<String> near;
    private final Set<String> nearBeginnings;
    private final Set<String> goingOn;

    TermMatch(SearchTerm term, Spelling spelling) throws IOException {
        this.term = term;
        String word = term.misspellable();
        this.known = word == null || spelling.knows(word);
        this.near = word == null ? Set.of() : near(word, spelling);
        this.nearBeginnings = word == null || known || !near.isEmpty() || Spelling.mayDiffer(word) == 0
                ? Set.of()
                : spelling.nearBeginnings(word);
        this.goingOn = term.words().size() > 1 && term.open() ? spelling.beginning(term.last()) : Set.of();
    }

    private Set<String> near(String word, Spelling spelling) throws IOException {
        if (known && word.length() < MIN_LETTERS_OF_NAME) {
            return Set.of();
        }
        Set<String> all = spelling.near(word, Spelling.mayDiffer(word));
        return all.stream()
                .filter(other -> !known || spelling.isOfName(other))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    SearchTerm term() {
        return term;
    }

    /** The words in which it is found though nothing is spelled like it; empty if something is. */
    Set<String> instead() {
        return known ? Set.of() : near.isEmpty() ? nearBeginnings : near;
    }

    /** What to look for, and how well what has it is found. */
    record Weighed(byte weight, Query query) {}

    /** What to look for: the worse matches first. */
    List<Weighed> queries() {
        List<Weighed> queries = new ArrayList<>();
        String own = term.field();
        if (own != null) {
            queries(Field.nameOf(own), (match, query) -> queries.add(new Weighed(match.weight(Field.BODY), query)));
        } else {
            for (Field field : Field.values()) {
                queries(field.name(), (match, query) -> queries.add(new Weighed(match.weight(field), query)));
            }
        }
        queries.sort(Comparator.comparing(Weighed::weight));
        return queries;
    }

    private void queries(String field, BiConsumer<Match, Query> into) {
        if (!nearBeginnings.isEmpty()) {
            into.accept(Match.NEAR_BEGINNING, anyOf(field, nearBeginnings));
        }
        if (!near.isEmpty()) {
            into.accept(Match.NEAR, anyOf(field, near));
        }
        if (!goingOn.isEmpty()) {
            into.accept(Match.BEGINNING, phraseThatGoesOn(field));
        }
        if (term.words().size() > 1) {
            into.accept(Match.WHOLE, new PhraseQuery(field, term.words().toArray(String[]::new)));
        }
        for (String word : wholes()) {
            Term whole = new Term(field, word);
            into.accept(Match.WHOLE, new TermQuery(whole));
            if (term.open()) {
                into.accept(Match.BEGINNING, new PrefixQuery(whole, MultiTermQuery.CONSTANT_SCORE_REWRITE));
            }
        }
    }

    private List<String> wholes() {
        if (term.words().size() == 1) {
            return term.words();
        }
        String joined = term.joined();
        return joined == null ? List.of() : List.of(joined);
    }

    private static Query anyOf(String field, Collection<String> words) {
        return new TermInSetQuery(
                MultiTermQuery.CONSTANT_SCORE_REWRITE,
                field,
                words.stream().map(BytesRef::new).toList());
    }

    private Query phraseThatGoesOn(String field) {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        term.words().subList(0, term.words().size() - 1).forEach(word -> phrase.add(new Term(field, word)));
        phrase.add(goingOn.stream().map(word -> new Term(field, word)).toArray(Term[]::new));
        return phrase.build();
    }

    /** Whether it asks for this word, as a whole or spelled nearly so, not only as the beginning of others. */
    boolean asksFor(String word) {
        return term.field() == null && (term.words().contains(word) || wholes().contains(word) || near.contains(word));
    }

    private boolean isFound(String word) {
        return near.contains(word)
                || nearBeginnings.contains(word)
                || wholes().stream().anyMatch(whole -> isWhole(word, whole));
    }

    private boolean isWhole(String word, String wanted) {
        return term.open() ? word.startsWith(wanted) : word.equals(wanted);
    }

    /** The characters of a text with these words that it is found in. */
    BitSet found(List<Token> words) {
        BitSet found = new BitSet();
        words.stream().filter(word -> isFound(word.term())).forEach(word -> found.set(word.start(), word.end()));
        List<Token> parts = words.stream().filter(word -> !word.joined()).toList();
        int size = term.words().size();
        for (int i = 0; size > 1 && i + size <= parts.size(); i++) {
            if (isPhrase(parts.subList(i, i + size))) {
                found.set(parts.get(i).start(), parts.get(i + size - 1).end());
            }
        }
        return found;
    }

    private boolean isPhrase(List<Token> parts) {
        int last = parts.size() - 1;
        return isWhole(parts.get(last).term(), term.last())
                && IntStream.range(0, last)
                        .allMatch(i -> parts.get(i).term().equals(term.words().get(i)));
    }
}
