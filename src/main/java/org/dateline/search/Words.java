package org.dateline.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/** Takes texts apart into words: for the index, for what a reader types and for marking what was found, all alike. */
final class Words {

    private static final Analyzer ANALYZER = new WordAnalyzer();
    private static final int MAX_LETTERS = 255;
    private static final String HYPHENS = "-\u2010\u2011";

    private Words() {}

    /**
     * The words in their order. A hyphenated word gives its parts and, at the position of the first, itself without
     * hyphens, so that "co-ordinated" and "coordinated" find each other.
     */
    static List<Token> of(String text) {
        List<Token> words = new ArrayList<>();
        List<Token> run = new ArrayList<>();
        for (Token word : parts(text)) {
            if (!run.isEmpty() && !isHyphen(text, run.get(run.size() - 1).end(), word.start())) {
                flush(run, words);
            }
            run.add(word);
        }
        flush(run, words);
        return words;
    }

    private static boolean isHyphen(String text, int end, int start) {
        return start == end + 1 && HYPHENS.indexOf(text.charAt(end)) >= 0;
    }

    private static void flush(List<Token> run, List<Token> words) {
        if (run.size() > 1) {
            String joined = run.stream().map(Token::term).collect(Collectors.joining());
            Token first = run.get(0);
            if (joined.length() <= MAX_LETTERS && !isNumber(joined)) {
                words.add(
                        new Token(joined, first.start(), run.get(run.size() - 1).end(), first.position(), true));
            }
        }
        words.addAll(run);
        run.clear();
    }

    private static List<Token> parts(String text) {
        List<Token> parts = new ArrayList<>();
        try (TokenStream stream = ANALYZER.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (term.length() > 0) {
                    parts.add(
                            new Token(term.toString(), offset.startOffset(), offset.endOffset(), parts.size(), false));
                }
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return parts;
    }

    /** Whether it consists of digits, perhaps with a decimal point. */
    static boolean isNumber(String word) {
        return word.chars().allMatch(character -> Character.isDigit(character) || character == '.');
    }
}
