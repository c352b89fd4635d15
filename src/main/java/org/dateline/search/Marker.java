package org.dateline.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Marks in a text what was asked for. */
record Marker(List<TermMatch> terms) {

    private static final int EXCERPT = 120;
    private static final int BEFORE = 40;
    private static final String ELLIPSIS = "\u2026";

    MarkedText mark(String text) {
        return parts(text, marks(text), 0, text.length());
    }

    /** About a hundred characters of it around what is marked first, cut between words; what is left out shows as dots. */
    MarkedText excerpt(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        BitSet marks = marks(line);
        if (line.length() <= EXCERPT) {
            return parts(line, marks, 0, line.length());
        }
        int first = Math.max(0, marks.nextSetBit(0));
        int from = first <= BEFORE ? 0 : wordStart(line, first - BEFORE, first);
        int to = Math.max(marks.isEmpty() ? 0 : marks.nextClearBit(first), wordEnd(line, from + EXCERPT));
        MarkedText shown = parts(line, marks, from, Math.min(to, line.length()));
        return MarkedText.plain(from > 0 ? ELLIPSIS : "").and(shown).and(to < line.length() ? ELLIPSIS : "");
    }

    /** Those of the terms that are not found in the text. */
    static List<TermMatch> missing(String text, List<TermMatch> terms) {
        List<Token> words = Words.of(text);
        return terms.stream().filter(term -> term.found(words).isEmpty()).toList();
    }

    private static int wordStart(String line, int from, int latest) {
        int space = line.indexOf(' ', from);
        return space < 0 || space >= latest ? from : space + 1;
    }

    private static int wordEnd(String line, int to) {
        if (to >= line.length()) {
            return line.length();
        }
        int space = line.lastIndexOf(' ', to);
        return space <= to - BEFORE ? to : space;
    }

    private BitSet marks(String text) {
        List<Token> words = Words.of(text);
        BitSet marks = new BitSet(text.length());
        terms.forEach(term -> marks.or(term.found(words)));
        return marks;
    }

    private static MarkedText parts(String text, BitSet marks, int from, int to) {
        List<MarkedText.Part> parts = new ArrayList<>();
        int at = from;
        while (at < to) {
            boolean marked = marks.get(at);
            int next = marked ? marks.nextClearBit(at) : marks.nextSetBit(at);
            int end = next < 0 ? to : Math.min(to, next);
            parts.add(new MarkedText.Part(text.substring(at, end), marked));
            at = end;
        }
        return new MarkedText(parts);
    }
}
