package org.dateline.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The form in which words are compared: without case, accents and typographic variants of marks. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

    private Folding() {}

    /** The folded text: lower case, no combining marks, straight quotation marks, single spaces, trimmed. */
    public static String fold(String text) {
        if (isPlain(text)) {
            return text.strip().toLowerCase(Locale.ROOT);
        }
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
        String bare = MARKS.matcher(decomposed).replaceAll("");
        String straight = bare.replace('\u2018', '\'')
                .replace('\u2019', '\'')
                .replace('\u201c', '"')
                .replace('\u201d', '"')
                .replace('\u2013', '-')
                .replace('\u2014', '-');
        return SPACE.matcher(straight).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }

    /** Whether there is nothing to fold but case: only ASCII, and single blanks; so are most texts where there are a million. */
    private static boolean isPlain(String text) {
        boolean afterBlank = false;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean isBlank = character == ' ';
            if (character < ' ' || character > '~' || (isBlank && afterBlank)) {
                return false;
            }
            afterBlank = isBlank;
        }
        return true;
    }
}
