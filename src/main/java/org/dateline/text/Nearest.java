package org.dateline.text;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds the words that someone may have meant by another. */
public final class Nearest {

    private Nearest() {}

    /** The known word that the given one looks like a slip of, or empty if it looks like none. */
    public static Optional<String> to(String word, Collection<String> known) {
        return among(word, known, 1).stream().findFirst();
    }

    /** The known words that the given one looks like a slip of, the nearest first, at most so many. */
    public static List<String> among(String word, Collection<String> known, int most) {
        String folded = Folding.fold(word);
        Map<String, List<String>> byFolded = known.stream().collect(Collectors.groupingBy(Folding::fold));
        return new NearWords(byFolded.keySet())
                .to(folded, Math.max(1, folded.length() / 3)).stream()
                        .flatMap(near -> byFolded.getOrDefault(near.word(), List.of()).stream())
                        .limit(most)
                        .toList();
    }
}
