package org.dateline;

import org.jspecify.annotations.NullMarked;

/** A text that counts how often a character of it is looked at, and ends it when that is too often. */
@NullMarked
final class CountedText implements CharSequence {

    /** Thrown when there have been more looks than are allowed. */
    static final class TooManyLooks extends RuntimeException {

        private static final long serialVersionUID = 1;

        TooManyLooks() {
            super(null, null, false, false);
        }
    }

    /** The looks at a text and the parts of it. */
    private static final class Looks {
        long count;
    }

    private final String text;
    private final long most;
    private final Looks looks;

    CountedText(String text, long most) {
        this(text, most, new Looks());
    }

    private CountedText(String text, long most, Looks looks) {
        this.text = text;
        this.most = most;
        this.looks = looks;
    }

    /** How often one was looked at by now. */
    long looks() {
        return looks.count;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        looks.count++;
        if (looks.count > most) {
            throw new TooManyLooks();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new CountedText(text.substring(start, end), most, looks);
    }

    @Override
    public String toString() {
        return text;
    }
}
