package org.dateline.view.command;

import java.util.List;
import java.util.stream.Stream;
import org.dateline.text.Folding;

/** Beginnings of words that are typed to find something, whatever their case, accents and order. */
public final class Typed {

    private final List<String> beginnings;

    /** As they are typed, with blanks between them. */
    public Typed(String text) {
        beginnings = Stream.of(Folding.fold(text).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Whether every one begins a word of a text, or one of its keys; nothing typed is in every text. */
    public boolean isIn(String text) {
        String folded = Folding.fold(text);
        List<String> words = Stream.of(folded.split("[^\\p{L}\\p{N}]+"), folded.split("[\\s,]+"))
                .flatMap(Stream::of)
                .toList();
        return beginnings.stream().allMatch(typed -> words.stream().anyMatch(word -> word.startsWith(typed)));
    }

    /** Whether a text begins with the first. */
    public boolean begins(String text) {
        return !beginnings.isEmpty() && Folding.fold(text).startsWith(beginnings.get(0));
    }
}
