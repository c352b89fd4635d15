package org.dateline.view.intake;

/**
 * Selected words of a paragraph.
 *
 * @param paragraph its number, from 1
 * @param from where they begin, as an index of the paragraph
 * @param to the index behind them
 */
record Words(int paragraph, int from, int to) {

    /** None. */
    static final Words NONE = new Words(0, 0, 0);

    boolean isEmpty() {
        return from >= to;
    }

    /** The whole words between two places of a paragraph. */
    static Words between(int paragraph, String text, int one, int other) {
        int from = Math.max(0, Math.min(one, other));
        int to = Math.min(text.length(), Math.max(one, other));
        if (from >= to) {
            return NONE;
        }
        while (from > 0 && isLetter(text, from - 1) && isLetter(text, from)) {
            from--;
        }
        while (to < text.length() && isLetter(text, to - 1) && isLetter(text, to)) {
            to++;
        }
        while (from < to && text.charAt(from) == ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == ' ') {
            to--;
        }
        return new Words(paragraph, from, to);
    }

    private static boolean isLetter(String text, int at) {
        return Character.isLetterOrDigit(text.charAt(at))
                || Character.getType(text.charAt(at)) == Character.NON_SPACING_MARK;
    }

    /** The word behind these, alone or together with them; the last stays. */
    Words next(String text, boolean together) {
        int begin = to;
        while (begin < text.length() && !isLetter(text, begin)) {
            begin++;
        }
        if (begin >= text.length()) {
            return this;
        }
        int end = begin;
        while (end < text.length() && isLetter(text, end)) {
            end++;
        }
        return new Words(paragraph, together ? from : begin, end);
    }

    /** The word before these, alone; together with them the last of them is left off. */
    Words previous(String text, boolean together) {
        int end = together ? to : from;
        while (end > 0 && isLetter(text, end - 1) && together) {
            end--;
        }
        while (end > 0 && !isLetter(text, end - 1)) {
            end--;
        }
        int begin = end;
        while (begin > 0 && isLetter(text, begin - 1)) {
            begin--;
        }
        if (together) {
            return end > from ? new Words(paragraph, from, end) : this;
        }
        return begin < end ? new Words(paragraph, begin, end) : this;
    }
}
