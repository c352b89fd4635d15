package org.dateline.text;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** White space of any kind and length, which is one space where texts are read and compared. */
public final class WhiteSpace {

    private static final Pattern ANY = Pattern.compile("[\\s\\p{Z}\\ufeff]+");

    private static final Pattern WITHIN_AND_BETWEEN_LINES = Pattern.compile("[\\s\\x85\\u2028\\u2029]++");
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    private WhiteSpace() {}

    /** The text with single spaces, and none at its ends. */
    public static String collapsed(String text) {
        return ANY.matcher(text).replaceAll(" ").strip();
    }

    /** The text in one line: a line break is a single space with the white space around it, and all else stays. */
    public static String inOneLine(String text) {
        return WITHIN_AND_BETWEEN_LINES
                .matcher(text)
                .replaceAll(space ->
                        LINE_BREAK.matcher(space.group()).find() ? " " : Matcher.quoteReplacement(space.group()));
    }
}
