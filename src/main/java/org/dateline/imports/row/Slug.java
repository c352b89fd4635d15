package org.dateline.imports.row;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.model.Folding;

/** Makes ids of words: lower case, digits and hyphens, each once. */
public final class Slug {

    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]+");
    private static final int MOST_CHARACTERS = 60;

    private final String otherwise;
    private final Map<String, Integer> taken = new HashMap<>();

    /** @param otherwise the id of words without any letter or digit that an id may have */
    public Slug(String otherwise) {
        this.otherwise = otherwise;
    }

    /** An id of the words that was not given out before. */
    public String of(String words) {
        String id = form(words);
        int number = taken.merge(id, 1, Integer::sum);
        if (number == 1) {
            return id;
        }
        String numbered = id + "-" + number;
        return taken.putIfAbsent(numbered, 1) == null ? numbered : of(id);
    }

    private String form(String words) {
        String hyphened = OTHERS.matcher(Folding.fold(words)).replaceAll("-");
        String bare = trim(hyphened);
        String id = bare.length() > MOST_CHARACTERS ? trim(bare.substring(0, MOST_CHARACTERS)) : bare;
        return id.isEmpty() ? otherwise : id;
    }

    private static String trim(String hyphened) {
        int from = hyphened.startsWith("-") ? 1 : 0;
        int to = hyphened.length() > from && hyphened.endsWith("-") ? hyphened.length() - 1 : hyphened.length();
        return hyphened.substring(from, to);
    }
}
