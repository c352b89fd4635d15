package org.dateline.propose.quote;

/**
 * A run of a paragraph between two quotation marks.
 *
 * @param open where the opening mark stands
 * @param begin the index behind the opening mark
 * @param end where the closing mark stands, or where the words are taken to end
 * @param close the index behind the closing mark
 * @param goesOn whether the same speech goes on in the next paragraph, which opens with a mark of its own
 */
record QuotedSpan(int open, int begin, int end, int close, boolean goesOn) {

    boolean holds(QuotedSpan other) {
        return open <= other.open && other.close <= close;
    }

    boolean holds(int index) {
        return open <= index && index < close;
    }
}
