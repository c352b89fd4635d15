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

    /** The text without white space and any of these signs at its end. */
    public static String withoutAtEnd(String text, String signs) {
        int end = text.length();
        while (end > 0 && isAnyOf(text.charAt(end - 1), signs)) {
            end--;
        }
        return text.substring(0, end);
    }

    /** The text without white space and any of these signs at its beginning and its end. */
    public static String withoutAtEnds(String text, String signs) {
        String begun = withoutAtEnd(text, signs);
        int begin = 0;
        while (begin < begun.length() && isAnyOf(begun.charAt(begin), signs)) {
            begin++;
        }
        return begun.substring(begin);
    }

    /** Where the white space ends that begins at an index; that index itself if there is none. */
    public static int end(String text, int begin) {
        int end = begin;
        while (end < text.length() && isAnyOf(text.charAt(end), "")) {
            end++;
        }
        return end;
    }

    private static boolean isAnyOf(char sign, String signs) {
        return sign == ' ' || sign >= '\t' && sign <= '\r' || signs.indexOf(sign) >= 0;
    }

    /** The text in one line: a line break is a single space with the white space around it, and all else stays. */
    public static String inOneLine(String text) {
        return WITHIN_AND_BETWEEN_LINES
                .matcher(text)
                .replaceAll(space ->
                        LINE_BREAK.matcher(space.group()).find() ? " " : Matcher.quoteReplacement(space.group()));
    }
}
