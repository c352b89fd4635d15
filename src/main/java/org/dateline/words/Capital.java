package org.dateline.words;

import org.dateline.language.Language;

/** Words at the beginning of a sentence. */
public final class Capital {

    private Capital() {}

    /** The words with a capital letter first, where their writing has such letters. */
    public static String first(String words) {
        int end = words.isEmpty() ? 0 : words.offsetByCodePoints(0, 1);
        return words.substring(0, end).toUpperCase(Language.current().locale()) + words.substring(end);
    }
}
