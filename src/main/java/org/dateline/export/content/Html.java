package org.dateline.export.content;

/** Text within HTML and XML. */
public final class Html {

    private static final int REPLACEMENT = 0xFFFD;

    private Html() {}

    /** The text, so that none of it is read as markup. */
    public static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    /** The text with U+FFFD for what XML 1.0 does not allow: control characters and halves of surrogate pairs. */
    public static String allowed(String text) {
        return text.codePoints().allMatch(Html::isAllowed)
                ? text
                : text.codePoints()
                        .map(point -> isAllowed(point) ? point : REPLACEMENT)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isAllowed(int point) {
        return "\t\n\r".indexOf(point) >= 0
                || (point >= 0x20 && point <= 0xD7FF)
                || (point >= 0xE000 && point <= 0xFFFD)
                || point >= 0x10000;
    }
}
