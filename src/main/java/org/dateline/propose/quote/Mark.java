package org.dateline.propose.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A quotation mark where it stands in a paragraph.
 *
 * @param at where it begins
 * @param end the index behind it: two single marks in a row are one double mark
 * @param family marks that can close one another
 * @param side what its shape and its neighbours make of it
 */
record Mark(int at, int end, Family family, Side side) {

    /** Marks that can close one another. */
    enum Family {
        DOUBLE,
        GUILLEMET,
        SINGLE_GUILLEMET,
        CORNER,
        WHITE_CORNER,
        SINGLE
    }

    /** Whether a mark opens, closes, or does what is missing. */
    enum Side {
        OPENS,
        CLOSES,
        EITHER
    }

    private static final String DOUBLE = "\"\u201c\u201d\u201e\u201f\uff02\u301d\u301e\u301f";
    private static final String SINGLE = "'\u2018\u2019\u201a\u201b`";
    private static final String CORNERS = "\u300c\u300d\ufe41\ufe42\uff62\uff63";
    private static final String WHITE_CORNERS = "\u300e\u300f\ufe43\ufe44";

    /** The marks of a paragraph, in its order, apostrophes among the single ones. */
    static List<Mark> in(String text) {
        List<Mark> marks = new ArrayList<>();
        for (int at = 0; at < text.length(); at++) {
            char here = text.charAt(at);
            Family family = family(here);
            if (family == null) {
                continue;
            }
            boolean isTwo = family == Family.SINGLE
                    && at + 1 < text.length()
                    && isTwin(here, text.charAt(at + 1))
                    && !SinglePairs.isClipped(text, at + 2);
            int end = isTwo ? at + 2 : at + 1;
            marks.add(new Mark(at, end, isTwo ? Family.DOUBLE : family, side(text, at, end)));
            at = end - 1;
        }
        return marks;
    }

    private static boolean isTwin(char one, char next) {
        return one == next && one != '\u201a';
    }

    private static @Nullable Family family(char mark) {
        if (DOUBLE.indexOf(mark) >= 0) {
            return Family.DOUBLE;
        } else if (SINGLE.indexOf(mark) >= 0) {
            return Family.SINGLE;
        } else if (mark == '\u00ab' || mark == '\u00bb') {
            return Family.GUILLEMET;
        } else if (mark == '\u2039' || mark == '\u203a') {
            return Family.SINGLE_GUILLEMET;
        } else if (CORNERS.indexOf(mark) >= 0) {
            return Family.CORNER;
        }
        return WHITE_CORNERS.indexOf(mark) >= 0 ? Family.WHITE_CORNER : null;
    }

    private static Side side(String text, int at, int end) {
        boolean gapBefore =
                at == 0 || isGap(text.charAt(at - 1), "([{-\u2010\u2011\u2012\u2013\u2014\u2015/:>\u00bf\u00a1");
        boolean gapBehind = end == text.length()
                || isGap(text.charAt(end), ")]}.,;:!?\u2026-\u2013\u2014\u060c\u061b\u06d4\u061f\u3002\uff0c\u3001");
        char mark = text.charAt(at);
        if ((CORNERS + WHITE_CORNERS).indexOf(mark) >= 0) {
            return (CORNERS + WHITE_CORNERS).indexOf(mark) % 2 == 0 ? Side.OPENS : Side.CLOSES;
        } else if (mark == '\u201e' || mark == '\u201a') {
            return Side.OPENS;
        } else if (gapBefore && !gapBehind) {
            return Side.OPENS;
        } else if (!gapBefore && gapBehind) {
            return Side.CLOSES;
        }
        return shaped(mark);
    }

    private static Side shaped(char mark) {
        return switch (mark) {
            case '\u201c', '\u2018', '\u00ab', '\u2039', '`', '\u301d' -> Side.OPENS;
            case '\u201d', '\u2019', '\u00bb', '\u203a', '\u301e', '\u301f' -> Side.CLOSES;
            default -> Side.EITHER;
        };
    }

    private static boolean isGap(char neighbour, String punctuation) {
        return Character.isWhitespace(neighbour)
                || neighbour == '\u00a0'
                || neighbour == '\u202f'
                || punctuation.indexOf(neighbour) >= 0
                || SINGLE.indexOf(neighbour) >= 0
                || DOUBLE.indexOf(neighbour) >= 0;
    }
}
