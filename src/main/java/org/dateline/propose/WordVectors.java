package org.dateline.propose;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * How like texts are by the words that they have in common: the cosine of their vectors, in which each word stem counts once
 * and by its rareness among the known texts.
 */
public final class WordVectors {

    /** Of the words of the shorter of two, how many the other must have too if both are to be the same words. */
    private static final double SAME = 0.6;

    private static final int MIN_SAME = 3;

    private final Analyzer analyzer = new EnglishAnalyzer();
    private final Map<String, Integer> holding = new HashMap<>();
    private final List<Vector> known = new ArrayList<>();
    private final double[] squares;

    /**
     * The words of a text.
     *
     * @param stems by their stems how they are printed there
     */
    public record Vector(Map<String, String> stems) {

        /** Whether this and the other have most of their words in common. */
        public boolean hasMostWordsOf(Vector other) {
            long common =
                    stems.keySet().stream().filter(other.stems::containsKey).count();
            int shorter = Math.min(stems.size(), other.stems.size());
            return shorter >= MIN_SAME && common >= SAME * shorter;
        }
    }

    /** @param texts the known texts, which are numbered from 0 */
    public WordVectors(List<String> texts) {
        for (String text : texts) {
            Vector vector = vector(text);
            known.add(vector);
            vector.stems().keySet().forEach(stem -> holding.merge(stem, 1, Integer::sum));
        }
        squares = known.stream().mapToDouble(this::square).toArray();
    }

    /** The words of any text. */
    public Vector vector(String text) {
        Map<String, String> stems = new LinkedHashMap<>();
        try (TokenStream tokens = analyzer.tokenStream("text", text)) {
            CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
            OffsetAttribute offset = tokens.addAttribute(OffsetAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                stems.putIfAbsent(term.toString(), text.substring(offset.startOffset(), offset.endOffset()));
            }
            tokens.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new Vector(stems);
    }

    private double weight(String stem) {
        return Math.log((1.0 + known.size()) / holding.getOrDefault(stem, 1));
    }

    private double square(Vector vector) {
        return vector.stems().keySet().stream()
                .mapToDouble(this::weight)
                .map(weight -> weight * weight)
                .sum();
    }

    /** From 0 to 1: how like a text is to a known one. */
    public double likeness(Vector vector, int number) {
        Vector other = known.get(number);
        double product = vector.stems().keySet().stream()
                .filter(other.stems()::containsKey)
                .mapToDouble(this::weight)
                .map(weight -> weight * weight)
                .sum();
        return product == 0 ? 0 : product / Math.sqrt(square(vector) * squares[number]);
    }

    /** The rarest words that a text has in common with a known one, as the text prints them. */
    public List<String> shared(Vector vector, int number, int max) {
        return vector.stems().entrySet().stream()
                .filter(word -> known.get(number).stems().containsKey(word.getKey()))
                .sorted(Comparator.comparingDouble((Map.Entry<String, String> word) -> -weight(word.getKey())))
                .limit(max)
                .map(Map.Entry::getValue)
                .toList();
    }
}
