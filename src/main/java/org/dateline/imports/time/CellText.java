package org.dateline.imports.time;

import java.util.regex.Pattern;

/** The text of a cell as one would type it: plain spaces, digits from 0 to 9, plain hyphens, no quotation marks around it. */
public final class CellText {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2000-\\u200b\\u202f\\u205f\\u3000\\ufeff]+");
    private static final Pattern QUOTED =
            Pattern.compile("[\"'\\u2018\\u2019\\u201c\\u201d](.*)[\"'\\u2018\\u2019\\u201c\\u201d]");
    private static final Pattern STRAY = Pattern.compile("^['\"\u2018\u201c](?=\\d{3})|(?<=\\d{2})['\"\u2019\u201d]$");
    private static final int DIGITS_ARE_PLAIN_BELOW = 128;

    private CellText() {}

    /** The same text, as it stands if there is nothing to change. */
    public static String plain(String cell) {
        boolean plain = cell.chars().allMatch(c -> c > ' ' && c < DIGITS_ARE_PLAIN_BELOW && c != '"' && c != '\'');
        if (plain) {
            return cell;
        }
        StringBuilder text = new StringBuilder(cell.length());
        cell.codePoints().forEach(c -> text.appendCodePoint(plain(c)));
        String spaced = SPACES.matcher(text).replaceAll(" ").strip();
        var quoted = QUOTED.matcher(spaced);
        String bare = quoted.matches() ? quoted.group(1).strip() : spaced;
        // What a spreadsheet marks as text: '2026-01-31
        return STRAY.matcher(bare).replaceAll("");
    }

    private static int plain(int c) {
        if (c < DIGITS_ARE_PLAIN_BELOW) {
            return c;
        }
        if (Character.isDigit(c)) {
            return '0' + Character.digit(c, 10);
        }
        return switch (c) {
            case 0x2010, 0x2011, 0x2012, 0x2212 -> '-';
            case 0x60c, 0xff0c -> ',';
            case 0xff1a -> ':';
            case 0xff0f -> '/';
            default -> c;
        };
    }
}
