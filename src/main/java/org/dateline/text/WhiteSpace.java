package org.dateline.text;

import java.util.regex.Pattern;

/** White space of any kind and length, which is one space where texts are read and compared. */
public final class WhiteSpace {

    private static final Pattern ANY = Pattern.compile("[\\s\\p{Z}\\ufeff]+");

    private WhiteSpace() {}

    /** The text with single spaces, and none at its ends. */
    public static String collapsed(String text) {
        return ANY.matcher(text).replaceAll(" ").strip();
    }
}
