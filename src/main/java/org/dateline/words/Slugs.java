package org.dateline.words;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.text.Folding;

/**
 * Ids made of words: lower-case letters, digits and hyphens, each given out once. Not safe to use from several threads.
 */
public final class Slugs {

    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final int MAX_CHARACTERS = 60;
    private static final int FIRST_NUMBER = 2;

    private final String otherwise;
    private final Set<String> taken;
    private final Map<String, Integer> latestNumber = new HashMap<>();

    /** @param otherwise the id of words without any letter or digit that an id may have */
    public Slugs(String otherwise) {
        this(otherwise, List.of());
    }

    /**
     * @param otherwise the id of words without any letter or digit that an id may have
     * @param taken ids that are not given out
     */
    public Slugs(String otherwise, Collection<String> taken) {
        this.otherwise = otherwise;
        this.taken = new HashSet<>(taken);
    }

    /** An id of the words that was not given out before: "storm", "storm-2". */
    public String of(String words) {
        String stem = stem(words);
        String id = stem;
        while (!taken.add(id)) {
            // Each number is tried once, however many have the same words
            id = stem + "-" + latestNumber.merge(stem, FIRST_NUMBER, (latest, one) -> latest + 1);
        }
        return id;
    }

    private String stem(String words) {
        String hyphened = trim(OTHERS.matcher(Folding.fold(words)).replaceAll("-"));
        String id = hyphened.length() > MAX_CHARACTERS ? trim(hyphened.substring(0, MAX_CHARACTERS)) : hyphened;
        return id.isEmpty() ? otherwise : id;
    }

    private static String trim(String hyphened) {
        int from = hyphened.startsWith("-") ? 1 : 0;
        int to = hyphened.length() > from && hyphened.endsWith("-") ? hyphened.length() - 1 : hyphened.length();
        return hyphened.substring(from, to);
    }
}
