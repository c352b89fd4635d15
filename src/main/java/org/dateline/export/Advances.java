package org.dateline.export;

/** How wide characters are. */
@FunctionalInterface
interface Advances {

    /** From the beginning of this character to that of the next, as a fraction of the size of the type. */
    double of(int codePoint, Cut cut);

    /** The width of a text, points. */
    default double width(String text, TextStyle style) {
        double em = text.codePoints()
                .mapToDouble(character -> of(character, style.cut()))
                .sum();
        return em * style.size();
    }
}
