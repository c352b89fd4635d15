package org.dateline.text;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Finds among known words those that someone may have meant by another. However often one is asked, and whatever is asked for, the
 * work is limited: words of more than {@link #LONGEST} letters are no slips of one another, and who has asked for too much is told
 * that there is nothing.
 */
public final class Nearest {

    /** How many letters words have at most that are compared. */
    public static final int LONGEST = 120;

    private static final long ENOUGH = 40_000_000;

    private final Map<String, List<String>> byFolded;
    private final NearWords words;

    /** Among these, to be asked many times. */
    public Nearest(Collection<String> known) {
        byFolded =
                known.stream().filter(word -> word.length() <= LONGEST).collect(Collectors.groupingBy(Folding::fold));
        words = new NearWords(byFolded.keySet(), ENOUGH);
    }

    /** The known word that the given one looks like a slip of, or empty if it looks like none. */
    public Optional<String> to(String word) {
        return among(word, 1).stream().findFirst();
    }

    private List<String> among(String word, int most) {
        if (word.length() > LONGEST) {
            return List.of();
        }
        String folded = Folding.fold(word);
        return words.to(folded, Math.max(1, folded.length() / 3)).stream()
                .flatMap(near -> byFolded.getOrDefault(near.word(), List.of()).stream())
                .limit(most)
                .toList();
    }

    /** The known word that the given one looks like a slip of, or empty if it looks like none; asked once. */
    public static Optional<String> to(String word, Collection<String> known) {
        return new Nearest(known).to(word);
    }

    /** The known words that the given one looks like a slip of, the nearest first, at most so many; asked once. */
    public static List<String> among(String word, Collection<String> known, int most) {
        return new Nearest(known).among(word, most);
    }
}
